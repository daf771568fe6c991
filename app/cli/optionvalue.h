// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"
#include "shared/model/field.h"

#include <QJsonValue>
#include <QString>

namespace penstock {

/// Turns the text of one option into the value of its field: secrets are asked for (-) or read (@FILE), sizes accept 2GiB, durations 5m, paths become absolute.
[[nodiscard]] Result<QJsonValue> optionValue(const Field &field, const QString &text);

} // namespace penstock
