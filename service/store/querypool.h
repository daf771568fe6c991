// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/queryplan.h"
#include "shared/core/async.h"

#include <QHash>
#include <QMutex>
#include <QObject>
#include <QQueue>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace penstock {

class Database;
class ReadConnection;

/// Runs queries in threads of their own, on connections that only read, so that a long one never holds up the service.
/// A query sees everything that was written before it was started: the writes of the present turn are committed first.
/// Clients take turns: whoever asks much waits for himself, and others for a query of his at most. While none is at work,
/// a client's query is tried here for less than a thread takes to wake up and to be heard again.
class QueryPool final : public QObject
{
    Q_OBJECT

public:
    struct Options {
        int threads = 2;
        std::chrono::milliseconds budget{2000}; ///< of one query; beyond it ends with ResourceExhausted
        std::chrono::microseconds trial{1000};  ///< of one that is tried here; zero: none is
        int waiting = 100;                      ///< queries of one client; beyond it ends with ResourceExhausted
    };

    explicit QueryPool(Database &database, Options options, QObject *parent = nullptr);
    explicit QueryPool(Database &database, QObject *parent = nullptr) : QueryPool(database, Options(), parent) {}
    /// Waits for the threads, which stop what they do.
    ~QueryPool() override;

    /// Runs `work` in one of the threads; its reads see one state of the database. `client` is whose turn it takes; without
    /// one it is the service's own work, which has no limit. `work` has no effect but its result: it may be run twice.
    template <typename T>
    [[nodiscard]] Async<T> run(std::function<Result<T>(const RowReader &)> work, const QString &client = {})
    {
        const Promise<T> promise;
        std::optional<Result<T>> tried;
        if (const auto committed = commit(); !committed) {
            promise.finish(failure(committed.error()));
        } else if (!client.isEmpty() && isDoneAtOnce([&](const RowReader &reader) { tried = work(reader); })) {
            promise.finish(*tried);
        } else {
            start(client, [promise, work = std::move(work)](const Result<RowReader> &reader) {
                promise.finish(reader ? work(*reader) : Result<T>(failure(reader.error())));
            });
        }
        return promise.future();
    }

    /// Lets the database count how many values its fields have, which decides about the indexes it uses. Done now and
    /// then; takes milliseconds at any size.
    void refreshStatistics();

private:
    using Job = std::function<void(const Result<RowReader> &)>;

    [[nodiscard]] Result<void> commit();
    /// Whether what `work` reads could be read within the trial.
    [[nodiscard]] bool isDoneAtOnce(const std::function<void(const RowReader &)> &work);
    [[nodiscard]] bool isIdle();
    void start(const QString &client, Job job);
    /// Whether there is room for it.
    [[nodiscard]] bool enqueue(const QString &client, Job &job);
    /// What one thread does until nothing waits.
    void work();
    /// Empty when nothing waits; the thread that asked has ended then.
    [[nodiscard]] Job next();
    void serve(const Job &job);
    [[nodiscard]] Result<std::unique_ptr<ReadConnection>> borrowed();

    Database &m_database;
    Options m_options;
    std::atomic_bool m_stop = false;
    std::unique_ptr<ReadConnection> m_trial; ///< of this thread
    int m_skipped = 0;                       ///< trials still to leave out
    QMutex m_mutex;
    std::vector<std::unique_ptr<ReadConnection>> m_idle; ///< under the mutex, as is what follows
    QHash<QString, QQueue<Job>> m_waiting;               ///< by client; none is empty
    QQueue<QString> m_turns;                             ///< those clients, who is next first
    int m_working = 0;                                   ///< threads
    QThreadPool m_threads;
};

} // namespace penstock
