// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/queryplan.h"
#include "shared/core/async.h"

#include <QMutex>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace penstock {

class Database;
class ReadConnection;

/// Runs queries in threads of their own, on connections that only read, so that a long one never holds up the service.
/// A query sees everything that was written before it was started: the writes of the present turn are committed first.
class QueryPool final : public QObject
{
    Q_OBJECT

public:
    struct Options {
        int threads = 2;
        std::chrono::milliseconds budget{2000}; ///< of one query; beyond it ends with ResourceExhausted
    };

    explicit QueryPool(Database &database, Options options, QObject *parent = nullptr);
    explicit QueryPool(Database &database, QObject *parent = nullptr) : QueryPool(database, Options(), parent) {}
    /// Waits for the threads, which stop what they do.
    ~QueryPool() override;

    /// Runs `work` in one of the threads; its reads see one state of the database.
    template <typename T>
    [[nodiscard]] Async<T> run(std::function<Result<T>(const RowReader &)> work)
    {
        const Promise<T> promise;
        start([promise, work = std::move(work)](const Result<RowReader> &reader) {
            promise.finish(reader ? work(*reader) : Result<T>(failure(reader.error())));
        });
        return promise.future();
    }

    /// Lets the database count how many values its fields have, which decides about the indexes it uses. Done now and
    /// then; takes milliseconds at any size.
    void refreshStatistics();

private:
    void start(std::function<void(const Result<RowReader> &)> job);
    void serve(const std::function<void(const Result<RowReader> &)> &job);
    [[nodiscard]] Result<std::unique_ptr<ReadConnection>> borrowed();

    Database &m_database;
    Options m_options;
    std::atomic_bool m_stop = false;
    QMutex m_mutex;
    std::vector<std::unique_ptr<ReadConnection>> m_idle; ///< under the mutex
    QThreadPool m_threads;
};

} // namespace penstock
