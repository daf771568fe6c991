// SPDX-License-Identifier: Apache-2.0
#include "service/watch/committedchanges.h"

#include <algorithm>

namespace penstock {

bool ObjectChange::touches(const QStringList &names) const
{
    return before.isEmpty() || now.isEmpty()
           || std::any_of(names.begin(), names.end(), [this](const QString &name) { return before.value(name) != now.value(name); });
}

CommittedChanges coalesced(const QList<Change> &changes)
{
    CommittedChanges result;
    QHash<QString, QHash<QString, qsizetype>> places;
    for (const Change &change : changes) {
        const bool isGone = change.kind == Change::Kind::Removed;
        const QJsonObject now = isGone ? QJsonObject() : change.object;
        QList<ObjectChange> &list = result[change.type];
        auto &known = places[change.type];
        if (const auto at = known.constFind(change.id); at != known.cend()) {
            list[*at].now = now;
            continue;
        }
        known.insert(change.id, list.size());
        const bool isNew = change.kind == Change::Kind::Added;
        list.append({change.id, isNew ? QJsonObject() : (isGone ? change.object : change.before), now});
    }
    return result;
}

} // namespace penstock
