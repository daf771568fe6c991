// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/terminalselection.h"

#include "app/features/console/terminalscreen.h"

#include <QChar>

#include <algorithm>
#include <string_view>

namespace penstock {

namespace {

/// Besides letters and digits: what paths, addresses and options are made of.
constexpr std::u32string_view wordMarks = U"-_./~:@%+#?&=,";

bool isWord(const TerminalLine &line, int column)
{
    if (column < 0 || column >= static_cast<int>(line.size())) {
        return false;
    }
    const auto &cell = line[static_cast<size_t>(column)];
    const char32_t character = cell.width == 0 && column > 0 ? line[static_cast<size_t>(column) - 1].characters[0]
                                                             : cell.characters[0];
    return QChar::isLetterOrNumber(character) || QChar::isMark(character)
        || wordMarks.find(character) != std::u32string_view::npos;
}

TerminalLine part(const TerminalLine &line, int from, int to)
{
    const int size = static_cast<int>(line.size());
    return {line.begin() + std::min(from, size), line.begin() + std::min(to, size)};
}

void chop(QString &text, QLatin1Char trailing)
{
    while (text.endsWith(trailing)) {
        text.chop(1);
    }
}

bool continues(const TerminalScreen &screen, const TerminalLine &line, qint64 number)
{
    if (screen.isAlternate() || static_cast<int>(line.size()) < screen.columns() || line.back().isBlank()) {
        return false;
    }
    const TerminalLine next = screen.line(number + 1);
    return !next.empty() && !next.front().isBlank();
}

} // namespace

void TerminalSelection::begin(const TerminalScreen &screen, TerminalPosition position, Unit unit)
{
    m_unit = unit;
    std::tie(m_anchorStart, m_anchorEnd) = around(screen, position);
    m_start = m_anchorStart;
    m_end = m_anchorEnd;
}

void TerminalSelection::extend(const TerminalScreen &screen, TerminalPosition position)
{
    const auto [start, end] = around(screen, position);
    m_start = std::min(m_anchorStart, start);
    m_end = std::max(m_anchorEnd, end);
}

void TerminalSelection::selectAll(const TerminalScreen &screen)
{
    m_unit = Unit::Line;
    m_anchorStart = m_start = {screen.firstLine(), 0};
    m_anchorEnd = m_end = {screen.endLine() - 1, screen.columns()};
}

void TerminalSelection::clear()
{
    m_start = m_end = m_anchorStart = m_anchorEnd = {};
}

std::pair<TerminalPosition, TerminalPosition> TerminalSelection::around(const TerminalScreen &screen,
                                                                        TerminalPosition position) const
{
    if (m_unit == Unit::Character) {
        return {position, position};
    }
    if (m_unit == Unit::Line) {
        return {{position.line, 0}, {position.line, screen.columns()}};
    }
    const TerminalLine line = screen.line(position.line);
    int from = position.column;
    int to = position.column;
    while (isWord(line, from - 1) && isWord(line, position.column)) {
        --from;
    }
    while (isWord(line, to)) {
        ++to;
    }
    return {{position.line, from}, {position.line, std::max(to, position.column + 1)}};
}

std::pair<int, int> TerminalSelection::columnsOf(qint64 line, int columns) const
{
    if (isEmpty() || line < m_start.line || line > m_end.line) {
        return {0, 0};
    }
    return {line == m_start.line ? m_start.column : 0, line == m_end.line ? m_end.column : columns};
}

QString TerminalSelection::text(const TerminalScreen &screen) const
{
    QString result;
    const qint64 last = std::min(m_end.line, screen.endLine() - 1);
    for (qint64 number = std::max(m_start.line, screen.firstLine()); !isEmpty() && number <= last; ++number) {
        const TerminalLine line = screen.line(number);
        const auto [from, to] = columnsOf(number, screen.columns());
        QString text = TerminalScreen::textOf(part(line, from, to));
        const bool joined = number < last && continues(screen, line, number);
        if (!joined && (number < last || to >= static_cast<int>(line.size()))) {
            chop(text, QLatin1Char(' '));
        }
        result += text;
        if (number < last && !joined) {
            result += QLatin1Char('\n');
        }
    }
    chop(result, QLatin1Char('\n'));
    return result;
}

} // namespace penstock
