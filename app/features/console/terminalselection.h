// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/features/console/terminalcell.h"

#include <QString>

#include <utility>

namespace penstock {

class TerminalScreen;

/// What is marked in a terminal.
class TerminalSelection
{
public:
    enum class Unit { Character, Word, Line };

    void begin(const TerminalScreen &screen, TerminalPosition position, Unit unit);
    void extend(const TerminalScreen &screen, TerminalPosition position);
    void selectAll(const TerminalScreen &screen);
    void clear();

    bool isEmpty() const { return m_start >= m_end; }
    /// The first column that is marked and the one after the last; equal where none is.
    std::pair<int, int> columnsOf(qint64 line, int columns) const;
    /// Lines that the terminal broke at its edge are joined.
    QString text(const TerminalScreen &screen) const;

private:
    std::pair<TerminalPosition, TerminalPosition> around(const TerminalScreen &screen, TerminalPosition position) const;

    TerminalPosition m_anchorStart;
    TerminalPosition m_anchorEnd;
    TerminalPosition m_start;
    TerminalPosition m_end;
    Unit m_unit = Unit::Character;
};

} // namespace penstock
