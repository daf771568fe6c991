// SPDX-License-Identifier: Apache-2.0
#include "service/tasks/taskgroups.h"

#include "service/tasks/journal.h"
#include "service/tasks/runningtask.h"
#include "shared/core/log.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr auto total = "total"_L1;

QString wordFor(TaskState state)
{
    return choicesOf(TaskState{}).at(static_cast<int>(state)).value;
}

void add(QJsonObject &children, const QString &word, int number)
{
    const int now = children.value(word).toInt() + number;
    if (now > 0) {
        children.insert(word, now);
    } else {
        children.remove(word);
    }
}

int atWork(const QJsonObject &children)
{
    int number = children.value(total).toInt();
    for (const TaskState state : {TaskState::Succeeded, TaskState::Failed, TaskState::Cancelled, TaskState::Attention}) {
        number -= children.value(wordFor(state)).toInt();
    }
    return number;
}

Condition isUnfinished()
{
    Condition condition;
    condition.kind = Condition::Kind::Compare;
    condition.field = u"state"_s;
    condition.op = Condition::Operator::In;
    condition.value = QJsonArray{u"queued"_s, u"running"_s, u"attention"_s};
    return condition;
}

Condition isPart()
{
    Condition none;
    none.kind = Condition::Kind::Compare;
    none.field = u"parent"_s;
    none.op = Condition::Operator::IsNull;
    Condition condition;
    condition.kind = Condition::Kind::Not;
    condition.parts = {none};
    return condition;
}

} // namespace

TaskGroups::TaskGroups(Table<Task> &tasks, Journal &journal, const QHash<QString, RunningTask *> &running)
    : m_tasks(tasks), m_journal(journal), m_running(running)
{}

void TaskGroups::settle(Task &task, TaskState own)
{
    const int needy = task.children.value(wordFor(TaskState::Attention)).toInt();
    if (isEnded(own) && own != TaskState::Attention) {
        task.state = atWork(task.children) > 0 ? TaskState::Running : needy > 0 ? TaskState::Attention : own;
        task.step = needy > 0 ? Text{QT_TRANSLATE_NOOP("Text", "Parts that need attention: {count}"), {{u"count"_s, needy}}} : Text();
    } else {
        task.state = own;
    }
    const QDateTime ended = task.ended.isValid() ? task.ended : QDateTime::currentDateTimeUtc();
    task.ended = isEnded(task.state) ? ended : QDateTime();
}

/// What became of its own work, whatever becomes of its parts.
TaskState TaskGroups::ownOutcome(const Task &task) const
{
    if (m_journal.contains(task.id) || (isEnded(task.state) && task.state != TaskState::Attention)) {
        return task.state;
    }
    if (task.error.isEmpty()) {
        return TaskState::Succeeded;
    }
    return Error::fromJson(task.error).code == ErrorCode::Cancelled ? TaskState::Cancelled : TaskState::Failed;
}

void TaskGroups::change(const QString &id, const std::function<void(QJsonObject &children)> &work)
{
    if (RunningTask *running = m_running.value(id)) {
        QJsonObject children = running->task().children;
        work(children);
        running->setChildren(children);
        return;
    }
    auto whole = m_tasks.find(id);
    if (!whole) {
        return; // somebody cleared it
    }
    const TaskState before = whole->state;
    work(whole->children);
    settle(*whole, ownOutcome(*whole));
    if (const auto written = m_tasks.update(*whole); !written) {
        log::error("task", u"the parts were not counted"_s, {{u"task"_s, id}, {u"cause"_s, written.error().plain()}});
    }
    moved(whole->parent, before, whole->state);
}

void TaskGroups::moved(const QString &whole, TaskState from, TaskState to)
{
    if (whole.isEmpty() || from == to || (!isEnded(from) && !isEnded(to))) {
        return;
    }
    change(whole, [from, to](QJsonObject &children) {
        add(children, wordFor(from), isEnded(from) ? -1 : 0);
        add(children, wordFor(to), isEnded(to) ? 1 : 0);
    });
}

void TaskGroups::accepted(const Task &part)
{
    if (!part.parent.isEmpty()) {
        change(part.parent, [](QJsonObject &children) { add(children, total, 1); });
    }
}

void TaskGroups::ended(const Task &task)
{
    if (task.state == TaskState::Queued) {
        if (!task.parent.isEmpty()) {
            change(task.parent, [](QJsonObject &children) { add(children, total, -1); });
        }
        return;
    }
    Task now = task;
    if (!task.children.isEmpty()) { // they may have changed while the end was written
        settle(now, ownOutcome(task));
        (void)m_tasks.update(now);
    }
    moved(now.parent, TaskState::Running, now.state);
}

void TaskGroups::returns(const Task &part)
{
    moved(part.parent, TaskState::Attention, TaskState::Running);
}

void TaskGroups::recover()
{
    QSet<QString> wholes;
    const auto parts = m_tasks.all(isPart()).value_or(QList<Task>());
    for (const Task &part : parts) {
        wholes.insert(part.parent);
    }
    QMap<qint64, Task> open;
    const auto unfinished = m_tasks.all(isUnfinished()).value_or(QList<Task>());
    for (const Task &task : unfinished) {
        if (wholes.contains(task.id) || !task.children.isEmpty()) {
            open.insert(task.sequence, task);
        }
        const auto whole = task.parent.isEmpty() ? Result<Task>(task) : m_tasks.find(task.parent);
        if (whole && whole->id != task.id) {
            open.insert(whole->sequence, *whole);
        }
    }
    while (!open.isEmpty()) {
        recount(open.take(open.lastKey())); // the latest first: parts may have parts
    }
}

void TaskGroups::recount(Task whole)
{
    const auto parts = m_tasks.all(whereEqual(u"parent"_s, whole.id)).value_or(QList<Task>());
    whole.children = {};
    add(whole.children, total, static_cast<int>(parts.size()));
    for (const Task &part : parts) {
        add(whole.children, wordFor(part.state), isEnded(part.state) ? 1 : 0);
    }
    if (RunningTask *running = m_running.value(whole.id)) {
        running->setChildren(whole.children);
    } else {
        settle(whole, ownOutcome(whole));
        (void)m_tasks.update(whole);
    }
}

Result<int> TaskGroups::eachInNeed(const QString &id,
                                   const std::function<Result<void>(const QString &part)> &work) const
{
    const auto parts = m_tasks.all(bothOf(whereEqual(u"parent"_s, id), whereEqual(u"state"_s, u"attention"_s)));
    if (!parts) {
        return failure(parts.error());
    }
    for (const Task &part : *parts) {
        if (const auto done = work(part.id); !done) {
            return failure(done.error());
        }
    }
    return static_cast<int>(parts->size());
}

} // namespace penstock
