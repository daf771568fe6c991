// SPDX-License-Identifier: Apache-2.0
#include "service/pluginhost/watch.h"

#include "service/api/session.h"
#include "service/store/database.h"

#include <QJsonArray>

namespace penstock {

using namespace Qt::StringLiterals;

Watch::Watch(Session *session, Repository &repository, const QString &type, const Condition &where, const QString &id)
    : QObject(session->lifetime()), m_session(session), m_repository(repository), m_type(type), m_where(where), m_id(id)
{}

Result<QList<QJsonObject>> Watch::begin()
{
    // What this turn has changed already is part of the snapshot; commit it, so that it is not told again.
    (void)m_repository.database().commit();
    auto objects = m_repository.all(m_type, m_where);
    if (!objects) {
        return objects;
    }
    for (const QJsonObject &object : *objects) {
        m_members.insert(object.value("id"_L1).toString());
    }
    connect(&m_repository, &Repository::committed, this, &Watch::tell);
    return objects;
}

void Watch::tell(const QList<Change> &changes)
{
    // The last state of each object counts; in order of their first change.
    QList<QString> order;
    QHash<QString, QJsonObject> latest;
    for (const Change &change : changes) {
        if (change.type != m_type) {
            continue;
        }
        if (!latest.contains(change.id)) {
            order.append(change.id);
        }
        latest.insert(change.id, change.kind == Change::Kind::Removed ? QJsonObject() : change.object);
    }
    QJsonArray added;
    QJsonArray changed;
    QJsonArray removed;
    for (const QString &id : std::as_const(order)) {
        const QJsonObject object = latest.value(id);
        const bool member = !object.isEmpty() && m_where.matches(object);
        if (member && !m_members.contains(id)) {
            m_members.insert(id);
            added.append(object);
        } else if (member) {
            changed.append(object);
        } else if (m_members.remove(id)) {
            removed.append(id);
        }
    }
    if (!added.isEmpty() || !changed.isEmpty() || !removed.isEmpty()) {
        m_session->notify(u"watch.changed"_s,
                          {{u"watch"_s, m_id}, {u"added"_s, added}, {u"changed"_s, changed}, {u"removed"_s, removed}});
    }
}

} // namespace penstock
