// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>

namespace penstock
{

/// Everything that simulated hosts do later, of all hosts: one timer and a list in order of time. What is due together runs
/// in the order in which it was asked for.
class AnswerWheel : public QObject
{
    Q_OBJECT

public:
    AnswerWheel();

    /// Runs work once, not before the delay has passed and never from within this call.
    void after(std::chrono::milliseconds delay, std::function<void()> work);
    [[nodiscard]] size_t waiting() const { return m_work.size(); }

private:
    using Clock = std::chrono::steady_clock;

    void runDue();
    void wake();

    std::multimap<Clock::time_point, std::function<void()>> m_work; ///< equal times stay in order
    QTimer m_timer;
    Clock::time_point m_wakes; ///< when the timer is set for
};

} // namespace penstock
