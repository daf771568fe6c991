// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/querypool.h"

#include <QObject>
#include <QPointer>
#include <QQueue>

#include <functional>

namespace penstock {

/// Lets watches read one after the other, so that however many there are, queries have room beside them.
class ReadQueue final : public QObject
{
    Q_OBJECT

public:
    explicit ReadQueue(QueryPool &pool, QObject *parent = nullptr) : QObject(parent), m_pool(pool) {}

    /// Runs `work` when it is its turn and gives `done` what comes of it, unless `guard` is gone by then.
    template <typename T>
    void run(QObject *guard, std::function<Result<T>(const RowReader &)> work, std::function<void(const Result<T> &)> done)
    {
        m_waiting.enqueue([this, guard = QPointer(guard), work = std::move(work), done = std::move(done)] {
            if (!guard) {
                finish();
                return;
            }
            whenDone(m_pool.run<T>(work), this, [this, guard, done](const Result<T> &result) {
                if (guard) {
                    done(result);
                }
                finish();
            });
        });
        next();
    }

private:
    void next();
    void finish();

    QueryPool &m_pool;
    QQueue<std::function<void()>> m_waiting;
    bool m_busy = false;
};

} // namespace penstock
