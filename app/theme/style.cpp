// SPDX-License-Identifier: Apache-2.0
#include "app/theme/style.h"

#include "app/theme/colors.h"
#include "app/theme/draw/buttons.h"
#include "app/theme/draw/checks.h"
#include "app/theme/draw/fields.h"
#include "app/theme/draw/frames.h"
#include "app/theme/draw/itemviews.h"
#include "app/theme/draw/menus.h"
#include "app/theme/draw/progress.h"
#include "app/theme/draw/scrollbars.h"
#include "app/theme/draw/shapes.h"
#include "app/theme/draw/tabs.h"
#include "app/theme/metrics.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOptionDockWidget>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace penstock {
namespace {

template <typename Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

} // namespace

Style::Style() : QProxyStyle(u"Fusion"_s) {}

bool Style::drawIndicator(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Colors &colors = Colors::of(option->palette);
    const QColor color = draw::isEnabled(option) ? colors.text(Tone::Dim) : colors.disabled;
    switch (element) {
    case PE_IndicatorArrowUp:
        draw::chevron(painter, option->rect, Qt::UpArrow, color);
        return true;
    case PE_IndicatorArrowDown:
    case PE_IndicatorButtonDropDown:
        draw::chevron(painter, option->rect, Qt::DownArrow, color);
        return true;
    case PE_IndicatorArrowLeft:
        draw::chevron(painter, option->rect, Qt::LeftArrow, color);
        return true;
    case PE_IndicatorArrowRight:
        draw::chevron(painter, option->rect, Qt::RightArrow, color);
        return true;
    case PE_IndicatorTabClose:
        draw::cross(painter, option->rect, draw::isHovered(option) ? colors.text(Tone::Text) : color, 7);
        return true;
    case PE_IndicatorBranch:
        draw::branch(painter, option, widget);
        return true;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        draw::checkBox(painter, option);
        return true;
    case PE_IndicatorRadioButton:
        draw::radioButton(painter, option);
        return true;
    case PE_IndicatorToolBarSeparator:
        draw::toolBarSeparator(painter, option);
        return true;
    case PE_IndicatorHeaderArrow:
    case PE_IndicatorToolBarHandle:
        return true;
    default:
        return false;
    }
}

bool Style::drawPanel(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                      const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = as<QStyleOptionButton>(option)) {
            draw::pushButtonPanel(painter, button, widget);
        }
        return true;
    case PE_PanelLineEdit:
        if (const auto *frame = as<QStyleOptionFrame>(option)) {
            draw::lineEdit(painter, frame, widget);
        }
        return true;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (const auto *item = as<QStyleOptionViewItem>(option)) {
            draw::itemRow(painter, item, widget);
        }
        return true;
    default:
        return false;
    }
}

bool Style::drawFrame(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                      const QWidget *widget) const
{
    switch (element) {
    case PE_FrameTabBarBase:
        if (const auto *base = as<QStyleOptionTabBarBase>(option)) {
            draw::tabBarBase(painter, base);
        }
        return true;
    case PE_FrameTabWidget:
        draw::hairline(painter, option->rect, Qt::TopEdge, Colors::of(option->palette).line);
        return true;
    case PE_PanelMenu:
    case PE_FrameMenu:
        draw::menuPanel(painter, option);
        return true;
    case PE_PanelStatusBar:
        draw::barPanel(painter, option, Qt::TopEdge);
        return true;
    case PE_PanelTipLabel:
        draw::tip(painter, option);
        return true;
    case PE_Widget: // of those with WA_StyledBackground
        draw::dialog(painter, option);
        return true;
    case PE_Frame:
        draw::frame(painter, option, widget);
        return true;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget)) {
            draw::itemFocus(painter, option, widget);
        } else {
            draw::focusRing(painter, option, metrics::SmallRadius);
        }
        return true;
    case PE_IndicatorDockWidgetResizeHandle:
        painter->fillRect(option->rect, Colors::of(option->palette).line);
        return true;
    case PE_FrameLineEdit:
    case PE_FrameGroupBox:
    case PE_FrameStatusBarItem:
    case PE_FrameDefaultButton:
    case PE_PanelMenuBar:
    case PE_FrameDockWidget:
    case PE_PanelScrollAreaCorner:
        return true;
    default:
        return false;
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (!drawIndicator(element, option, painter, widget) && !drawPanel(element, option, painter, widget) &&
        !drawFrame(element, option, painter, widget)) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

bool Style::drawItemControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (element == CE_PushButtonBevel || element == CE_PushButtonLabel) {
        const auto *button = as<QStyleOptionButton>(option);
        if (button && element == CE_PushButtonBevel) {
            draw::pushButtonPanel(painter, button, widget);
        } else if (button) {
            draw::pushButtonLabel(painter, button, widget);
        }
        return button;
    }
    if (element == CE_TabBarTabShape || element == CE_TabBarTabLabel) {
        const auto *tab = as<QStyleOptionTab>(option);
        if (tab && element == CE_TabBarTabShape) {
            draw::tabShape(painter, tab);
        } else if (tab) {
            draw::tabLabel(painter, tab);
        }
        return tab;
    }
    if (element == CE_Header) {
        const auto *header = as<QStyleOptionHeader>(option);
        if (header) {
            draw::header(painter, header, widget);
        }
        return header;
    }
    if (element == CE_ProgressBar) {
        const auto *progress = as<QStyleOptionProgressBar>(option);
        if (progress) {
            draw::progressBar(painter, progress);
        }
        return progress;
    }
    return false;
}

bool Style::drawBarControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    const auto *menuItem = as<QStyleOptionMenuItem>(option);
    const auto *frame = as<QStyleOptionFrame>(option);
    switch (element) {
    case CE_HeaderEmptyArea:
        draw::headerEmptyArea(painter, option, widget);
        return true;
    case CE_MenuItem:
        draw::menuItem(painter, menuItem);
        return true;
    case CE_MenuBarItem:
        draw::menuBarItem(painter, menuItem);
        return true;
    case CE_MenuBarEmptyArea:
        draw::menuBarEmptyArea(painter, option);
        return true;
    case CE_ToolBar:
        draw::barPanel(painter, option, Qt::BottomEdge);
        return true;
    case CE_DockWidgetTitle:
        draw::dockTitle(painter, as<QStyleOptionDockWidget>(option), widget);
        return true;
    case CE_Splitter:
        painter->fillRect(option->rect, Colors::of(option->palette).line);
        return true;
    case CE_SizeGrip:
        return true;
    case CE_ShapedFrame:
        if (frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            draw::line(painter, frame);
            return true;
        }
        return false;
    default:
        return false;
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (!drawItemControl(element, option, painter, widget) && !drawBarControl(element, option, painter, widget)) {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const auto *button = as<QStyleOptionToolButton>(option); button && control == CC_ToolButton) {
        draw::toolButton(painter, button, widget, proxy());
    } else if (const auto *bar = as<QStyleOptionSlider>(option); bar && control == CC_ScrollBar) {
        draw::scrollBar(painter, bar, widget);
    } else if (bar && control == CC_Slider) {
        draw::slider(painter, bar, proxy()->subControlRect(CC_Slider, option, SC_SliderHandle, widget));
    } else if (const auto *combo = as<QStyleOptionComboBox>(option); combo && control == CC_ComboBox) {
        draw::comboBox(painter, combo);
    } else if (const auto *spin = as<QStyleOptionSpinBox>(option); spin && control == CC_SpinBox) {
        draw::spinBox(painter, spin);
    } else if (const auto *group = as<QStyleOptionGroupBox>(option); group && control == CC_GroupBox) {
        draw::groupBox(painter, group, widget, proxy());
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace penstock
