// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/terminalpalette.h"

#include "app/features/console/consolecolors.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace penstock {

namespace {

constexpr double leastContrast = 3.0;
/// What a colour is moved to once it has to be moved at all.
constexpr double goodContrast = 4.5;
constexpr int ansiCount = 16;
constexpr int cubeEnd = 232;
constexpr int mixSteps = 10;

double linear(int channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(QRgb color)
{
    return 0.2126 * linear(qRed(color)) + 0.7152 * linear(qGreen(color)) + 0.0722 * linear(qBlue(color));
}

QRgb mix(QRgb from, QRgb to, double amount)
{
    const auto channel = [&](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * amount)); };
    return qRgb(channel(qRed(from), qRed(to)), channel(qGreen(from), qGreen(to)), channel(qBlue(from), qBlue(to)));
}

QRgb indexed(int index)
{
    if (index < ansiCount) {
        return consolecolors::ansi[static_cast<size_t>(index)];
    }
    if (index >= cubeEnd) {
        const int grey = 8 + 10 * (index - cubeEnd);
        return qRgb(grey, grey, grey);
    }
    constexpr std::array levels{0, 95, 135, 175, 215, 255};
    const auto cube = static_cast<size_t>(index - ansiCount);
    return qRgb(levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6]);
}

} // namespace

TerminalPalette::Pair TerminalPalette::resolve(const TerminalStyle &style)
{
    Pair pair{colorOf(style.foreground, consolecolors::text), colorOf(style.background, consolecolors::ground)};
    if (style.inverse) {
        std::swap(pair.foreground, pair.background);
    }
    pair.foreground = readable(pair.foreground, pair.background);
    return pair;
}

QRgb TerminalPalette::colorOf(TerminalColor color, QRgb otherwise)
{
    if (color.isDefault()) {
        return otherwise;
    }
    return color.isIndexed() ? indexed(color.index()) : 0xff000000 | color.value();
}

double TerminalPalette::contrast(QRgb first, QRgb second)
{
    const auto [dark, light] = std::minmax({luminance(first), luminance(second)});
    return (light + 0.05) / (dark + 0.05);
}

QRgb TerminalPalette::readable(QRgb color, QRgb ground)
{
    // The same colour twice is somebody hiding text on purpose.
    if (color == ground || contrast(color, ground) >= leastContrast) {
        return color;
    }
    const QRgb white = qRgb(255, 255, 255);
    const QRgb black = qRgb(0, 0, 0);
    const QRgb goal = contrast(white, ground) >= contrast(black, ground) ? white : black;
    for (int step = 1; step <= mixSteps; ++step) {
        const QRgb mixed = mix(color, goal, double(step) / mixSteps);
        if (contrast(mixed, ground) >= goodContrast) {
            return mixed;
        }
    }
    return goal;
}

} // namespace penstock
