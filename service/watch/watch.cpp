// SPDX-License-Identifier: Apache-2.0
#include "service/watch/watch.h"

#include "service/watch/watchmessage.h"

#include <QJsonArray>

#include <utility>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype together = 1000; // objects of a backlog in one message

} // namespace

Watch::Watch(WatchSink &sink, const QString &id, const WatchQuery &query, QObject *parent)
    : QObject(parent), m_sink(&sink), m_id(id), m_query(query)
{
    connect(&sink, &WatchSink::roomToSend, this, &Watch::goOn);
    connect(&sink, &WatchSink::rightsChanged, this, [this] { m_isDoubtful = true; });
}

Watch::~Watch()
{
    if (m_feed) {
        m_feed->leave(this);
    }
    if (m_sink) {
        m_sink->waiting -= m_counted;
    }
}

void Watch::begin(const std::shared_ptr<Feed> &feed, int pageSize, const Answer &answer)
{
    m_pageSize = pageSize;
    m_answer = answer;
    join(feed);
}

void Watch::beginAgain(const std::shared_ptr<Feed> &feed, const WatchQuery &query)
{
    m_feed->leave(this);
    m_query = query;
    join(feed);
}

void Watch::join(const std::shared_ptr<Feed> &feed)
{
    m_feed = feed;
    feed->join(this, m_pageSize, [this](const Result<Feed::Snapshot> &snapshot) {
        const Answer answer = std::exchange(m_answer, {});
        if (!snapshot) {
            answer(failure(snapshot.error()));
            deleteLater();
            return;
        }
        answer(QJsonValue(started(*snapshot)));
        m_begun = m_settled = true;
    });
}

QJsonObject Watch::started(const Feed::Snapshot &snapshot)
{
    const bool isWhole = m_feed->isList() || m_pageSize == 0 || snapshot.rows.size() <= m_pageSize;
    const qsizetype count = isWhole ? snapshot.rows.size() : m_pageSize;
    QJsonArray items;
    for (const Row &row : snapshot.rows.first(count)) {
        items.append(row.object);
    }
    m_after = snapshot.next;
    m_sentUpTo = snapshot.rows.isEmpty() ? QString() : snapshot.rows.last().id;
    m_complete = isWhole && m_after.isEmpty();
    m_backlog.add({.added = snapshot.rows.sliced(count)});
    return {{u"watch"_s, m_id}, {u"items"_s, items}, {u"complete"_s, m_complete}};
}

void Watch::moveTo(const std::shared_ptr<Feed> &feed, const WatchQuery &query)
{
    if (m_feed->isList() && !m_behind) {
        m_behind = m_feed->rows();
    } else if (!m_feed->isList() && m_settled) {
        m_known = m_feed->members();
    }
    m_feed->leave(this);
    m_feed = feed;
    m_query = query;
    m_settled = false;
    feed->join(this, 0, [this](const Result<Feed::Snapshot> &snapshot) {
        m_settled = true;
        if (!snapshot) {
            end(snapshot.error());
        } else if (!m_feed->isList()) {
            tell(setDifference(std::exchange(m_known, {}), snapshot->rows));
        }
        goOn();
    });
}

void Watch::leaveWith(const Difference &difference, const WatchQuery &query)
{
    m_feed->leave(this);
    m_query = query;
    tell(difference);
}

void Watch::follow(const std::shared_ptr<Feed> &feed)
{
    m_feed = feed;
    feed->add(this);
}

void Watch::take(WatchMessage &message, const QList<Row> &before)
{
    if (m_feed->isList()) {
        if (!m_behind && !m_sink->hasRoom()) {
            m_behind = before;
        } else if (!m_behind) {
            m_sink->send(message.addressed(m_id));
        }
    } else if (!m_backlog.isEmpty() || !m_after.isEmpty() || !m_sink->hasRoom()) {
        tell(message.difference());
    } else {
        m_sink->send(message.addressed(m_id));
    }
}

/// What of a difference concerns objects that the client was sent: a page that is to come brings their latest state.
Difference Watch::sent(const Difference &difference) const
{
    if (m_after.isEmpty()) {
        return difference;
    }
    const auto isToCome = [this](const Row &row) { return row.id > m_sentUpTo; };
    Difference result = difference;
    result.added.removeIf(isToCome);
    result.changed.removeIf(isToCome);
    result.removed.removeIf([this](const QString &id) { return id > m_sentUpTo; });
    return result;
}

void Watch::tell(const Difference &difference)
{
    const Difference news = sent(difference);
    if (news.isEmpty()) {
        return;
    }
    if (m_backlog.isEmpty() && m_sink->hasRoom()) {
        m_sink->send(WatchMessage(news, m_feed->isList()).addressed(m_id));
        return;
    }
    m_backlog.add(news);
    countWaiting();
    if (m_sink->waiting > mostWaiting) {
        m_sink->end(u"Too much waits to be read by this client."_s);
    }
}

void Watch::countWaiting()
{
    const qsizetype now = m_complete ? m_backlog.size() : 0; // the pages of a snapshot have their own limit
    m_sink->waiting += now - std::exchange(m_counted, now);
}

void Watch::goOn()
{
    if (!m_settled) {
        return;
    }
    if (m_feed->isList()) {
        if (m_behind && m_sink->hasRoom()) {
            const QList<Row> before = *std::exchange(m_behind, std::nullopt);
            const Difference news = listDifference(before, m_feed->rows());
            if (!news.isEmpty()) {
                m_sink->send(WatchMessage(news, true).addressed(m_id));
            }
        }
        return;
    }
    flushBacklog();
    if (!m_after.isEmpty() && m_backlog.isEmpty() && m_sink->hasRoom()) {
        sendPage();
    }
}

void Watch::flushBacklog()
{
    while (!m_backlog.isEmpty() && m_sink->hasRoom()) {
        const Difference news = m_backlog.take(together);
        std::optional<bool> complete;
        if (!m_complete && m_after.isEmpty()) {
            m_complete = m_backlog.isEmpty();
            complete = m_complete;
        }
        m_sink->send(WatchMessage(news, false, complete).addressed(m_id));
    }
    countWaiting();
}

void Watch::sendPage()
{
    const auto page = m_feed->page(m_after, m_pageSize);
    if (!page) {
        m_sink->end(u"A list could not be read to its end."_s);
        return;
    }
    m_after = page->next;
    m_sentUpTo = page->rows.isEmpty() ? m_sentUpTo : page->rows.last().id;
    m_complete = m_after.isEmpty();
    const Difference news{.added = page->rows};
    m_sink->send(WatchMessage(news, false, m_complete).addressed(m_id));
}

void Watch::end(const Error &error)
{
    m_sink->send(WatchMessage::ended(m_id, error));
    deleteLater();
}

} // namespace penstock
