// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/theme/controlspage.h"

#include "app/theme/icons.h"
#include "app/theme/metrics.h"
#include "app/theme/widgets/banner.h"
#include "app/theme/widgets/card.h"
#include "app/theme/widgets/emptystate.h"
#include "app/theme/widgets/linklabel.h"
#include "app/theme/widgets/searchfield.h"
#include "app/theme/widgets/statepill.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDockWidget>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace penstock {
namespace {

QPushButton *button(const QString &text, const char *trait = nullptr, const QString &icon = {})
{
    auto *made = new QPushButton(icons::icon(icon), text);
    made->setAutoDefault(false);
    if (trait) {
        made->setProperty(trait, true);
    }
    return made;
}

QHBoxLayout *row(const QList<QWidget *> &widgets)
{
    auto *layout = new QHBoxLayout;
    for (QWidget *each : widgets) {
        layout->addWidget(each);
    }
    layout->addStretch();
    return layout;
}

template <typename Widget>
Widget *disabled(Widget *widget)
{
    widget->setEnabled(false);
    return widget;
}

QToolButton *tool(const QString &icon, const QString &text, QToolButton::ToolButtonPopupMode mode, bool menu)
{
    auto *made = new QToolButton;
    made->setIcon(icons::icon(icon));
    made->setText(text);
    made->setAutoRaise(true);
    made->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    if (menu) {
        made->setMenu(new QMenu(made));
        made->setPopupMode(mode);
    }
    return made;
}

} // namespace

ControlsPage::ControlsPage()
{
    resize(1280, 1010);
    auto *left = new QVBoxLayout;
    left->addWidget(buttons());
    left->addWidget(fields());
    left->addWidget(choices());
    left->addWidget(progress());
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->addWidget(messages());
    right->addWidget(tables(), 1);
    right->addWidget(menu());
    auto *all = new QHBoxLayout(this);
    all->setSpacing(metrics::Block);
    all->addLayout(left, 1);
    all->addLayout(right, 1);
}

QWidget *ControlsPage::buttons()
{
    auto *card = new Card(u"Buttons"_s);
    auto *withMenu = button(u"Actions"_s);
    withMenu->setMenu(new QMenu(withMenu));
    auto *flat = button(u"Flat"_s);
    flat->setFlat(true);
    card->body()->addLayout(row({button(u"Plain"_s), button(u"Create"_s, "primary", u"plus"_s),
                                 button(u"Delete"_s, "danger", u"trash"_s), withMenu, flat}));
    card->body()->addLayout(row({disabled(button(u"Plain"_s, nullptr, u"power"_s)),
                                 disabled(button(u"Create"_s, "primary")), new LinkLabel(u"Choose another host"_s)}));
    auto *checked = tool(u"pinned"_s, u"Checked"_s, QToolButton::DelayedPopup, false);
    checked->setCheckable(true);
    checked->setChecked(true);
    auto *outlined = tool(u"columns-3"_s, u"Columns"_s, QToolButton::InstantPopup, true);
    outlined->setAutoRaise(false);
    card->body()->addLayout(row({tool(u"refresh"_s, {}, QToolButton::DelayedPopup, false), checked,
                                 tool(u"user-circle"_s, u"admin"_s, QToolButton::InstantPopup, true),
                                 tool(u"terminal"_s, u"Console"_s, QToolButton::MenuButtonPopup, true), outlined,
                                 disabled(tool(u"copy"_s, u"Copy"_s, QToolButton::DelayedPopup, false))}));
    card->body()->addLayout(row({new StatePill(u"Running"_s, Tone::Ok), new StatePill(u"Paused"_s, Tone::Warn),
                                 new StatePill(u"Failed"_s, Tone::Error), new StatePill(u"Stopped"_s, Tone::Dim),
                                 new StatePill(u"12 GiB at next power-on"_s), new StatePill(u"New"_s, Tone::Accent)}));
    return card;
}

QWidget *ControlsPage::fields()
{
    auto *card = new Card(u"Fields"_s);
    auto *form = new QFormLayout;
    auto *name = new QLineEdit(u"erp-app"_s);
    auto *wrong = new QLineEdit(u"Bad name"_s);
    wrong->setProperty("invalid", true);
    auto *fixed = new QLineEdit(u"i-0f3a91c2"_s);
    fixed->setReadOnly(true);
    auto *off = disabled(new QLineEdit(u"disabled"_s));
    auto *combo = new QComboBox;
    combo->addItems({u"ssd-pool"_s, u"hdd-pool"_s});
    auto *editable = new QComboBox;
    editable->setEditable(true);
    editable->addItems({u"debian-12"_s, u"postgres-15"_s});
    auto *memory = new QSpinBox;
    memory->setSuffix(u" GiB"_s);
    memory->setValue(8);
    auto *filter = new SearchField(u"Filter"_s);
    filter->setIconName(u"filter"_s);
    filter->setText(u"state = running or image.name ~ \"ci*\""_s);
    filter->setTrailingText(u"8 of 11"_s);
    auto *notes = new QPlainTextEdit(u"ERP application server.\nRestart only after 18:00."_s);
    notes->setFixedHeight(54);
    form->addRow(u"Name"_s, name);
    form->addRow(u"Invalid"_s, wrong);
    form->addRow(u"Read only"_s, fixed);
    form->addRow(u"Disabled"_s, off);
    form->addRow(u"Datastore"_s, combo);
    form->addRow(u"Image"_s, editable);
    form->addRow(u"Memory"_s, memory);
    form->addRow(u"Begin"_s, new QDateTimeEdit(QDateTime(QDate(2024, 3, 1), QTime(8, 0))));
    form->addRow(u"Filter"_s, filter);
    form->addRow(u"Notes"_s, notes);
    card->body()->addLayout(form);
    return card;
}

QWidget *ControlsPage::choices()
{
    auto *card = new Card(u"Choices"_s);
    auto *on = new QCheckBox(u"Power on after creation"_s);
    on->setChecked(true);
    auto *partly = new QCheckBox(u"Some"_s);
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    auto *one = new QRadioButton(u"Thin"_s);
    one->setChecked(true);
    auto *group = new QGroupBox(u"Boot"_s);
    group->setCheckable(true);
    auto *inside = new QVBoxLayout(group);
    inside->addLayout(row({one, new QRadioButton(u"Thick"_s), disabled(new QRadioButton(u"Disabled"_s))}));
    card->body()->addLayout(row({on, new QCheckBox(u"Off"_s), partly, disabled(new QCheckBox(u"Disabled"_s))}));
    card->body()->addWidget(group);
    return card;
}

QWidget *ControlsPage::progress()
{
    auto *card = new Card(u"Progress"_s);
    auto *known = new QProgressBar;
    known->setValue(62);
    auto *busy = new QProgressBar;
    busy->setRange(0, 0);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    card->body()->addWidget(known);
    card->body()->addWidget(busy);
    card->body()->addWidget(slider);
    return card;
}

QWidget *ControlsPage::messages()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto *lost = new Banner(Banner::Kind::Error,
                            u"No contact with hh-kvm for 3 min. The rows show what was last known."_s);
    lost->startCountdown(12, u"Trying again in %1 s"_s);
    lost->addAction(u"Try now"_s);
    auto *full = new Banner(Banner::Kind::Warning, u"ssd-pool is nearly full."_s);
    full->addAction(u"Show volumes"_s);
    full->setDismissible(true);
    column->addWidget(lost);
    column->addWidget(full);
    column->addWidget(new Banner(Banner::Kind::Info, u"Two settings take effect at the next power-on."_s));
    auto *empty = new EmptyState(u"device-desktop"_s, u"No virtual machines yet"_s,
                                 u"Create the first one from an image, or import a disk."_s);
    empty->setPrimary(u"New virtual machine"_s, u"plus"_s);
    empty->setSecondary(u"Import a disk"_s);
    column->addWidget(empty);
    return page;
}

QWidget *ControlsPage::tables()
{
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->setTabsClosable(true);
    auto *tree = new QTreeWidget;
    tree->setRootIsDecorated(false);
    tree->setProperty("rowLines", true);
    tree->setUniformRowHeights(true);
    tree->setHeaderLabels({u"Name"_s, u"State"_s, u"Type"_s, u"Private IP"_s});
    tree->setSortingEnabled(true);
    tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (int index = 0; index < 40; ++index) {
        const QStringList texts{u"web-%1"_s.arg(index, 2, 10, QChar(u'0')), u"Running"_s, u"t.small"_s,
                                u"10.30.0.%1"_s.arg(index)};
        auto *item = new QTreeWidgetItem(tree, texts);
        item->setCheckState(0, index < 2 ? Qt::Checked : Qt::Unchecked);
        item->setIcon(1, icons::icon(u"player-play"_s, Tone::Ok));
        item->setSelected(index < 2);
    }
    tree->sortItems(0, Qt::AscendingOrder);
    tabs->addTab(tree, u"Instances"_s);
    tabs->addTab(new QListWidget, icons::icon(u"camera"_s, Tone::Dim), u"Snapshots"_s);
    return tabs;
}

QWidget *ControlsPage::menu()
{
    auto *dock = new QDockWidget(u"Recent tasks"_s);
    auto *menu = new QMenu;
    menu->addAction(icons::icon(u"player-play"_s), u"Start"_s, QKeySequence(Qt::CTRL | Qt::Key_B));
    menu->addAction(icons::icon(u"power"_s), u"Shut down"_s)->setEnabled(false);
    menu->addSection(u"Protection"_s);
    menu->addAction(icons::icon(u"camera"_s), u"Take snapshot"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    auto *check = menu->addAction(u"Start with the host"_s);
    check->setCheckable(true);
    check->setChecked(true);
    menu->addMenu(u"Move to"_s);
    menu->addSeparator();
    menu->addAction(icons::icon(u"trash"_s, Tone::Error), u"Delete"_s, QKeySequence(Qt::Key_Delete));
    menu->setWindowFlags(Qt::Widget);
    dock->setWidget(menu);
    return dock;
}

} // namespace penstock
