// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <functional>
#include <optional>

namespace penstock {

struct Caller;
struct Method;

/// One call of a method that changes something.
struct RecordedCall {
    const Caller &caller;
    const Method &method;
    QJsonObject params;
    QString token;
    std::optional<Result<QJsonValue>> answer; ///< none: the work has begun and goes on
    qint64 milliseconds = 0;
};

/// Keeps what was called, in the transaction of what the call changed.
class CallRecorder
{
public:
    virtual ~CallRecorder() = default;

    /// `durable` is called once the record and everything written before it are safe, or with the reason why not; both
    /// are then undone.
    virtual void record(const RecordedCall &call, std::function<void(const Result<void> &)> durable) = 0;
};

} // namespace penstock
