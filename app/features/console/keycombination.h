// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace penstock {

/// A named set of keys to press together, as Linux key codes.
struct KeyCombination {
    QString label;
    QList<int> keys;

    /// Those that a desktop tends to keep for itself.
    static QList<KeyCombination> common();
};

} // namespace penstock
