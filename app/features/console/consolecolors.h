// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

#include <array>

namespace penstock::consolecolors {

/// Screens and terminals keep their dark ground in both themes of the application.
inline constexpr QRgb ground = 0xff0b0f16;
inline constexpr QRgb text = 0xffd7dde4;
inline constexpr QRgb dimText = 0xff8b96a3;
inline constexpr QRgb selection = 0xff2b5280;
inline constexpr QRgb cursor = 0xff4ea1f3;
inline constexpr QRgb notice = 0xff22272e;

/// The sixteen ANSI colours; each but the first stands at 4.5:1 or better on the ground.
inline constexpr std::array<QRgb, 16> ansi{
    0xff1b1f24, 0xffef6a6a, 0xff4cc38a, 0xffe0b04a, 0xff5b9dff, 0xffc792ea, 0xff4fc3d0, 0xffc3cad3,
    0xff7a8694, 0xffff8f8f, 0xff7be0ae, 0xfff7d070, 0xff8ab8ff, 0xffdcb2f5, 0xff7fdfe8, 0xfff4f6f8,
};

} // namespace penstock::consolecolors
