// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace penstock::metrics {

inline constexpr int Tight = 4;   ///< between an icon and its word
inline constexpr int Gap = 8;     ///< between controls that belong together
inline constexpr int Block = 12;  ///< between cards and groups
inline constexpr int Page = 18;   ///< from the edge of a page to its content
inline constexpr int CardRadius = 8;
inline constexpr int FieldRadius = 6;
inline constexpr int SmallRadius = 4;
inline constexpr int IconSize = 16;
inline constexpr int LargeIconSize = 20;
inline constexpr int ControlHeight = 28; ///< buttons and fields at the default font; they grow with it
inline constexpr int RowHeight = 26;     ///< table and tree rows, likewise
inline constexpr int TabPadding = 11;    ///< left and right of a tab's words

} // namespace penstock::metrics
