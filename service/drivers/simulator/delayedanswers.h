// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/simulator/answerwheel.h"
#include "service/drivers/simulator/faultrules.h"
#include "service/drivers/simulator/simulatoraddress.h"
#include "shared/core/async.h"

#include <functional>
#include <map>
#include <memory>

namespace penstock
{

/// Does the work of a simulated host's calls after its latency, with the faults its address asks for.
class DelayedAnswers
{
public:
    template <typename T>
    using Work = std::function<Result<T>()>;

    DelayedAnswers(const SimulatorAddress &address, std::shared_ptr<AnswerWheel> wheel);
    ~DelayedAnswers();

    void begin();
    /// Answers still to come become Unavailable; what they are about does not happen.
    void end();
    [[nodiscard]] bool isOpen() const { return m_turn != nullptr; }
    /// Called when a call breaks the connection, after what it did; end() follows from there.
    void setBroken(std::function<void(const Error &why)> broken) { m_broken = std::move(broken); }
    /// Called around work whose effect nobody is told of, because the connection breaks with it.
    void setSilent(std::function<void(bool)> silent) { m_silent = std::move(silent); }

    /// `half`: what has happened when the connection breaks meanwhile; without it, all of it has.
    template <typename T>
    [[nodiscard]] Async<T> give(const QString &operation, const Text &what, Work<T> work, std::function<void()> half = {}) const
    {
        if (!isOpen()) {
            return failed<T>(closed(what));
        }
        const Promise<T> promise;
        const Fault fault = m_faults.next(operation);
        later(delay(fault), [this, operation, what, promise, fault, work = std::move(work), half = std::move(half)](bool isOpen) {
            if (!isOpen) {
                promise.finish(failure(closed(what)));
            } else if (fault == Fault::None) {
                promise.finish(work());
            } else if (fault == Fault::Lose) {
                (void)work();
                m_wheel->after(m_address.patience, [promise, error = error(fault, operation, what)] {
                    promise.finish(failure(error));
                });
            } else if (fault == Fault::Die) {
                breakOff(error(fault, operation, what), half ? half : [&work] { (void)work(); });
                promise.finish(failure(error(fault, operation, what)));
            } else {
                promise.finish(failure(error(fault, operation, what)));
            }
        });
        return promise.future();
    }

    /// The fault of a call that is not given an answer here ("connect"), and how long it takes.
    [[nodiscard]] Fault fault(const QString &operation) const { return m_faults.next(operation); }
    [[nodiscard]] std::chrono::milliseconds delay(Fault fault) const;
    /// What a caller is told of a fault.
    [[nodiscard]] static Error error(Fault fault, const QString &operation, const Text &what);

private:
    struct Turn {
        std::map<quint64, std::function<void(bool isOpen)>> waiting;
        quint64 last = 0;
    };

    [[nodiscard]] static Error closed(const Text &what);
    void later(std::chrono::milliseconds delay, std::function<void(bool isOpen)> work) const;
    void breakOff(const Error &why, const std::function<void()> &half) const;

    SimulatorAddress m_address;
    std::shared_ptr<AnswerWheel> m_wheel;
    mutable FaultRules m_faults;
    mutable QRandomGenerator m_random;
    std::shared_ptr<Turn> m_turn; ///< while there is a connection
    std::function<void(const Error &)> m_broken;
    std::function<void(bool)> m_silent;
};

} // namespace penstock
