// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/text.h"
#include "shared/model/typedresource.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace penstock {

enum class TaskState {
    Queued,    ///< waits for a resource
    Running,   ///< works, or undoes its work after a failure
    Succeeded, ///< done
    Failed,    ///< failed, and everything it did has been undone
    Cancelled, ///< stopped on request, and everything it did has been undone
    Attention, ///< failed, and could not undo everything: an operator is needed
};
[[nodiscard]] QList<Choice> choicesOf(TaskState);
[[nodiscard]] bool isEnded(TaskState state);

/// A piece of work, visible to everyone connected.
struct Task {
    QString id;
    qint64 version = 0;
    Text title;           ///< "Start virtual machine"
    QString method;       ///< of the API, "vm.start"
    QJsonObject target;   ///< ObjectRef
    QStringList scope;    ///< what the target belongs to
    TaskState state = TaskState::Queued;
    Text step;            ///< what it does just now
    QJsonArray steps;     ///< {title, state (waiting running done failed undone skipped), started, ended}
    QJsonArray log;       ///< of FailedAttempt
    double progress = 0;  ///< of the whole task, 0 to 1
    Text waitsFor;        ///< the task that holds the resource this one waits for
    QDateTime waitsSince; ///< when it began to wait
    bool cancellable = false;
    QString initiator;
    QDateTime created;
    QDateTime started;
    QDateTime ended;
    QJsonObject error;    ///< Error, empty unless it failed
    QJsonObject result;   ///< what the work produced: {"vm": id}
    qint64 sequence = 0;  ///< the order in which tasks were accepted, whatever clocks say
    QString parent;       ///< the task this one is a part of
    QJsonObject children; ///< how many parts there are in which state, for those that have parts
};

[[nodiscard]] TypedResource<Task> taskType();

} // namespace penstock
