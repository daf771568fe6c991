// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/async.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

#include <functional>

namespace penstock::test {

/// Runs the event loop until `isTrue`, which is asked after each event; false when it does not come in time.
[[nodiscard]] inline bool waitUntil(const std::function<bool()> &isTrue, int milliseconds = 10'000)
{
    const QDeadlineTimer end(milliseconds);
    QEventLoop loop;
    QTimer clock;
    clock.start(5);
    while (!isTrue()) {
        if (end.hasExpired()) {
            return false;
        }
        loop.processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

/// The answer of an asynchronous call; a failure when it does not come in time.
template <typename T>
[[nodiscard]] Result<T> await(const Async<T> &future, int milliseconds = 60'000)
{
    if (!waitUntil([&] { return future.isFinished(); }, milliseconds) || future.resultCount() == 0) {
        return failure(ErrorCode::Internal, {"The test waited in vain."});
    }
    return future.result();
}

/// For messages of failed comparisons.
template <typename T>
[[nodiscard]] QByteArray said(const Result<T> &result)
{
    if (result) {
        return "succeeded";
    }
    const Error &error = result.error();
    return QStringLiteral("%1: %2 [%3]").arg(toString(error.code), error.plain(), error.detail).toUtf8();
}

} // namespace penstock::test

#define VERIFY_OK(result) QVERIFY2((result).has_value(), penstock::test::said(result).constData())
#define VERIFY_FAILS(result, expected)                                                                                 \
    QVERIFY2(!(result).has_value() && (result).error().code == (expected), penstock::test::said(result).constData())
