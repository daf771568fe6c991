// SPDX-License-Identifier: Apache-2.0
#include "app/theme/draw/frames.h"

#include "app/theme/colors.h"
#include "app/theme/draw/checks.h"
#include "app/theme/draw/fields.h"
#include "app/theme/draw/shapes.h"
#include "app/theme/fonts.h"
#include "app/theme/metrics.h"

#include <QFrame>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOptionDockWidget>
#include <QStyleOptionGroupBox>
#include <QTextEdit>

namespace penstock::draw {
namespace {

constexpr int CheckWidth = 16;

} // namespace

void frame(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Colors &colors = Colors::of(option->palette);
    if (widget && widget->isWindow()) { // the list of a combo box
        tip(painter, option);
        return;
    }
    const bool editor = qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
    if (editor) { // as line edits are; Style::polish() keeps its viewport from painting over the corners
        field(painter, option, false);
    } else {
        box(painter, option->rect, 3, {}, hasKeyboardFocus(option) ? colors.accent : colors.line);
    }
}

void dialog(QPainter *painter, const QStyleOption *option)
{
    const Colors &colors = Colors::of(option->palette);
    painter->fillRect(option->rect, colors.raised);
    box(painter, option->rect, 0, {}, colors.field);
}

void line(QPainter *painter, const QStyleOptionFrame *option)
{
    const QColor color = Colors::of(option->palette).line;
    if (option->frameShape == QFrame::HLine) {
        painter->fillRect(QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1), color);
    } else {
        painter->fillRect(QRect(option->rect.center().x(), option->rect.top(), 1, option->rect.height()), color);
    }
}

void barPanel(QPainter *painter, const QStyleOption *option, Qt::Edge edge)
{
    const Colors &colors = Colors::of(option->palette);
    painter->fillRect(option->rect, colors.panel);
    hairline(painter, option->rect, edge, colors.line);
}

void toolBarSeparator(QPainter *painter, const QStyleOption *option)
{
    const QColor color = Colors::of(option->palette).line;
    const QRect rect = option->rect;
    if (option->state.testFlag(QStyle::State_Horizontal)) {
        painter->fillRect(QRect(rect.center().x(), rect.top() + 5, 1, rect.height() - 10), color);
    } else {
        painter->fillRect(QRect(rect.left() + 5, rect.center().y(), rect.width() - 10, 1), color);
    }
}

void dockTitle(QPainter *painter, const QStyleOptionDockWidget *option, const QWidget *widget)
{
    const Colors &colors = Colors::of(option->palette);
    painter->save();
    painter->fillRect(option->rect, colors.panel);
    hairline(painter, option->rect, Qt::BottomEdge, colors.line);
    painter->setFont(fonts::heading(widget ? widget->font() : painter->font()));
    painter->setPen(isEnabled(option) ? colors.text(Tone::Text) : colors.disabled);
    const QRect rect = option->rect.adjusted(metrics::Block, 0, -52, -1);
    const QString title = painter->fontMetrics().elidedText(option->title, Qt::ElideRight, rect.width());
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, title);
    painter->restore();
}

void tip(QPainter *painter, const QStyleOption *option)
{
    const Colors &colors = Colors::of(option->palette);
    painter->fillRect(option->rect, colors.panel);
    box(painter, option->rect, 0, {}, colors.field);
}

void groupBox(QPainter *painter, const QStyleOptionGroupBox *option, const QWidget *widget, const QStyle *style)
{
    const Colors &colors = Colors::of(option->palette);
    if (option->subControls.testFlag(QStyle::SC_GroupBoxCheckBox)) {
        QStyleOption check(*option);
        check.rect = groupBoxPart(QStyle::SC_GroupBoxCheckBox, option);
        check.state &= ~(QStyle::State_HasFocus | QStyle::State_Sunken);
        checkBox(painter, &check);
    }
    if (option->text.isEmpty()) {
        return;
    }
    const bool underline = style->styleHint(QStyle::SH_UnderlineShortcut, option, widget);
    painter->save();
    painter->setFont(fonts::heading(widget ? widget->font() : painter->font()));
    painter->setPen(isEnabled(option) ? colors.text(Tone::Text) : colors.disabled);
    painter->drawText(groupBoxPart(QStyle::SC_GroupBoxLabel, option),
                      Qt::AlignLeft | Qt::AlignVCenter | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                      option->text);
    painter->restore();
    if (hasKeyboardFocus(option)) {
        const QRect label = groupBoxPart(QStyle::SC_GroupBoxCheckBox, option);
        box(painter, label.adjusted(-2, -2, 2, 2), metrics::FieldRadius, {}, colors.accent, 2);
    }
}

QRect groupBoxPart(QStyle::SubControl part, const QStyleOptionGroupBox *option)
{
    const bool checkable = option->subControls.testFlag(QStyle::SC_GroupBoxCheckBox);
    const int title = option->text.isEmpty() && !checkable ? 0 : option->fontMetrics.height() + metrics::Gap;
    const QRect head(option->rect.left(), option->rect.top(), option->rect.width(), title);
    QRect rect = option->rect;
    switch (part) {
    case QStyle::SC_GroupBoxCheckBox:
        rect = QRect(head.left() + 2, head.top() + (head.height() - CheckWidth) / 2, CheckWidth, CheckWidth);
        break;
    case QStyle::SC_GroupBoxLabel:
        rect = head.adjusted(checkable ? CheckWidth + 10 : 0, 0, 0, 0);
        break;
    case QStyle::SC_GroupBoxContents:
        rect.setTop(head.bottom() + 1);
        break;
    default:
        break;
    }
    return QStyle::visualRect(option->direction, option->rect, rect);
}

} // namespace penstock::draw
