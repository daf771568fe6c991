// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/keymap.h"

#include "app/features/console/evdev.h"

#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

struct Special {
    int code;
    int key;
    quint32 symbol;
    bool keypad = false;
};

constexpr auto specials = std::to_array<Special>({
    {1, Qt::Key_Escape, 0xff1b},
    {14, Qt::Key_Backspace, 0xff08},
    {15, Qt::Key_Tab, 0xff09},
    {15, Qt::Key_Backtab, 0xfe20},
    {28, Qt::Key_Return, 0xff0d},
    {29, Qt::Key_Control, 0xffe3},
    {42, Qt::Key_Shift, 0xffe1},
    {54, 0, 0xffe2},
    {55, Qt::Key_Asterisk, 0xffaa, true},
    {56, Qt::Key_Alt, 0xffe9},
    {57, Qt::Key_Space, 0x20},
    {58, Qt::Key_CapsLock, 0xffe5},
    {69, Qt::Key_NumLock, 0xff7f},
    {70, Qt::Key_ScrollLock, 0xff14},
    {71, Qt::Key_7, 0xffb7, true},
    {72, Qt::Key_8, 0xffb8, true},
    {73, Qt::Key_9, 0xffb9, true},
    {74, Qt::Key_Minus, 0xffad, true},
    {75, Qt::Key_4, 0xffb4, true},
    {76, Qt::Key_5, 0xffb5, true},
    {77, Qt::Key_6, 0xffb6, true},
    {78, Qt::Key_Plus, 0xffab, true},
    {79, Qt::Key_1, 0xffb1, true},
    {80, Qt::Key_2, 0xffb2, true},
    {81, Qt::Key_3, 0xffb3, true},
    {82, Qt::Key_0, 0xffb0, true},
    {83, Qt::Key_Period, 0xffae, true},
    {71, Qt::Key_Home, 0xff95, true},
    {72, Qt::Key_Up, 0xff97, true},
    {73, Qt::Key_PageUp, 0xff9a, true},
    {75, Qt::Key_Left, 0xff96, true},
    {76, Qt::Key_Clear, 0xff9d, true},
    {77, Qt::Key_Right, 0xff98, true},
    {79, Qt::Key_End, 0xff9c, true},
    {80, Qt::Key_Down, 0xff99, true},
    {81, Qt::Key_PageDown, 0xff9b, true},
    {82, Qt::Key_Insert, 0xff9e, true},
    {83, Qt::Key_Delete, 0xff9f, true},
    {90, Qt::Key_Katakana, 0xff26},
    {91, Qt::Key_Hiragana, 0xff25},
    {92, Qt::Key_Henkan, 0xff23},
    {93, Qt::Key_Hiragana_Katakana, 0xff27},
    {94, Qt::Key_Muhenkan, 0xff22},
    {96, Qt::Key_Enter, 0xff8d, true},
    {97, 0, 0xffe4},
    {98, Qt::Key_Slash, 0xffaf, true},
    {99, Qt::Key_Print, 0xff61},
    {99, Qt::Key_SysReq, 0xff15},
    {100, Qt::Key_AltGr, 0xfe03},
    {102, Qt::Key_Home, 0xff50},
    {103, Qt::Key_Up, 0xff52},
    {104, Qt::Key_PageUp, 0xff55},
    {105, Qt::Key_Left, 0xff51},
    {106, Qt::Key_Right, 0xff53},
    {107, Qt::Key_End, 0xff57},
    {108, Qt::Key_Down, 0xff54},
    {109, Qt::Key_PageDown, 0xff56},
    {110, Qt::Key_Insert, 0xff63},
    {111, Qt::Key_Delete, 0xffff},
    {113, Qt::Key_VolumeMute, 0x1008ff12},
    {114, Qt::Key_VolumeDown, 0x1008ff11},
    {115, Qt::Key_VolumeUp, 0x1008ff13},
    {119, Qt::Key_Pause, 0xff13},
    {122, Qt::Key_Hangul, 0xff31},
    {123, Qt::Key_Hangul_Hanja, 0xff34},
    {125, Qt::Key_Meta, 0xffeb},
    {125, Qt::Key_Super_L, 0xffeb},
    {126, Qt::Key_Super_R, 0xffec},
    {127, Qt::Key_Menu, 0xff67},
});

/// The keys that write characters, in runs of neighbouring codes: first code, plain and shifted characters.
struct Row {
    int first;
    std::u32string_view plain;
    std::u32string_view shifted;
};

constexpr auto rows = std::to_array<Row>({
    {2, U"1234567890-=", U"!@#$%^&*()_+"},
    {16, U"qwertyuiop[]", U"QWERTYUIOP{}"},
    {30, U"asdfghjkl;'`", U"ASDFGHJKL:\"~"},
    {43, U"\\zxcvbnm,./", U"|ZXCVBNM<>?"},
    {57, U" ", U" "},
});

struct Scan {
    int code;
    quint16 scan;
};

/// Up to F12 the Linux codes are XT's own; beyond, they are not.
constexpr int lastEqualCode = 88;

constexpr auto scans = std::to_array<Scan>({
    {89, 0x73},  {90, 0x78},  {91, 0x77},  {92, 0x79},  {93, 0x70},  {94, 0x7b},  {95, 0x5c},  {96, 0x9c},
    {97, 0x9d},  {98, 0xb5},  {99, 0x54},  {100, 0xb8}, {102, 0xc7}, {103, 0xc8}, {104, 0xc9}, {105, 0xcb},
    {106, 0xcd}, {107, 0xcf}, {108, 0xd0}, {109, 0xd1}, {110, 0xd2}, {111, 0xd3}, {113, 0xa0}, {114, 0xae},
    {115, 0xb0}, {116, 0xde}, {117, 0x59}, {119, 0xc6}, {121, 0x7e}, {122, 0x72}, {123, 0x71}, {124, 0x7d},
    {125, 0xdb}, {126, 0xdc}, {127, 0xdd}, {140, 0xa1}, {142, 0xdf}, {143, 0xe3}, {155, 0xec}, {156, 0xe6},
    {158, 0xea}, {159, 0xe9}, {163, 0x99}, {164, 0xa2}, {165, 0x90}, {166, 0xa4}, {172, 0xb2}, {173, 0xe7},
    {183, 0x5d}, {184, 0x5e}, {185, 0x5f}, {186, 0x55}, {187, 0x83}, {188, 0xf7}, {189, 0x84}, {190, 0x5a},
    {191, 0x74}, {192, 0xf9}, {193, 0x6d}, {194, 0x6f}, {217, 0xe5},
});

/// XKB numbers the keys of Linux from 8 on.
constexpr quint32 xkbOffset = 8;
constexpr quint32 extendedScanBit = 0x100;

int codeOfScan(quint32 native)
{
    const auto scan = static_cast<quint16>((native & 0x7f) | ((native & extendedScanBit) ? 0x80u : 0u));
    if (scan <= lastEqualCode) {
        return scan;
    }
    const auto found = std::find_if(scans.begin(), scans.end(), [&](const Scan &entry) { return entry.scan == scan; });
    return found == scans.end() ? 0 : found->code;
}

int codeOfNative(quint32 native)
{
    if (native == 0) {
        return 0;
    }
    const QString platform = QGuiApplication::platformName();
    if (platform == "xcb"_L1 || platform.startsWith("wayland"_L1)) {
        return native > xkbOffset ? static_cast<int>(native - xkbOffset) : 0;
    }
    return platform == "windows"_L1 ? codeOfScan(native) : 0;
}

int codeOfKey(int key, bool keypad)
{
    for (const bool onKeypad : {keypad, !keypad}) {
        // A digit that was not typed on the keypad belongs to the main block.
        if (onKeypad && !keypad && key < Qt::Key_Escape) {
            continue;
        }
        const auto found = std::find_if(specials.begin(), specials.end(), [&](const Special &entry) {
            return entry.key == key && entry.keypad == onKeypad;
        });
        if (found != specials.end()) {
            return found->code;
        }
    }
    if (key >= Qt::Key_F1 && key <= Qt::Key_F12) {
        return evdev::function(key - Qt::Key_F1 + 1);
    }
    if (key >= Qt::Key_F13 && key <= Qt::Key_F24) {
        return 183 + key - Qt::Key_F13;
    }
    return key > 0 && key < 0x7f ? KeyMap::strokeOf(static_cast<char32_t>(key)).code : 0;
}

quint32 symbolOfCharacter(char32_t character)
{
    const bool latin1 = (character >= 0x20 && character <= 0x7e) || (character >= 0xa0 && character <= 0xff);
    return latin1 ? character : 0x01000000u | character;
}

} // namespace

int KeyMap::codeOf(const QKeyEvent &event)
{
    const int native = codeOfNative(event.nativeScanCode());
    return native > 0 ? native : codeOfKey(event.key(), event.modifiers().testFlag(Qt::KeypadModifier));
}

quint32 KeyMap::symbolOf(const QKeyEvent &event, int code)
{
    const QString platform = QGuiApplication::platformName();
    if (event.nativeVirtualKey() != 0 && (platform == "xcb"_L1 || platform.startsWith("wayland"_L1))) {
        return event.nativeVirtualKey();
    }
    const auto text = event.text().toUcs4();
    if (text.size() == 1 && text.front() >= 0x20 && text.front() != 0x7f) {
        return symbolOfCharacter(text.front());
    }
    const auto found = std::find_if(specials.begin(), specials.end(), [&](const Special &entry) {
        return entry.code == code && entry.key == event.key();
    });
    return found != specials.end() ? found->symbol : symbolOf(code);
}

quint32 KeyMap::symbolOf(int code, bool shifted)
{
    for (const auto &row : rows) {
        const int index = code - row.first;
        if (index >= 0 && index < static_cast<int>(row.plain.size())) {
            return (shifted ? row.shifted : row.plain)[static_cast<size_t>(index)];
        }
    }
    const auto found = std::find_if(specials.begin(), specials.end(), [&](const Special &s) { return s.code == code; });
    if (found != specials.end()) {
        return found->symbol;
    }
    for (int number = 1; number <= 12; ++number) {
        if (code == evdev::function(number)) {
            return 0xffbe + static_cast<quint32>(number) - 1;
        }
    }
    return 0;
}

KeyMap::Stroke KeyMap::strokeOf(char32_t character)
{
    if (character == U'\n' || character == U'\r') {
        return {evdev::Enter, false};
    }
    if (character == U'\t') {
        return {evdev::Tab, false};
    }
    for (const auto &row : rows) {
        if (const auto index = row.plain.find(character); index != std::u32string_view::npos) {
            return {row.first + static_cast<int>(index), false};
        }
        if (const auto index = row.shifted.find(character); index != std::u32string_view::npos) {
            return {row.first + static_cast<int>(index), true};
        }
    }
    return {};
}

quint16 KeyMap::scanCodeOf(int code)
{
    if (code == 84) {
        return 0;
    }
    if (code == 85) {
        return 0x76;
    }
    if (code >= 1 && code <= lastEqualCode) {
        return static_cast<quint16>(code);
    }
    const auto found = std::find_if(scans.begin(), scans.end(), [&](const Scan &entry) { return entry.code == code; });
    return found == scans.end() ? quint16(0) : found->scan;
}

} // namespace penstock
