// SPDX-License-Identifier: Apache-2.0
#include "app/models/eventmodel.h"

#include "app/client/querywatch.h"
#include "app/client/resourcecache.h"
#include "app/client/translatedtext.h"
#include "app/models/modelroles.h"
#include "app/models/timetext.h"

#include <QSet>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String eventType("event");
constexpr int clockEvery = 15000;

qint64 sequenceOf(const QJsonObject &event)
{
    return event.value("sequence"_L1).toInteger();
}

QString idOf(const QJsonObject &event)
{
    return event.value("id"_L1).toString();
}

QDateTime timeOf(const QJsonObject &event)
{
    return timetext::fromWire(event.value("time"_L1).toString());
}

} // namespace

EventModel::EventModel(ResourceCache *cache, QObject *parent)
    : QAbstractTableModel(parent), m_cache(cache), m_query(new QueryWatch(cache->client(), this))
{
    connect(m_query, &QueryWatch::changed, this, &EventModel::take);
    connect(m_query, &QueryWatch::refused, this, [this] {
        m_complete = true;
        emit answered();
    });
    connect(cache, &ResourceCache::staleChanged, this, [this] {
        if (!m_events.isEmpty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {StaleRole});
        }
    });
    m_clock.setInterval(clockEvery);
    connect(&m_clock, &QTimer::timeout, this, &EventModel::refreshTimes);
    m_clock.start();
    setWhere({});
}

void EventModel::setWhere(const QString &where)
{
    m_where = where;
    m_complete = false;
    m_query->ask({.type = eventType, .where = where, .orderBy = u"sequence desc"_s, .limit = most, .whole = true});
}

QStringList EventModel::initiators() const
{
    QStringList names;
    for (const QJsonObject &event : m_events) {
        names += event.value("initiator"_L1).toString();
    }
    names.removeAll(QString());
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return names;
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const QJsonObject &event = m_events.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(event, index.column());
    case Qt::ToolTipRole:
        return index.column() == TimeColumn ? QVariant(timetext::exact(timeOf(event))) : shown(event, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == EventColumn
                   ? u"%1, %2"_s.arg(shown(event, EventColumn).toString(), shown(event, TimeColumn).toString())
                   : shown(event, index.column());
    case IdRole:
        return event.value("id"_L1).toString();
    case TypeRole:
        return QString(eventType);
    case NameRole:
        return event.value("name"_L1).toString();
    case StateRole:
        return event.value("severity"_L1).toString();
    case SortRole:
        return index.column() == TimeColumn ? QVariant(sequenceOf(event)) : shown(event, index.column());
    case ObjectRole:
        return event;
    case StaleRole:
        return m_cache->isStale();
    case ReferenceRole:
        return index.column() == ObjectColumn && m_cache->mayExist(event.value("object"_L1).toObject()) ? event.value("object"_L1).toVariant() : QVariant();
    default:
        return {};
    }
}

QVariant EventModel::shown(const QJsonObject &event, int column) const
{
    switch (column) {
    case TimeColumn:
        return timetext::relative(timeOf(event), QDateTime::currentDateTimeUtc());
    case EventColumn:
        return translated(event.value("text"_L1));
    case ObjectColumn:
        return event.value("object"_L1).toObject().value("name"_L1).toString();
    case InitiatorColumn:
        return event.value("initiator"_L1).toString();
    default:
        return {};
    }
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case EventColumn:
        return tr("Event");
    case ObjectColumn:
        return tr("Object");
    case InitiatorColumn:
        return tr("Initiator");
    default:
        return {};
    }
}

QHash<int, QByteArray> EventModel::roleNames() const
{
    return modelRoleNames();
}

void EventModel::take()
{
    const QList<QJsonObject> events = m_query->objects();
    removeAbsent(events);
    insertNew(events);
    m_complete = true;
    emit answered();
}

void EventModel::removeAbsent(const QList<QJsonObject> &events)
{
    QSet<QString> present;
    for (const QJsonObject &event : events) {
        present.insert(idOf(event));
    }
    for (int end = rowCount(); end > 0;) {
        if (present.contains(idOf(m_events.at(end - 1)))) {
            --end;
            continue;
        }
        int first = end - 1;
        while (first > 0 && !present.contains(idOf(m_events.at(first - 1)))) {
            --first;
        }
        beginRemoveRows({}, first, end - 1);
        m_events.remove(first, end - first);
        endRemoveRows();
        end = first;
    }
}

/// Events keep their order, so that those that are there are a part of the new ones in the same order.
void EventModel::insertNew(const QList<QJsonObject> &events)
{
    for (qsizetype row = 0; row < events.size();) {
        if (row < m_events.size() && idOf(m_events.at(row)) == idOf(events.at(row))) {
            ++row;
            continue;
        }
        qsizetype end = row + 1;
        while (end < events.size() && (row == m_events.size() || idOf(events.at(end)) != idOf(m_events.at(row)))) {
            ++end;
        }
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(end - 1));
        m_events = m_events.mid(0, row) + events.mid(row, end - row) + m_events.mid(row);
        endInsertRows();
        row = end;
    }
}

void EventModel::refreshTimes()
{
    if (!m_events.isEmpty()) {
        emit dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn), {Qt::DisplayRole});
    }
}

} // namespace penstock
