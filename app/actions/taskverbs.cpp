// SPDX-License-Identifier: Apache-2.0
#include "app/actions/verbs.h"

#include <QCoreApplication>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

struct TaskVerbs {
    Q_DECLARE_TR_FUNCTIONS(TaskVerbs)
};

QString refuseCancel(const QJsonObject &task)
{
    return task.value("cancellable"_L1).toBool() ? QString() : TaskVerbs::tr("This task cannot be stopped now.");
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
    return {cancel};
}

} // namespace penstock
