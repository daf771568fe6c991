// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/theme/tone.h"

#include <QColor>

class QPalette;

namespace penstock {

/// Every colour of the console, once for light and once for dark. Nothing else in the application names a colour.
///
/// ok, warn and error are for marks: icons, bars, dots. Words in those meanings take text(), which keeps a contrast
/// of 4.5:1 on ground, panel and, on request, selection.
struct Colors
{
    QColor ground;
    QColor panel;
    QColor raised; ///< of windows in front of others
    QColor line;
    QColor field; ///< outline of controls, a little stronger than line
    QColor hover;
    QColor pressed;
    QColor selection;
    QColor accent;
    QColor accentHover;
    QColor ok;
    QColor warn;
    QColor error;
    QColor track; ///< the empty part of a bar
    QColor thumb; ///< handle of a scroll bar
    QColor disabled;
    QColor screen;     ///< behind a guest's display
    QColor screenText; ///< text on it

    /// The colour of words and small icons. On a selected row some tones need a different shade to stay readable.
    QColor text(Tone tone, bool onSelection = false) const;

    /// The colour of marks that are not read: fills, bars, dots.
    QColor mark(Tone tone) const;

    static const Colors &light();
    static const Colors &dark();

    /// The table that belongs to a palette made by paletteFor().
    static const Colors &of(const QPalette &palette);

    struct Words
    {
        QColor text, dim, accent, ok, warn, error, onAccent;
    };
    Words words;
    Words selectedWords;
};

bool isDark(const QPalette &palette);
QPalette paletteFor(const Colors &colors);

/// A colour between two others: 0 gives the first, 1 the second.
QColor mix(const QColor &from, const QColor &to, qreal share);

/// Contrast ratio as WCAG 2 defines it, between 1 and 21.
qreal contrast(const QColor &one, const QColor &other);

} // namespace penstock
