// SPDX-License-Identifier: Apache-2.0
#include "app/cli/taskwaitcommand.h"

namespace penstock {

using namespace Qt::StringLiterals;

TaskWaitCommand::TaskWaitCommand(const CommandContext &context, const QString &task)
    : Command(context), m_task(task), m_report(context.output), m_wait(&context.client, task)
{
    connect(&m_wait, &TaskWait::changed, this, [this](const QJsonObject &object) { m_report.progress(object); });
    connect(&m_wait, &TaskWait::ended, this,
            [this](const QJsonObject &object) { emit finished(m_report.end(object)); });
    connect(&m_wait, &TaskWait::failed, this, [this](const Error &error) { fail(error); });
}

void TaskWaitCommand::start()
{
    m_wait.start();
}

QString TaskWaitCommand::unfinished() const
{
    return u"The task goes on. To wait for it: penstockctl task wait "_s + m_task;
}

} // namespace penstock
