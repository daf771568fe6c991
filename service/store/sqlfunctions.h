// SPDX-License-Identifier: Apache-2.0
#pragma once

class QSqlDatabase;
struct sqlite3;

namespace penstock {

/// What conditions need and SQLite lacks, so that a condition means the same in the database and in memory:
///   penstock_like(pattern, text)   LikePattern; 0 for anything but text
///   penstock_sentence(json)        a translatable sentence in English; null when there is none
namespace sqlfunctions {

/// Adds the functions to a connection; false when SQLite refuses.
[[nodiscard]] bool addTo(sqlite3 *connection);
/// The connection below one of Qt, which is linked with the same library; null when it is not open.
[[nodiscard]] sqlite3 *handleOf(const QSqlDatabase &database);

} // namespace sqlfunctions

} // namespace penstock
