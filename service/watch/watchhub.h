// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/watch/committedchanges.h"
#include "service/watch/feed.h"
#include "service/watch/readqueue.h"
#include "service/watch/watch.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <memory>

namespace penstock {

/// All watches: brings those that ask the same together in one feed, hands each committed transaction to the feeds, and
/// moves watches on when what their client may see has changed.
class WatchHub final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostWatches = 200; ///< of one client

    WatchHub(Repository &repository, QueryPool &pool, QObject *parent = nullptr);

    /// The watch lives as long as `owner`, or until it is cancelled.
    void open(WatchSink &sink, QObject *owner, WatchQuery query, int pageSize, const Watch::Answer &answer);
    static void cancel(QObject *owner, const QString &id);

    /// How many queries are being watched.
    [[nodiscard]] qsizetype feeds() const { return m_feeds.size(); }

private:
    void commit(const QList<Change> &changes);
    void endBroken();
    void handOut(const CommittedChanges &changes);
    [[nodiscard]] std::shared_ptr<Feed> feedFor(const WatchQuery &query);
    [[nodiscard]] std::unique_ptr<Feed> newFeed(const WatchQuery &query);
    [[nodiscard]] QSet<QString> placing(const CommittedChanges &changes) const;
    [[nodiscard]] bool dependsOn(const WatchQuery &query, const QSet<QString> &types) const;
    [[nodiscard]] QList<QPointer<Watch>> review(const CommittedChanges &changes);
    [[nodiscard]] QPointer<Watch> move(Watch *watch, const CommittedChanges &changes);

    Repository &m_repository;
    ReadQueue m_reads;
    QHash<QByteArray, std::weak_ptr<Feed>> m_feeds;
    QList<QPointer<Watch>> m_limited; ///< of clients who do not see everything
    quint64 m_last = 0;
};

} // namespace penstock
