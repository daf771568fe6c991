// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/watch/difference.h"
#include "shared/core/error.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace penstock {

/// The messages of watches, in a form that is made once for many clients: only the name of the watch differs.
class WatchMessage
{
public:
    /// Made when it is first needed.
    WatchMessage(const Difference &difference, bool isList, std::optional<bool> complete = {})
        : m_difference(difference), m_isList(isList), m_complete(complete)
    {}

    [[nodiscard]] const Difference &difference() const { return m_difference; }
    [[nodiscard]] QByteArray addressed(const QString &watch);

    [[nodiscard]] static QByteArray ended(const QString &watch, const Error &error);

private:
    [[nodiscard]] QByteArray written() const;

    const Difference &m_difference;
    bool m_isList;
    std::optional<bool> m_complete;
    QByteArray m_text;
};

} // namespace penstock
