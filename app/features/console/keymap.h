// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

class QKeyEvent;

namespace penstock {

/// Translates keys between Qt, Linux key codes, XT scan codes and X11 key symbols. Without a code of the hardware, a US
/// keyboard is assumed.
class KeyMap
{
public:
    struct Stroke {
        int code = 0;
        bool shift = false;
    };

    /// The Linux key code of the key pressed; 0 when it cannot be told.
    static int codeOf(const QKeyEvent &event);

    /// The X11 key symbol of the event, or the one of the code where the event carries none.
    static quint32 symbolOf(const QKeyEvent &event, int code);

    /// The symbol that a US keyboard gives for the code; 0 when there is none.
    static quint32 symbolOf(int code, bool shifted = false);

    /// How the character is typed on a US keyboard; code 0 when it is not on it.
    static Stroke strokeOf(char32_t character);

    /// The XT scan code as the extended key message of QEMU wants it: bit 7 stands for the 0xE0 prefix.
    static quint16 scanCodeOf(int code);
};

} // namespace penstock
