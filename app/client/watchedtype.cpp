// SPDX-License-Identifier: Apache-2.0
#include "app/client/watchedtype.h"

#include <utility>

namespace penstock {

using namespace Qt::StringLiterals;

void WatchedType::takeSnapshot(const QJsonObject &answer)
{
    m_news.clear();
    m_order.clear();
    m_unseen = QSet<QString>(m_objects.keyBegin(), m_objects.keyEnd());
    m_receiving = true;
    for (const auto &item : answer.value("items"_L1).toArray()) {
        take(item.toObject());
    }
    if (answer.value("complete"_L1).toBool(true)) {
        endSnapshot();
    }
}

void WatchedType::takeChanges(const QJsonObject &changes)
{
    for (const QLatin1String part : {"added"_L1, "changed"_L1}) {
        for (const auto &item : changes.value(part).toArray()) {
            take(item.toObject());
        }
    }
    for (const auto &id : changes.value("removed"_L1).toArray()) {
        note(id.toString(), {});
    }
    if (m_receiving && changes.value("complete"_L1).toBool()) {
        endSnapshot();
    }
}

void WatchedType::endSnapshot()
{
    m_receiving = false;
    for (const QString &id : std::exchange(m_unseen, {})) {
        note(id, {});
    }
}

void WatchedType::take(const QJsonObject &object)
{
    const QString id = object.value("id"_L1).toString();
    if (!id.isEmpty()) {
        m_unseen.remove(id);
        note(id, object);
    }
}

void WatchedType::note(const QString &id, const QJsonObject &object)
{
    if (!m_news.contains(id)) {
        m_order.append(id);
    }
    m_news.insert(id, object);
}

WatchedType::Difference WatchedType::apply()
{
    Difference difference;
    for (const QString &id : std::as_const(m_order)) {
        const QJsonObject object = m_news.value(id);
        const auto known = m_objects.find(id);
        if (object.isEmpty()) {
            if (known != m_objects.end()) {
                m_objects.erase(known);
                difference.removed.append(id);
            }
        } else if (known == m_objects.end()) {
            m_objects.insert(id, object);
            difference.added.append(id);
        } else if (*known != object) {
            *known = object;
            difference.changed.append(id);
        }
    }
    m_news.clear();
    m_order.clear();
    return difference;
}

} // namespace penstock
