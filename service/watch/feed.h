// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/watch/committedchanges.h"
#include "service/watch/difference.h"
#include "service/watch/watchquery.h"
#include "shared/core/result.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <utility>
#include <vector>

namespace penstock {

class Watch;

/// One query that is watched, by any number of clients who ask the same and may see the same: what a transaction changes
/// about it is found out and written down once for all of them. Lives as long as a watch holds it.
class Feed : public QObject
{
    Q_OBJECT

public:
    /// What a watch begins with.
    struct Snapshot {
        QList<Row> rows{};
        QString next{}; ///< cursor of the next page; empty when this is everything
    };
    using Answer = std::function<void(const Result<Snapshot> &)>;

    explicit Feed(WatchQuery query) : m_query(std::move(query)), m_pin(m_query.pin()) {}

    /// Answers with what is there, at once or later, and from then on tells the watch what changes.
    virtual void join(Watch *watch, int pageSize, const Answer &answer) = 0;
    /// The watch hears what follows.
    void add(Watch *watch) { m_watches.append(watch); }
    void leave(Watch *watch);
    virtual void commit(const CommittedChanges &changes) = 0;

    /// The page after a cursor; for feeds whose snapshots have one.
    [[nodiscard]] virtual Result<Snapshot> page(const QString &after, int pageSize);
    /// The list as the watches were told of it; empty for sets.
    [[nodiscard]] virtual QList<Row> rows() const { return {}; }
    /// What a set consists of, where that is kept.
    [[nodiscard]] virtual Looks members() const { return {}; }
    /// Whether objects have places in it.
    [[nodiscard]] bool isList() const { return m_query.query.ranked; }
    [[nodiscard]] const WatchQuery &query() const { return m_query; }
    /// Objects in which this field never had this text are no concern of it.
    [[nodiscard]] const std::pair<QString, QString> &pin() const { return m_pin; }

    /// Ends the watches that follow this; it cannot go on.
    void end(const Error &error);

protected:
    struct Joining {
        QPointer<Watch> watch;
        Answer answer;
    };

    /// `before`: the list as it was.
    void tell(const Difference &difference, const QList<Row> &before = {});
    void await(Watch *watch, const Answer &answer) { m_joining.push_back({watch, answer}); }
    [[nodiscard]] bool isAwaited() const { return !m_joining.empty(); }
    /// Answers all who wait, and lets them hear what follows.
    void answerAll(const Result<Snapshot> &snapshot);

private:
    WatchQuery m_query;
    std::pair<QString, QString> m_pin;
    QList<Watch *> m_watches;
    std::vector<Joining> m_joining;
};

} // namespace penstock
