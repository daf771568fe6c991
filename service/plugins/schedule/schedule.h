// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/typedresource.h"

#include <QDateTime>

namespace penstock {

/// What becomes of runs whose time passed while nobody could run them.
enum class MissedRuns { Skip, RunOnce };
[[nodiscard]] QList<Choice> choicesOf(MissedRuns);

enum class ScheduleResult { None, Running, Succeeded, Failed, Missed };
[[nodiscard]] QList<Choice> choicesOf(ScheduleResult);

/// A method of the service that is called again and again, or once, at given times, with the rights of its owner.
struct Schedule {
    QString id;
    qint64 version = 0;
    QString name;
    QString project; ///< id
    bool enabled = true;
    QString cron; ///< or:
    QDateTime at; ///< once
    QString timeZone;
    MissedRuns missed = MissedRuns::Skip;
    QString method;
    QJsonObject parameters;
    QDateTime nextRun;
    QDateTime lastRun;
    QDateTime lastDue; ///< for when the last run was meant
    ScheduleResult result = ScheduleResult::None;
    QJsonObject problem; ///< Error, empty unless the last run failed
    QString task;    ///< id, of the last run
    QString account; ///< id of the owner; empty for users of the service's computer
    QString user;    ///< name of the owner
    bool local = false; ///< the owner is a user of the service's computer
    QDateTime created;
};

[[nodiscard]] TypedResource<Schedule> scheduleType();

} // namespace penstock
