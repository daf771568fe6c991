// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QTimer>

namespace penstock {

class QueryWatch;
class ResourceCache;

/// The latest events that meet a condition, the newest first. There may be any number of older ones.
class EventModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, EventColumn, ObjectColumn, InitiatorColumn, ColumnCount };

    static constexpr int most = 500;

    explicit EventModel(ResourceCache *cache, QObject *parent = nullptr);

    /// A condition of the query language; empty for all.
    void setWhere(const QString &where);
    [[nodiscard]] const QString &where() const { return m_where; }
    /// The service has answered what was asked last.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// Who caused the events shown, sorted.
    [[nodiscard]] QStringList initiators() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// StateRole is the severity.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void answered();

private:
    void take();
    void removeAbsent(const QList<QJsonObject> &events);
    void insertNew(const QList<QJsonObject> &events);
    void refreshTimes();
    [[nodiscard]] QVariant shown(const QJsonObject &event, int column) const;

    ResourceCache *m_cache;
    QueryWatch *m_query;
    QString m_where;
    bool m_complete = false;
    QList<QJsonObject> m_events;
    QTimer m_clock;
};

} // namespace penstock
