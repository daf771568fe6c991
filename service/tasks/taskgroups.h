// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/table.h"
#include "service/tasks/pendingwrites.h"
#include "service/tasks/task.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <unordered_map>

namespace penstock {

/// Tasks that consist of others. Such a task does nothing itself: its progress, state and error follow from its parts, and
/// it ends with the last of them. It has no entry in the journal; after a restart it is put together from its parts.
class TaskGroups
{
public:
    TaskGroups(Table<Task> &tasks, PendingWrites &writes);
    ~TaskGroups();

    /// Takes over a task whose row says how many parts it has in all; those that have ended are counted.
    void keep(const Task &task, const QList<Task> &parts);
    void partEnded(const Task &part);
    /// A part that needed attention is at work again, and with it the whole.
    void partReturns(const Task &part);
    /// Does something with every part that needs attention; refused when none does.
    [[nodiscard]] Result<void> eachInNeed(const QString &id, const std::function<Result<void>(const QString &part)> &work) const;
    [[nodiscard]] bool contains(const QString &id) const { return m_groups.contains(id); }

private:
    class Group;

    Table<Task> &m_tasks;
    PendingWrites &m_writes;
    std::unordered_map<QString, std::unique_ptr<Group>> m_groups;
};

} // namespace penstock
