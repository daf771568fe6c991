// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/tasks/failedattempt.h"
#include "service/tasks/stepcontrol.h"
#include "service/tasks/taskprobe.h"
#include "service/tasks/workflow.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace penstock {

/// Carries out one step or its rollback until it has an outcome: within its time, again where that makes sense.
///
/// A step that does not answer in time, or whose answer was lost, has an unknown outcome; what it answers later is not
/// heard. A rollback is tried again for ever while its host cannot be reached.
class StepRunner final : public QObject
{
    Q_OBJECT

public:
    enum class Direction { Run, Undo };
    struct Order {
        const WorkflowStep *step = nullptr;
        Direction direction = Direction::Run;
        std::shared_ptr<void> context;
        TaskProbe *probe = nullptr;
        TaskProbe::Moment moment; ///< all but the point
        bool patient = false;     ///< waits for a host that cannot be reached: it was reached before a restart
        bool yields = false;      ///< after a pause it asks, and goes on when told so
    };

    StepRunner(Order order, QObject *parent);

    void start();
    void cancel();
    /// The next attempt, after mayGoOn().
    void goOn();
    /// Ends a pause between two attempts; false when there is none.
    bool retryNow();
    [[nodiscard]] bool isCancellable() const;
    [[nodiscard]] bool isPausing() const { return m_pause.isActive() || m_asking; }
    [[nodiscard]] int index() const { return m_order.moment.step; }
    [[nodiscard]] int attempt() const { return m_attempt; }
    /// Since it began or last told of progress.
    [[nodiscard]] std::chrono::milliseconds silentFor() const;
    [[nodiscard]] std::chrono::milliseconds allowed() const { return m_order.step->options.timeout; }

signals:
    void progressed(double fraction, const penstock::Text &doing);
    /// The next attempt comes later.
    void paused(const penstock::Error &why);
    /// The pause is over; only of those that yield.
    void mayGoOn();
    void attempted(int attempt);
    /// Before paused() or failed().
    void attemptFailed(const penstock::FailedAttempt &attempt);
    void done();
    void failed(const penstock::Error &why);

private:
    void attemptOnce();
    void answer(const Result<void> &result);
    void settle(const Result<void> &result);
    void tellFailure(const Error &error);
    void finish(const Result<void> &result);
    [[nodiscard]] bool isWorthAnother(ErrorCode code) const;
    [[nodiscard]] TaskProbe::Verdict probe(TaskProbe::Point point) const;
    [[nodiscard]] Error noAnswer(bool lost) const;

    Order m_order;
    StepControl *m_control = nullptr; ///< of the present attempt; what is left of a former one dies with its own
    QTimer m_limit;
    QTimer m_pause;
    QElapsedTimer m_heard;
    QElapsedTimer m_attempted;
    int m_attempt = 0;
    bool m_asking = false; ///< whether it may go on
    bool m_cancelled = false;
    bool m_ended = false;
};

} // namespace penstock
