// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/terminalpainter.h"

#include "app/features/console/consolecolors.h"
#include "app/features/console/terminalpalette.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace penstock {

namespace {

/// Characters that any monospaced font draws as wide as its cell.
bool isPlain(const TerminalCell &cell)
{
    const char32_t character = cell.characters[0];
    return cell.width == 1 && cell.characters[1] == 0 && character >= 0x20 && character < 0x7f;
}

QString textOf(const TerminalCell &cell)
{
    return TerminalScreen::textOf({cell});
}

} // namespace

void TerminalPainter::setFont(const QFont &font, qreal pixelRatio)
{
    m_pixelRatio = pixelRatio;
    const QFontMetricsF metrics(font);
    const qreal advance = metrics.horizontalAdvance(QLatin1Char('M'));
    m_cell = QSizeF(std::max(1.0, snapped(advance)), std::max(1.0, snapped(std::ceil(metrics.ascent() + metrics.descent()))));
    m_ascent = snapped(metrics.ascent());
    for (size_t i = 0; i < m_fonts.size(); ++i) {
        m_fonts[i] = font;
        m_fonts[i].setBold((i & 1) != 0);
        m_fonts[i].setItalic((i & 2) != 0);
        m_fonts[i].setKerning(false);
        // The pitch of the grid, not of the font: a line of a hundred characters must not drift.
        const qreal pitch = QFontMetricsF(m_fonts[i]).horizontalAdvance(QLatin1Char('M'));
        m_fonts[i].setLetterSpacing(QFont::AbsoluteSpacing, m_cell.width() - pitch);
    }
}

qreal TerminalPainter::snapped(qreal value) const
{
    return std::round(value * m_pixelRatio) / m_pixelRatio;
}

QFont TerminalPainter::fontFor(const TerminalStyle &style) const
{
    return m_fonts[(style.bold ? 1u : 0u) + (style.italic ? 2u : 0u)];
}

QRectF TerminalPainter::cellRect(QPointF corner, int column, int columns) const
{
    return {corner.x() + column * m_cell.width(), corner.y(), columns * m_cell.width(), m_cell.height()};
}

void TerminalPainter::paintLine(QPainter &painter, const TerminalLine &line, QPointF corner,
                                std::pair<int, int> marked) const
{
    paintGrounds(painter, line, corner, marked);
    Run run;
    const auto finish = [&] {
        if (!run.text.isEmpty()) {
            paintRun(painter, run, corner, TerminalPalette::resolve(run.style).foreground);
        }
        run = {};
    };
    const int size = static_cast<int>(line.size());
    for (int column = 0; column < size; ++column) {
        const auto &cell = line[static_cast<size_t>(column)];
        const bool decorated = cell.style.underlines != 0 || cell.style.struck;
        if (cell.width == 0 || (cell.isBlank() && !decorated)) {
            finish();
            continue;
        }
        const bool plain = isPlain(cell) || cell.isBlank();
        if (!run.plain || !plain || run.style != cell.style) {
            finish();
            run = {cell.style, {}, column, 0, plain};
        }
        run.text += textOf(cell);
        run.columns += cell.width;
    }
    finish();
}

void TerminalPainter::paintGrounds(QPainter &painter, const TerminalLine &line, QPointF corner,
                                   std::pair<int, int> marked) const
{
    const int size = static_cast<int>(line.size());
    const auto groundAt = [&](int column) {
        if (column >= marked.first && column < marked.second) {
            return consolecolors::selection;
        }
        return column < size ? TerminalPalette::resolve(line[static_cast<size_t>(column)].style).background
                             : consolecolors::ground;
    };
    const int end = std::max(size, marked.second);
    for (int column = 0; column < end;) {
        const QRgb ground = groundAt(column);
        const int first = column;
        while (column < end && groundAt(column) == ground) {
            ++column;
        }
        if (ground != consolecolors::ground) {
            painter.fillRect(cellRect(corner, first, column - first), QColor::fromRgb(ground));
        }
    }
}

void TerminalPainter::paintRun(QPainter &painter, const Run &run, QPointF corner, QRgb color) const
{
    const QRectF box = cellRect(corner, run.column, run.columns);
    painter.setPen(QColor::fromRgb(color));
    painter.setFont(fontFor(run.style));
    if (run.plain) {
        painter.drawText(QPointF(box.x(), box.y() + m_ascent), run.text);
    } else if (!paintBlock(painter, run.text.toUcs4().constFirst(), box, color)) {
        paintFitted(painter, run.text, box);
    }
    paintMarks(painter, run.style, box);
}

void TerminalPainter::paintFitted(QPainter &painter, const QString &text, const QRectF &box) const
{
    QFont font = painter.font();
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    painter.setFont(font);
    const qreal advance = QFontMetricsF(font).horizontalAdvance(text);
    const QPointF base(box.x() + std::max(0.0, (box.width() - advance) / 2), box.y() + m_ascent);
    if (advance <= box.width() * 1.05) {
        painter.drawText(base, text);
        return;
    }
    painter.save();
    painter.translate(base);
    painter.scale(box.width() / advance, 1.0);
    painter.drawText(QPointF(0, 0), text);
    painter.restore();
}

bool TerminalPainter::paintBlock(QPainter &painter, char32_t character, const QRectF &box, QRgb color) const
{
    constexpr char32_t first = 0x2580;
    constexpr char32_t last = 0x2593;
    if (character < first || character > last) {
        return false;
    }
    QRectF filled = box;
    QColor paint = QColor::fromRgb(color);
    if (character == first) {
        filled.setHeight(snapped(box.height() / 2));
    } else if (character <= 0x2588) {
        filled.setTop(box.bottom() - snapped(box.height() * (character - first) / 8));
    } else if (character <= 0x258f) {
        filled.setWidth(snapped(box.width() * (0x2590 - character) / 8));
    } else if (character == 0x2590) {
        filled.setLeft(box.right() - snapped(box.width() / 2));
    } else {
        paint.setAlphaF(0.25f * static_cast<float>(character - 0x2590));
    }
    painter.fillRect(filled, paint);
    return true;
}

void TerminalPainter::paintMarks(QPainter &painter, const TerminalStyle &style, const QRectF &box) const
{
    const qreal thick = std::max(1.0, snapped(m_cell.height() / 16));
    const QColor color = painter.pen().color();
    const qreal below = std::min(box.y() + m_ascent + thick, box.bottom() - thick);
    if (style.underlines == 1) {
        painter.fillRect(QRectF(box.x(), below, box.width(), thick), color);
    }
    if (style.underlines == 2) {
        const qreal lower = std::min(below + thick, box.bottom() - thick);
        painter.fillRect(QRectF(box.x(), lower - 2 * thick, box.width(), thick), color);
        painter.fillRect(QRectF(box.x(), lower, box.width(), thick), color);
    }
    if (style.underlines == 3) {
        QPainterPath wave(QPointF(box.x(), below));
        for (qreal x = box.x(); x < box.right(); x += m_cell.width()) {
            wave.quadTo(x + m_cell.width() / 4, below - 1.5 * thick, x + m_cell.width() / 2, below);
            wave.quadTo(x + m_cell.width() * 3 / 4, below + 1.5 * thick, x + m_cell.width(), below);
        }
        painter.strokePath(wave, QPen(color, thick));
    }
    if (style.struck) {
        painter.fillRect(QRectF(box.x(), snapped(box.y() + m_ascent * 0.65), box.width(), thick), color);
    }
}

void TerminalPainter::paintCursor(QPainter &painter, const TerminalCell &cell, QPointF corner,
                                  TerminalScreen::CursorShape shape, bool focused) const
{
    const QRectF box = cellRect(corner, 0, std::max<int>(1, cell.width));
    const QColor color = QColor::fromRgb(consolecolors::cursor);
    const qreal thick = std::max(1.0, snapped(m_cell.height() / 12));
    if (!focused) {
        painter.setPen(QPen(color, 1.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    } else if (shape == TerminalScreen::CursorShape::Underline) {
        painter.fillRect(QRectF(box.x(), box.bottom() - thick, box.width(), thick), color);
    } else if (shape == TerminalScreen::CursorShape::Bar) {
        painter.fillRect(QRectF(box.x(), box.y(), thick, box.height()), color);
    } else {
        painter.fillRect(box, color);
        if (!cell.isBlank()) {
            paintRun(painter, {cell.style, textOf(cell), 0, std::max<int>(1, cell.width), isPlain(cell)}, corner,
                     consolecolors::ground);
        }
    }
}

qreal TerminalPainter::paintPreedit(QPainter &painter, const QString &text, QPointF corner) const
{
    painter.setFont(m_fonts[0]);
    const qreal width = std::ceil(QFontMetricsF(m_fonts[0]).horizontalAdvance(text));
    const QRectF box(corner, QSizeF(width, m_cell.height()));
    painter.fillRect(box, QColor::fromRgb(consolecolors::notice));
    painter.setPen(QColor::fromRgb(consolecolors::text));
    painter.drawText(QPointF(box.x(), box.y() + m_ascent), text);
    TerminalStyle underlined;
    underlined.underlines = 1;
    paintMarks(painter, underlined, box);
    return width;
}

} // namespace penstock
