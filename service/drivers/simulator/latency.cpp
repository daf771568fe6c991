// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/simulator/latency.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace penstock
{

namespace
{

constexpr int longest = 60'000;
constexpr double longTail = 20;

std::optional<int> milliseconds(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 0 && number <= longest ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<Latency> Latency::parse(const QString &text)
{
    const bool isExponential = text.startsWith("exp:"_L1);
    const QStringList bounds = (isExponential ? text.mid(4) : text).split(".."_L1);
    const auto first = milliseconds(bounds.first());
    const auto last = milliseconds(bounds.last());
    if (!first || !last || *last < *first || bounds.size() > (isExponential ? 1 : 2)) {
        return {};
    }
    Latency latency(*first);
    latency.m_last = *last;
    latency.m_isExponential = isExponential;
    return latency;
}

std::chrono::milliseconds Latency::draw(QRandomGenerator &random) const
{
    if (m_isExponential) {
        const double share = std::min(-std::log(1 - random.generateDouble()), longTail);
        return std::chrono::milliseconds(std::min(longest, int(std::lround(share * m_first))));
    }
    return std::chrono::milliseconds(m_first == m_last ? m_first : random.bounded(m_first, m_last + 1));
}

} // namespace penstock
