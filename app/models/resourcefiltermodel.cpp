// SPDX-License-Identifier: Apache-2.0
#include "app/models/resourcefiltermodel.h"

#include "app/models/modelroles.h"

#include <QJsonObject>

#include <algorithm>

namespace penstock {

namespace {

constexpr int arrangeEvery = 2000;

bool isAbout(const QList<int> &roles)
{
    return roles.isEmpty() || roles.contains(SortRole) || roles.contains(NameRole);
}

} // namespace

ResourceFilterModel::ResourceFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    m_pause.setInterval(arrangeEvery);
    connect(&m_pause, &QTimer::timeout, this, &ResourceFilterModel::arrange);
}

void ResourceFilterModel::setText(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words != m_words) {
        m_words = words;
        invalidateFilter();
        emit filterChanged();
    }
}

void ResourceFilterModel::setVisibleColumns(const QList<int> &columns)
{
    if (columns != m_visible) {
        m_visible = columns;
        if (!m_words.isEmpty()) {
            invalidateFilter();
            emit filterChanged();
        }
    }
}

void ResourceFilterModel::setCondition(const Condition &condition)
{
    m_condition = condition;
    invalidateFilter();
    emit filterChanged();
}

void ResourceFilterModel::setMembers(const std::optional<QHash<QString, int>> &places)
{
    if (places == m_places) {
        return;
    }
    m_places = places;
    if (m_placed) {
        invalidate(); // the order as well
    } else {
        invalidateFilter();
    }
    emit filterChanged();
}

void ResourceFilterModel::setPlaced(bool placed)
{
    if (placed != m_placed) {
        m_placed = placed;
        invalidate();
    }
}

int ResourceFilterModel::placeOf(const QModelIndex &index) const
{
    return m_places ? m_places->value(index.data(IdRole).toString(), -1) : -1;
}

void ResourceFilterModel::setInteracting(bool interacting)
{
    if (interacting != m_interacting) {
        m_interacting = interacting;
        hold();
    }
}

void ResourceFilterModel::setVolatileColumns(const QList<int> &columns)
{
    m_volatile = columns;
    hold();
}

void ResourceFilterModel::sort(int column, Qt::SortOrder order)
{
    if (column != m_keys.column()) {
        m_keys.reset(sourceModel(), column);
    }
    QSortFilterProxyModel::sort(column, order);
    hold();
}

/// What keeps the keys true is connected first: the order is looked at in slots of the same signals.
void ResourceFilterModel::setSourceModel(QAbstractItemModel *model)
{
    const auto reset = [this] { m_keys.reset(sourceModel(), m_keys.column()); };
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { m_keys.rowsInserted(first, last - first + 1); });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { m_keys.rowsRemoved(first, last - first + 1); });
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                if (first.column() <= m_keys.column() && m_keys.column() <= last.column() && isAbout(roles)) {
                    m_keys.rowsChanged(first.row(), last.row());
                }
            });
    connect(model, &QAbstractItemModel::modelReset, this, reset);
    connect(model, &QAbstractItemModel::layoutChanged, this, reset);
    m_keys.reset(model, m_keys.column());
    QSortFilterProxyModel::setSourceModel(model);
}

void ResourceFilterModel::hold()
{
    const bool sortsByVolatile = m_volatile.contains(sortColumn());
    const bool isHeld = m_interacting || sortsByVolatile;
    if (sortsByVolatile && !m_interacting) {
        m_pause.start();
    } else {
        m_pause.stop();
    }
    if (isHeld != dynamicSortFilter()) {
        return;
    }
    setDynamicSortFilter(!isHeld);
    if (!isHeld) {
        invalidateFilter();
    }
}

void ResourceFilterModel::arrange()
{
    invalidateFilter();
    QSortFilterProxyModel::sort(sortColumn(), sortOrder());
}

bool ResourceFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex first = sourceModel()->index(sourceRow, 0, sourceParent);
    if (m_places && placeOf(first) < 0) {
        return false;
    }
    if (m_condition.kind != Condition::Kind::Always) {
        if (!m_condition.matches(first.data(ObjectRole).toJsonObject())) {
            return false;
        }
    }
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&](const QString &word) { return containsWord(sourceRow, sourceParent, word); });
}

bool ResourceFilterModel::containsWord(int sourceRow, const QModelIndex &sourceParent, const QString &word) const
{
    const auto contains = [&](int column) {
        const QModelIndex cell = sourceModel()->index(sourceRow, column, sourceParent);
        return cell.data(Qt::DisplayRole).toString().contains(word, Qt::CaseInsensitive);
    };
    if (!m_visible.isEmpty()) {
        return std::any_of(m_visible.cbegin(), m_visible.cend(), contains);
    }
    const int count = sourceModel()->columnCount(sourceParent);
    for (int column = 0; column < count; ++column) {
        if (contains(column)) {
            return true;
        }
    }
    return false;
}

bool ResourceFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_placed) {
        const int difference = placeOf(left) - placeOf(right);
        return sortOrder() == Qt::AscendingOrder ? difference < 0 : difference > 0;
    }
    using Key = SortKeys::Key;
    const Key &a = m_keys.key(left.row());
    const Key &b = m_keys.key(right.row());
    if ((a.kind == Key::Kind::Blank) != (b.kind == Key::Kind::Blank)) {
        // Rows without a value come last in both directions.
        return sortOrder() == Qt::AscendingOrder ? b.kind == Key::Kind::Blank : a.kind == Key::Kind::Blank;
    }
    return SortKeys::compare(a, b) < 0;
}

} // namespace penstock
