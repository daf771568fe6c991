// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionDockWidget;
class QStyleOptionFrame;
class QStyleOptionGroupBox;
class QWidget;

/// What separates parts from each other: frames, bars, titles.
namespace penstock::draw {

void frame(QPainter *painter, const QStyleOption *option, const QWidget *widget);
/// The ground of a dialog: it stands out from the window behind, with or without a frame from the desktop.
void dialog(QPainter *painter, const QStyleOption *option);
void line(QPainter *painter, const QStyleOptionFrame *option);
void barPanel(QPainter *painter, const QStyleOption *option, Qt::Edge edge);
void toolBarSeparator(QPainter *painter, const QStyleOption *option);
void dockTitle(QPainter *painter, const QStyleOptionDockWidget *option, const QWidget *widget);
void tip(QPainter *painter, const QStyleOption *option);

void groupBox(QPainter *painter, const QStyleOptionGroupBox *option, const QWidget *widget, const QStyle *style);
QRect groupBoxPart(QStyle::SubControl part, const QStyleOptionGroupBox *option);

} // namespace penstock::draw
