// SPDX-License-Identifier: Apache-2.0
#include "service/pluginhost/calloutcome.h"

#include "service/api/dispatcher.h"
#include "service/pluginhost/kernel.h"
#include "service/store/repository.h"

#include <QPointer>

namespace penstock {

using namespace Qt::StringLiterals;

CallOutcome::CallOutcome(const Kernel &kernel) : QObject(&kernel.repository), m_kernel(kernel)
{
    connect(&kernel.repository, &Repository::committed, this, [this](const QList<Change> &changes) {
        // One commit may hold several steps of a task.
        for (const Change &change : changes) {
            if (!m_task.isEmpty() && change.type == "task"_L1 && change.id == m_task) {
                look(change.object);
            }
        }
    });
}

Async<void> CallOutcome::of(const Kernel &kernel, const Caller &caller, const QString &method, const QJsonObject &params)
{
    auto *outcome = new CallOutcome(kernel);
    const Async<void> result = outcome->m_promise.future();
    kernel.dispatcher.dispatch(caller, method, params, [guard = QPointer(outcome)](const Result<QJsonValue> &answer) {
        if (guard) {
            guard->answered(answer);
        }
    });
    return result;
}

Async<void> CallOutcome::ofTask(const Kernel &kernel, const QString &task)
{
    auto *outcome = new CallOutcome(kernel);
    const Async<void> result = outcome->m_promise.future();
    outcome->follow(task);
    return result;
}

void CallOutcome::answered(const Result<QJsonValue> &answer)
{
    const QString task = answer ? answer->toObject().value("task"_L1).toString() : QString();
    task.isEmpty() ? finish(answer ? Result<void>() : failure(answer.error())) : follow(task);
}

void CallOutcome::follow(const QString &task)
{
    m_task = task;
    if (const auto present = m_kernel.repository.find(u"task"_s, task)) {
        look(*present); // it may have ended by now
    }
}

void CallOutcome::look(const QJsonObject &task)
{
    const QString state = task.value("state"_L1).toString();
    if (state == "succeeded"_L1) {
        finish({});
    } else if (state != "queued"_L1 && state != "running"_L1) {
        Error error = Error::fromJson(task.value("error"_L1).toObject());
        if (error.what.isEmpty()) {
            error.what = {QT_TRANSLATE_NOOP("Text", "The task did not succeed.")};
        }
        finish(failure(error));
    }
}

void CallOutcome::finish(const Result<void> &outcome)
{
    m_task.clear();
    m_promise.finish(outcome);
    deleteLater();
}

} // namespace penstock
