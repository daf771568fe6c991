// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/error.h"

#include <tl/expected.hpp>

namespace penstock {

/// A value, or the Error that explains why there is none. Exceptions do not cross a module, thread or the wire.
template <typename T>
using Result = tl::expected<T, Error>;

/// A failed result: return failure(ErrorCode::NotFound, {"There is no host “{name}”.", {{"name", name}}});
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, Text what, Text why = {}, Text fix = {},
                                                   QString detail = {})
{
    return tl::unexpected<Error>(Error{.code = code,
                                       .what = std::move(what),
                                       .why = std::move(why),
                                       .fix = std::move(fix),
                                       .field = {},
                                       .detail = std::move(detail)});
}

[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace penstock
