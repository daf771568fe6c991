// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"
#include "shared/model/field.h"
#include "shared/model/query.h"
#include "shared/model/querytokens.h"

#include <QJsonValue>

namespace penstock {

/// Turns a word or quoted text into a value of the field it is compared with: numbers, sizes ("4GiB"), true and false,
/// choices, times. A pattern (Like) is text whatever the field.
[[nodiscard]] Result<QJsonValue> queryValue(const Field &field, Condition::Operator op, const QueryToken &token);

/// Whether the operator makes sense for the field; `token` is the operator itself.
[[nodiscard]] Result<void> checkOperator(const Field &field, Condition::Operator op, const QueryToken &token);

} // namespace penstock
