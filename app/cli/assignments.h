// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"
#include "shared/model/method.h"

#include <QStringList>

namespace penstock {

/// The words of "TYPE set NAME field=value …" as options of TYPE.update: "memory=2GiB" is "--memory=2GiB", a list is
/// written as "words=a,b", and "notes=" empties a field. Options may stand between them.
class Assignments
{
public:
    explicit Assignments(const Method &update) : m_update(update) {}

    /// Errors suggest the nearest field.
    [[nodiscard]] Result<QStringList> asOptions(const QStringList &arguments) const;
    /// What can be assigned.
    [[nodiscard]] QList<Field> fields() const;
    /// Null when there is no such field.
    [[nodiscard]] static const Field *named(const QList<Field> &fields, const QString &word);

private:
    [[nodiscard]] Result<QStringList> asOption(const QString &word) const;

    const Method &m_update;
};

} // namespace penstock
