// SPDX-License-Identifier: Apache-2.0
#include "app/views/inventorydelegate.h"

#include "app/models/modelroles.h"
#include "app/models/timetext.h"
#include "app/theme/colors.h"
#include "app/theme/fonts.h"
#include "app/theme/icons.h"
#include "app/theme/metrics.h"
#include "app/views/statelook.h"

#include <QApplication>
#include <QJsonObject>
#include <QPainter>

namespace penstock {

using namespace Qt::StringLiterals;

QString InventoryDelegate::withSilence(const QString &name, const QJsonObject &host)
{
    const QDateTime heard = timetext::fromWire(host.value("lastContact"_L1).toString());
    if (!heard.isValid()) {
        return tr("%1 (no contact)", "a host").arg(name);
    }
    const qint64 seconds = heard.secsTo(QDateTime::currentDateTimeUtc());
    return tr("%1 (no contact for %2)", "a host, a time").arg(name, timetext::duration(seconds));
}

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
    if (look.tone == Tone::Error && index.data(TypeRole).toString() == "host"_L1) {
        option->text = withSilence(option->text, index.data(ObjectRole).toJsonObject());
    }
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
