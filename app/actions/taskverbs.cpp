// SPDX-License-Identifier: Apache-2.0
#include "app/actions/verbs.h"

#include <QCoreApplication>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

struct TaskVerbs {
    Q_DECLARE_TR_FUNCTIONS(TaskVerbs)
};

/// Needs attention, or is being undone and waits for its next attempt.
bool isStuck(const QJsonObject &task)
{
    const QString state = task.value("state"_L1).toString();
    const bool waits = !task.value("waitsFor"_L1).toObject().isEmpty() && !task.value("error"_L1).toObject().isEmpty();
    return state == "attention"_L1 || (state == "running"_L1 && waits);
}

QString refuseCancel(const QJsonObject &task)
{
    return task.value("cancellable"_L1).toBool() ? QString() : TaskVerbs::tr("This task cannot be stopped now.");
}

Question askBeforeDismissing(const QList<QJsonObject> &)
{
    return {.title = TaskVerbs::tr("Dismiss what could not be undone?"),
            .text = TaskVerbs::tr("Do so when you have cleaned up by hand. It is not tried again, and the log says who decided."),
            .verb = TaskVerbs::tr("Dismiss"),
            .icon = u"check"_s,
            .names = {},
            .choices = {}};
}

QString refuseRetry(const QJsonObject &task)
{
    return isStuck(task) ? QString() : TaskVerbs::tr("There is nothing that could not be undone.");
}

} // namespace

QList<Verb> taskVerbs()
{
    Verb cancel;
    cancel.id = cancel.method = u"task.cancel"_s;
    cancel.text = TaskVerbs::tr("Cancel");
    cancel.icon = u"x"_s;
    cancel.type = u"task"_s;
    cancel.refusal = refuseCancel;
    Verb retry;
    retry.id = retry.method = u"task.retryUndo"_s;
    retry.text = TaskVerbs::tr("Try undoing again");
    retry.icon = u"refresh"_s;
    retry.type = u"task"_s;
    retry.refusal = refuseRetry;
    Verb dismiss;
    dismiss.id = dismiss.method = u"task.dismiss"_s;
    dismiss.text = TaskVerbs::tr("Dismiss");
    dismiss.icon = u"check"_s;
    dismiss.type = u"task"_s;
    dismiss.refusal = refuseRetry;
    dismiss.question = askBeforeDismissing;
    return {cancel, retry, dismiss};
}

} // namespace penstock
