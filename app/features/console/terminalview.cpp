// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/terminalview.h"

#include "app/features/console/consolecolors.h"
#include "app/features/console/consolestream.h"
#include "app/features/console/terminalscreen.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace penstock {

namespace {
constexpr int margin = 6;
constexpr int smallestZoom = -6;
constexpr int largestZoom = 24;
constexpr int usualRows = 24;
constexpr int usualColumns = 80;
} // namespace

TerminalView::TerminalView(QWidget *parent)
    : QAbstractScrollArea(parent), m_screen(new TerminalScreen(usualRows, usualColumns, this))
{
    setAccessibleName(tr("Terminal of the serial line"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setAttribute(Qt::WA_NoSystemBackground);
    viewport()->setCursor(Qt::IBeamCursor);
    applyFont();
    connectScreen();
}

TerminalView::~TerminalView()
{
    close();
}

void TerminalView::connectScreen()
{
    connect(m_screen, &TerminalScreen::rowsChanged, this, &TerminalView::updateRows);
    connect(m_screen, &TerminalScreen::scrollbackChanged, this, &TerminalView::updateScrollBar);
    connect(m_screen, &TerminalScreen::cursorChanged, this, &TerminalView::updateCursor);
    connect(m_screen, &TerminalScreen::titleChanged, this, &TerminalView::titleChanged);
    connect(m_screen, &TerminalScreen::bell, this, &TerminalView::bell);
    connect(m_screen, &TerminalScreen::alternateChanged, this, [this] {
        m_selection.clear();
        viewport()->update();
    });
    connect(m_screen, &TerminalScreen::output, this, [this](const QByteArray &bytes) {
        if (m_stream) {
            m_stream->write(bytes);
        }
        emit output(bytes);
    });
}

void TerminalView::open(ConsoleStream *stream)
{
    close();
    m_stream = stream;
    connect(stream, &ConsoleStream::received, this, &TerminalView::feed);
    connect(stream, &ConsoleStream::closed, this, &TerminalView::onEnded);
    connect(stream, &QObject::destroyed, this, [this] { viewport()->update(); });
    viewport()->update();
}

void TerminalView::close()
{
    if (m_stream) {
        m_stream->disconnect(this);
        m_stream->close();
        m_stream.clear();
        viewport()->update();
    }
}

void TerminalView::onEnded(const QString &reason)
{
    if (m_stream) {
        m_stream->disconnect(this);
        m_stream.clear();
    }
    viewport()->update();
    emit ended(reason);
}

void TerminalView::feed(const QByteArray &bytes)
{
    m_screen->feed(bytes);
}

void TerminalView::reset()
{
    m_selection.clear();
    m_screen->reset();
    clearScrollback();
}

void TerminalView::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    setAccessibleDescription(text);
    viewport()->update();
}

int TerminalView::rows() const
{
    return m_screen->rows();
}

int TerminalView::columns() const
{
    return m_screen->columns();
}

QString TerminalView::plainText() const
{
    TerminalSelection all;
    all.selectAll(*m_screen);
    return all.text(*m_screen);
}

QString TerminalView::selectedText() const
{
    return m_selection.text(*m_screen);
}

void TerminalView::setZoom(int steps)
{
    const int zoom = std::clamp(steps, smallestZoom, largestZoom);
    if (zoom != m_zoom) {
        m_zoom = zoom;
        applyFont();
        layoutGrid();
        emit zoomChanged(zoom);
    }
}

void TerminalView::applyFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(std::max(4.0, font.pointSizeF() + m_zoom));
    } else {
        font.setPixelSize(std::max(6, font.pixelSize() + m_zoom));
    }
    m_pixelRatio = viewport()->devicePixelRatioF();
    m_painter.setFont(font, m_pixelRatio);
    verticalScrollBar()->setSingleStep(1);
}

void TerminalView::layoutGrid()
{
    const QSizeF cell = m_painter.cellSize();
    const int rows = std::max(1, static_cast<int>((viewport()->height() - margin) / cell.height()));
    const int columns = std::max(4, static_cast<int>((viewport()->width() - 2 * margin) / cell.width()));
    if (rows != m_screen->rows() || columns != m_screen->columns()) {
        m_selection.clear();
        m_screen->resize(rows, columns);
        emit sizeChanged(rows, columns);
    }
    updateScrollBar();
    viewport()->update();
}

QSize TerminalView::sizeHint() const
{
    const QSizeF cell = m_painter.cellSize();
    return QSizeF(usualColumns * cell.width() + 2 * margin + verticalScrollBar()->sizeHint().width(),
                  usualRows * cell.height() + 2 * margin)
        .toSize();
}

qint64 TerminalView::topLine() const
{
    // Somebody who reads further up keeps the same lines in sight, until the oldest give way.
    return m_following ? m_screen->topLine() : std::clamp(m_topRead, m_screen->firstLine(), m_screen->topLine());
}

QPointF TerminalView::cornerOf(qint64 line, int column) const
{
    const QSizeF cell = m_painter.cellSize();
    return {margin + column * cell.width(), margin / 2.0 + static_cast<qreal>(line - topLine()) * cell.height()};
}

QRect TerminalView::cursorRect() const
{
    const auto &cursor = m_screen->cursor();
    const QSizeF cell = m_painter.cellSize();
    // Wide enough for a wide character.
    return QRectF(cornerOf(m_screen->topLine() + cursor.row, cursor.column), QSizeF(2 * cell.width(), cell.height()))
        .toAlignedRect();
}

TerminalPosition TerminalView::positionAt(const QPointF &point, bool boundary) const
{
    const QSizeF cell = m_painter.cellSize();
    const auto row = static_cast<qint64>(std::floor((point.y() - margin / 2.0) / cell.height()));
    const qreal column = (point.x() - margin) / cell.width();
    const int columns = m_screen->columns();
    return {std::clamp(topLine() + row, m_screen->firstLine(), m_screen->endLine() - 1),
            std::clamp(static_cast<int>(std::floor(boundary ? column + 0.5 : column)), 0, boundary ? columns : columns - 1)};
}

void TerminalView::updateScrollBar()
{
    const auto kept = static_cast<int>(m_screen->topLine() - m_screen->firstLine());
    const QSignalBlocker blocker(verticalScrollBar());
    verticalScrollBar()->setPageStep(m_screen->rows());
    verticalScrollBar()->setRange(0, kept);
    verticalScrollBar()->setValue(static_cast<int>(topLine() - m_screen->firstLine()));
    verticalScrollBar()->update();
    viewport()->update();
}

void TerminalView::updateRows(int first, int last)
{
    const QSizeF cell = m_painter.cellSize();
    const QPointF corner = cornerOf(m_screen->topLine() + first, 0);
    const QRectF band(0, corner.y(), viewport()->width(), (last - first + 1) * cell.height());
    viewport()->update(band.toAlignedRect());
}

void TerminalView::updateCursor()
{
    viewport()->update(m_cursorDrawn);
    m_cursorLit = true;
    viewport()->update(cursorRect());
    if (hasFocus()) {
        restartBlinking();
        updateMicroFocus();
    }
}

void TerminalView::restartBlinking()
{
    const int period = QGuiApplication::styleHints()->cursorFlashTime();
    m_cursorLit = true;
    if (period > 0 && m_screen->cursor().blinking) {
        m_blinkTimer.start(period / 2, this);
    } else {
        m_blinkTimer.stop();
    }
}

void TerminalView::paintEvent(QPaintEvent *event)
{
    if (!qFuzzyCompare(m_pixelRatio, viewport()->devicePixelRatioF())) {
        applyFont();
        layoutGrid();
    }
    QPainter painter(viewport());
    painter.fillRect(event->rect(), QColor::fromRgb(consolecolors::ground));
    const qint64 top = topLine();
    const qreal height = m_painter.cellSize().height();
    const auto first = static_cast<qint64>((event->rect().top() - margin / 2.0) / height);
    const auto last = static_cast<qint64>((event->rect().bottom() - margin / 2.0) / height);
    for (qint64 row = std::max<qint64>(0, first); row <= std::min<qint64>(m_screen->rows() - 1, last); ++row) {
        const qint64 line = top + row;
        m_painter.paintLine(painter, m_screen->line(line), cornerOf(line, 0),
                            m_selection.columnsOf(line, m_screen->columns()));
    }
    paintCursor(painter);
    if (!m_stream) {
        paintNotice(painter);
    }
}

void TerminalView::paintCursor(QPainter &painter)
{
    m_cursorDrawn = cursorRect();
    const auto &cursor = m_screen->cursor();
    const qint64 number = m_screen->topLine() + cursor.row;
    const QPointF corner = cornerOf(number, cursor.column);
    if (!m_preedit.isEmpty()) {
        m_painter.paintPreedit(painter, m_preedit, corner);
        return;
    }
    if (!cursor.visible || !m_stream || (hasFocus() && !m_cursorLit)) {
        return;
    }
    const TerminalLine line = m_screen->line(number);
    const auto column = static_cast<size_t>(cursor.column);
    m_painter.paintCursor(painter, column < line.size() ? line[column] : TerminalCell(), corner, cursor.shape, hasFocus());
}

void TerminalView::paintNotice(QPainter &painter)
{
    if (m_placeholder.isEmpty()) {
        return;
    }
    painter.setFont(font());
    QRect room = viewport()->rect().adjusted(2 * margin, 0, -2 * margin, 0);
    // What was last read stays readable above the notice.
    if (m_screen->topLine() > m_screen->firstLine() || m_screen->cursor().row > 0 || m_screen->cursor().column > 0) {
        const int height = painter.boundingRect(room, Qt::TextWordWrap, m_placeholder).height() + 2 * margin;
        room.setTop(viewport()->height() - height);
        painter.fillRect(QRect(0, room.top(), viewport()->width(), height), QColor::fromRgb(consolecolors::notice));
    }
    painter.setPen(QColor::fromRgb(consolecolors::dimText));
    painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
}

void TerminalView::resizeEvent(QResizeEvent *)
{
    layoutGrid();
}

void TerminalView::scrollContentsBy(int, int)
{
    m_following = verticalScrollBar()->value() >= verticalScrollBar()->maximum();
    m_topRead = m_screen->firstLine() + verticalScrollBar()->value();
    viewport()->update();
}

} // namespace penstock
