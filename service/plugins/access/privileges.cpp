// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/access/privileges.h"

#include <algorithm>

namespace penstock {

namespace {

/// The first part begins the text, the last ends it, those between follow in order.
bool fits(const QString &text, const QString &pattern)
{
    const QStringList parts = pattern.split(u'*');
    qsizetype at = 0;
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        const qsizetype found = text.indexOf(parts.at(i), at);
        if (found < 0 || (i == 0 && found != 0)) {
            return false;
        }
        at = found + parts.at(i).size();
    }
    return text.size() - at >= parts.last().size() && text.endsWith(parts.last());
}

} // namespace

Privileges::Privileges(const QStringList &patterns)
{
    for (const QString &pattern : patterns) {
        if (pattern.contains(u'*')) {
            m_patterns.append(pattern);
        } else {
            m_names.insert(pattern);
        }
    }
}

bool Privileges::contains(const QString &method) const
{
    return m_names.contains(method)
           || std::any_of(m_patterns.begin(), m_patterns.end(),
                          [&](const QString &pattern) { return fits(method, pattern); });
}

} // namespace penstock
