// SPDX-License-Identifier: Apache-2.0
#include "app/models/eventmodel.h"

#include "app/client/resourcecache.h"
#include "app/client/translatedtext.h"
#include "app/models/modelroles.h"
#include "app/models/timetext.h"

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String eventType("event");
constexpr int clockEvery = 15000;

qint64 sequenceOf(const QJsonObject &event)
{
    return event.value("sequence"_L1).toInteger();
}

bool isNewer(const QJsonObject &left, const QJsonObject &right)
{
    return sequenceOf(left) > sequenceOf(right);
}

QDateTime timeOf(const QJsonObject &event)
{
    return timetext::fromWire(event.value("time"_L1).toString());
}

} // namespace

EventModel::EventModel(ResourceCache *cache, QObject *parent) : QAbstractTableModel(parent), m_cache(cache)
{
    connect(cache, &ResourceCache::objectsChanged, this, &EventModel::objectsChanged);
    m_clock.setInterval(clockEvery);
    connect(&m_clock, &QTimer::timeout, this, &EventModel::refreshTimes);
    m_clock.start();
    insert(cache->ids(eventType));
    cache->watch(eventType);
}

int EventModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_events.cbegin(), m_events.cend(),
                                    [&](const QJsonObject &event) { return event.value("id"_L1).toString() == id; });
    return found == m_events.cend() ? -1 : static_cast<int>(found - m_events.cbegin());
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

void EventModel::objectsChanged(const QString &type, const QStringList &added, const QStringList &changed,
                                const QStringList &removed)
{
    if (type != eventType) {
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

/// New events are newer than those that are there, so they nearly always come on top, in one insertion.
void EventModel::insert(const QStringList &ids)
{
    QList<QJsonObject> events;
    for (const QString &id : ids) {
        events.append(m_cache->object(eventType, id));
    }
    std::sort(events.begin(), events.end(), isNewer);
    for (qsizetype next = 0; next < events.size();) {
        const auto place = std::lower_bound(m_events.cbegin(), m_events.cend(), events.at(next), isNewer);
        const qsizetype row = place - m_events.cbegin();
        qsizetype end = next + 1;
        while (end < events.size() && (row == m_events.size() || isNewer(events.at(end), m_events.at(row)))) {
            ++end;
        }
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(row + end - next - 1));
        m_events = m_events.mid(0, row) + events.mid(next, end - next) + m_events.mid(row);
        endInsertRows();
        next = end;
    }
}

void EventModel::update(const QString &id)
{
    if (const int row = rowOf(id); row >= 0) {
        m_events[row] = m_cache->object(eventType, id);
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void EventModel::remove(const QString &id)
{
    if (const int row = rowOf(id); row >= 0) {
        beginRemoveRows({}, row, row);
        m_events.removeAt(row);
        endRemoveRows();
    }
}

void EventModel::refreshTimes()
{
    if (!m_events.isEmpty()) {
        emit dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn), {Qt::DisplayRole});
    }
}

} // namespace penstock
