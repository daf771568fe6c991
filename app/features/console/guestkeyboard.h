// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QObject>

class QKeyEvent;

namespace penstock {

/// The keys that are down in the guest. What was pressed there is released there, whatever happens here in between.
class GuestKeyboard : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void press(const QKeyEvent &event);
    void release(const QKeyEvent &event);
    void releaseAll();

    /// Presses Linux key codes in order and releases them in reverse.
    void strike(const QList<int> &codes);

    bool isAnyDown() const { return !m_down.isEmpty(); }

signals:
    void keySent(bool down, quint32 symbol, quint16 scanCode);
    /// Ctrl and Alt were pressed and let go with no other key in between.
    void escaped();

private:
    bool isEscapeHeld() const;

    QHash<int, quint32> m_down; ///< symbol by code
    QList<int> m_order;
    bool m_escapeArmed = false;
};

} // namespace penstock
