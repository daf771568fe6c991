// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

struct termios;

namespace penstock {

/// While it lives, standard input hands over every key at once, unchanged and unseen. The destructor puts back what
/// was.
class RawTerminal
{
public:
    RawTerminal();
    ~RawTerminal();
    RawTerminal(const RawTerminal &) = delete;
    RawTerminal &operator=(const RawTerminal &) = delete;

    /// False where standard input is not a terminal.
    [[nodiscard]] bool isActive() const { return m_before != nullptr; }

private:
    std::unique_ptr<termios> m_before;
};

} // namespace penstock
