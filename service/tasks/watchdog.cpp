// SPDX-License-Identifier: Apache-2.0
#include "service/tasks/watchdog.h"

#include "service/tasks/resourcequeue.h"
#include "service/tasks/runningtask.h"
#include "shared/core/compactjson.h"
#include "shared/core/log.h"

namespace penstock {

using namespace Qt::StringLiterals;

namespace {
constexpr int lookEvery = 10000; // milliseconds
}

Watchdog::Watchdog(const QHash<QString, RunningTask *> &running, ResourceQueue &queue, QObject *parent)
    : QObject(parent), m_running(running), m_queue(queue)
{
    connect(&m_timer, &QTimer::timeout, this, &Watchdog::look);
    m_timer.start(lookEvery);
}

void Watchdog::look()
{
    QSet<QString> overdue;
    for (const RunningTask *task : m_running) {
        if (!task->isOverdue()) {
            continue;
        }
        overdue.insert(task->task().id);
        if (!m_told.contains(task->task().id)) {
            log::error("task", u"a step is silent for too long"_s,
                       {{u"dump"_s, QString::fromUtf8(compactJson(describe(*task)))}});
        }
    }
    m_told = overdue;
    const QStringList owners = m_queue.owners();
    for (const QString &owner : owners) {
        if (!m_running.contains(owner)) {
            log::error("task", u"resources of a task that is gone are given back"_s,
                       {{u"task"_s, owner}, {u"resources"_s, m_queue.resources(owner).join(u' ')}});
            m_queue.release(owner);
        }
    }
}

QJsonArray Watchdog::dump() const
{
    QJsonArray all;
    for (const RunningTask *task : m_running) {
        all.append(describe(*task));
    }
    return all;
}

QJsonObject Watchdog::describe(const RunningTask &task) const
{
    const QString id = task.task().id;
    QJsonObject description = task.describe();
    description.insert("resources"_L1, QJsonArray::fromStringList(m_queue.resources(id)));
    description.insert("holds"_L1, m_queue.holds(id));
    description.insert("waitsFor"_L1, m_queue.blocker(id));
    return description;
}

} // namespace penstock
