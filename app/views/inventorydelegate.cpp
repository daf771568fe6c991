// SPDX-License-Identifier: Apache-2.0
#include "app/views/inventorydelegate.h"

#include "app/models/modelroles.h"
#include "app/theme/colors.h"
#include "app/theme/fonts.h"
#include "app/theme/icons.h"
#include "app/theme/metrics.h"
#include "app/views/statelook.h"

#include <QApplication>
#include <QPainter>

namespace penstock {

QString InventoryDelegate::countOf(const QModelIndex &index)
{
    const QVariant count = index.data(CountRole);
    return count.isValid() ? QLocale().toString(count.toInt()) : QString();
}

void InventoryDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    const StateLook look = lookOf(index.data(TypeRole).toString(), index.data(StateRole).toString());
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icons::icon(look.icon, isStale(index) ? Tone::Dim : look.tone);
    option->decorationSize = QSize(metrics::IconSize, metrics::IconSize);
}

void InventoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    const QString count = countOf(index);
    const QFont small = fonts::small(row.font);
    const int room = count.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(count) + metrics::Gap;
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    const QRect words = style->subElementRect(QStyle::SE_ItemViewItemText, &row, row.widget).adjusted(0, 0, -room, 0);
    row.text = row.fontMetrics.elidedText(row.text, Qt::ElideRight, words.width() - 2 * 3);
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    if (!count.isEmpty()) {
        const bool selected = row.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setFont(small);
        painter->setPen(Colors::of(row.palette).text(Tone::Dim, selected));
        painter->drawText(row.rect.adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, count);
        painter->restore();
    }
}

} // namespace penstock
