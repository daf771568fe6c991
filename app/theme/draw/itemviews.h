// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionViewItem;
class QWidget;

/// Trees, tables and lists: rows on hairlines, a pale accent for the selection.
namespace penstock::draw {

void itemRow(QPainter *painter, const QStyleOptionViewItem *option, const QWidget *widget);
/// Marks the current cell for those who move by keyboard; a list that pops up has its selection for that.
void itemFocus(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void branch(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void header(QPainter *painter, const QStyleOptionHeader *option, const QWidget *widget);
void headerEmptyArea(QPainter *painter, const QStyleOption *option, const QWidget *widget);
QSize headerSize(const QStyleOptionHeader *option, const QSize &contents);

/// False for decorations that do not stand to the left; those keep the base style's layout.
bool hasOwnLayout(const QStyleOptionViewItem *option);
QRect itemPart(QStyle::SubElement part, const QStyleOptionViewItem *option);
QSize itemSize(const QStyleOptionViewItem *option, const QSize &contents);

} // namespace penstock::draw
