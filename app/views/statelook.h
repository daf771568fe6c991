// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/theme/tone.h"

#include <QString>

namespace penstock {

/// Icon and tone of a state, the same in tree, table, page and dock.
struct StateLook {
    QString icon;
    Tone tone = Tone::Dim;
};

/// By type name and state in its wire form. A type without states, or an unknown state, gets the type's own icon.
[[nodiscard]] StateLook lookOf(const QString &type, const QString &state);
/// The icon of a type itself: "device-desktop" for virtual machines.
[[nodiscard]] QString iconOf(const QString &type);

} // namespace penstock
