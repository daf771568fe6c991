// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/features/console/terminalcell.h"

#include <QRgb>

namespace penstock {

/// Turns a terminal's colours into those of the screen, and keeps text readable on any ground.
class TerminalPalette
{
public:
    struct Pair {
        QRgb foreground = 0;
        QRgb background = 0;
    };

    static Pair resolve(const TerminalStyle &style);
    static QRgb colorOf(TerminalColor color, QRgb otherwise);
    /// WCAG's measure, 1 to 21.
    static double contrast(QRgb first, QRgb second);
    /// The colour, moved towards white or black as far as it must to be read on the ground.
    static QRgb readable(QRgb color, QRgb ground);
};

} // namespace penstock
