// SPDX-License-Identifier: Apache-2.0
#include "app/cli/rawterminal.h"

#include <termios.h>
#include <unistd.h>

namespace penstock {

RawTerminal::RawTerminal()
{
    auto before = std::make_unique<termios>();
    if (::isatty(STDIN_FILENO) == 0 || ::tcgetattr(STDIN_FILENO, before.get()) != 0) {
        return;
    }
    termios raw = *before;
    ::cfmakeraw(&raw);
    if (::tcsetattr(STDIN_FILENO, TCSANOW, &raw) == 0) {
        m_before = std::move(before);
    }
}

RawTerminal::~RawTerminal()
{
    if (m_before) {
        ::tcsetattr(STDIN_FILENO, TCSADRAIN, m_before.get());
    }
}

} // namespace penstock
