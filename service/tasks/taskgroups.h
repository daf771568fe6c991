// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/table.h"
#include "service/tasks/task.h"

#include <QHash>

#include <functional>

namespace penstock {

class Journal;
class RunningTask;

/// Tasks that have parts: the others that were submitted with it as their parent. It counts them by state, ends after the
/// last of them, and needs attention while one of them does. While its own work goes on it keeps the counts itself; from
/// then on they are in its row alone.
class TaskGroups
{
public:
    TaskGroups(Table<Task> &tasks, Journal &journal, const QHash<QString, RunningTask *> &running);

    /// What a task is shown as when its own work has ended, with respect to its parts.
    static void settle(Task &task, TaskState own);

    void accepted(const Task &part);
    /// The own work of a task is over, or it was taken back before that began.
    void ended(const Task &task);
    /// What needed attention does so no longer.
    void returns(const Task &part);
    /// Counts again what an earlier process left unfinished.
    void recover();
    /// Does something with every part that needs attention; how many there are.
    [[nodiscard]] Result<int> eachInNeed(const QString &id, const std::function<Result<void>(const QString &part)> &work) const;

private:
    void change(const QString &id, const std::function<void(QJsonObject &children)> &work);
    void moved(const QString &whole, TaskState from, TaskState to);
    void recount(Task whole);
    [[nodiscard]] TaskState ownOutcome(const Task &task) const;

    Table<Task> &m_tasks;
    Journal &m_journal;
    const QHash<QString, RunningTask *> &m_running;
};

} // namespace penstock
