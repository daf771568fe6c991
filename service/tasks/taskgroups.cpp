// SPDX-License-Identifier: Apache-2.0
#include "service/tasks/taskgroups.h"

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int namedFailures = 3;

QString wordFor(TaskState state)
{
    return choicesOf(TaskState{}).at(static_cast<int>(state)).value;
}

} // namespace

/// One such task, with what is known of its parts.
class TaskGroups::Group final : public PendingWrite
{
public:
    Group(Table<Task> &tasks, PendingWrites &writes, Task task)
        : m_tasks(tasks), m_writes(writes), m_task(std::move(task))
    {
        for (const TaskState state :
             {TaskState::Succeeded, TaskState::Failed, TaskState::Cancelled, TaskState::Attention}) {
            m_ended += countOf(state);
        }
    }
    ~Group() override { m_writes.drop(this); }

    [[nodiscard]] Result<void> write() override
    {
        const auto written = m_tasks.update(m_task);
        return written || written.error().code == ErrorCode::NotFound ? Result<void>() : written;
    }

    void count(const Task &part)
    {
        ++m_ended;
        const QString word = wordFor(part.state);
        m_task.children.insert(word, m_task.children.value(word).toInt() + 1);
        if (part.state == TaskState::Failed || part.state == TaskState::Attention) {
            noteFailure(part);
        }
        m_task.progress = total() > 0 ? double(m_ended) / total() : 1;
        m_writes.soon(this);
    }

    void takeBack()
    {
        --m_ended;
        m_task.children.insert(wordFor(TaskState::Attention), countOf(TaskState::Attention) - 1);
        if (countOf(TaskState::Attention) == 0) {
            m_task.children.remove(wordFor(TaskState::Attention));
        }
        m_task.state = TaskState::Running;
        m_task.ended = {};
        m_writes.soon(this);
    }

    [[nodiscard]] bool isComplete() const { return m_ended >= total(); }

    void end()
    {
        const int failed = countOf(TaskState::Failed) + countOf(TaskState::Attention);
        m_task.state = countOf(TaskState::Attention) > 0   ? TaskState::Attention
                       : failed > 0                        ? TaskState::Failed
                       : countOf(TaskState::Cancelled) > 0 ? TaskState::Cancelled
                                                           : TaskState::Succeeded;
        m_task.ended = QDateTime::currentDateTimeUtc();
        m_task.cancellable = false;
        m_task.progress = 1;
        if (failed > 0) {
            m_task.error = Error{.code = m_firstCode,
                                 .what = {QT_TRANSLATE_NOOP("Text", "{failed} of {count} parts failed."),
                                          {{u"failed"_s, failed}, {u"count"_s, total()}}},
                                 .why = {QT_TRANSLATE_NOOP("Text", "Among them: {failures}"),
                                         {{u"failures"_s, m_failures.join(u"; "_s)}}},
                                 .fix = {QT_TRANSLATE_NOOP("Text", "Look at the parts; each says why it failed.")}}
                               .toJson();
        }
        (void)write();
    }

private:
    [[nodiscard]] int total() const { return m_task.children.value("total"_L1).toInt(); }
    [[nodiscard]] int countOf(TaskState state) const { return m_task.children.value(wordFor(state)).toInt(); }

    void noteFailure(const Task &part)
    {
        const Error error = Error::fromJson(part.error);
        m_firstCode = m_failures.isEmpty() ? error.code : m_firstCode;
        if (m_failures.size() < namedFailures) {
            m_failures << part.target.value("name"_L1).toString() + ": "_L1 + error.plain();
        }
    }

    Table<Task> &m_tasks;
    PendingWrites &m_writes;
    Task m_task;
    QStringList m_failures;
    ErrorCode m_firstCode = ErrorCode::Internal;
    int m_ended = 0;
};

TaskGroups::TaskGroups(Table<Task> &tasks, PendingWrites &writes) : m_tasks(tasks), m_writes(writes) {}

TaskGroups::~TaskGroups() = default;

void TaskGroups::keep(const Task &task, const QList<Task> &parts)
{
    Task counted = task;
    counted.children = {{u"total"_s, task.children.value("total"_L1)}};
    m_groups.insert_or_assign(task.id, std::make_unique<Group>(m_tasks, m_writes, counted));
    for (const Task &part : parts) {
        if (isEnded(part.state)) {
            partEnded(part);
        }
    }
}

void TaskGroups::partEnded(const Task &part)
{
    const auto group = m_groups.find(part.parent);
    if (group == m_groups.end()) {
        return;
    }
    group->second->count(part);
    if (group->second->isComplete()) {
        group->second->end();
        m_groups.erase(group);
    }
}

void TaskGroups::partReturns(const Task &part)
{
    auto group = m_groups.find(part.parent);
    if (group == m_groups.end()) {
        const auto task = m_tasks.find(part.parent);
        if (!task || task->children.isEmpty()) {
            return;
        }
        group = m_groups.emplace(task->id, std::make_unique<Group>(m_tasks, m_writes, *task)).first;
    }
    group->second->takeBack();
}

Result<void> TaskGroups::eachInNeed(const QString &id,
                                    const std::function<Result<void>(const QString &part)> &work) const
{
    const auto parts = m_tasks.all(bothOf(whereEqual(u"parent"_s, id), whereEqual(u"state"_s, u"attention"_s)));
    Result<void> done = failure(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Text", "Nothing was tried again.")},
                                {QT_TRANSLATE_NOOP("Text", "No part of the task needs attention.")});
    for (const Task &part : parts ? *parts : QList<Task>()) {
        done = work(part.id);
        if (!done) {
            return done;
        }
    }
    return done;
}

} // namespace penstock
