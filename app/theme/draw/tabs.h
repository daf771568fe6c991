// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>

class QPainter;
class QStyleOptionTab;
class QStyleOptionTabBarBase;

/// Tabs are words on a hairline; the selected one is underlined with the accent.
namespace penstock::draw {

void tabShape(QPainter *painter, const QStyleOptionTab *option);
void tabLabel(QPainter *painter, const QStyleOptionTab *option);
void tabBarBase(QPainter *painter, const QStyleOptionTabBarBase *option);

/// Room for the heavier letters of the selected tab, so that selecting moves nothing.
QSize tabSize(const QStyleOptionTab *option, const QSize &contents);

} // namespace penstock::draw
