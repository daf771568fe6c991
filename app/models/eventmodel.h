// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QTimer>

namespace penstock {

class ResourceCache;

/// Events, the newest first.
class EventModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, EventColumn, ObjectColumn, InitiatorColumn, ColumnCount };

    explicit EventModel(ResourceCache *cache, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// StateRole is the severity.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    void objectsChanged(const QString &type, const QStringList &added, const QStringList &changed,
                        const QStringList &removed);
    void insert(const QStringList &ids);
    void update(const QString &id);
    void remove(const QString &id);
    [[nodiscard]] int rowOf(const QString &id) const;
    void refreshTimes();
    [[nodiscard]] QVariant shown(const QJsonObject &event, int column) const;

    ResourceCache *m_cache;
    QList<QJsonObject> m_events;
    QTimer m_clock;
};

} // namespace penstock
