// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/features/console/terminalcell.h"

#include <vector>

namespace penstock {

/// The lines that left the screen at its top; the oldest give way to new ones.
class TerminalScrollback
{
public:
    explicit TerminalScrollback(int capacity) : m_capacity(capacity) {}

    int size() const { return static_cast<int>(m_lines.size()); }
    /// 0 is the oldest line.
    const TerminalLine &at(int index) const { return m_lines[slot(index)]; }

    void push(TerminalLine line);
    /// Takes the newest line back; there must be one.
    TerminalLine pop();
    void clear();

private:
    size_t slot(int index) const { return (m_start + static_cast<size_t>(index)) % m_lines.size(); }

    int m_capacity;
    size_t m_start = 0;
    std::vector<TerminalLine> m_lines;
};

} // namespace penstock
