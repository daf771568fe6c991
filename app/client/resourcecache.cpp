// SPDX-License-Identifier: Apache-2.0
#include "app/client/resourcecache.h"

#include "app/client/binnames.h"
#include "app/client/serviceclient.h"
#include "app/client/watchedtype.h"

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {
constexpr int announceEvery = 50;
}

ResourceCache::ResourceCache(ServiceClient *client, QObject *parent) : QObject(parent), m_client(client), m_bin(new BinNames(client, this))
{
    connect(m_bin, &BinNames::changed, this, &ResourceCache::binChanged);
    m_flush.setSingleShot(true);
    connect(&m_flush, &QTimer::timeout, this, &ResourceCache::flush);
    connect(client, &ServiceClient::ready, this, &ResourceCache::connectionReady);
    connect(client, &ServiceClient::stateChanged, this, &ResourceCache::updateStale);
    connect(client, &ServiceClient::notified, this, &ResourceCache::notified);
    if (client->isConnected()) {
        connectionReady();
    }
}

ResourceCache::~ResourceCache() = default;

WatchedType *ResourceCache::find(const QString &type) const
{
    const auto found = m_types.find(type);
    return found == m_types.end() ? nullptr : found->second.get();
}

void ResourceCache::watch(const QString &type)
{
    if (!find(type)) {
        const auto watched = m_types.emplace(type, std::make_unique<WatchedType>(type)).first;
        subscribe(*watched->second);
        m_bin->watch(type);
    }
}

bool ResourceCache::isWatched(const QString &type) const
{
    return find(type) != nullptr;
}

bool ResourceCache::isComplete(const QString &type) const
{
    const WatchedType *watched = find(type);
    return watched && watched->complete;
}

QJsonObject ResourceCache::object(const QString &type, const QString &id) const
{
    const WatchedType *watched = find(type);
    return watched ? watched->objects().value(id) : QJsonObject();
}

QStringList ResourceCache::ids(const QString &type) const
{
    const WatchedType *watched = find(type);
    return watched ? watched->objects().keys() : QStringList();
}

int ResourceCache::count(const QString &type) const
{
    const WatchedType *watched = find(type);
    return watched ? static_cast<int>(watched->objects().size()) : 0;
}

const QHash<QString, QJsonObject> &ResourceCache::objects(const QString &type) const
{
    const WatchedType *watched = find(type);
    return watched ? watched->objects() : m_none;
}

bool ResourceCache::mayExist(const QJsonObject &reference) const
{
    const QString type = reference.value("type"_L1).toString();
    const QString id = reference.value("id"_L1).toString();
    return !id.isEmpty() && (!isComplete(type) || !object(type, id).isEmpty());
}

QString ResourceCache::nameOf(const QString &type, const QString &id) const
{
    return object(type, id).value("name"_L1).toString();
}

QString ResourceCache::shownName(const QString &type, const QString &id) const
{
    const QString name = nameOf(type, id);
    const QString discarded = name.isEmpty() ? m_bin->name(type, id) : QString();
    return discarded.isEmpty() ? name : tr("%1 (in the bin)").arg(discarded);
}

QDateTime ResourceCache::asOf() const
{
    return m_client->lastContact();
}

void ResourceCache::connectionReady()
{
    ++m_connection;
    m_unanswered = 0;
    m_early.clear();
    for (const auto &[name, watched] : m_types) {
        watched->watchId.clear();
        watched->answered = false;
        subscribe(*watched);
    }
    updateStale();
}

void ResourceCache::subscribe(WatchedType &watched)
{
    if (!m_client->isConnected() || m_connection == 0) {
        return;
    }
    ++m_unanswered;
    whenDone(m_client->call(watched.name() + ".watch"_L1, m_client->watchParameters()), this,
             [this, connection = m_connection, &watched](const Result<QJsonValue> &answer) {
                 if (connection != m_connection) {
                     return;
                 }
                 if (answer) {
                     subscribed(watched, answer->toObject());
                 } else {
                     refused(watched, answer.error());
                 }
             });
}

void ResourceCache::subscribed(WatchedType &watched, const QJsonObject &answer)
{
    watched.watchId = answer.value("watch"_L1).toVariant().toString();
    watched.takeSnapshot(answer);
    const QList<QJsonObject> early = m_early.take(watched.watchId);
    for (const QJsonObject &changes : early) {
        watched.takeChanges(changes);
    }
    answerArrived();
    announce(watched);
    if (!watched.isReceiving()) {
        snapshotEnded(watched);
    }
}

void ResourceCache::snapshotEnded(WatchedType &watched)
{
    watched.answered = true;
    if (!watched.complete) {
        watched.complete = true;
        emit completed(watched.name());
    }
    updateStale();
}

void ResourceCache::refused(WatchedType &watched, const Error &error)
{
    answerArrived();
    if (m_client->isConnected()) {
        watched.answered = true;
        if (error.code == ErrorCode::MethodNotFound) { // another service, which has no such objects
            watched.takeSnapshot({});
            announce(watched);
        }
        emit watchFailed(watched.name(), error);
        updateStale();
    }
}

void ResourceCache::answerArrived()
{
    if (--m_unanswered == 0) {
        m_early.clear();
    }
}

void ResourceCache::notified(const QString &method, const QJsonObject &params)
{
    const QString id = params.value("watch"_L1).toVariant().toString();
    const auto found =
        std::find_if(m_types.cbegin(), m_types.cend(), [&](const auto &entry) { return entry.second->watchId == id; });
    if (method == "watch.ended"_L1 && found != m_types.cend()) {
        emit watchFailed(found->first, Error::fromJson(params.value("error"_L1).toObject()));
    }
    if (method != "watch.changed"_L1) {
        return;
    }
    if (found != m_types.cend()) {
        WatchedType &watched = *found->second;
        const bool wasReceiving = watched.isReceiving();
        watched.takeChanges(params);
        flushSoon();
        if (wasReceiving && !watched.isReceiving()) {
            announce(watched);
            snapshotEnded(watched);
        }
    } else if (m_unanswered > 0) {
        // Answers are handled through the event loop, notifications at once: this one has overtaken its answer.
        m_early[id].append(params);
    }
}

void ResourceCache::flushSoon()
{
    if (m_flush.isActive()) {
        return;
    }
    const qint64 since = m_sinceFlush.isValid() ? m_sinceFlush.elapsed() : announceEvery;
    m_flush.start(static_cast<int>(std::max<qint64>(0, announceEvery - since)));
}

void ResourceCache::flush()
{
    m_sinceFlush.start();
    for (const auto &[name, watched] : m_types) {
        if (watched->hasNews()) {
            announce(*watched);
        }
    }
}

void ResourceCache::announce(WatchedType &watched)
{
    const WatchedType::Difference difference = watched.apply();
    if (!difference.isEmpty()) {
        emit objectsChanged(watched.name(), difference.added, difference.changed, difference.removed);
    }
}

void ResourceCache::updateStale()
{
    const bool compared = std::all_of(m_types.cbegin(), m_types.cend(), [](const auto &entry) {
        return entry.second->answered || !entry.second->complete;
    });
    const bool stale = !m_client->isConnected() || !compared;
    if (stale != m_stale) {
        m_stale = stale;
        emit staleChanged();
    }
}

} // namespace penstock
