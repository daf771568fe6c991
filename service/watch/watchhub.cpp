// SPDX-License-Identifier: Apache-2.0
#include "service/watch/watchhub.h"

#include "service/access/lineage.h"
#include "service/store/database.h"
#include "service/watch/plainfeed.h"
#include "service/watch/relatedfeed.h"
#include "service/watch/windowfeed.h"

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

/// The changes of a type by the text that a field had or has.
QHash<QString, QList<ObjectChange>> byText(const QList<ObjectChange> &changes, const QString &field)
{
    QHash<QString, QList<ObjectChange>> result;
    for (const ObjectChange &change : changes) {
        const QString before = change.before.value(field).toString();
        const QString now = change.now.value(field).toString();
        result[now].append(change);
        if (before != now) {
            result[before].append(change);
        }
    }
    return result;
}

} // namespace

WatchHub::WatchHub(Repository &repository, QueryPool &pool, QObject *parent)
    : QObject(parent), m_repository(repository), m_reads(pool)
{}

void WatchHub::open(WatchSink &sink, QObject *owner, WatchQuery query, int pageSize, const Watch::Answer &answer)
{
    // What this turn has changed may be rights.
    (void)m_repository.database().commit();
    query.refresh();
    if (m_last == 0) {
        // Now, that is after all who keep what rights there are: they have heard of a change before it is told here.
        connect(&m_repository, &Repository::committed, this, &WatchHub::commit);
        connect(&m_repository, &Repository::attributesRemoved, this, &WatchHub::endBroken);
    }
    if (owner->findChildren<Watch *>(QString(), Qt::FindDirectChildrenOnly).size() >= mostWatches) {
        answer(failure(ErrorCode::ResourceExhausted,
                       {QT_TRANSLATE_NOOP("Text", "This session watches {count} queries already."), {{u"count"_s, mostWatches}}},
                       {}, {QT_TRANSLATE_NOOP("Text", "Cancel some of them.")}));
        return;
    }
    auto *watch = new Watch(sink, QString::number(++m_last), query, owner);
    if (query.visible.condition) {
        m_limited.append(watch);
    }
    watch->begin(feedFor(query), pageSize, answer);
}

void WatchHub::cancel(QObject *owner, const QString &id)
{
    const auto watches = owner->findChildren<Watch *>(QString(), Qt::FindDirectChildrenOnly);
    for (Watch *watch : watches) {
        if (watch->id() == id) {
            delete watch;
        }
    }
}

std::shared_ptr<Feed> WatchHub::feedFor(const WatchQuery &query)
{
    const QByteArray key = query.key();
    if (auto known = m_feeds.value(key).lock()) {
        return known;
    }
    // The last watch may let go of it while it tells something.
    std::shared_ptr<Feed> feed(newFeed(query).release(), [self = QPointer(this), key](Feed *unused) {
        if (self && self->m_feeds.value(key).expired()) {
            self->m_feeds.remove(key);
        }
        unused->deleteLater();
    });
    m_feeds.insert(key, feed);
    return feed;
}

std::unique_ptr<Feed> WatchHub::newFeed(const WatchQuery &query)
{
    if (query.isOverRelations) {
        return std::make_unique<RelatedFeed>(m_reads, query);
    }
    if (query.query.ranked) {
        return std::make_unique<WindowFeed>(m_repository, m_reads, query);
    }
    return std::make_unique<PlainFeed>(m_repository, query);
}

void WatchHub::commit(const QList<Change> &committed)
{
    if (m_feeds.isEmpty()) {
        return;
    }
    const CommittedChanges changes = coalesced(committed);
    const QList<QPointer<Watch>> moved = review(changes);
    handOut(changes);
    for (const QPointer<Watch> &watch : moved) {
        if (watch) {
            watch->follow(feedFor(watch->query()));
        }
    }
}

/// Ends what needs a field that its type has lost.
void WatchHub::endBroken()
{
    const auto feeds = m_feeds.values();
    for (const auto &weak : feeds) {
        const auto feed = weak.lock();
        if (const QString field = feed ? feed->query().missingField() : QString(); !field.isEmpty()) {
            feed->end(failure(ErrorCode::InvalidArgument, {QT_TRANSLATE_NOOP("Text", "This query cannot be watched any more.")},
                              {QT_TRANSLATE_NOOP("Text", "There is no field “{field}” any more."), {{u"field"_s, field}}},
                              {QT_TRANSLATE_NOOP("Text", "Ask without it.")})
                          .value());
        }
    }
}

/// To each feed what may concern it: many ask for the objects of one host, or for a single one, and are not asked about others.
void WatchHub::handOut(const CommittedChanges &changes)
{
    QHash<std::pair<QString, QString>, QHash<QString, QList<ObjectChange>>> sorted;
    const auto feeds = m_feeds.values();
    for (const auto &weak : feeds) {
        const auto feed = weak.lock();
        if (!feed) {
            continue;
        }
        const auto &[field, text] = feed->pin();
        const QString &type = feed->query().type;
        if (field.isEmpty()) {
            feed->commit(changes);
        } else if (const auto own = changes.constFind(type); own != changes.cend()) {
            auto known = sorted.find({type, field});
            if (known == sorted.end()) {
                known = sorted.insert({type, field}, byText(*own, field));
            }
            if (const auto concerned = known->constFind(text); concerned != known->cend()) {
                feed->commit({{type, *concerned}});
            }
        }
    }
}

/// The types of which a transaction made or removed objects, or put some elsewhere: where rights for what lies below them
/// may mean something else.
QSet<QString> WatchHub::placing(const CommittedChanges &changes) const
{
    QSet<QString> types;
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
        const ResourceType *type = m_repository.types().find(change.key());
        const QList<Field> upwards = type ? lineage::references(*type) : QList<Field>();
        const bool isPlacing = std::any_of(change->begin(), change->end(), [&](const ObjectChange &object) {
            return object.before.isEmpty() || object.now.isEmpty()
                   || std::any_of(upwards.begin(), upwards.end(), [&](const Field &field) {
                          return object.before.value(field.name) != object.now.value(field.name);
                      });
        });
        if (isPlacing) {
            types.insert(change.key());
        }
    }
    return types;
}

/// Whether rights for objects of the query's types may be rights for one of these.
bool WatchHub::dependsOn(const WatchQuery &query, const QSet<QString> &types) const
{
    QStringList above = query.rights.keys();
    for (qsizetype i = 0; i < above.size(); ++i) {
        const ResourceType *type = m_repository.types().find(above.at(i));
        for (const Field &field : type ? lineage::references(*type) : QList<Field>()) {
            if (types.contains(field.target)) {
                return true;
            }
            if (!above.contains(field.target)) {
                above << field.target;
            }
        }
    }
    return false;
}

/// Moves watches on whose clients see something else now, before anybody is told of the changes. Those of the result have to follow a feed again.
QList<QPointer<Watch>> WatchHub::review(const CommittedChanges &changes)
{
    QList<QPointer<Watch>> moved;
    m_limited.removeIf([](const QPointer<Watch> &watch) { return !watch; });
    const QSet<QString> types = m_limited.isEmpty() ? QSet<QString>() : placing(changes);
    const auto limited = m_limited;
    for (const QPointer<Watch> &watch : limited) {
        const bool isDoubtful = watch && watch->takeDoubt();
        if (isDoubtful || (watch && !types.isEmpty() && dependsOn(watch->query(), types))) {
            moved.append(move(watch, changes));
        }
    }
    return moved;
}

QPointer<Watch> WatchHub::move(Watch *watch, const CommittedChanges &changes)
{
    WatchQuery query = watch->query();
    query.refresh();
    if (query.key() == watch->query().key()) {
        return {};
    }
    if (!watch->hasBegun()) {
        watch->beginAgain(feedFor(query), query);
        return {};
    }
    auto *plain = qobject_cast<PlainFeed *>(watch->feed());
    if (!plain) {
        watch->moveTo(feedFor(query), query);
        return {};
    }
    const auto difference = plain->transition(query, changes.value(query.type));
    if (!difference) {
        watch->end(difference.error());
        return {};
    }
    watch->leaveWith(*difference, query);
    return watch;
}

} // namespace penstock
