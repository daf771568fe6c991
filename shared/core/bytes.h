// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <compare>

namespace penstock {

/// A size in bytes. Shown with binary prefixes ("1.5 GiB").
class Bytes
{
public:
    constexpr Bytes() = default;
    constexpr explicit Bytes(qint64 count) : m_count(count) {}

    static constexpr Bytes kibibytes(qint64 n) { return Bytes(n * 1024); }
    static constexpr Bytes mebibytes(qint64 n) { return Bytes(n * 1024 * 1024); }
    static constexpr Bytes gibibytes(qint64 n) { return Bytes(n * 1024 * 1024 * 1024); }

    [[nodiscard]] constexpr qint64 count() const { return m_count; }
    [[nodiscard]] constexpr qint64 wholeKibibytes() const { return m_count / 1024; }
    [[nodiscard]] constexpr qint64 wholeMebibytes() const { return m_count / (1024 * 1024); }
    [[nodiscard]] QString shown() const;

    friend constexpr auto operator<=>(Bytes, Bytes) = default;

private:
    qint64 m_count = 0;
};

} // namespace penstock
