// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>

class QPainter;
class QStyle;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

/// Push buttons (plain, primary, danger, flat) and tool buttons.
namespace penstock::draw {

void pushButtonPanel(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget);
void pushButtonLabel(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget);
QSize pushButtonSize(const QStyleOptionButton *option);

void toolButton(QPainter *painter, const QStyleOptionToolButton *option, const QWidget *widget, const QStyle *style);
QSize toolButtonSize(const QStyleOptionToolButton *option, const QSize &contents);

} // namespace penstock::draw
