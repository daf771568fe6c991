// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/caller.h"
#include "shared/core/async.h"

#include <QJsonObject>
#include <QObject>
#include <QString>

namespace penstock {

struct Change;
struct Kernel;

/// A call of the service to itself, and what becomes of it: of the task where it begins one. Deletes itself at the end.
class CallOutcome final : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static Async<void> of(const Kernel &kernel, const Caller &caller, const QString &method, const QJsonObject &params);
    /// What becomes of a task that has been accepted.
    [[nodiscard]] static Async<void> ofTask(const Kernel &kernel, const QString &task);

private:
    explicit CallOutcome(const Kernel &kernel);

    void follow(const QString &task);
    void answered(const Result<QJsonValue> &answer);
    void look(const QJsonObject &task);
    void finish(const Result<void> &outcome);

    const Kernel &m_kernel;
    QString m_task;
    Promise<void> m_promise;
};

} // namespace penstock
