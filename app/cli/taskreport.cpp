// SPDX-License-Identifier: Apache-2.0
#include "app/cli/taskreport.h"

#include "app/cli/output.h"
#include "app/client/tasktracker.h"
#include "app/models/taskmodel.h"
#include "shared/core/text.h"

namespace penstock {

using namespace Qt::StringLiterals;

QString TaskReport::title(const QJsonObject &task)
{
    const QString what = Text::fromJson(task.value("title"_L1)).plain();
    const QString target = task.value("target"_L1).toObject().value("name"_L1).toString();
    return target.isEmpty() ? what : what + u' ' + target;
}

void TaskReport::progress(const QJsonObject &task)
{
    if (TaskTracker::hasEnded(task)) {
        return;
    }
    const QString text = title(task) + u": "_s + TaskModel::statusText(task);
    // Elsewhere than on a terminal every percent would be a line.
    const QString step =
        m_output.isInteractive() ? text : title(task) + u": "_s + Text::fromJson(task.value("step"_L1)).plain();
    if (step != m_last && !step.endsWith(u": "_s)) {
        m_last = step;
        m_output.progress(text);
    }
}

ExitCode TaskReport::end(const QJsonObject &task)
{
    m_output.endProgress();
    const QString state = task.value("state"_L1).toString();
    const bool isDone = state == "succeeded"_L1;
    if (m_output.isJson()) {
        m_output.printJson(task);
    } else if (isDone) {
        const double seconds = static_cast<double>(m_since.elapsed()) / 1000;
        m_output.print(u"%1: done (%2 s)\n"_s.arg(title(task), QString::number(seconds, 'f', 1)));
    }
    if (isDone) {
        return ExitDone;
    }
    Error error = Error::fromJson(task.value("error"_L1).toObject());
    if (error.what.isEmpty()) {
        error = {.code = ErrorCode::Cancelled, .what = Text("{title} was cancelled.", {{u"title"_s, title(task)}})};
    }
    m_output.printError(error);
    return ExitFailed;
}

} // namespace penstock
