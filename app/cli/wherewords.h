// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/resourcetype.h"

#include <QString>
#include <QStringList>

namespace penstock {

/// What could come next in a condition that is being written: names of fields, comparisons, values of enumerations.
class WhereWords
{
public:
    explicit WhereWords(const ResourceType &type) : m_type(type) {}

    /// Whole texts: what is there, with its last word completed.
    [[nodiscard]] QStringList after(const QString &text) const;
    /// Values of a field with a few; empty for others.
    [[nodiscard]] static QStringList valuesOf(const Field &field);

private:
    [[nodiscard]] QStringList next(const QString &before) const;

    const ResourceType &m_type;
};

} // namespace penstock
