// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace penstock::typewords {

/// The label of a type as it stands inside a sentence: "virtual machine", "虚拟机".
[[nodiscard]] QString inSentence(const QString &label);

} // namespace penstock::typewords
