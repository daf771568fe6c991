// SPDX-License-Identifier: Apache-2.0
#include "app/client/watchedtype.h"

#include <QSet>

namespace penstock {

using namespace Qt::StringLiterals;

void WatchedType::takeSnapshot(const QJsonArray &items)
{
    m_news.clear();
    m_order.clear();
    QSet<QString> present;
    present.reserve(items.size());
    for (const auto &item : items) {
        const QJsonObject object = item.toObject();
        present.insert(object.value("id"_L1).toString());
        take(object);
    }
    for (auto known = m_objects.cbegin(); known != m_objects.cend(); ++known) {
        if (!present.contains(known.key())) {
            note(known.key(), {});
        }
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
}

void WatchedType::take(const QJsonObject &object)
{
    const QString id = object.value("id"_L1).toString();
    if (!id.isEmpty()) {
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
