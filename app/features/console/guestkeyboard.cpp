// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/guestkeyboard.h"

#include "app/features/console/evdev.h"
#include "app/features/console/keymap.h"

#include <QKeyEvent>

#include <algorithm>

namespace penstock {

void GuestKeyboard::press(const QKeyEvent &event)
{
    const int code = KeyMap::codeOf(event);
    const quint32 symbol = KeyMap::symbolOf(event, code);
    const quint16 scanCode = KeyMap::scanCodeOf(code);
    if (symbol == 0 && scanCode == 0) {
        return;
    }
    if (code == 0) {
        // A character of no known key: there will be no release to match it to.
        emit keySent(true, symbol, 0);
        emit keySent(false, symbol, 0);
        return;
    }
    if (!m_down.contains(code)) {
        m_order.append(code);
    }
    m_down.insert(code, symbol);
    if (!event.isAutoRepeat()) {
        m_escapeArmed = isEscapeHeld();
    }
    emit keySent(true, symbol, scanCode);
}

void GuestKeyboard::release(const QKeyEvent &event)
{
    const int code = KeyMap::codeOf(event);
    if (event.isAutoRepeat() || !m_down.contains(code)) {
        return;
    }
    const bool chord = m_escapeArmed;
    m_escapeArmed = false;
    const quint32 symbol = m_down.take(code);
    m_order.removeOne(code);
    emit keySent(false, symbol, KeyMap::scanCodeOf(code));
    if (chord) {
        emit escaped();
    }
}

void GuestKeyboard::releaseAll()
{
    m_escapeArmed = false;
    while (!m_order.isEmpty()) {
        const int code = m_order.takeLast();
        emit keySent(false, m_down.take(code), KeyMap::scanCodeOf(code));
    }
}

void GuestKeyboard::strike(const QList<int> &codes)
{
    releaseAll();
    // A server that sees a small letter under Shift would turn Caps Lock on in the guest.
    const bool shifted = codes.contains(evdev::LeftShift) || codes.contains(evdev::RightShift);
    for (const int code : codes) {
        emit keySent(true, KeyMap::symbolOf(code, shifted), KeyMap::scanCodeOf(code));
    }
    std::for_each(codes.rbegin(), codes.rend(), [&](int code) {
        emit keySent(false, KeyMap::symbolOf(code, shifted), KeyMap::scanCodeOf(code));
    });
}

bool GuestKeyboard::isEscapeHeld() const
{
    const auto isCtrl = [](int code) { return code == evdev::LeftCtrl || code == evdev::RightCtrl; };
    const auto isAlt = [](int code) { return code == evdev::LeftAlt || code == evdev::RightAlt; };
    return m_order.size() == 2 && std::any_of(m_order.begin(), m_order.end(), isCtrl)
        && std::any_of(m_order.begin(), m_order.end(), isAlt);
}

} // namespace penstock
