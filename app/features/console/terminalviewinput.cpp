// SPDX-License-Identifier: Apache-2.0
// Keyboard, mouse and menu of TerminalView.
#include "app/features/console/consolestream.h"
#include "app/features/console/terminalkeys.h"
#include "app/features/console/terminalscreen.h"
#include "app/features/console/terminalview.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QStyleHints>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int notch = 120;
constexpr int linesPerNotch = 3;
constexpr int dragScrollInterval = 50;
constexpr int wheelUpButton = 4;
constexpr int wheelDownButton = 5;

int buttonOf(Qt::MouseButton button)
{
    return button == Qt::LeftButton ? 1 : button == Qt::MiddleButton ? 2 : button == Qt::RightButton ? 3 : 0;
}

} // namespace

void TerminalView::copy()
{
    if (!m_selection.isEmpty()) {
        QGuiApplication::clipboard()->setText(selectedText());
    }
}

void TerminalView::paste()
{
    pasteText(QGuiApplication::clipboard()->text());
}

void TerminalView::pasteText(const QString &text)
{
    if (!text.isEmpty()) {
        scrollToEnd();
        m_screen->paste(text);
    }
}

void TerminalView::selectAll()
{
    m_selection.selectAll(*m_screen);
    publishSelection();
    viewport()->update();
}

void TerminalView::clearScrollback()
{
    m_selection.clear();
    m_following = true;
    m_screen->clearScrollback();
}

void TerminalView::scrollToEnd()
{
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void TerminalView::publishSelection()
{
    auto *clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection() && !m_selection.isEmpty()) {
        clipboard->setText(selectedText(), QClipboard::Selection);
    }
}

bool TerminalView::isCommand(const QKeyEvent &event) const
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int key = event.key();
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) {
        return key == Qt::Key_C || key == Qt::Key_V || key == Qt::Key_A || key == Qt::Key_Plus;
    }
    if (modifiers == Qt::ControlModifier) {
        return key == Qt::Key_Plus || key == Qt::Key_Equal || key == Qt::Key_Minus || key == Qt::Key_0;
    }
    return modifiers == Qt::ShiftModifier
        && (key == Qt::Key_PageUp || key == Qt::Key_PageDown || key == Qt::Key_Insert || key == Qt::Key_Home
            || key == Qt::Key_End);
}

bool TerminalView::runCommand(const QKeyEvent &event)
{
    if (!isCommand(event)) {
        return false;
    }
    auto *bar = verticalScrollBar();
    switch (event.key()) {
    case Qt::Key_C: copy(); break;
    case Qt::Key_V:
    case Qt::Key_Insert: paste(); break;
    case Qt::Key_A: selectAll(); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); break;
    case Qt::Key_Minus: zoomOut(); break;
    case Qt::Key_0: resetZoom(); break;
    case Qt::Key_PageUp: bar->setValue(bar->value() - bar->pageStep()); break;
    case Qt::Key_PageDown: bar->setValue(bar->value() + bar->pageStep()); break;
    case Qt::Key_Home: bar->setValue(bar->minimum()); break;
    case Qt::Key_End: scrollToEnd(); break;
    default: break;
    }
    return true;
}

bool TerminalView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool foreign = key.modifiers().testFlag(Qt::ControlModifier) && key.modifiers().testFlag(Qt::ShiftModifier);
        // Ctrl+Shift is left to the application, except for the terminal's own.
        if (isCommand(key) || (!foreign && !TerminalKeys::translate(key).isEmpty() && key.key() != Qt::Key_F11)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool TerminalView::focusNextPrevChild(bool)
{
    // Tab belongs to the program at the other end; Ctrl+Tab leaves.
    return false;
}

void TerminalView::keyPressEvent(QKeyEvent *event)
{
    if (runCommand(*event)) {
        return;
    }
    const bool leaves = event->modifiers().testFlag(Qt::ControlModifier)
        && (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab);
    if (leaves) {
        QAbstractScrollArea::focusNextPrevChild(event->key() == Qt::Key_Tab);
        return;
    }
    const auto press = TerminalKeys::translate(*event);
    if (press.isEmpty()) {
        event->ignore();
        return;
    }
    m_selection.clear();
    scrollToEnd();
    viewport()->update();
    if (press.key != 0) {
        m_screen->sendKey(press.key, press.modifiers);
    } else {
        m_screen->sendBytes(press.bytes);
    }
}

void TerminalView::inputMethodEvent(QInputMethodEvent *event)
{
    m_preedit = event->preeditString();
    if (!event->commitString().isEmpty()) {
        scrollToEnd();
        m_screen->sendBytes(event->commitString().toUtf8());
    }
    viewport()->update();
    event->accept();
}

QVariant TerminalView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled: return true;
    case Qt::ImCursorRectangle: return cursorRect();
    case Qt::ImHints: return QVariant::fromValue<int>(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    case Qt::ImCurrentSelection: return selectedText();
    default: return QAbstractScrollArea::inputMethodQuery(query);
    }
}

void TerminalView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    restartBlinking();
    viewport()->update(cursorRect());
}

void TerminalView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_blinkTimer.stop();
    m_preedit.clear();
    viewport()->update();
}

void TerminalView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_blinkTimer.timerId()) {
        m_cursorLit = !m_cursorLit;
        viewport()->update(cursorRect());
    } else if (event->timerId() == m_dragTimer.timerId()) {
        const int above = m_dragPoint.y() < 0 ? -1 : 0;
        const int below = m_dragPoint.y() >= viewport()->height() ? 1 : 0;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + above + below);
        extendSelection(m_dragPoint);
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

bool TerminalView::reportsMouse(Qt::KeyboardModifiers modifiers) const
{
    return m_screen->mouseMode() != TerminalScreen::MouseMode::None && m_following
        && !modifiers.testFlag(Qt::ShiftModifier);
}

void TerminalView::mousePressEvent(QMouseEvent *event)
{
    if (reportsMouse(event->modifiers())) {
        const auto at = positionAt(event->position(), false);
        m_screen->sendMouseButton(static_cast<int>(at.line - m_screen->topLine()), at.column, buttonOf(event->button()),
                                  true, TerminalKeys::modifiersOf(event->modifiers()));
        return;
    }
    if (event->button() == Qt::MiddleButton) {
        auto *clipboard = QGuiApplication::clipboard();
        pasteText(clipboard->text(clipboard->supportsSelection() ? QClipboard::Selection : QClipboard::Clipboard));
        return;
    }
    if (event->button() != Qt::LeftButton) {
        return;
    }
    using Unit = TerminalSelection::Unit;
    const bool third = m_sinceDoubleClick.isValid()
        && m_sinceDoubleClick.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval();
    m_sinceDoubleClick.invalidate();
    m_selecting = true;
    if (event->modifiers().testFlag(Qt::ShiftModifier) && !m_selection.isEmpty()) {
        extendSelection(event->position());
        return;
    }
    m_selection.begin(*m_screen, positionAt(event->position(), true), third ? Unit::Line : Unit::Character);
    viewport()->update();
}

void TerminalView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || reportsMouse(event->modifiers())) {
        mousePressEvent(event);
        return;
    }
    m_sinceDoubleClick.start();
    m_selecting = true;
    m_selection.begin(*m_screen, positionAt(event->position(), false), TerminalSelection::Unit::Word);
    viewport()->update();
}

void TerminalView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_selecting) {
        m_dragPoint = event->position();
        const bool outside = m_dragPoint.y() < 0 || m_dragPoint.y() >= viewport()->height();
        if (!outside) {
            m_dragTimer.stop();
        } else if (!m_dragTimer.isActive()) {
            m_dragTimer.start(dragScrollInterval, this);
        }
        extendSelection(m_dragPoint);
        return;
    }
    const auto at = positionAt(event->position(), false);
    if (reportsMouse(event->modifiers()) && at != m_lastReported) {
        m_lastReported = at;
        m_screen->sendMouseMove(static_cast<int>(at.line - m_screen->topLine()), at.column,
                                TerminalKeys::modifiersOf(event->modifiers()));
    }
}

void TerminalView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_selecting && event->button() == Qt::LeftButton) {
        m_selecting = false;
        m_dragTimer.stop();
        publishSelection();
    } else if (reportsMouse(event->modifiers())) {
        const auto at = positionAt(event->position(), false);
        m_screen->sendMouseButton(static_cast<int>(at.line - m_screen->topLine()), at.column, buttonOf(event->button()),
                                  false, TerminalKeys::modifiersOf(event->modifiers()));
    }
}

void TerminalView::extendSelection(const QPointF &point)
{
    m_selection.extend(*m_screen, positionAt(point, true));
    viewport()->update();
}

void TerminalView::wheelEvent(QWheelEvent *event)
{
    m_wheelRest += event->angleDelta().y();
    const int steps = m_wheelRest / notch;
    m_wheelRest -= steps * notch;
    event->accept();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(m_zoom + steps);
    } else if (reportsMouse(event->modifiers()) || m_screen->isAlternate()) {
        reportWheel(*event, steps);
    } else {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - steps * linesPerNotch);
    }
}

void TerminalView::reportWheel(const QWheelEvent &event, int steps)
{
    const auto at = positionAt(event.position(), false);
    const bool mouse = reportsMouse(event.modifiers());
    // A full-screen program without a mouse, such as a pager, scrolls by its arrow keys.
    const QKeyEvent arrow(QEvent::KeyPress, steps > 0 ? Qt::Key_Up : Qt::Key_Down, Qt::NoModifier);
    for (int i = 0; i < qAbs(steps); ++i) {
        if (mouse) {
            m_screen->sendMouseButton(static_cast<int>(at.line - m_screen->topLine()), at.column,
                                      steps > 0 ? wheelUpButton : wheelDownButton, true,
                                      TerminalKeys::modifiersOf(event.modifiers()));
        } else {
            for (int line = 0; line < linesPerNotch; ++line) {
                m_screen->sendKey(TerminalKeys::translate(arrow).key, 0);
            }
        }
    }
}

void TerminalView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse && reportsMouse(event->modifiers())) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(keyboard ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

void TerminalView::fillMenu(QMenu *menu)
{
    const auto add = [this](QMenu *to, const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = to->addAction(text, this, slot);
        action->setShortcut(keys);
        action->setShortcutVisibleInContextMenu(true);
        return action;
    };
    add(menu, tr("Copy"), QKeySequence(u"Ctrl+Shift+C"_s), &TerminalView::copy)->setEnabled(!m_selection.isEmpty());
    add(menu, tr("Paste"), QKeySequence(u"Ctrl+Shift+V"_s), &TerminalView::paste)
        ->setEnabled(!QGuiApplication::clipboard()->text().isEmpty());
    menu->addSeparator();
    add(menu, tr("Select all"), QKeySequence(u"Ctrl+Shift+A"_s), &TerminalView::selectAll);
    add(menu, tr("Clear scroll-back"), {}, &TerminalView::clearScrollback)
        ->setEnabled(m_screen->topLine() > m_screen->firstLine());
    menu->addSeparator();
    QMenu *zoom = menu->addMenu(tr("Zoom"));
    add(zoom, tr("Larger"), QKeySequence(u"Ctrl++"_s), &TerminalView::zoomIn);
    add(zoom, tr("Smaller"), QKeySequence(u"Ctrl+-"_s), &TerminalView::zoomOut);
    add(zoom, tr("Usual size"), QKeySequence(u"Ctrl+0"_s), &TerminalView::resetZoom);
}

} // namespace penstock
