// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionMenuItem;
class QWidget;

namespace penstock::draw {

void menuPanel(QPainter *painter, const QStyleOption *option);
void menuItem(QPainter *painter, const QStyleOptionMenuItem *option);
QSize menuItemSize(const QStyleOptionMenuItem *option, const QSize &contents);

void menuBarItem(QPainter *painter, const QStyleOptionMenuItem *option);
void menuBarEmptyArea(QPainter *painter, const QStyleOption *option);

} // namespace penstock::draw
