// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/simulator/answerwheel.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace penstock
{

namespace
{

constexpr auto slice = 10ms;

} // namespace

AnswerWheel::AnswerWheel()
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &AnswerWheel::runDue);
}

void AnswerWheel::after(std::chrono::milliseconds delay, std::function<void()> work)
{
    m_work.emplace(Clock::now() + delay, std::move(work));
    wake();
}

void AnswerWheel::runDue()
{
    // What has been asked for by now, some of it now and the rest in the next turns, so that others have theirs.
    const auto begun = Clock::now();
    while (!m_work.empty() && m_work.begin()->first <= begun && Clock::now() - begun < slice) {
        const auto due = m_work.extract(m_work.begin());
        due.mapped()();
    }
    wake();
}

void AnswerWheel::wake()
{
    if (m_work.empty() || (m_timer.isActive() && m_wakes <= m_work.begin()->first)) {
        return;
    }
    m_wakes = m_work.begin()->first;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_wakes - Clock::now());
    m_timer.start(std::max(left, std::chrono::milliseconds(0)));
}

} // namespace penstock
