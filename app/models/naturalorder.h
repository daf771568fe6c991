// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace penstock {

/// Compares names as people order them: without regard to case, and numbers by their value, so that vm2 < vm10.
/// Negative, zero or positive; zero only for equal texts.
[[nodiscard]] int naturalCompare(QStringView left, QStringView right);

/// A text whose plain order, character by character, is the natural order of the texts it is made from. Texts that only
/// differ in case or in leading zeros have the same one.
[[nodiscard]] QString naturalKey(QStringView text);

} // namespace penstock
