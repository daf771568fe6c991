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

private:
    QSet<QString> m_names;
    QStringList m_patterns;
};

} // namespace penstock
