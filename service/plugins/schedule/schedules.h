// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/wallclock.h"
#include "service/pluginhost/kernel.h"
#include "service/plugins/schedule/schedule.h"
#include "service/store/table.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace penstock {

struct Caller;

/// Runs schedules when their time has come. That a run begins is on disk before its method is called, so that it never
/// happens twice. The clock may be set: what is late by more than a minute counts as missed, and becomes at most one run.
class Schedules final : public QObject
{
    Q_OBJECT

public:
    Schedules(const Kernel &kernel, WallClock clock, QObject *parent = nullptr);

    [[nodiscard]] Result<void> open() { return m_records.ensure(); }
    [[nodiscard]] const ResourceType &type() const { return m_records.type(); }
    /// Begins to look at the clock; once unfinished tasks are known.
    void run();

private:
    void arm();
    void look();
    void followClock(const QDateTime &now);
    void recheck(const QDateTime &now);
    [[nodiscard]] static QDateTime following(const Schedule &schedule, const QDateTime &now);
    void handle(const QString &id, const QDateTime &now);
    void begin(const Schedule &schedule, const QDateTime &due);
    void call(const QString &id);
    [[nodiscard]] Result<Caller> owner(const Schedule &schedule) const;
    void settle(const QString &id, const Result<QJsonValue> &answer);
    void settleByTask(const QString &id, const QJsonObject &task);
    void fail(Schedule schedule, const Error &error);
    void resume(const Schedule &schedule);
    void noteChanges(const QList<Change> &changes);

    Kernel m_kernel;
    WallClock m_clock;
    Table<Schedule> m_records;
    QHash<QString, QDateTime> m_next;  ///< by id, of those that run
    QHash<QString, QString> m_tasks;   ///< schedules by the tasks they wait for
    QTimer m_timer;
    QDateTime m_wall;   ///< what the clock showed at the last look …
    qint64 m_steady = 0; ///< … and when that was
};

} // namespace penstock
