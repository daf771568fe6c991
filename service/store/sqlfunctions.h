// SPDX-License-Identifier: Apache-2.0
#pragma once

struct sqlite3;

namespace penstock {

/// What conditions need and SQLite lacks, so that a condition means the same in the database and in memory:
///   penstock_like(pattern, text)   LikePattern; 0 for anything but text
///   penstock_sentence(json)        a translatable sentence in English; null when there is none
namespace sqlfunctions {

/// Adds the functions to a connection; false when SQLite refuses.
[[nodiscard]] bool addTo(sqlite3 *connection);

} // namespace sqlfunctions

} // namespace penstock
