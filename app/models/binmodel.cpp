// SPDX-License-Identifier: Apache-2.0
#include "app/models/binmodel.h"

#include "app/client/serviceclient.h"
#include "app/client/translatedtext.h"
#include "app/models/modelroles.h"
#include "app/models/timetext.h"

#include <QJsonArray>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

BinModel::BinModel(ServiceClient *client, QObject *parent) : QAbstractTableModel(parent), m_client(client)
{
    connect(client, &ServiceClient::ready, this, &BinModel::subscribe);
    connect(client, &ServiceClient::notified, this, &BinModel::notified);
    if (client->isConnected()) {
        subscribe();
    }
}

void BinModel::subscribe()
{
    beginResetModel();
    m_rows.clear();
    m_watches.clear();
    m_early.clear();
    m_unanswered = 0;
    endResetModel();
    whenDone(m_client->call(u"service.info"_s), this, [this](const Result<QJsonValue> &info) {
        m_days = info ? info->toObject().value("binDays"_L1).toInt() : 0;
        emit changed();
    });
    for (const ResourceType &type : m_client->types()) {
        if (!type.field(u"discarded"_s)) {
            continue;
        }
        ++m_unanswered;
        whenDone(m_client->call(type.name() + ".watch"_L1, {{u"where"_s, u"discarded is not null"_s}}), this,
                 [this, name = type.name()](const Result<QJsonValue> &answer) {
                     subscribed(name, answer ? answer->toObject() : QJsonObject());
                 });
    }
    m_complete = m_unanswered == 0;
}

void BinModel::subscribed(const QString &type, const QJsonObject &answer)
{
    --m_unanswered;
    const QString watch = answer.value("watch"_L1).toString();
    if (!watch.isEmpty()) {
        m_watches.insert(watch, type);
    }
    take(type, {{u"added"_s, answer.value("items"_L1)}});
    for (const QJsonObject &changes : m_early.take(watch)) {
        take(type, changes);
    }
    m_complete = m_complete || m_unanswered <= 0;
    emit changed();
}

void BinModel::notified(const QString &method, const QJsonObject &params)
{
    const QString watch = params.value("watch"_L1).toString();
    if (method != "watch.changed"_L1) {
        return;
    }
    if (m_watches.contains(watch)) {
        take(m_watches.value(watch), params);
        emit changed();
    } else if (m_unanswered > 0) {
        m_early[watch].append(params);
    }
}

void BinModel::take(const QString &type, const QJsonObject &changes)
{
    for (const auto &list : {changes.value("added"_L1).toArray(), changes.value("changed"_L1).toArray()}) {
        for (const auto &object : list) {
            put(type, object.toObject());
        }
    }
    for (const auto &id : changes.value("removed"_L1).toArray()) {
        remove(id.toString());
    }
}

void BinModel::put(const QString &type, const QJsonObject &object)
{
    const QString id = object.value("id"_L1).toString();
    const int row = static_cast<int>(rowOf(id));
    if (row >= 0) {
        m_rows[row].object = object;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(m_rows.size()));
    m_rows.append({type, id, object});
    endInsertRows();
}

void BinModel::remove(const QString &id)
{
    const int row = static_cast<int>(rowOf(id));
    if (row >= 0) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

qsizetype BinModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) { return row.id == id; });
    return found == m_rows.cend() ? -1 : found - m_rows.cbegin();
}

int BinModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BinModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BinModel::leftOf(const Row &row) const
{
    const QDateTime since = timetext::fromWire(row.object.value("discarded"_L1).toString());
    if (m_days == 0 || !since.isValid()) {
        return tr("until deleted");
    }
    const auto days = static_cast<int>(QDateTime::currentDateTimeUtc().daysTo(since.addDays(m_days)));
    return days > 0 ? tr("%n day(s)", nullptr, days) : tr("less than a day");
}

QString BinModel::text(const Row &row, int column) const
{
    switch (column) {
    case Name:
        return row.object.value("name"_L1).toString();
    case Type: {
        const ResourceType *type = m_client->type(row.type);
        return type ? translatedLabel(type->label()) : row.type;
    }
    case By:
        return row.object.value("discardedBy"_L1).toString();
    case Discarded:
        return timetext::relative(timetext::fromWire(row.object.value("discarded"_L1).toString()), QDateTime::currentDateTimeUtc());
    default:
        return leftOf(row);
    }
}

QVariant BinModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Discarded ? timetext::exact(timetext::fromWire(row.object.value("discarded"_L1).toString()))
                                           : text(row, index.column());
    case SortRole:
        return index.column() >= Discarded ? row.object.value("discarded"_L1).toString() : text(row, index.column());
    case IdRole:
        return row.id;
    case TypeRole:
        return row.type;
    case NameRole:
        return row.object.value("name"_L1).toString();
    case ObjectRole:
        return row.object;
    default:
        return {};
    }
}

QVariant BinModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles{tr("Name"), tr("Type"), tr("Moved by"), tr("Moved"), tr("Kept for")};
    return titles.value(section);
}

} // namespace penstock
