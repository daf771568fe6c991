// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/guestpointer.h"

#include <QWheelEvent>

namespace penstock {

namespace {

constexpr int wheelUp = 8;
constexpr int wheelDown = 16;
constexpr int wheelLeft = 32;
constexpr int wheelRight = 64;
/// What one notch of a plain mouse wheel measures.
constexpr int notch = 120;

int maskOf(Qt::MouseButton button)
{
    switch (button) {
    case Qt::LeftButton:
        return 1;
    case Qt::MiddleButton:
        return 2;
    case Qt::RightButton:
        return 4;
    default:
        return 0;
    }
}

} // namespace

void GuestPointer::move(QPoint position)
{
    emit pointerSent(m_buttons, position);
}

void GuestPointer::press(Qt::MouseButton button, QPoint position)
{
    m_buttons |= maskOf(button);
    emit pointerSent(m_buttons, position);
}

void GuestPointer::release(Qt::MouseButton button, QPoint position)
{
    m_buttons &= ~maskOf(button);
    emit pointerSent(m_buttons, position);
}

void GuestPointer::wheel(const QWheelEvent &event, QPoint position)
{
    m_wheelRest += event.angleDelta();
    const QPoint steps(m_wheelRest.x() / notch, m_wheelRest.y() / notch);
    m_wheelRest -= steps * notch;
    for (int i = 0; i < qAbs(steps.y()); ++i) {
        click(steps.y() > 0 ? wheelUp : wheelDown, position);
    }
    for (int i = 0; i < qAbs(steps.x()); ++i) {
        click(steps.x() > 0 ? wheelLeft : wheelRight, position);
    }
}

void GuestPointer::releaseAll(QPoint position)
{
    m_wheelRest = {};
    if (m_buttons != 0) {
        m_buttons = 0;
        emit pointerSent(0, position);
    }
}

void GuestPointer::click(int button, QPoint position)
{
    emit pointerSent(m_buttons | button, position);
    emit pointerSent(m_buttons, position);
}

} // namespace penstock
