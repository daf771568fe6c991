// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/consoletools.h"

#include "app/features/console/consolepane.h"
#include "app/features/console/consolestream.h"
#include "app/features/console/keycombination.h"
#include "app/features/console/terminalview.h"
#include "app/features/console/vncview.h"
#include "app/theme/icons.h"
#include "app/theme/metrics.h"
#include "app/theme/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace penstock {

using namespace Qt::StringLiterals;

ConsoleTools::ConsoleTools(QWidget *parent) : QWidget(parent), m_hint(new ElidedLabel({}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Tight);
    m_hint->setTone(Tone::Dim);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_hint, 1);
    row->addSpacing(metrics::Gap);
    addGraphicalButtons(row);
    addSerialButtons(row);
    m_window = addButton(row, u"external-link"_s, tr("Open in a window"));
    m_fullScreen = addButton(row, u"arrows-maximize"_s, tr("Full screen (F11)"));
    connect(m_window, &QToolButton::clicked, this, &ConsoleTools::windowRequested);
    connect(m_fullScreen, &QToolButton::clicked, this, &ConsoleTools::fullScreenRequested);
}

QToolButton *ConsoleTools::addButton(QHBoxLayout *row, const QString &icon, const QString &name, bool withText)
{
    auto *button = new QToolButton(this);
    button->setText(name);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard with the guest
    if (withText) {
        button->setToolButtonStyle(icon.isEmpty() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    }
    if (!icon.isEmpty()) {
        button->setIcon(icons::icon(icon));
    }
    row->addWidget(button);
    return button;
}

void ConsoleTools::addGraphicalButtons(QHBoxLayout *row)
{
    QToolButton *reset = addButton(row, {}, tr("Ctrl+Alt+Del"), true);
    QToolButton *keys = addButton(row, u"keyboard"_s, tr("Send keys"), true);
    QToolButton *type = addButton(row, {}, tr("Type text…"), true);
    m_scale = addButton(row, u"zoom-in"_s, tr("Show at its own size"));
    QToolButton *picture = addButton(row, u"camera"_s, tr("Save a picture of the screen…"));
    auto *menu = new QMenu(keys);
    fillKeys(menu);
    keys->setMenu(menu);
    keys->setPopupMode(QToolButton::InstantPopup);
    m_graphicalButtons = {reset, keys, type, m_scale, picture};
    connect(reset, &QToolButton::clicked, this, [this] {
        m_pane->screen()->sendCtrlAltDel();
        m_pane->screen()->setFocus();
    });
    connect(type, &QToolButton::clicked, this, &ConsoleTools::typeTextRequested);
    connect(picture, &QToolButton::clicked, this, &ConsoleTools::screenshotRequested);
    connect(m_scale, &QToolButton::clicked, this, &ConsoleTools::toggleScale);
}

void ConsoleTools::fillKeys(QMenu *menu)
{
    const QList<KeyCombination> combinations = KeyCombination::common();
    for (const KeyCombination &combination : combinations) {
        menu->addAction(combination.label, this, [this, combination] {
            m_pane->screen()->sendKeys(combination.keys);
            m_pane->screen()->setFocus();
        });
    }
}

void ConsoleTools::addSerialButtons(QHBoxLayout *row)
{
    QToolButton *copy = addButton(row, u"copy"_s, tr("Copy"), true);
    QToolButton *paste = addButton(row, u"clipboard"_s, tr("Paste"), true);
    QToolButton *smaller = addButton(row, u"zoom-out"_s, tr("Smaller letters"));
    QToolButton *larger = addButton(row, u"zoom-in"_s, tr("Larger letters"));
    m_serialButtons = {copy, paste, smaller, larger};
    connect(copy, &QToolButton::clicked, this, [this] { m_pane->terminal()->copy(); });
    connect(paste, &QToolButton::clicked, this, [this] { m_pane->terminal()->paste(); });
    connect(smaller, &QToolButton::clicked, this, [this] { m_pane->terminal()->zoomOut(); });
    connect(larger, &QToolButton::clicked, this, [this] { m_pane->terminal()->zoomIn(); });
    for (const QToolButton *button : {copy, paste}) { // one goes on typing
        connect(button, &QToolButton::clicked, this, [this] { m_pane->terminal()->setFocus(); });
    }
}

void ConsoleTools::setPane(ConsolePane *pane)
{
    m_pane = pane;
    refresh();
}

void ConsoleTools::toggleScale()
{
    VncView *screen = m_pane->screen();
    const bool fits = screen->scaling() == VncView::Scaling::Fit;
    screen->setScaling(fits ? VncView::Scaling::Actual : VncView::Scaling::Fit);
    refreshScale();
}

void ConsoleTools::refreshScale()
{
    if (const VncView *screen = m_pane->screen()) {
        const bool fits = screen->scaling() == VncView::Scaling::Fit;
        const QString name = fits ? tr("Show at its own size") : tr("Scale to fit");
        m_scale->setIcon(icons::icon(fits ? u"zoom-in"_s : u"zoom-out"_s));
        m_scale->setToolTip(name);
        m_scale->setAccessibleName(name);
    }
}

void ConsoleTools::refresh()
{
    const bool graphical = m_pane->screen() != nullptr;
    const bool open = m_pane->isShowingConsole();
    for (QToolButton *button : std::as_const(m_graphicalButtons)) {
        button->setVisible(graphical);
        button->setEnabled(open);
    }
    for (QToolButton *button : std::as_const(m_serialButtons)) {
        button->setVisible(!graphical);
    }
    QString hint;
    if (open && graphical) {
        hint = m_pane->screen()->isKeyboardGrabbed() ? tr("Ctrl+Alt gives the keyboard back")
                                                     : tr("Click the screen to type into it");
    } else if (!graphical && m_pane->session()->state() == ConsoleSession::State::Waiting) {
        hint = tr("Interrupted, opens again as soon as possible");
    }
    m_hint->setText(hint);
    refreshScale();
}

void ConsoleTools::setDetached(bool detached, bool fullScreen)
{
    const QString window = detached ? tr("Back into the main window") : tr("Open in a window");
    m_window->setToolTip(window);
    m_window->setAccessibleName(window);
    m_window->setIcon(icons::icon(detached ? u"login"_s : u"external-link"_s));
    const QString full = fullScreen ? tr("Leave full screen (F11)") : tr("Full screen (F11)");
    m_fullScreen->setToolTip(full);
    m_fullScreen->setAccessibleName(full);
    m_fullScreen->setIcon(icons::icon(fullScreen ? u"arrows-minimize"_s : u"arrows-maximize"_s));
}

} // namespace penstock
