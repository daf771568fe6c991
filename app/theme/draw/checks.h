// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPainter;
class QStyleOption;

namespace penstock::draw {

/// The box of a check box, in dialogs, rows and menus alike; half checked shows a dash.
void checkBox(QPainter *painter, const QStyleOption *option);
void radioButton(QPainter *painter, const QStyleOption *option);

} // namespace penstock::draw
