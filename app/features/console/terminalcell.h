// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <array>
#include <compare>
#include <vector>

namespace penstock {

/// The terminal's own, one of 256, or any colour.
class TerminalColor
{
public:
    constexpr TerminalColor() = default;
    static constexpr TerminalColor indexed(quint8 index) { return TerminalColor(indexedKind | index); }
    static constexpr TerminalColor rgb(quint8 red, quint8 green, quint8 blue)
    {
        return TerminalColor(rgbKind | quint32(red) << 16 | quint32(green) << 8 | blue);
    }

    constexpr bool isDefault() const { return m_value == 0; }
    constexpr bool isIndexed() const { return (m_value & kindMask) == indexedKind; }
    constexpr quint8 index() const { return m_value & 0xff; }
    constexpr quint32 value() const { return m_value & 0xffffff; }
    constexpr bool operator==(const TerminalColor &) const = default;

private:
    static constexpr quint32 kindMask = 0xff000000;
    static constexpr quint32 indexedKind = 0x01000000;
    static constexpr quint32 rgbKind = 0x02000000;

    explicit constexpr TerminalColor(quint32 value) : m_value(value) {}

    quint32 m_value = 0;
};

struct TerminalStyle {
    TerminalColor foreground;
    TerminalColor background;
    bool bold : 1 = false;
    bool italic : 1 = false;
    bool inverse : 1 = false;
    bool struck : 1 = false;
    bool concealed : 1 = false;
    quint8 underlines : 2 = 0; ///< 1, 2, or 3 for a wavy one

    bool operator==(const TerminalStyle &) const = default;
};

struct TerminalCell {
    std::array<char32_t, 3> characters{}; ///< a character and what combines with it; all 0 where nothing was written
    TerminalStyle style;
    quint8 width = 1; ///< 2 for a wide character, 0 for its right half

    bool isBlank() const { return characters[0] == 0 || characters[0] == U' '; }
    bool operator==(const TerminalCell &) const = default;
};

/// May be shorter than the screen is wide: the rest is blank.
using TerminalLine = std::vector<TerminalCell>;

/// A place between two columns; lines keep their number for as long as they are kept.
struct TerminalPosition {
    qint64 line = 0;
    int column = 0;

    auto operator<=>(const TerminalPosition &) const = default;
};

} // namespace penstock
