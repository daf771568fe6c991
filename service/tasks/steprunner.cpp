// SPDX-License-Identifier: Apache-2.0
#include "service/tasks/steprunner.h"

#include "shared/core/log.h"

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int undoAttempts = 5; // when the host answers, but refuses

std::chrono::milliseconds backOff(int attempt)
{
    return std::min(std::chrono::milliseconds(500) * (1 << std::min(attempt - 1, 6)), std::chrono::milliseconds(30000));
}

/// Stands for what a probe wants to see failing.
Error probedFailure()
{
    return {.code = ErrorCode::Internal, .what = {"The step was made to fail."}};
}

} // namespace

StepRunner::StepRunner(Order order, QObject *parent) : QObject(parent), m_order(std::move(order))
{
    m_limit.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        delete std::exchange(m_control, nullptr);
        settle(failure(noAnswer(false)));
    });
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_asking = m_order.yields;
        if (m_asking) {
            emit mayGoOn();
        } else {
            attemptOnce();
        }
    });
}

void StepRunner::start()
{
    attemptOnce();
}

void StepRunner::goOn()
{
    if (std::exchange(m_asking, false)) {
        attemptOnce();
    }
}

void StepRunner::attemptOnce()
{
    ++m_attempt;
    emit attempted(m_attempt);
    m_control = new StepControl(this);
    connect(m_control, &StepControl::reported, this, [this](double fraction, const Text &doing) {
        m_heard.start();
        m_limit.start();
        emit progressed(fraction, doing);
    });
    m_heard.start();
    m_attempted.start();
    m_limit.start(allowed());
    const auto verdict = probe(TaskProbe::Point::AfterIntent);
    if (verdict == TaskProbe::Verdict::Hang) {
        return;
    }
    if (verdict == TaskProbe::Verdict::Fail) {
        settle(failure(probedFailure()));
        return;
    }
    const WorkflowStep &step = *m_order.step;
    void *context = m_order.context.get();
    const auto future = m_order.direction == Direction::Run ? step.run(context, *m_control) : step.rollback(context);
    if (future.isFinished() && future.resultCount() > 0) {
        answer(future.result());
    } else {
        whenDone(future, m_control, [this](const Result<void> &result) { answer(result); });
    }
}

void StepRunner::answer(const Result<void> &result)
{
    const auto verdict = probe(TaskProbe::Point::AfterEffect);
    if (verdict == TaskProbe::Verdict::Hang) {
        return;
    }
    // Nobody asked it to stop, so whoever should have answered is gone.
    const bool lost = !result && result.error().code == ErrorCode::Cancelled && !m_cancelled;
    settle(verdict == TaskProbe::Verdict::Fail ? failure(probedFailure()) : lost ? failure(noAnswer(true)) : result);
}

void StepRunner::settle(const Result<void> &result)
{
    m_limit.stop();
    if (m_control) {
        m_control->disconnect(this);
        std::exchange(m_control, nullptr)->deleteLater();
    }
    if (!result) {
        tellFailure(result.error());
    }
    if (result || !isWorthAnother(result.error().code)) {
        finish(result);
        return;
    }
    log::warning("task", u"tried again later: "_s + result.error().plain(),
                 {{u"task"_s, m_order.moment.task}, {u"step"_s, index()}, {u"attempt"_s, m_attempt}});
    m_pause.start(backOff(m_attempt));
    emit paused(result.error());
}

/// Not of one that was asked to stop, and did.
void StepRunner::tellFailure(const Error &error)
{
    if (m_cancelled && error.code == ErrorCode::Cancelled) {
        return;
    }
    emit attemptFailed({.step = index(),
                        .attempt = m_attempt,
                        .undoing = m_order.direction == Direction::Undo,
                        .ended = QDateTime::currentDateTimeUtc(),
                        .took = std::chrono::milliseconds(m_attempted.elapsed()),
                        .error = error});
}

bool StepRunner::isWorthAnother(ErrorCode code) const
{
    const bool unknown = code == ErrorCode::Unavailable || code == ErrorCode::Timeout;
    if (m_order.direction == Direction::Undo) {
        return unknown || m_attempt < undoAttempts;
    }
    if (m_cancelled) {
        return false;
    }
    return (m_order.patient && code == ErrorCode::Unavailable) || (unknown && m_attempt < m_order.step->options.attempts);
}

void StepRunner::finish(const Result<void> &result)
{
    if (std::exchange(m_ended, true)) {
        return;
    }
    if (result) {
        emit done();
    } else {
        emit failed(result.error());
    }
}

void StepRunner::cancel()
{
    m_cancelled = true;
    if (isPausing()) {
        m_pause.stop();
        m_asking = false;
        finish(failure(ErrorCode::Cancelled, {QT_TRANSLATE_NOOP("Text", "The task was cancelled.")}));
    } else if (m_control) {
        m_control->cancel();
    }
}

bool StepRunner::retryNow()
{
    if (m_pause.isActive()) {
        m_pause.start(0);
    }
    return isPausing();
}

bool StepRunner::isCancellable() const
{
    return m_order.direction == Direction::Run && (m_order.step->options.cancellable || isPausing());
}

std::chrono::milliseconds StepRunner::silentFor() const
{
    return std::chrono::milliseconds(m_heard.isValid() && !isPausing() ? m_heard.elapsed() : 0);
}

TaskProbe::Verdict StepRunner::probe(TaskProbe::Point point) const
{
    TaskProbe::Moment moment = m_order.moment;
    moment.point = point;
    return m_order.probe ? m_order.probe->reached(moment) : TaskProbe::Verdict::Proceed;
}

Error StepRunner::noAnswer(bool lost) const
{
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(allowed()).count();
    return {.code = ErrorCode::Timeout,
            .what = {QT_TRANSLATE_NOOP("Text", "“{step}” has not been answered."), {{u"step"_s, m_order.step->title.plain()}}},
            .why = lost ? Text{QT_TRANSLATE_NOOP("Text", "The answer was lost, so that the outcome is not known.")}
                        : Text{QT_TRANSLATE_NOOP("Text", "There was no answer for {seconds} seconds, so that the outcome is not known."),
                               {{u"seconds"_s, seconds}}},
            .fix = {QT_TRANSLATE_NOOP("Text", "Check that the host works, then try again.")}};
}

} // namespace penstock
