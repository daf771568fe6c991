// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/libvirt/daemonconnection.h"
#include "service/drivers/libvirt/job.h"
#include "shared/core/result.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace penstock {

/// What the threads of one connection share: it opens in the first of them, serves jobs in all, and closes in the last.
/// Threads hold it by shared pointer, so that a stuck one can be left behind.
class WorkThreads
{
public:
    using Open = std::function<Result<std::unique_ptr<DaemonConnection>>()>;

    /// `opened` and `ended` are called in one of the threads.
    WorkThreads(int count, Open open, std::function<void(Result<void>)> opened, std::function<void()> ended)
        : m_running(count), m_open(std::move(open)), m_opened(std::move(opened)), m_ended(std::move(ended))
    {
    }

    void add(const std::shared_ptr<Job> &job);
    /// Work that must be done with the connection before it closes, even after end().
    void addCleanUp(std::function<void()> work);
    void end();

    /// The body of each thread.
    void run(bool first);
    [[nodiscard]] int running() const;

private:
    void openConnection();
    void finishThread();

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::shared_ptr<Job>> m_jobs;
    std::deque<std::function<void()>> m_cleanUps;
    bool m_isOpen = false;
    bool m_isEnding = false;
    int m_running;
    Open m_open;
    std::function<void(Result<void>)> m_opened;
    std::function<void()> m_ended;
    std::unique_ptr<DaemonConnection> m_connection;
};

} // namespace penstock
