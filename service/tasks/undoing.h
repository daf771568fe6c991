// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/tasks/taskledger.h"

#include <QObject>

namespace penstock {

class StepRunner;

/// Takes back what the steps of a task did, the latest first. Never gives up by itself while a host cannot be reached;
/// stops where a rollback is refused for good.
class Undoing final : public QObject
{
    Q_OBJECT

public:
    Undoing(TaskLedger &ledger, QObject *parent);

    void start() { next(); }
    [[nodiscard]] const StepRunner *runner() const { return m_runner; }
    /// Does not wait for the next attempt; false when nothing waits.
    [[nodiscard]] bool retryNow();
    /// The next attempt, after mayGoOn().
    void goOn();

signals:
    void undone();
    void stuck(const penstock::Error &why);
    /// The next attempt comes later, after mayGoOn() has been answered.
    void paused();
    void mayGoOn();

private:
    void next();
    void intend(int step);
    void rollBack(int step);
    void rolledBack(int step, const Result<void> &result);

    TaskLedger &m_ledger;
    StepRunner *m_runner = nullptr;
};

} // namespace penstock
