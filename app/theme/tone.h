// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace penstock {

/// What a piece of text or an icon means. Colour never stands alone: a word or an icon always says the same.
enum class Tone {
    Text,     ///< ordinary text
    Dim,      ///< labels, stopped, secondary
    Accent,   ///< selection, links, the primary action
    Ok,       ///< running, completed
    Warn,     ///< paused, pending, needs attention
    Error,    ///< failed, lost
    OnAccent, ///< text on a surface filled with the accent
};

} // namespace penstock
