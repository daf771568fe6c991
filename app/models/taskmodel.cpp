// SPDX-License-Identifier: Apache-2.0
#include "app/models/taskmodel.h"

#include "app/client/resourcecache.h"
#include "app/client/tasktracker.h"
#include "app/client/translatedtext.h"
#include "app/models/modelroles.h"
#include "app/models/timetext.h"

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String taskType("task");
constexpr int clockEvery = 15000;
constexpr int second = 1000;

QString textOf(const QJsonObject &task, const char *member)
{
    return translated(task.value(QLatin1String(member)));
}

bool isNewer(const QJsonObject &left, const QJsonObject &right)
{
    const QString a = left.value("created"_L1).toString();
    const QString b = right.value("created"_L1).toString();
    return a != b ? a > b : left.value("id"_L1).toString() > right.value("id"_L1).toString();
}

QString startOf(const QJsonObject &task)
{
    const QString started = task.value("started"_L1).toString();
    return started.isEmpty() ? task.value("created"_L1).toString() : started;
}

QString failureText(const QJsonObject &task, const QString &otherwise)
{
    const Error error = Error::fromJson(task.value("error"_L1).toObject());
    const QString why = translated(error.why.isEmpty() ? error.what : error.why);
    return why.isEmpty() ? otherwise : why;
}

QString runningText(const QJsonObject &task)
{
    const QString step = textOf(task, "step");
    const int percent = static_cast<int>(task.value("progress"_L1).toDouble() * 100);
    if (percent <= 0) {
        return step.isEmpty() ? TaskModel::tr("Running") : step;
    }
    return step.isEmpty() ? TaskModel::tr("%1 %").arg(percent) : TaskModel::tr("%1 %  %2").arg(percent).arg(step);
}

} // namespace

TaskModel::TaskModel(ResourceCache *cache, QObject *parent) : QAbstractTableModel(parent), m_cache(cache)
{
    connect(cache, &ResourceCache::objectsChanged, this, &TaskModel::objectsChanged);
    connect(cache, &ResourceCache::staleChanged, this, [this] {
        if (!m_tasks.isEmpty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {StaleRole});
        }
    });
    m_clock.setInterval(clockEvery);
    connect(&m_clock, &QTimer::timeout, this, &TaskModel::refreshTimes);
    m_clock.start();
    m_second.setInterval(second);
    connect(&m_second, &QTimer::timeout, this, &TaskModel::refreshWaiting);
    m_second.start();
    insert(cache->ids(taskType));
    cache->watch(taskType);
}

QString TaskModel::waitingText(const QJsonObject &task)
{
    const QString waitsFor = textOf(task, "waitsFor");
    const QDateTime since = timetext::fromWire(task.value("waitsSince"_L1).toString());
    if (waitsFor.isEmpty() || !since.isValid()) {
        return waitsFor.isEmpty() ? QString() : tr("waits for %1").arg(waitsFor);
    }
    const qint64 seconds = std::max<qint64>(0, since.secsTo(QDateTime::currentDateTimeUtc()));
    return tr("waits for %1, since %2", "what, for how long").arg(waitsFor, timetext::duration(seconds));
}

/// What becomes of the parts of a task that consists of others.
QString TaskModel::partsText(const QJsonObject &task)
{
    const QJsonObject children = task.value("children"_L1).toObject();
    const int total = children.value("total"_L1).toInt();
    const int failed = children.value("failed"_L1).toInt() + children.value("attention"_L1).toInt();
    const int done = children.value("succeeded"_L1).toInt() + children.value("cancelled"_L1).toInt() + failed;
    if (total == 0) {
        return {};
    }
    const QString text = tr("%1 of %2 parts done").arg(done).arg(total);
    return failed == 0 ? text : tr("%1, %2 failed", "parts done, number").arg(text).arg(failed);
}

QString TaskModel::statusText(const QJsonObject &task)
{
    const QString state = task.value("state"_L1).toString();
    if (state == "queued"_L1 || state == "running"_L1) {
        if (const QString waiting = waitingText(task); !waiting.isEmpty()) {
            return waiting;
        }
        // A task that begins its parts one after another knows better how far it is than those begun so far.
        if (const QString parts = partsText(task); !parts.isEmpty() && textOf(task, "step").isEmpty()) {
            return parts;
        }
        return state == "queued"_L1 ? tr("Queued") : runningText(task);
    }
    if (state == "failed"_L1) {
        return failureText(task, tr("Failed"));
    }
    if (state == "attention"_L1) {
        return tr("Needs attention: %1").arg(failureText(task, tr("it could not be undone")));
    }
    return state == "cancelled"_L1 ? tr("Cancelled") : tr("Completed");
}

QStringList TaskModel::initiators() const
{
    QStringList names;
    for (const QJsonObject &task : m_tasks) {
        names += task.value("initiator"_L1).toString();
    }
    names.removeAll(QString());
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return names;
}

int TaskModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_tasks.cbegin(), m_tasks.cend(),
                                    [&](const QJsonObject &task) { return task.value("id"_L1).toString() == id; });
    return found == m_tasks.cend() ? -1 : static_cast<int>(found - m_tasks.cbegin());
}

QModelIndex TaskModel::indexOf(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? QModelIndex() : index(row, 0);
}

int TaskModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tasks.size());
}

int TaskModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TaskModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const QJsonObject &task = m_tasks.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(task, index.column());
    case Qt::ToolTipRole:
        return toolTip(task, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == TaskColumn
                   ? u"%1, %2, %3"_s.arg(textOf(task, "title"), shown(task, TargetColumn).toString(), statusText(task))
                   : shown(task, index.column());
    case IdRole:
        return task.value("id"_L1).toString();
    case TypeRole:
        return QString(taskType);
    case NameRole:
        return textOf(task, "title");
    case StateRole:
        return task.value("state"_L1).toString();
    case SortRole:
        return sortKey(task, index.column());
    case ObjectRole:
        return task;
    case StaleRole:
        return m_cache->isStale();
    case ProgressRole:
        return task.value("progress"_L1).isDouble() ? task.value("progress"_L1).toVariant() : QVariant();
    case CancellableRole:
        return task.value("cancellable"_L1).toBool() && !TaskTracker::hasEnded(task) && !m_cache->isStale();
    case ReferenceRole:
        return index.column() == TargetColumn && m_cache->mayExist(task.value("target"_L1).toObject()) ? task.value("target"_L1).toVariant() : QVariant();
    case ErrorRole:
        return task.value("error"_L1).toObject();
    default:
        return {};
    }
}

QVariant TaskModel::shown(const QJsonObject &task, int column) const
{
    switch (column) {
    case TaskColumn:
        return textOf(task, "title");
    case TargetColumn:
        return task.value("target"_L1).toObject().value("name"_L1).toString();
    case StatusColumn:
        return statusText(task);
    case InitiatorColumn:
        return task.value("initiator"_L1).toString();
    case StartedColumn:
        return timetext::relative(timetext::fromWire(startOf(task)), QDateTime::currentDateTimeUtc());
    default:
        return {};
    }
}

QVariant TaskModel::toolTip(const QJsonObject &task, int column) const
{
    if (column == StartedColumn) {
        return timetext::exact(timetext::fromWire(startOf(task)));
    }
    if (column == StatusColumn) {
        const QJsonObject error = task.value("error"_L1).toObject();
        return error.isEmpty() ? statusText(task) : translated(Error::fromJson(error));
    }
    return shown(task, column);
}

QVariant TaskModel::sortKey(const QJsonObject &task, int column) const
{
    if (column == StartedColumn) {
        return timetext::fromWire(startOf(task)).toMSecsSinceEpoch();
    }
    return column == StatusColumn ? task.value("state"_L1).toString() : shown(task, column);
}

QVariant TaskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TaskColumn:
        return tr("Task");
    case TargetColumn:
        return tr("Target");
    case StatusColumn:
        return tr("Status");
    case InitiatorColumn:
        return tr("Initiator");
    case StartedColumn:
        return tr("Started");
    default:
        return {};
    }
}

QHash<int, QByteArray> TaskModel::roleNames() const
{
    return modelRoleNames();
}

void TaskModel::objectsChanged(const QString &type, const QStringList &added, const QStringList &changed,
                               const QStringList &removed)
{
    if (type != taskType) {
        return;
    }
    for (const QString &id : removed) {
        remove(id);
    }
    for (const QString &id : changed) {
        update(id);
    }
    insert(added);
}

void TaskModel::insert(const QStringList &ids)
{
    QList<QJsonObject> tasks;
    for (const QString &id : ids) {
        tasks.append(m_cache->object(taskType, id));
    }
    std::sort(tasks.begin(), tasks.end(), isNewer);
    if (m_tasks.isEmpty() && !tasks.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(tasks.size()) - 1);
        m_tasks = tasks;
        endInsertRows();
        return;
    }
    for (const QJsonObject &task : std::as_const(tasks)) {
        const auto place = std::lower_bound(m_tasks.cbegin(), m_tasks.cend(), task, isNewer);
        const int row = static_cast<int>(place - m_tasks.cbegin());
        beginInsertRows({}, row, row);
        m_tasks.insert(row, task);
        endInsertRows();
    }
}

void TaskModel::update(const QString &id)
{
    if (const int row = rowOf(id); row >= 0) {
        m_tasks[row] = m_cache->object(taskType, id);
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void TaskModel::remove(const QString &id)
{
    if (const int row = rowOf(id); row >= 0) {
        beginRemoveRows({}, row, row);
        m_tasks.removeAt(row);
        endRemoveRows();
    }
}

void TaskModel::refreshWaiting()
{
    const auto waits = [](const QJsonObject &task) { return !textOf(task, "waitsFor").isEmpty(); };
    const auto first = std::find_if(m_tasks.cbegin(), m_tasks.cend(), waits);
    if (first == m_tasks.cend()) {
        return;
    }
    const auto last = std::find_if(m_tasks.crbegin(), m_tasks.crend(), waits);
    const int from = static_cast<int>(first - m_tasks.cbegin());
    const int to = rowCount() - 1 - static_cast<int>(last - m_tasks.crbegin());
    emit dataChanged(index(from, StatusColumn), index(to, StatusColumn), {Qt::DisplayRole});
}

void TaskModel::refreshTimes()
{
    if (!m_tasks.isEmpty()) {
        emit dataChanged(index(0, StartedColumn), index(rowCount() - 1, StartedColumn), {Qt::DisplayRole});
    }
}

} // namespace penstock
