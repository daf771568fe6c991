// SPDX-License-Identifier: Apache-2.0
#include "app/models/resourcetablemodel.h"

#include "app/client/resourcecache.h"
#include "app/client/translatedtext.h"
#include "app/models/modelroles.h"
#include "app/models/scheduletext.h"

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int clockEvery = 20000;

QString nameIn(const QJsonObject &object)
{
    return object.value("name"_L1).toString();
}

/// Calls emitRange(first, last) for each run of consecutive rows.
template <typename EmitRange>
void forEachRun(QList<int> rows, EmitRange emitRange)
{
    std::sort(rows.begin(), rows.end());
    for (qsizetype start = 0; start < rows.size();) {
        qsizetype end = start + 1;
        while (end < rows.size() && rows[end] <= rows[end - 1] + 1) {
            ++end;
        }
        emitRange(rows[start], rows[end - 1]);
        start = end;
    }
}

} // namespace

ResourceTableModel::ResourceTableModel(ResourceCache *cache, const ResourceType &type, QObject *parent)
    : QAbstractTableModel(parent), m_cache(cache), m_type(type),
      m_text([cache](const QString &target, const QString &id) {
          // An identifier says something only when it is certain that there is no name.
          return cache->isComplete(target) ? cache->shownName(target, id) : u" "_s;
      })
{
    const auto isListed = [](const Field &field) { return field.listed; };
    const QList<Field> &fields = type.fields();
    std::copy_if(fields.cbegin(), fields.cend(), std::back_inserter(m_columns), isListed);
    m_listed = static_cast<int>(m_columns.size());
    std::copy_if(fields.cbegin(), fields.cend(), std::back_inserter(m_columns),
                 [](const Field &field) { return !field.listed && field.kind != FieldKind::Secret; });
    connect(cache, &ResourceCache::objectsChanged, this, &ResourceTableModel::objectsChanged);
    connect(cache, &ResourceCache::binChanged, this, &ResourceTableModel::referencesChanged);
    connect(cache, &ResourceCache::staleChanged, this, [this] {
        if (!m_rows.isEmpty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                             {StaleRole, Qt::AccessibleTextRole});
        }
    });
    m_clock.setInterval(clockEvery);
    connect(&m_clock, &QTimer::timeout, this, &ResourceTableModel::refreshTimes);
    m_clock.start();
    for (const Field &field : std::as_const(m_columns)) {
        if (field.kind == FieldKind::Reference) {
            referencesChanged(field.target, cache->ids(field.target));
            cache->watch(field.target);
        }
    }
    insert(cache->ids(type.name()));
    cache->watch(type.name());
}

int ResourceTableModel::columnOf(const QString &field) const
{
    const auto found =
        std::find_if(m_columns.cbegin(), m_columns.cend(), [&](const Field &f) { return f.name == field; });
    return found == m_columns.cend() ? -1 : static_cast<int>(found - m_columns.cbegin());
}

QModelIndex ResourceTableModel::indexOf(const QString &id, int column) const
{
    const int row = rowOf(id);
    return row < 0 ? QModelIndex() : index(row, column);
}

int ResourceTableModel::rowOf(const QString &id) const
{
    if (m_rowsMoved) {
        for (int row = 0; row < m_rows.size(); ++row) {
            m_rowOf.insert(m_rows.at(row).id, row);
        }
        m_rowsMoved = false;
    }
    return m_rowOf.value(id, -1);
}

int ResourceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ResourceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ResourceTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case IdRole:
        return row.id;
    case TypeRole:
        return m_type.name();
    case NameRole:
        return nameIn(row.object);
    case StateRole:
        return row.object.value("state"_L1).toString();
    case ObjectRole:
        return row.object;
    case ErrorRole:
        return row.object.value("problem"_L1).toObject();
    case StaleRole:
        return m_cache->isStale();
    default:
        return cell(row, m_columns.at(index.column()), role);
    }
}

QVariant ResourceTableModel::cell(const Row &row, const Field &field, int role) const
{
    const QJsonValue value = row.object.value(field.name);
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, field);
    case Qt::ToolTipRole:
        return field.kind == FieldKind::Text ? shown(row, field) : m_text.toolTip(field, value);
    case Qt::AccessibleTextRole:
        return accessibleText(row, field);
    case Qt::TextAlignmentRole:
        if (field.kind == FieldKind::Integer || field.kind == FieldKind::Real) {
            return QVariant::fromValue<Qt::Alignment>(Qt::AlignRight | Qt::AlignVCenter);
        }
        return {};
    case SortRole:
        return m_text.sortKey(field, value);
    case ReferenceRole:
        return reference(row, field);
    default:
        return {};
    }
}

QString ResourceTableModel::shown(const Row &row, const Field &field) const
{
    const QString words = m_type.name() == "schedule"_L1 ? scheduletext::shown(*m_cache->client(), m_text, row.object, field) : QString();
    return words.isEmpty() ? m_text.shownOf(row.object, field) : words;
}

QVariant ResourceTableModel::reference(const Row &row, const Field &field) const
{
    const QJsonValue value = row.object.value(field.name);
    if (field.kind == FieldKind::Reference && !value.toString().isEmpty()) {
        const QString id = value.toString();
        return QVariantMap{{u"type"_s, field.target}, {u"id"_s, id}, {u"name"_s, m_cache->nameOf(field.target, id)}};
    }
    const QJsonObject object = value.toObject();
    return object.contains("type"_L1) && object.contains("id"_L1) ? QVariant(object.toVariantMap()) : QVariant();
}

/// The first cell of a row speaks for the object: name and state. The others say which value they are.
QString ResourceTableModel::accessibleText(const Row &row, const Field &field) const
{
    const QString shown = this->shown(row, field);
    if (field.name != m_columns.first().name) {
        return shown.isEmpty() ? tr("%1: none").arg(translatedLabel(field.label))
                               : tr("%1: %2").arg(translatedLabel(field.label), shown);
    }
    QStringList parts{shown};
    if (const Field *state = m_type.field(u"state"_s); state && field.name != "state"_L1) {
        parts << m_text.shown(*state, row.object.value("state"_L1));
    }
    if (m_cache->isStale()) {
        parts << tr("last known");
    }
    return parts.join(u", "_s);
}

QVariant ResourceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) {
        return {};
    }
    const Field &field = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return translatedLabel(field.label);
    case Qt::ToolTipRole:
        return translatedLabel(field.help);
    case Qt::TextAlignmentRole:
        return field.kind == FieldKind::Integer || field.kind == FieldKind::Real
                   ? QVariant::fromValue<Qt::Alignment>(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant::fromValue<Qt::Alignment>(Qt::AlignLeft | Qt::AlignVCenter);
    case FieldRole:
        return field.name;
    default:
        return {};
    }
}

QHash<int, QByteArray> ResourceTableModel::roleNames() const
{
    return modelRoleNames();
}

void ResourceTableModel::objectsChanged(const QString &type, const QStringList &added, const QStringList &changed,
                                        const QStringList &removed)
{
    if (type == m_type.name()) {
        remove(removed);
        update(changed);
        insert(added);
    }
    for (const QStringList *ids : {&added, &changed, &removed}) {
        referencesChanged(type, *ids);
    }
}

void ResourceTableModel::insert(const QStringList &ids)
{
    if (ids.isEmpty()) {
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(ids.size()) - 1);
    m_rows.reserve(m_rows.size() + ids.size());
    for (const QString &id : ids) {
        m_rowOf.insert(id, static_cast<int>(m_rows.size()));
        m_rows.append({id, m_cache->object(m_type.name(), id)});
    }
    endInsertRows();
}

void ResourceTableModel::remove(const QStringList &ids)
{
    QList<int> rows;
    for (const QString &id : ids) {
        rows.append(rowOf(id));
    }
    for (const QString &id : ids) {
        m_rowOf.remove(id);
    }
    QList<std::pair<int, int>> runs;
    forEachRun(rows, [&](int first, int last) { runs.prepend({first, last}); });
    for (const auto &[first, last] : std::as_const(runs)) {
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        m_rowsMoved = true;
        endRemoveRows();
    }
}

void ResourceTableModel::update(const QStringList &ids)
{
    QList<int> rows;
    for (const QString &id : ids) {
        const int row = rowOf(id);
        m_rows[row].object = m_cache->object(m_type.name(), id);
        rows.append(row);
    }
    forEachRun(rows,
               [this](int first, int last) { emit dataChanged(index(first, 0), index(last, columnCount() - 1)); });
}

/// Referenced objects change all the time; only their names show here.
void ResourceTableModel::referencesChanged(const QString &target, const QStringList &ids)
{
    const bool isReferenced = std::any_of(m_columns.cbegin(), m_columns.cend(), [&](const Field &field) {
        return field.kind == FieldKind::Reference && field.target == target;
    });
    bool isNews = false;
    if (isReferenced) {
        QHash<QString, QString> &names = m_names[target];
        for (const QString &id : ids) {
            const QString name = m_cache->shownName(target, id);
            isNews = isNews || names.value(id) != name;
            names.insert(id, name);
        }
    }
    for (int column = 0; isNews && column < m_columns.size(); ++column) {
        if (m_columns.at(column).kind == FieldKind::Reference && m_columns.at(column).target == target) {
            columnChanged(column, {Qt::DisplayRole, Qt::AccessibleTextRole, SortRole, ReferenceRole});
        }
    }
}

void ResourceTableModel::refreshTimes()
{
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns.at(column).kind == FieldKind::Time) {
            columnChanged(column, {Qt::DisplayRole, Qt::AccessibleTextRole});
        }
    }
}

void ResourceTableModel::columnChanged(int column, const QList<int> &roles)
{
    if (!m_rows.isEmpty()) {
        emit dataChanged(index(0, column), index(rowCount() - 1, column), roles);
    }
}

} // namespace penstock
