// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/terminalscrollback.h"

#include <algorithm>
#include <utility>

namespace penstock {

void TerminalScrollback::push(TerminalLine line)
{
    line.shrink_to_fit();
    if (size() < m_capacity) {
        if (m_start != 0) {
            std::rotate(m_lines.begin(), m_lines.begin() + static_cast<std::ptrdiff_t>(m_start), m_lines.end());
            m_start = 0;
        }
        m_lines.push_back(std::move(line));
        return;
    }
    m_lines[m_start] = std::move(line);
    m_start = (m_start + 1) % m_lines.size();
}

TerminalLine TerminalScrollback::pop()
{
    if (m_start != 0) {
        std::rotate(m_lines.begin(), m_lines.begin() + static_cast<std::ptrdiff_t>(m_start), m_lines.end());
        m_start = 0;
    }
    TerminalLine line = std::move(m_lines.back());
    m_lines.pop_back();
    return line;
}

void TerminalScrollback::clear()
{
    m_lines.clear();
    m_start = 0;
}

} // namespace penstock
