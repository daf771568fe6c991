// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"
#include "shared/model/query.h"
#include "shared/model/resourcetype.h"

namespace penstock {

/// Parses a condition such as: state = running and (cpus > 2 or name ~ "web*") and not host in (a, "b c").
/// Operators: = != < <= > >= ~ in, `not in`, `is null`, `is not null`; words: and, or, not. Texts with other characters
/// than letters, digits and . - _ : * are quoted, "like \"this\"" or 'like this'. Sizes may carry a suffix (4GiB, 4GB).
/// Errors point at the column and suggest the nearest name. An empty text is a condition that always holds.
[[nodiscard]] Result<Condition> parseCondition(const ResourceType &type, const QString &text);

} // namespace penstock
