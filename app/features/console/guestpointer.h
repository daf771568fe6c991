// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPoint>

class QMouseEvent;
class QWheelEvent;

namespace penstock {

/// The mouse as the guest sees it: which buttons are down, and steps of the wheel out of any device's fine movements.
class GuestPointer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Position is a guest pixel, or a distance where the guest counts movements.
    void move(QPoint position);
    void press(Qt::MouseButton button, QPoint position);
    void release(Qt::MouseButton button, QPoint position);
    void wheel(const QWheelEvent &event, QPoint position);
    void releaseAll(QPoint position);

    bool isAnyDown() const { return m_buttons != 0; }

signals:
    void pointerSent(int buttons, QPoint position);

private:
    void click(int button, QPoint position);

    int m_buttons = 0;
    QPoint m_wheelRest;
};

} // namespace penstock
