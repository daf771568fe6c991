// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/features/console/terminalcell.h"
#include "app/features/console/terminalscreen.h"

#include <QFont>
#include <QRectF>
#include <QRgb>

#include <array>
#include <utility>

class QPainter;

namespace penstock {

/// Draws lines of a terminal on a grid of whole device pixels.
class TerminalPainter
{
public:
    void setFont(const QFont &font, qreal pixelRatio);
    QSizeF cellSize() const { return m_cell; }

    /// Columns from marked.first to before marked.second lie on the selection's ground.
    void paintLine(QPainter &painter, const TerminalLine &line, QPointF corner, std::pair<int, int> marked) const;
    void paintCursor(QPainter &painter, const TerminalCell &cell, QPointF corner, TerminalScreen::CursorShape shape,
                     bool focused) const;
    /// Text of an input method that is not settled yet; returns its width.
    qreal paintPreedit(QPainter &painter, const QString &text, QPointF corner) const;

private:
    struct Run {
        TerminalStyle style;
        QString text;
        int column = 0;
        int columns = 0;
        bool plain = false;
    };

    QFont fontFor(const TerminalStyle &style) const;
    QRectF cellRect(QPointF corner, int column, int columns) const;
    qreal snapped(qreal value) const;
    void paintGrounds(QPainter &painter, const TerminalLine &line, QPointF corner, std::pair<int, int> marked) const;
    void paintRun(QPainter &painter, const Run &run, QPointF corner, QRgb color) const;
    void paintFitted(QPainter &painter, const QString &text, const QRectF &box) const;
    bool paintBlock(QPainter &painter, char32_t character, const QRectF &box, QRgb color) const;
    void paintMarks(QPainter &painter, const TerminalStyle &style, const QRectF &box) const;

    std::array<QFont, 4> m_fonts; ///< plain, bold, italic, both
    QSizeF m_cell{8, 16};
    qreal m_ascent = 12;
    qreal m_pixelRatio = 1.0;
};

} // namespace penstock
