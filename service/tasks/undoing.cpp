// SPDX-License-Identifier: Apache-2.0
#include "service/tasks/undoing.h"

#include "service/tasks/steprunner.h"

namespace penstock {

using namespace Qt::StringLiterals;

Undoing::Undoing(TaskLedger &ledger, QObject *parent) : QObject(parent), m_ledger(ledger) {}

bool Undoing::retryNow()
{
    return m_runner && m_runner->retryNow();
}

void Undoing::goOn()
{
    if (m_runner) {
        m_runner->goOn();
    }
}

void Undoing::next()
{
    int step = m_ledger.steps() - 1;
    while (step >= 0 && !(mayHaveEffect(m_ledger.state(step)) && m_ledger.workflow().steps.at(step).rollback)) {
        --step;
    }
    if (step < 0) {
        emit undone();
    } else {
        intend(step);
    }
}

void Undoing::intend(int step)
{
    m_ledger.tellProbe(step, TaskProbe::Point::BeforeIntent);
    const WorkflowStep &definition = m_ledger.workflow().steps.at(step);
    m_ledger.mark(step, StepState::Undoing);
    m_ledger.edit().step = {QT_TRANSLATE_NOOP("Text", "Undoing: {step}"), {{u"step"_s, definition.title.plain()}}};
    // Should the intent not reach the disk: there it has been begun, which is undone as well.
    m_ledger.saveThen(this, [this, step](const Result<void> &) { rollBack(step); });
}

void Undoing::rollBack(int step)
{
    const Task &task = m_ledger.task();
    m_runner = new StepRunner({.step = &m_ledger.workflow().steps.at(step),
                               .direction = StepRunner::Direction::Undo,
                               .context = m_ledger.context(),
                               .probe = m_ledger.probe(),
                               .moment = {.task = task.id, .workflow = m_ledger.workflow().name, .step = step, .undoing = true},
                               .yields = true},
                              this);
    connect(m_runner, &StepRunner::attempted, this, [this](int attempt) {
        m_ledger.setAttempt(attempt);
        m_ledger.endWaiting();
    });
    connect(m_runner, &StepRunner::attemptFailed, this, [this](const FailedAttempt &attempt) { m_ledger.keep(attempt); });
    connect(m_runner, &StepRunner::paused, this, [this](const Error &why) {
        m_ledger.beginWaiting();
        m_ledger.showWaiting({QT_TRANSLATE_NOOP("Text", "the next attempt: {why}"), {{u"why"_s, why.what.plain()}}});
        m_ledger.save();
        emit paused();
    });
    connect(m_runner, &StepRunner::mayGoOn, this, &Undoing::mayGoOn);
    connect(m_runner, &StepRunner::done, this, [this, step] { rolledBack(step, {}); });
    connect(m_runner, &StepRunner::failed, this, [this, step](const Error &why) { rolledBack(step, failure(why)); });
    m_runner->start();
}

void Undoing::rolledBack(int step, const Result<void> &result)
{
    std::exchange(m_runner, nullptr)->deleteLater();
    m_ledger.endWaiting();
    if (!result) {
        emit stuck(result.error());
        return;
    }
    m_ledger.mark(step, StepState::Undone);
    if (!m_ledger.probe()) {
        next(); // the result goes to disk with what follows
        return;
    }
    m_ledger.saveThen(this, [this, step](const Result<void> &) {
        m_ledger.tellProbe(step, TaskProbe::Point::AfterResult);
        next();
    });
}

} // namespace penstock
