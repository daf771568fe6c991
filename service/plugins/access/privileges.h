// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QStringList>

namespace penstock {

/// Names of methods and patterns of such names, in which "*" stands for anything.
class Privileges
{
public:
    Privileges() = default;
    explicit Privileges(const QStringList &patterns);

    [[nodiscard]] bool contains(const QString &method) const;
    /// The names and patterns themselves. A pattern that another one contains is no more than that.
    [[nodiscard]] QStringList all() const { return m_names.values() + m_patterns; }

private:
    QSet<QString> m_names;
    QStringList m_patterns;
};

} // namespace penstock
