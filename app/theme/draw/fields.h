// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionFrame;
class QStyleOptionSpinBox;
class QWidget;

/// Everything one types or chooses in: line edits, combo boxes, spin boxes.
namespace penstock::draw {

void field(QPainter *painter, const QStyleOption *option, bool readOnly);
void lineEdit(QPainter *painter, const QStyleOptionFrame *option, const QWidget *widget);
void comboBox(QPainter *painter, const QStyleOptionComboBox *option);
QRect comboBoxPart(QStyle::SubControl part, const QStyleOptionComboBox *option);
void spinBox(QPainter *painter, const QStyleOptionSpinBox *option);
QRect spinBoxPart(QStyle::SubControl part, const QStyleOptionSpinBox *option);

} // namespace penstock::draw
