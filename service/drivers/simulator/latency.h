// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRandomGenerator>
#include <QString>

#include <chrono>
#include <optional>

namespace penstock
{

/// How long a simulated host takes to answer: always as long ("20"), evenly between two bounds ("5..50"), or mostly short
/// and sometimes very long ("exp:20", the mean; at most twenty times as long). Milliseconds.
class Latency
{
public:
    [[nodiscard]] static std::optional<Latency> parse(const QString &text);

    explicit Latency(int milliseconds) : m_first(milliseconds), m_last(milliseconds) {}

    [[nodiscard]] std::chrono::milliseconds draw(QRandomGenerator &random) const;

private:
    int m_first;
    int m_last;
    bool m_isExponential = false; ///< with the mean m_first
};

} // namespace penstock
