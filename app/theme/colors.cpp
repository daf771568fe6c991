// SPDX-License-Identifier: Apache-2.0
#include "app/theme/colors.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace penstock {
namespace {

Colors makeLight()
{
    return {
        .ground = QColor(0xf4f6f8),
        .panel = QColor(0xffffff),
        .raised = QColor(0xf4f6f8),
        .line = QColor(0xdfe4ea),
        .field = QColor(0xcfd6de),
        .hover = QColor(0xeef2f6),
        .pressed = QColor(0xe3e9ef),
        .selection = QColor(0xdcebfb),
        .accent = QColor(0x0b6bcb),
        .accentHover = QColor(0x095cae),
        .ok = QColor(0x1f8a55),
        .warn = QColor(0xb7791f),
        .error = QColor(0xc53030),
        .track = QColor(0xdfe4ea),
        .thumb = QColor(0xbcc5cf),
        .disabled = QColor(0xa3adb8),
        .screen = QColor(0x0d1117),
        .screenText = QColor(0xd7dde4),
        .words = {QColor(0x1f2933), QColor(0x64707d), QColor(0x0b6bcb), QColor(0x197a49), QColor(0x96600c),
                  QColor(0xc53030), QColor(0xffffff)},
        .selectedWords = {QColor(0x1f2933), QColor(0x5b6672), QColor(0x0a63bd), QColor(0x177344), QColor(0x8c590a),
                          QColor(0xc02c2c), QColor(0xffffff)},
    };
}

Colors makeDark()
{
    return {
        .ground = QColor(0x1b1f24),
        .panel = QColor(0x22272e),
        .raised = QColor(0x272d35),
        .line = QColor(0x363d47),
        .field = QColor(0x454e5a),
        .hover = QColor(0x2b313a),
        .pressed = QColor(0x323943),
        .selection = QColor(0x24415f),
        .accent = QColor(0x4ea1f3),
        .accentHover = QColor(0x6bb2f7),
        .ok = QColor(0x4cc38a),
        .warn = QColor(0xf0b429),
        .error = QColor(0xef6a6a),
        .track = QColor(0x363d47),
        .thumb = QColor(0x4d5763),
        .disabled = QColor(0x5f6a77),
        .screen = QColor(0x0d1117),
        .screenText = QColor(0xd7dde4),
        .words = {QColor(0xd7dde4), QColor(0x8b96a3), QColor(0x4ea1f3), QColor(0x4cc38a), QColor(0xf0b429),
                  QColor(0xef6a6a), QColor(0x10161d)},
        .selectedWords = {QColor(0xe6ebf0), QColor(0xa9b4c0), QColor(0x7dbcf9), QColor(0x4cc38a), QColor(0xf0b429),
                          QColor(0xf49090), QColor(0x10161d)},
    };
}

qreal luminance(const QColor &color)
{
    const auto linear = [](qreal channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

void setDisabled(QPalette &palette, const Colors &colors)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::Link,
                            QPalette::HighlightedText, QPalette::PlaceholderText, QPalette::BrightText}) {
        palette.setColor(QPalette::Disabled, role, colors.disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.pressed);
}

} // namespace

const Colors &Colors::light()
{
    static const Colors table = makeLight();
    return table;
}

const Colors &Colors::dark()
{
    static const Colors table = makeDark();
    return table;
}

const Colors &Colors::of(const QPalette &palette)
{
    return penstock::isDark(palette) ? dark() : light();
}

QColor Colors::text(Tone tone, bool onSelection) const
{
    const Words &shades = onSelection ? selectedWords : words;
    switch (tone) {
    case Tone::Text:
        return shades.text;
    case Tone::Dim:
        return shades.dim;
    case Tone::Accent:
        return shades.accent;
    case Tone::Ok:
        return shades.ok;
    case Tone::Warn:
        return shades.warn;
    case Tone::Error:
        return shades.error;
    case Tone::OnAccent:
        return shades.onAccent;
    }
    return shades.text;
}

QColor Colors::mark(Tone tone) const
{
    switch (tone) {
    case Tone::Ok:
        return ok;
    case Tone::Warn:
        return warn;
    case Tone::Error:
        return error;
    default:
        return text(tone);
    }
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

QPalette paletteFor(const Colors &colors)
{
    QPalette palette;
    const QColor text = colors.text(Tone::Text);
    palette.setColor(QPalette::Window, colors.ground);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, colors.panel);
    palette.setColor(QPalette::AlternateBase, mix(colors.panel, colors.ground, 0.6));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, colors.text(Tone::Dim));
    palette.setColor(QPalette::Button, colors.panel);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, colors.text(Tone::OnAccent));
    palette.setColor(QPalette::Highlight, colors.selection);
    palette.setColor(QPalette::HighlightedText, colors.text(Tone::Text, true));
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    palette.setColor(QPalette::ToolTipBase, colors.panel);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Light, colors.panel);
    palette.setColor(QPalette::Midlight, colors.hover);
    palette.setColor(QPalette::Mid, colors.line);
    palette.setColor(QPalette::Dark, colors.field);
    palette.setColor(QPalette::Shadow, colors.thumb);
    setDisabled(palette, colors);
    return palette;
}

QColor mix(const QColor &from, const QColor &to, qreal share)
{
    const auto between = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(between(from.redF(), to.redF()), between(from.greenF(), to.greenF()),
                            between(from.blueF(), to.blueF()), between(from.alphaF(), to.alphaF()));
}

qreal contrast(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax(luminance(one), luminance(other));
    return (high + 0.05) / (low + 0.05);
}

} // namespace penstock
