// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/terminalkeys.h"

#include <QKeyEvent>

#include <vterm.h>

namespace penstock {

namespace {

constexpr char escape = '\x1b';

int namedKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return VTERM_KEY_ENTER;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return VTERM_KEY_TAB;
    case Qt::Key_Backspace: return VTERM_KEY_BACKSPACE;
    case Qt::Key_Escape: return VTERM_KEY_ESCAPE;
    case Qt::Key_Up: return VTERM_KEY_UP;
    case Qt::Key_Down: return VTERM_KEY_DOWN;
    case Qt::Key_Left: return VTERM_KEY_LEFT;
    case Qt::Key_Right: return VTERM_KEY_RIGHT;
    case Qt::Key_Insert: return VTERM_KEY_INS;
    case Qt::Key_Delete: return VTERM_KEY_DEL;
    case Qt::Key_Home: return VTERM_KEY_HOME;
    case Qt::Key_End: return VTERM_KEY_END;
    case Qt::Key_PageUp: return VTERM_KEY_PAGEUP;
    case Qt::Key_PageDown: return VTERM_KEY_PAGEDOWN;
    default: break;
    }
    return key >= Qt::Key_F1 && key <= Qt::Key_F24 ? VTERM_KEY_FUNCTION(key - Qt::Key_F1 + 1) : VTERM_KEY_NONE;
}

/// libvterm has long forms for modified editing keys, which hardly any program at a serial line understands.
int usualModifiers(int key, int qtKey, int modifiers)
{
    switch (key) {
    case VTERM_KEY_ENTER:
    case VTERM_KEY_BACKSPACE:
    case VTERM_KEY_ESCAPE:
        return modifiers & VTERM_MOD_ALT;
    case VTERM_KEY_TAB:
        return (modifiers & VTERM_MOD_ALT) | (qtKey == Qt::Key_Backtab ? VTERM_MOD_SHIFT : 0);
    default:
        return modifiers;
    }
}

/// The control character of Ctrl with the key; empty when there is none.
QByteArray controlOf(int key)
{
    if ((key >= Qt::Key_A && key <= Qt::Key_Z) || (key >= Qt::Key_BracketLeft && key <= Qt::Key_Underscore)) {
        return QByteArray(1, static_cast<char>(key & 0x1f));
    }
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_At:
    case Qt::Key_2: return QByteArray(1, '\0');
    case Qt::Key_3: return QByteArray(1, '\x1b');
    case Qt::Key_4: return QByteArray(1, '\x1c');
    case Qt::Key_5: return QByteArray(1, '\x1d');
    case Qt::Key_6: return QByteArray(1, '\x1e');
    case Qt::Key_7:
    case Qt::Key_Slash:
    case Qt::Key_Minus: return QByteArray(1, '\x1f');
    case Qt::Key_8:
    case Qt::Key_Question: return QByteArray(1, '\x7f');
    default: return {};
    }
}

QByteArray bytesOf(const QKeyEvent &event)
{
    const QString text = event.text();
    if (event.modifiers().testFlag(Qt::ControlModifier)) {
        // With other than Latin layouts only the text tells.
        const bool control = text.size() == 1 && text.front().unicode() < 0x20;
        const QByteArray named = controlOf(event.key());
        return named.isEmpty() && control ? text.toLatin1() : named;
    }
    return text.toUtf8();
}

} // namespace

TerminalKeys::Press TerminalKeys::translate(const QKeyEvent &event)
{
    Press press;
    const int modifiers = modifiersOf(event.modifiers());
    press.key = namedKey(event.key());
    if (press.key == VTERM_KEY_BACKSPACE && event.modifiers().testFlag(Qt::ControlModifier)) {
        press.key = VTERM_KEY_NONE;
        press.bytes = QByteArray(1, '\b');
        return press;
    }
    if (press.key != VTERM_KEY_NONE) {
        press.modifiers = usualModifiers(press.key, event.key(), modifiers);
        return press;
    }
    press.bytes = bytesOf(event);
    if (!press.bytes.isEmpty() && event.modifiers().testFlag(Qt::AltModifier)) {
        press.bytes.prepend(escape);
    }
    return press;
}

int TerminalKeys::modifiersOf(Qt::KeyboardModifiers modifiers)
{
    return (modifiers.testFlag(Qt::ShiftModifier) ? VTERM_MOD_SHIFT : 0)
        | (modifiers.testFlag(Qt::AltModifier) ? VTERM_MOD_ALT : 0)
        | (modifiers.testFlag(Qt::ControlModifier) ? VTERM_MOD_CTRL : 0);
}

} // namespace penstock
