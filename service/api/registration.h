// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <utility>

namespace penstock
{

/// Something that was entered somewhere and is taken out again when this dies.
class [[nodiscard]] Registration
{
public:
    Registration() = default;
    explicit Registration(std::function<void()> takeOut) : m_takeOut(std::move(takeOut)) {}
    Registration(Registration &&other) noexcept : m_takeOut(std::exchange(other.m_takeOut, {})) {}
    Registration &operator=(Registration &&other) noexcept
    {
        std::swap(m_takeOut, other.m_takeOut);
        return *this;
    }
    ~Registration()
    {
        if (m_takeOut) {
            m_takeOut();
        }
    }

    /// False when the entry was refused, for example because the name is taken.
    [[nodiscard]] explicit operator bool() const { return static_cast<bool>(m_takeOut); }

private:
    std::function<void()> m_takeOut;
};

} // namespace penstock
