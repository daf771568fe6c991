// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/simulator/simulatoraddress.h"
#include "shared/core/async.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace penstock
{

/// Does the work of a simulated host's calls after its latency, with the faults its address asks for.
class DelayedAnswers
{
public:
    explicit DelayedAnswers(const SimulatorAddress &address) : m_address(address) {}

    void begin() { m_turn = std::make_unique<QObject>(); }
    /// Answers still to come become Unavailable.
    void end() { m_turn.reset(); }
    [[nodiscard]] bool isOpen() const { return m_turn != nullptr; }

    template <typename T>
    [[nodiscard]] Async<T> give(const QString &operation, const Text &what, std::function<Result<T>()> work) const
    {
        if (!isOpen()) {
            return failed<T>(closed(what));
        }
        const Promise<T> promise;
        auto *timer = new QTimer(m_turn.get());
        timer->setSingleShot(true);
        QObject::connect(timer, &QTimer::timeout, timer,
                         [timer, promise, fault = fault(operation, what), work = std::move(work)] {
                             timer->deleteLater();
                             promise.finish(fault ? Result<T>(failure(*fault)) : work());
                         });
        QObject::connect(timer, &QObject::destroyed, [promise, what] { promise.finish(failure(closed(what))); });
        timer->start(delay(operation));
        return promise.future();
    }

    /// The error the address asks for instead of the operation; null when it asks for none.
    [[nodiscard]] std::shared_ptr<const Error> fault(const QString &operation, const Text &what) const;
    [[nodiscard]] std::chrono::milliseconds delay(const QString &operation) const;

private:
    [[nodiscard]] static Error closed(const Text &what);

    SimulatorAddress m_address;
    std::unique_ptr<QObject> m_turn;
};

} // namespace penstock
