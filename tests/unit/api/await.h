// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/async.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

namespace penstock::test
{

/// Runs the event loop until the condition holds. Unlike eventually it never sleeps while there is something to do.
template <typename Condition>
bool eventually(Condition condition, int milliseconds = 10'000)
{
    QElapsedTimer elapsed;
    elapsed.start();
    QTimer wake;
    wake.start(20);
    while (!condition()) {
        if (elapsed.elapsed() > milliseconds) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

/// The answer of an asynchronous call; a failure when it does not come in time.
template <typename T>
[[nodiscard]] Result<T> await(const Async<T> &future, int milliseconds = 10'000)
{
    if (!eventually([&] { return future.isFinished(); }, milliseconds) || future.resultCount() == 0) {
        return failure(ErrorCode::Internal, {"The test waited in vain."});
    }
    return future.result();
}

} // namespace penstock::test
