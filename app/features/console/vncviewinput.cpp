// SPDX-License-Identifier: Apache-2.0
// Keyboard and mouse of VncView.
#include "app/features/console/clipboardlink.h"
#include "app/features/console/guestkeyboard.h"
#include "app/features/console/guestpointer.h"
#include "app/features/console/vncsession.h"
#include "app/features/console/vncview.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

namespace penstock {

using namespace Qt::StringLiterals;

bool VncView::takesInput() const
{
    return isConnected() && !m_viewOnly;
}

bool VncView::followsMovement() const
{
    return takesInput() && m_grabbed && !m_session->isPointerAbsolute();
}

void VncView::setKeyboardGrabbed(bool grabbed)
{
    grabbed = grabbed && takesInput();
    if (grabbed == m_grabbed) {
        return;
    }
    if (!grabbed) {
        m_keyboard->releaseAll();
        releaseKeyboard();
    }
    m_grabbed = grabbed;
    m_grabWanted = false;
    grabSystemKeys();
    applyCursor();
    recentrePointer();
    viewport()->update();
    emit keyboardGrabChanged(grabbed);
}

void VncView::grabSystemKeys()
{
    // The desktop's own combinations go to the guest only while the mouse is over its screen.
    if (m_grabbed && hasFocus() && viewport()->underMouse()) {
        grabKeyboard();
    }
}

bool VncView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_grabbed) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

bool VncView::focusNextPrevChild(bool next)
{
    return !m_grabbed && QAbstractScrollArea::focusNextPrevChild(next);
}

void VncView::keyPressEvent(QKeyEvent *event)
{
    if (m_grabbed) {
        m_keyboard->press(*event);
    } else if (takesInput() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        setKeyboardGrabbed(true);
    } else {
        event->ignore();
    }
}

void VncView::keyReleaseEvent(QKeyEvent *event)
{
    if (m_grabbed) {
        m_keyboard->release(*event);
    } else {
        event->ignore();
    }
}

void VncView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_clipboard->offer();
    const auto reason = event->reason();
    // Somebody who walks through the window with Tab must be able to walk on.
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason) {
        m_grabWanted = false;
    } else if (reason == Qt::OtherFocusReason || m_grabWanted) {
        m_grabWanted = true;
        setKeyboardGrabbed(true);
    }
    viewport()->update();
}

void VncView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    const bool comesBack = event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason;
    const bool wanted = comesBack && (m_grabbed || m_grabWanted);
    setKeyboardGrabbed(false);
    m_grabWanted = wanted;
    if (m_pointer->isAnyDown()) {
        m_pointer->releaseAll(pointerPosition(m_lastPoint));
    }
    viewport()->update();
}

void VncView::mousePressEvent(QMouseEvent *event)
{
    if (!takesInput()) {
        event->ignore();
        return;
    }
    const bool wasFollowing = followsMovement();
    setFocus(Qt::MouseFocusReason);
    setKeyboardGrabbed(true);
    // Where the guest counts movements, the first click only hands the mouse over.
    if (m_session->isPointerAbsolute() || wasFollowing) {
        m_pointer->press(event->button(), pointerPosition(event->position()));
    }
}

void VncView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void VncView::mouseReleaseEvent(QMouseEvent *event)
{
    if (takesInput() && m_pointer->isAnyDown()) {
        m_pointer->release(event->button(), pointerPosition(event->position()));
    }
}

void VncView::mouseMoveEvent(QMouseEvent *event)
{
    if (!takesInput()) {
        event->ignore();
        return;
    }
    const QPoint position = pointerPosition(event->position());
    if (m_session->isPointerAbsolute()) {
        m_pointer->move(position);
    } else if (m_grabbed && !position.isNull()) {
        m_pointer->move(position);
        recentrePointer();
    }
}

void VncView::wheelEvent(QWheelEvent *event)
{
    if (takesInput() && (m_session->isPointerAbsolute() || m_grabbed)) {
        m_pointer->wheel(*event, pointerPosition(event->position()));
        event->accept();
    } else {
        event->ignore();
    }
}

void VncView::enterEvent(QEnterEvent *event)
{
    QAbstractScrollArea::enterEvent(event);
    grabSystemKeys();
}

void VncView::leaveEvent(QEvent *event)
{
    QAbstractScrollArea::leaveEvent(event);
    releaseKeyboard();
}

QPoint VncView::pointerPosition(const QPointF &point)
{
    if (!isConnected() || m_session->isPointerAbsolute()) {
        m_lastPoint = point;
        return m_area.toGuest(point);
    }
    // Fractions of a pixel are kept for the next movement.
    const QPoint moved = ((point - m_lastPoint) * m_laidOutRatio / qMax(m_area.factor(), 0.1)).toPoint();
    if (!moved.isNull()) {
        m_lastPoint = point;
    }
    return moved;
}

void VncView::recentrePointer()
{
    // Wayland lets nobody move the cursor.
    if (!followsMovement() || QGuiApplication::platformName().startsWith("wayland"_L1)) {
        return;
    }
    const QPoint centre = viewport()->rect().center();
    m_lastPoint = centre;
    QCursor::setPos(viewport()->mapToGlobal(centre));
}

} // namespace penstock
