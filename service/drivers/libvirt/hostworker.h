// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/libvirt/job.h"
#include "service/drivers/libvirt/workthreads.h"
#include "shared/core/async.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace penstock {

class EventLoop;
class Mailbox;

/// The bridge from the main thread to one blocking connection: run() hands work to its threads and answers within the
/// work's limit. After lost() it is of no use; its threads end by themselves, a stuck one whenever its call returns.
class HostWorker : public QObject
{
    Q_OBJECT

public:
    HostWorker(int threads, std::shared_ptr<EventLoop> loop, QObject *parent = nullptr);
    ~HostWorker() override;

    /// Opens the connection; opened() or lost() follows. Work given before waits for it.
    void open(std::function<Result<std::unique_ptr<DaemonConnection>>(std::function<void()> closed)> connect,
              std::chrono::milliseconds limit);
    /// Refuses what is not done with `why` and closes the connection; ended() follows unless a thread is stuck.
    void end(const Error &why);
    /// How many threads have not ended yet.
    [[nodiscard]] int runningThreads() const;
    /// Work to be done before the connection closes; its outcome is of no interest.
    void cleanUp(std::function<void()> work);

    template <typename T>
    [[nodiscard]] Async<T> run(const Text &what, std::chrono::milliseconds limit,
                               std::function<Result<T>(virConnectPtr)> work)
    {
        Promise<T> promise;
        auto job = std::make_shared<Job>();
        job->what = what;
        job->limit = limit;
        job->work = [promise, work = std::move(work), job = job.get()](virConnectPtr connection) {
            Result<T> result = work(connection);
            if (job->claim()) {
                promise.finish(std::move(result));
            }
        };
        job->refuse = [promise](const Error &why) { promise.finish(failure(why)); };
        submit(job);
        return promise.future();
    }

signals:
    void opened();
    /// Opening failed, the other side closed the connection, or a call did not return in time.
    void lost(const penstock::Error &why);
    void ended();

private:
    void submit(const std::shared_ptr<Job> &job);
    void watch(const std::shared_ptr<Job> &job);
    void checkDeadlines();
    void lose(const Error &why);

    std::shared_ptr<EventLoop> m_loop;
    std::shared_ptr<Mailbox> m_mailbox;
    std::shared_ptr<WorkThreads> m_shared;
    std::vector<std::thread> m_threads;
    int m_threadCount;
    std::vector<std::shared_ptr<Job>> m_watched;
    std::shared_ptr<Job> m_openJob;
    QTimer m_clock;
    bool m_isLost = false;
    bool m_hasEnded = false;
};

} // namespace penstock
