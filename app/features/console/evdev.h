// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Linux key codes of the keys that combinations are made of; any other code of that numbering may be used as well.
namespace penstock::evdev {

inline constexpr int Escape = 1;
inline constexpr int Digit1 = 2;
inline constexpr int Backspace = 14;
inline constexpr int Tab = 15;
inline constexpr int R = 19;
inline constexpr int Enter = 28;
inline constexpr int LeftCtrl = 29;
inline constexpr int D = 32;
inline constexpr int L = 38;
inline constexpr int LeftShift = 42;
inline constexpr int RightShift = 54;
inline constexpr int LeftAlt = 56;
inline constexpr int Space = 57;
inline constexpr int CapsLock = 58;
inline constexpr int F1 = 59;
inline constexpr int F4 = 62;
inline constexpr int F10 = 68;
inline constexpr int F11 = 87;
inline constexpr int F12 = 88;
inline constexpr int RightCtrl = 97;
inline constexpr int PrintScreen = 99;
inline constexpr int RightAlt = 100;
inline constexpr int Delete = 111;
inline constexpr int LeftMeta = 125;
inline constexpr int RightMeta = 126;

/// The code of F1 to F12.
constexpr int function(int number)
{
    return number <= 10 ? F1 + number - 1 : F11 + number - 11;
}

} // namespace penstock::evdev
