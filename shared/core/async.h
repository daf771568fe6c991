// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <atomic>
#include <memory>

namespace penstock {

/// A Result that arrives later. Observed through whenDone() only.
template <typename T>
using Async = QFuture<Result<T>>;

/// An Async that is there already.
template <typename T>
[[nodiscard]] Async<T> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

[[nodiscard]] inline Async<void> succeeded()
{
    return ready<void>(Result<void>());
}

template <typename T = void>
[[nodiscard]] Async<T> failed(Error error)
{
    return ready<T>(failure(std::move(error)));
}

/// The writing end of an Async. Copies share one answer; only the first finish() counts; an answer never given reads as
/// Cancelled. May be finished in any thread.
template <typename T>
class Promise
{
public:
    Promise() : m_state(std::make_shared<State>()) { m_state->promise.start(); }

    [[nodiscard]] Async<T> future() const { return m_state->promise.future(); }

    void finish(Result<T> result) const
    {
        if (!m_state->answered.exchange(true)) {
            m_state->promise.addResult(std::move(result));
            m_state->promise.finish();
        }
    }

private:
    struct State {
        QPromise<Result<T>> promise;
        std::atomic_bool answered = false;
    };

    std::shared_ptr<State> m_state;
};

/// Calls handler(Result<T>) once, in guard's thread, and never after guard is gone. A dropped promise reads as
/// Cancelled. To be called in guard's thread.
template <typename T, typename Handler>
void whenDone(const QFuture<Result<T>> &future, QObject *guard, Handler handler)
{
    auto *watcher = new QFutureWatcher<Result<T>>(guard);
    QObject::connect(watcher, &QFutureWatcherBase::finished, guard, [watcher, handler = std::move(handler)]() mutable {
        watcher->deleteLater();
        const auto done = watcher->future();
        if (done.resultCount() > 0) {
            handler(done.result());
        } else {
            handler(Result<T>(failure(ErrorCode::Cancelled, {QT_TRANSLATE_NOOP("Text", "The work was cancelled.")})));
        }
    });
    watcher->setFuture(future);
}

} // namespace penstock
