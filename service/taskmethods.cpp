// SPDX-License-Identifier: Apache-2.0
#include "service/taskmethods.h"

#include "service/api/dispatcher.h"
#include "service/tasks/taskrunner.h"

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

Field taskField(const char *help)
{
    return FieldBuilder(u"id"_s, FieldKind::Reference)
        .label(QT_TRANSLATE_NOOP("Model", "Task"))
        .help(help)
        .target(u"task"_s)
        .required();
}

QString idIn(const QJsonObject &params)
{
    return params.value("id"_L1).toString();
}

Result<QJsonValue> nothing(const Result<void> &done)
{
    return done ? Result<QJsonValue>(QJsonObject()) : failure(done.error());
}

Method cancelMethod()
{
    return {.name = u"task.cancel"_s,
            .label = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Cancel")),
            .help = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Stops a task and undoes what it has done.")),
            .parameters = {taskField(QT_TRANSLATE_NOOP("Model", "The task to cancel."))},
            .changes = true,
            .level = Method::Level::Use,
            .shape = Method::Shape::Nothing};
}

Method clearMethod()
{
    return {.name = u"task.clear"_s,
            .label = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Clear")),
            .help = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Forgets tasks that have ended.")),
            .changes = true,
            .result = {FieldBuilder(u"count"_s, FieldKind::Integer)
                           .label(QT_TRANSLATE_NOOP("Model", "Count"))
                           .help(QT_TRANSLATE_NOOP("Model", "How many there were."))
                           .required()}};
}

Method retryMethod()
{
    return {.name = u"task.retryUndo"_s,
            .label = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Try again")),
            .help = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Tries again to undo what a task left behind.")),
            .parameters = {taskField(QT_TRANSLATE_NOOP("Model", "A task that needs attention, or waits for its next attempt."))},
            .changes = true,
            .level = Method::Level::Operate,
            .shape = Method::Shape::Nothing};
}

Method dismissMethod()
{
    return {.name = u"task.dismiss"_s,
            .label = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Dismiss")),
            .help = QString::fromLatin1(
                QT_TRANSLATE_NOOP("Model", "Takes note that what a task left behind has been cleaned up by hand.")),
            .parameters = {taskField(QT_TRANSLATE_NOOP("Model", "A task that needs attention, or waits for its next attempt."))},
            .changes = true,
            .level = Method::Level::Administer,
            .shape = Method::Shape::Nothing};
}

Method inspectMethod()
{
    return {.name = u"task.inspect"_s,
            .label = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Tasks at work")),
            .help = QString::fromLatin1(QT_TRANSLATE_NOOP(
                "Model", "Returns what every unfinished task does at present, whom it waits for and what it holds.")),
            .level = Method::Level::Administer,
            .result = {FieldBuilder(u"tasks"_s, FieldKind::List)
                           .label(QT_TRANSLATE_NOOP("Model", "Tasks"))
                           .help(QT_TRANSLATE_NOOP("Model", "What each is at."))
                           .element(Field(u"task"_s, FieldKind::Object))
                           .required()}};
}

} // namespace

std::vector<Registration> addTaskMethods(Dispatcher &dispatcher, TaskRunner &tasks)
{
    std::vector<Registration> methods;
    methods.push_back(dispatcher.addValue(cancelMethod(), [&tasks](const Caller &, const QJsonObject &params) {
        return nothing(tasks.cancel(idIn(params)));
    }));
    methods.push_back(
        dispatcher.addValue(clearMethod(), [&tasks](const Caller &, const QJsonObject &) -> Result<QJsonValue> {
            const auto cleared = tasks.clear();
            return cleared ? Result<QJsonValue>(QJsonObject{{u"count"_s, *cleared}}) : failure(cleared.error());
        }));
    methods.push_back(dispatcher.addValue(retryMethod(), [&tasks](const Caller &, const QJsonObject &params) {
        return nothing(tasks.retryUndo(idIn(params)));
    }));
    methods.push_back(dispatcher.addValue(dismissMethod(), [&tasks](const Caller &caller, const QJsonObject &params) {
        return nothing(tasks.dismiss(idIn(params), caller.user));
    }));
    methods.push_back(
        dispatcher.addValue(inspectMethod(), [&tasks](const Caller &, const QJsonObject &) -> Result<QJsonValue> {
            return QJsonObject{{u"tasks"_s, tasks.dump()}};
        }));
    return methods;
}

} // namespace penstock
