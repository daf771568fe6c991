// SPDX-License-Identifier: Apache-2.0
#include "service/pluginhost/watch.h"

#include "service/api/session.h"
#include "service/store/database.h"

#include <QJsonArray>

#include <limits>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {
constexpr int everything = std::numeric_limits<int>::max() - 1;
}

Watch::Watch(Session *session, Repository &repository, const QString &type, const Condition &where, const QString &id)
    : QObject(session->lifetime()), m_session(session), m_repository(repository), m_type(type), m_where(where), m_id(id)
{}

Result<Watch::Snapshot> Watch::begin(int pageSize)
{
    m_pages = {.where = m_where, .limit = pageSize > 0 ? pageSize : everything};
    auto objects = nextPage();
    if (!objects) {
        return failure(objects.error());
    }
    connect(&m_repository, &Repository::committed, this, &Watch::tell);
    if (!m_complete) {
        connect(m_session, &Session::roomToSend, this, &Watch::sendPage);
    }
    return Snapshot{std::move(*objects), m_complete};
}

Result<QList<QJsonObject>> Watch::nextPage()
{
    // What this turn has changed already is part of the page; commit it, so that it is not told again.
    (void)m_repository.database().commit();
    auto page = m_repository.query(m_type, m_pages);
    if (!page) {
        return failure(page.error());
    }
    for (const QJsonObject &object : std::as_const(page->items)) {
        m_sentUpTo = object.value("id"_L1).toString();
        m_members.insert(m_sentUpTo);
    }
    m_pages.after = page->next;
    m_complete = page->next.isEmpty();
    return std::move(page->items);
}

void Watch::sendPage()
{
    const auto objects = nextPage();
    if (!objects) {
        m_session->end(1011, u"A list could not be read to its end."_s);
        return;
    }
    if (m_complete) {
        disconnect(m_session, &Session::roomToSend, this, &Watch::sendPage);
    }
    QJsonArray added;
    for (const QJsonObject &object : *objects) {
        added.append(object);
    }
    m_session->notify(u"watch.changed"_s, {{u"watch"_s, m_id},
                                           {u"added"_s, added},
                                           {u"changed"_s, QJsonArray()},
                                           {u"removed"_s, QJsonArray()},
                                           {u"complete"_s, m_complete}});
}

void Watch::tell(const QList<Change> &changes)
{
    // The last state of each object counts; in order of their first change.
    QList<QString> order;
    QHash<QString, QJsonObject> latest;
    for (const Change &change : changes) {
        if (change.type != m_type || isToCome(change.id)) {
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
