// SPDX-License-Identifier: Apache-2.0
#include "app/models/resourcefiltermodel.h"

#include "app/models/modelroles.h"
#include "app/models/naturalorder.h"

#include <QJsonObject>

#include <algorithm>

namespace penstock {

namespace {

constexpr int arrangeEvery = 2000;

bool isBlank(const QVariant &key)
{
    return !key.isValid() || (key.typeId() == QMetaType::QString && key.toString().isEmpty());
}

int compared(const QVariant &left, const QVariant &right)
{
    if (left.typeId() == QMetaType::QString && right.typeId() == QMetaType::QString) {
        return naturalCompare(left.toString(), right.toString());
    }
    const QPartialOrdering order = QVariant::compare(left, right);
    return order == QPartialOrdering::Less ? -1 : (order == QPartialOrdering::Greater ? 1 : 0);
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
    QSortFilterProxyModel::sort(column, order);
    hold();
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
    if (m_condition.kind != Condition::Kind::Always) {
        const QModelIndex first = sourceModel()->index(sourceRow, 0, sourceParent);
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
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    if (isBlank(a) != isBlank(b)) {
        // Rows without a value come last in both directions.
        return sortOrder() == Qt::AscendingOrder ? isBlank(b) : isBlank(a);
    }
    if (const int order = compared(a, b)) {
        return order < 0;
    }
    return naturalCompare(left.data(NameRole).toString(), right.data(NameRole).toString()) < 0;
}

} // namespace penstock
