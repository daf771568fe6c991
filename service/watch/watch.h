// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/watch/backlog.h"
#include "service/watch/feed.h"
#include "service/watch/watchsink.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace penstock {

class WatchMessage;

/// One client's view of a query: passes on the exact differences that its feed finds, as fast as the client reads. While
/// it does not, differences are held back, one for each object; with too many of them the client is given up.
class Watch final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const Result<QJsonValue> &)>;
    static constexpr qsizetype mostWaiting = 20'000; ///< objects, of all watches of one client

    Watch(WatchSink &sink, const QString &id, const WatchQuery &query, QObject *parent);
    ~Watch() override;

    /// Answers as TYPE.watch does. With a page size, what goes beyond it follows while the client reads.
    void begin(const std::shared_ptr<Feed> &feed, int pageSize, const Answer &answer);
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const WatchQuery &query() const { return m_query; }
    [[nodiscard]] bool hasBegun() const { return m_begun; }
    [[nodiscard]] Feed *feed() const { return m_feed.get(); }
    /// Whether the client's rights have changed since this was asked last.
    [[nodiscard]] bool takeDoubt() { return std::exchange(m_isDoubtful, false); }

    /// Something else is visible before it has begun: begins with that.
    void beginAgain(const std::shared_ptr<Feed> &feed, const WatchQuery &query);
    /// Something else is visible to the client now: goes on with the feed of that, telling the difference.
    void moveTo(const std::shared_ptr<Feed> &feed, const WatchQuery &query);
    /// The same where the difference is known; hears nothing until it follows another feed.
    void leaveWith(const Difference &difference, const WatchQuery &query);
    void follow(const std::shared_ptr<Feed> &feed);

    /// From the feed: what has changed, and the list as it was before.
    void take(WatchMessage &message, const QList<Row> &before);
    void end(const Error &error);

private:
    void join(const std::shared_ptr<Feed> &feed);
    [[nodiscard]] QJsonObject started(const Feed::Snapshot &snapshot);
    [[nodiscard]] Difference sent(const Difference &difference) const;
    void tell(const Difference &difference);
    void hold(const Difference &difference);
    void goOn();
    void flushBacklog();
    void sendPage();
    void countWaiting();

    QPointer<WatchSink> m_sink; ///< null only while the client goes
    QString m_id;
    WatchQuery m_query;
    std::shared_ptr<Feed> m_feed;
    Answer m_answer; ///< until it has begun
    bool m_begun = false;
    bool m_isDoubtful = false;
    bool m_settled = false;               ///< hears the feed; not while it joins one
    std::optional<QList<Row>> m_behind{}; ///< the list as the client knows it, while it is not told
    Looks m_known;                        ///< of a set, while it joins another feed
    Backlog m_backlog;
    qsizetype m_counted = 0; ///< what of it the sink knows
    int m_pageSize = 0;
    bool m_complete = false;
    QString m_after; ///< cursor of the page that comes next
    QString m_sentUpTo;
};

} // namespace penstock
