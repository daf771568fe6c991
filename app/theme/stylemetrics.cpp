// SPDX-License-Identifier: Apache-2.0
// The sizes and habits of Style; the drawing is in style.cpp.
#include "app/theme/draw/buttons.h"
#include "app/theme/draw/fields.h"
#include "app/theme/draw/frames.h"
#include "app/theme/draw/itemviews.h"
#include "app/theme/draw/menus.h"
#include "app/theme/draw/scrollbars.h"
#include "app/theme/draw/shapes.h"
#include "app/theme/draw/tabs.h"
#include "app/theme/icons.h"
#include "app/theme/metrics.h"
#include "app/theme/style.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QFontMetrics>
#include <QFormLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStatusBar>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace penstock {
namespace {

template <typename Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

int rowHeightOf(const QWidget *widget)
{
    return widget ? draw::rowHeight(widget->fontMetrics()) : metrics::RowHeight;
}

struct Metric
{
    QStyle::PixelMetric which;
    int pixels;
};

constexpr Metric Metrics[] = {
    {QStyle::PM_SmallIconSize, metrics::IconSize},
    {QStyle::PM_ButtonIconSize, metrics::IconSize},
    {QStyle::PM_ToolBarIconSize, metrics::IconSize},
    {QStyle::PM_ListViewIconSize, metrics::IconSize},
    {QStyle::PM_TabBarIconSize, metrics::IconSize},
    {QStyle::PM_LineEditIconSize, metrics::IconSize},
    {QStyle::PM_TabCloseIndicatorWidth, metrics::IconSize},
    {QStyle::PM_TabCloseIndicatorHeight, metrics::IconSize},
    {QStyle::PM_MessageBoxIconSize, 32},
    {QStyle::PM_IndicatorWidth, 16},
    {QStyle::PM_IndicatorHeight, 16},
    {QStyle::PM_ExclusiveIndicatorWidth, 16},
    {QStyle::PM_ExclusiveIndicatorHeight, 16},
    {QStyle::PM_CheckBoxLabelSpacing, metrics::Gap},
    {QStyle::PM_RadioButtonLabelSpacing, metrics::Gap},
    {QStyle::PM_LayoutHorizontalSpacing, metrics::Gap},
    {QStyle::PM_LayoutVerticalSpacing, metrics::Gap},
    {QStyle::PM_TreeViewIndentation, 16},
    {QStyle::PM_FocusFrameHMargin, 2},
    {QStyle::PM_HeaderMarkSize, 12},
    {QStyle::PM_DefaultFrameWidth, 1},
    {QStyle::PM_ComboBoxFrameWidth, 1},
    {QStyle::PM_SpinBoxFrameWidth, 1},
    {QStyle::PM_SplitterWidth, 1},
    {QStyle::PM_DockWidgetSeparatorExtent, 1},
    {QStyle::PM_DockWidgetFrameWidth, 0},
    {QStyle::PM_DockWidgetTitleMargin, 6},
    {QStyle::PM_MenuPanelWidth, 1},
    {QStyle::PM_MenuHMargin, 0},
    {QStyle::PM_MenuVMargin, metrics::Tight},
    {QStyle::PM_MenuScrollerHeight, 16},
    {QStyle::PM_MenuBarPanelWidth, 0},
    {QStyle::PM_MenuBarItemSpacing, 0},
    {QStyle::PM_MenuBarHMargin, 2},
    {QStyle::PM_MenuBarVMargin, 0},
    {QStyle::PM_ToolBarFrameWidth, 0},
    {QStyle::PM_ToolBarItemMargin, 5},
    {QStyle::PM_ToolBarItemSpacing, metrics::Gap},
    {QStyle::PM_ButtonShiftHorizontal, 0},
    {QStyle::PM_ButtonShiftVertical, 0},
    {QStyle::PM_TabBarTabHSpace, 2 * metrics::TabPadding},
    {QStyle::PM_TabBarTabVSpace, 14},
    {QStyle::PM_TabBarTabOverlap, 0},
    {QStyle::PM_TabBarBaseOverlap, 0},
    {QStyle::PM_TabBarTabShiftVertical, 0},
    {QStyle::PM_TabBarTabShiftHorizontal, 0},
    {QStyle::PM_ScrollBarExtent, draw::ScrollBarExtent},
    {QStyle::PM_ScrollView_ScrollBarSpacing, 0},
    {QStyle::PM_ScrollView_ScrollBarOverlap, 0},
    {QStyle::PM_ToolTipLabelFrameWidth, 6},
};

struct Hint
{
    QStyle::StyleHint which;
    int answer;
};

constexpr Hint Hints[] = {
    {QStyle::SH_EtchDisabledText, 0},
    {QStyle::SH_DitherDisabledText, 0},
    {QStyle::SH_UnderlineShortcut, 0},
    {QStyle::SH_DialogButtonBox_ButtonsHaveIcons, 0},
    {QStyle::SH_ComboBox_Popup, 0},
    {QStyle::SH_ScrollBar_Transient, 0},
    {QStyle::SH_ScrollBar_LeftClickAbsolutePosition, 0},
    {QStyle::SH_Slider_AbsoluteSetButtons, Qt::LeftButton},
    {QStyle::SH_Widget_Animate, 0},
    {QStyle::SH_TabBar_ElideMode, Qt::ElideNone},
    {QStyle::SH_TabBar_Alignment, Qt::AlignLeft},
    {QStyle::SH_ItemView_ShowDecorationSelected, 1},
    {QStyle::SH_ItemView_ArrowKeysNavigateIntoChildren, 1},
    {QStyle::SH_ItemView_ActivateItemOnSingleClick, 0},
    {QStyle::SH_Menu_SloppySubMenus, 1},
    {QStyle::SH_Menu_MouseTracking, 1},
    {QStyle::SH_MenuBar_MouseTracking, 1},
    {QStyle::SH_ToolTipLabel_Opacity, 255},
    {QStyle::SH_FormLayoutFieldGrowthPolicy, QFormLayout::AllNonFixedFieldsGrow},
    {QStyle::SH_FormLayoutLabelAlignment, int(Qt::AlignLeft) | int(Qt::AlignVCenter)},
    {QStyle::SH_MessageBox_TextInteractionFlags,
     int(Qt::TextSelectableByMouse) | int(Qt::LinksAccessibleByMouse) | int(Qt::LinksAccessibleByKeyboard)},
};

struct IconName
{
    QStyle::StandardPixmap which;
    const char16_t *name;
    Tone tone = Tone::Text;
};

constexpr IconName StandardIcons[] = {
    {QStyle::SP_MessageBoxInformation, u"info-circle", Tone::Accent},
    {QStyle::SP_MessageBoxQuestion, u"help-circle", Tone::Accent},
    {QStyle::SP_MessageBoxWarning, u"alert-triangle", Tone::Warn},
    {QStyle::SP_MessageBoxCritical, u"alert-circle", Tone::Error},
    {QStyle::SP_TitleBarCloseButton, u"x", Tone::Dim},
    {QStyle::SP_TitleBarNormalButton, u"external-link", Tone::Dim},
    {QStyle::SP_DockWidgetCloseButton, u"x", Tone::Dim},
    {QStyle::SP_LineEditClearButton, u"x", Tone::Dim},
    {QStyle::SP_ToolBarHorizontalExtensionButton, u"chevron-right", Tone::Dim},
    {QStyle::SP_ToolBarVerticalExtensionButton, u"chevron-down", Tone::Dim},
    {QStyle::SP_ArrowBack, u"arrow-left"},
    {QStyle::SP_ArrowForward, u"arrow-right"},
    {QStyle::SP_ArrowLeft, u"arrow-left"},
    {QStyle::SP_ArrowRight, u"arrow-right"},
    {QStyle::SP_ArrowUp, u"arrow-up"},
    {QStyle::SP_ArrowDown, u"arrow-down"},
    {QStyle::SP_FileDialogToParent, u"arrow-up"},
    {QStyle::SP_FileDialogBack, u"arrow-left"},
    {QStyle::SP_FileDialogNewFolder, u"folder-plus"},
    {QStyle::SP_FileDialogListView, u"list"},
    {QStyle::SP_FileDialogDetailedView, u"columns-3"},
    {QStyle::SP_DirIcon, u"folder"},
    {QStyle::SP_DirOpenIcon, u"folder-open"},
    {QStyle::SP_DirHomeIcon, u"home"},
    {QStyle::SP_FileIcon, u"file"},
    {QStyle::SP_BrowserReload, u"refresh"},
    {QStyle::SP_TrashIcon, u"trash"},
};

} // namespace

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_HeaderDefaultSectionSizeVertical:
        return rowHeightOf(widget);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? metrics::Page : metrics::Block;
    default:
        break;
    }
    const auto *found = std::find_if(std::begin(Metrics), std::end(Metrics),
                                     [metric](const Metric &entry) { return entry.which == metric; });
    return found != std::end(Metrics) ? found->pixels : QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (hint == SH_Table_GridLineColor && option) {
        return int(option->palette.color(QPalette::Mid).rgb());
    }
    const auto *found = std::find_if(std::begin(Hints), std::end(Hints),
                                     [hint](const Hint &entry) { return entry.which == hint; });
    return found != std::end(Hints) ? found->answer : QProxyStyle::styleHint(hint, option, widget, data);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const auto *button = as<QStyleOptionButton>(option);
    const auto *tool = as<QStyleOptionToolButton>(option);
    const auto *menu = as<QStyleOptionMenuItem>(option);
    const auto *header = as<QStyleOptionHeader>(option);
    if (type == CT_PushButton && button) {
        return draw::pushButtonSize(button);
    }
    if (type == CT_ToolButton && tool) {
        return draw::toolButtonSize(tool, contents);
    }
    if (type == CT_MenuItem && menu) {
        return draw::menuItemSize(menu, contents);
    }
    if (type == CT_HeaderSection && header) {
        return draw::headerSize(header, contents);
    }
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int height = option ? draw::controlHeight(option->fontMetrics) : metrics::ControlHeight;
    switch (type) {
    case CT_LineEdit:
        return {size.width() + 8, qMax(height, contents.height() + 2)};
    case CT_ComboBox:
        return {contents.width() + 40, height};
    case CT_SpinBox:
        return {size.width() + 8, height};
    case CT_MenuBarItem:
        return contents + QSize(18, 10);
    case CT_TabBarTab:
        return as<QStyleOptionTab>(option) ? draw::tabSize(as<QStyleOptionTab>(option), size) : size;
    case CT_ItemViewItem:
        return as<QStyleOptionViewItem>(option) ? draw::itemSize(as<QStyleOptionViewItem>(option), size) : size;
    default:
        return size;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_PushButtonFocusRect:
    case SE_PushButtonContents:
        return option->rect;
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        return QProxyStyle::subElementRect(element, option, widget).adjusted(-2, -1, 3, 1).intersected(option->rect);
    case SE_ItemViewItemFocusRect:
        return option->rect;
    case SE_LineEditContents: {
        const auto *frame = as<QStyleOptionFrame>(option);
        const int side = frame && frame->lineWidth > 0 ? 5 : 0;
        return option->rect.adjusted(side, 0, -side, 0);
    }
    case SE_ItemViewItemCheckIndicator:
    case SE_ItemViewItemDecoration:
    case SE_ItemViewItemText:
        if (const auto *item = as<QStyleOptionViewItem>(option); item && draw::hasOwnLayout(item)) {
            return draw::itemPart(element, item);
        }
        break;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (const auto *bar = as<QStyleOptionSlider>(option); bar && control == CC_ScrollBar) {
        return draw::scrollBarPart(part, bar);
    }
    const auto *combo = as<QStyleOptionComboBox>(option);
    if (combo && control == CC_ComboBox && part != SC_ComboBoxListBoxPopup) {
        return draw::comboBoxPart(part, combo);
    }
    if (const auto *spin = as<QStyleOptionSpinBox>(option); spin && control == CC_SpinBox) {
        return draw::spinBoxPart(part, spin);
    }
    if (const auto *group = as<QStyleOptionGroupBox>(option); group && control == CC_GroupBox) {
        return draw::groupBoxPart(part, group);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    for (const IconName &entry : StandardIcons) {
        if (entry.which == which) {
            return icons::icon(QString::fromUtf16(entry.name), entry.tone);
        }
    }
    return QProxyStyle::standardIcon(which, option, widget);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollBar *>(widget) || qobject_cast<QComboBox *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        view->viewport()->setAttribute(Qt::WA_Hover);
    }
    if (auto *header = qobject_cast<QHeaderView *>(widget); header && header->defaultAlignment() == Qt::AlignCenter) {
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (qobject_cast<QDialog *>(widget)) {
        widget->setAttribute(Qt::WA_StyledBackground);
    }
    auto *text = qobject_cast<QAbstractScrollArea *>(widget);
    if (text && text->frameShape() != QFrame::NoFrame && (qobject_cast<QTextEdit *>(text) || qobject_cast<QPlainTextEdit *>(text))) {
        text->viewport()->setAutoFillBackground(false); // the frame has round corners, and fills them
    }
    if (qobject_cast<QStatusBar *>(widget)) {
        widget->setContentsMargins(metrics::Block, 1, metrics::Block, 0);
    }
}

} // namespace penstock
