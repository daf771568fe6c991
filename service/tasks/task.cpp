// SPDX-License-Identifier: Apache-2.0
#include "service/tasks/task.h"

namespace penstock {

using namespace Qt::StringLiterals;

QList<Choice> choicesOf(TaskState)
{
    return {{u"queued"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Queued"))},
            {u"running"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Running"))},
            {u"succeeded"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Completed"))},
            {u"failed"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Failed"))},
            {u"cancelled"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Cancelled"))},
            {u"attention"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Needs attention"))}};
}

bool isEnded(TaskState state)
{
    return state != TaskState::Queued && state != TaskState::Running;
}

namespace {

void addWork(TypedResource<Task> &type)
{
    type.field(&Task::title, u"title"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Task"))
        .help(QT_TRANSLATE_NOOP("Model", "What is done."))
        .readOnly()
        .listed();
    type.field(&Task::method, u"method"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Method"))
        .help(QT_TRANSLATE_NOOP("Model", "The method that was called."))
        .readOnly();
    type.field(&Task::scope, u"scope"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Belongs to"))
        .help(QT_TRANSLATE_NOOP("Model", "The object and what it belongs to; decides who sees this."))
        .readOnly();
    type.field(&Task::target, u"target"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Target"))
        .help(QT_TRANSLATE_NOOP("Model", "The object it works on."))
        .readOnly()
        .listed();
    type.field(&Task::state, u"state"_s)
        .label(QT_TRANSLATE_NOOP("Model", "State"))
        .help(QT_TRANSLATE_NOOP("Model", "How far it has come."))
        .readOnly()
        .listed()
        .indexed();
    type.field(&Task::step, u"step"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Step"))
        .help(QT_TRANSLATE_NOOP("Model", "What it does just now."))
        .readOnly();
    type.field(&Task::steps, u"steps"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Steps"))
        .help(QT_TRANSLATE_NOOP("Model", "All steps with their state and times."))
        .readOnly();
    type.field(&Task::progress, u"progress"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Progress"))
        .help(QT_TRANSLATE_NOOP("Model", "Share of the work that is done, 0 to 1."))
        .readOnly();
}

void addFamily(TypedResource<Task> &type)
{
    type.field(&Task::sequence, u"sequence"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Sequence"))
        .help(QT_TRANSLATE_NOOP("Model", "The order in which tasks were accepted."))
        .readOnly()
        .indexed();
    type.reference(&Task::parent, u"parent"_s, u"task"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Part of"))
        .help(QT_TRANSLATE_NOOP("Model", "The task this one is a part of."))
        .onDelete(OnDelete::Clear)
        .reverse(u"parts"_s, QT_TRANSLATE_NOOP("Model", "Parts"))
        .readOnly()
        .indexed();
    type.field(&Task::children, u"children"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Number of parts"))
        .help(QT_TRANSLATE_NOOP("Model", "How many parts the task has, by state."))
        .readOnly();
}

void addCircumstances(TypedResource<Task> &type)
{
    type.field(&Task::waitsSince, u"waitsSince"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Waits since"))
        .help(QT_TRANSLATE_NOOP("Model", "When it began to wait."))
        .readOnly();
    type.field(&Task::waitsFor, u"waitsFor"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Waits for"))
        .help(QT_TRANSLATE_NOOP("Model", "The task that holds what this one needs."))
        .readOnly();
    type.field(&Task::cancellable, u"cancellable"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Can be cancelled"))
        .help(QT_TRANSLATE_NOOP("Model", "Whether cancelling has an effect now."))
        .readOnly();
    type.field(&Task::initiator, u"initiator"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Initiator"))
        .help(QT_TRANSLATE_NOOP("Model", "Who started it."))
        .readOnly()
        .listed();
    type.field(&Task::created, u"created"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Created"))
        .help(QT_TRANSLATE_NOOP("Model", "When it was asked for."))
        .readOnly()
        .indexed();
    type.field(&Task::started, u"started"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Started"))
        .help(QT_TRANSLATE_NOOP("Model", "When work began."))
        .readOnly()
        .listed();
    type.field(&Task::ended, u"ended"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Ended"))
        .help(QT_TRANSLATE_NOOP("Model", "When it ended."))
        .readOnly();
    type.field(&Task::log, u"log"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Log"))
        .help(QT_TRANSLATE_NOOP("Model", "Attempts of steps that failed: which, when, how long they took and why."))
        .readOnly();
    type.field(&Task::error, u"error"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Error"))
        .help(QT_TRANSLATE_NOOP("Model", "Why it failed."))
        .readOnly();
    type.field(&Task::result, u"result"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Result"))
        .help(QT_TRANSLATE_NOOP("Model", "What the work produced."))
        .readOnly();
}

} // namespace

TypedResource<Task> taskType()
{
    TypedResource<Task> type(u"task"_s, QT_TRANSLATE_NOOP("Model", "Task"), QT_TRANSLATE_NOOP("Model", "Tasks"));
    addWork(type);
    addCircumstances(type);
    addFamily(type);
    return type;
}

} // namespace penstock
