// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QTimer>

namespace penstock {

class ResourceCache;

/// Tasks, the newest first.
class TaskModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TaskColumn, TargetColumn, StatusColumn, InitiatorColumn, StartedColumn, ColumnCount };

    explicit TaskModel(ResourceCache *cache, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex indexOf(const QString &id) const;
    /// Who started the tasks, sorted.
    [[nodiscard]] QStringList initiators() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// "62 % copying memory", "waits for …, since 14 s", "Completed", or the error.
    [[nodiscard]] static QString statusText(const QJsonObject &task);
    /// "waits for …, since 14 s"; empty while it does not wait.
    [[nodiscard]] static QString waitingText(const QJsonObject &task);
    /// "12 of 40 parts done, 2 failed"; empty unless it consists of others.
    [[nodiscard]] static QString partsText(const QJsonObject &task);

private:
    void objectsChanged(const QString &type, const QStringList &added, const QStringList &changed,
                        const QStringList &removed);
    void insert(const QStringList &ids);
    void update(const QString &id);
    void remove(const QString &id);
    void refreshTimes();
    void refreshWaiting();
    [[nodiscard]] int rowOf(const QString &id) const;
    [[nodiscard]] QVariant shown(const QJsonObject &task, int column) const;
    [[nodiscard]] QVariant toolTip(const QJsonObject &task, int column) const;
    [[nodiscard]] QVariant sortKey(const QJsonObject &task, int column) const;

    ResourceCache *m_cache;
    QList<QJsonObject> m_tasks;
    QTimer m_clock;
    QTimer m_second; ///< how long something waits
};

} // namespace penstock
