// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/workthreads.h"

namespace penstock {

void WorkThreads::add(const std::shared_ptr<Job> &job)
{
    const std::lock_guard lock(m_mutex);
    m_jobs.push_back(job);
    m_changed.notify_one();
}

void WorkThreads::addCleanUp(std::function<void()> work)
{
    const std::lock_guard lock(m_mutex);
    m_cleanUps.push_back(std::move(work));
    m_changed.notify_one();
}

void WorkThreads::end()
{
    const std::lock_guard lock(m_mutex);
    m_isEnding = true;
    m_changed.notify_all();
}

int WorkThreads::running() const
{
    const std::lock_guard lock(m_mutex);
    return m_running;
}

void WorkThreads::run(bool first)
{
    if (first) {
        openConnection();
    }
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_isEnding || !m_cleanUps.empty() || (m_isOpen && !m_jobs.empty()); });
        if (!m_cleanUps.empty()) {
            const auto work = std::move(m_cleanUps.front());
            m_cleanUps.pop_front();
            lock.unlock();
            work();
            lock.lock();
        } else if (m_isEnding) {
            break;
        } else {
            const std::shared_ptr<Job> job = std::move(m_jobs.front());
            m_jobs.pop_front();
            lock.unlock();
            if (!job->isClaimed()) {
                job->started = true;
                job->work(m_connection->handle());
            }
            lock.lock();
        }
    }
    lock.unlock();
    finishThread();
}

void WorkThreads::openConnection()
{
    auto opened = m_open();
    std::unique_lock lock(m_mutex);
    if (opened) {
        m_connection = std::move(*opened);
        m_isOpen = true;
        m_changed.notify_all();
    }
    lock.unlock();
    m_opened(opened ? Result<void>() : tl::unexpected(opened.error()));
}

void WorkThreads::finishThread()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_running > 1) {
            --m_running;
            return;
        }
    }
    // The last one: nobody else uses the connection.
    m_connection.reset();
    {
        const std::lock_guard lock(m_mutex);
        --m_running;
    }
    m_ended();
}

} // namespace penstock
