// SPDX-License-Identifier: Apache-2.0
#include "app/client/tasktracker.h"

#include "app/client/resourcecache.h"

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String taskType("task");

QString createdAt(const QJsonObject &task)
{
    return task.value("created"_L1).toString();
}

} // namespace

TaskTracker::TaskTracker(ResourceCache *cache, QObject *parent) : QObject(parent), m_cache(cache)
{
    connect(cache, &ResourceCache::objectsChanged, this, &TaskTracker::objectsChanged);
    connect(cache, &ResourceCache::completed, this,
            [this](const QString &type) { m_started = m_started || type == taskType; });
    m_started = cache->isComplete(taskType);
    const QStringList known = cache->ids(taskType);
    for (const QString &id : known) {
        (hasEnded(task(id)) ? m_ended : m_running).insert(id);
    }
    cache->watch(taskType);
}

bool TaskTracker::hasEnded(const QJsonObject &task)
{
    const QString state = task.value("state"_L1).toString();
    return !state.isEmpty() && state != "queued"_L1 && state != "running"_L1;
}

QJsonObject TaskTracker::task(const QString &id) const
{
    return m_cache->object(taskType, id);
}

QList<QJsonObject> TaskTracker::running() const
{
    QList<QJsonObject> tasks;
    for (const QString &id : m_running) {
        tasks.append(task(id));
    }
    std::sort(tasks.begin(), tasks.end(),
              [](const QJsonObject &left, const QJsonObject &right) { return createdAt(left) < createdAt(right); });
    return tasks;
}

QList<QJsonObject> TaskTracker::recent(int limit) const
{
    QList<QJsonObject> tasks = m_cache->objects(taskType).values();
    const auto end = tasks.begin() + std::min<qsizetype>(limit, tasks.size());
    std::partial_sort(tasks.begin(), end, tasks.end(), [](const QJsonObject &left, const QJsonObject &right) {
        return createdAt(left) > createdAt(right);
    });
    tasks.erase(end, tasks.end());
    return tasks;
}

QList<QJsonObject> TaskTracker::runningOn(const QString &type, const QString &id) const
{
    QList<QJsonObject> tasks = running();
    tasks.removeIf([&](const QJsonObject &task) {
        const QJsonObject target = task.value("target"_L1).toObject();
        return target.value("type"_L1).toString() != type || target.value("id"_L1).toString() != id;
    });
    return tasks;
}

Async<QJsonObject> TaskTracker::ended(const QString &id)
{
    const QJsonObject known = task(id);
    if (hasEnded(known)) {
        return ready<QJsonObject>(known);
    }
    const Promise<QJsonObject> promise;
    m_awaited[id].append(promise);
    return promise.future();
}

void TaskTracker::objectsChanged(const QString &type, const QStringList &added, const QStringList &changed,
                                 const QStringList &removedIds)
{
    if (type != taskType) {
        return;
    }
    const int before = runningCount();
    for (const QStringList *ids : {&added, &changed}) {
        for (const QString &id : *ids) {
            look(id);
        }
    }
    for (const QString &id : removedIds) {
        removed(id);
    }
    if (runningCount() != before) {
        emit runningCountChanged(runningCount());
    }
}

void TaskTracker::look(const QString &id)
{
    const QJsonObject present = task(id);
    if (!hasEnded(present)) {
        if (!m_running.contains(id)) {
            m_running.insert(id);
            emit taskStarted(present);
        }
        return;
    }
    const bool wasRunning = m_running.remove(id);
    const QList<Promise<QJsonObject>> awaited = m_awaited.take(id);
    for (const Promise<QJsonObject> &promise : awaited) {
        promise.finish(present);
    }
    const bool isKnown = m_ended.contains(id);
    m_ended.insert(id);
    if (wasRunning || (m_started && !isKnown)) {
        emit taskFinished(present);
    }
}

void TaskTracker::removed(const QString &id)
{
    m_running.remove(id);
    m_ended.remove(id);
    const QList<Promise<QJsonObject>> awaited = m_awaited.take(id);
    for (const Promise<QJsonObject> &promise : awaited) {
        promise.finish(failure(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Text", "The task is not known any more."),
                               QT_TRANSLATE_NOOP("Text", "The service keeps ended tasks for a limited time.")));
    }
}

} // namespace penstock
