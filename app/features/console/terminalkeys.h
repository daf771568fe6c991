// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

class QKeyEvent;

namespace penstock {

/// What a key press means to a terminal.
class TerminalKeys
{
public:
    struct Press {
        int key = 0;       ///< libvterm's number, 0 for none
        int modifiers = 0; ///< libvterm's bits
        QByteArray bytes;  ///< sent as they are where there is no key

        bool isEmpty() const { return key == 0 && bytes.isEmpty(); }
    };

    static Press translate(const QKeyEvent &event);
    static int modifiersOf(Qt::KeyboardModifiers modifiers);
};

} // namespace penstock
