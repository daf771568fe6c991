// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/hostworker.h"

#include "service/drivers/libvirt/eventloop.h"
#include "service/drivers/libvirt/mailbox.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace penstock {

namespace {

Error timedOut(const Job &job)
{
    const double seconds = static_cast<double>(job.limit.count()) / 1000.0;
    return Error{
        .code = ErrorCode::Timeout,
        .what = job.what,
        .why = {QT_TRANSLATE_NOOP("Text", "The host did not answer within {seconds} s."), {{u"seconds"_s, seconds}}},
        .fix = {QT_TRANSLATE_NOOP("Text", "Check that libvirtd on the host responds, then try again.")},
        .field = {},
        .detail = {}};
}

Error connectionLost()
{
    return Error{.code = ErrorCode::Unavailable,
                 .what = {QT_TRANSLATE_NOOP("Text", "The connection to the host was lost.")},
                 .why = {QT_TRANSLATE_NOOP("Text", "The host's libvirt service ended or does not answer any more.")},
                 .fix = {QT_TRANSLATE_NOOP("Text", "Check that libvirtd runs on the host. Penstock reconnects by itself.")},
                 .field = {},
                 .detail = {}};
}

} // namespace

HostWorker::HostWorker(int threads, std::shared_ptr<EventLoop> loop, QObject *parent)
    : QObject(parent), m_loop(std::move(loop)), m_mailbox(std::make_shared<Mailbox>(this)), m_threadCount(threads)
{
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, &HostWorker::checkDeadlines);
}

HostWorker::~HostWorker()
{
    m_mailbox->close();
    end({.code = ErrorCode::Cancelled,
         .what = {QT_TRANSLATE_NOOP("Text", "The work was cancelled.")},
         .why = {},
         .fix = {},
         .field = {},
         .detail = {}});
    for (std::thread &thread : m_threads) {
        if (m_hasEnded) {
            thread.join();
        } else {
            thread.detach();
        }
    }
}

void HostWorker::open(std::function<Result<std::unique_ptr<DaemonConnection>>(std::function<void()> closed)> connect,
                      std::chrono::milliseconds limit)
{
    m_openJob = std::make_shared<Job>();
    m_openJob->what = {QT_TRANSLATE_NOOP("Text", "The host could not be connected.")};
    m_openJob->limit = limit;
    m_openJob->started = true;
    m_openJob->refuse = [](const Error &) {};
    watch(m_openJob);

    const auto mailbox = m_mailbox;
    const auto closed = [mailbox, this] { mailbox->post([this] { lose(connectionLost()); }); };
    const auto opening = [mailbox, this](const Result<void> &result) {
        mailbox->post([this, result] {
            if (!m_openJob->claim()) {
                return;
            }
            if (result) {
                emit opened();
            } else {
                lose(result.error());
            }
        });
    };
    const auto ending = [mailbox, this] {
        mailbox->post([this] {
            m_hasEnded = true;
            emit ended();
        });
    };
    m_shared = std::make_shared<WorkThreads>(
        m_threadCount, [connect, closed] { return connect(closed); }, opening, ending);
    for (int i = 0; i < m_threadCount; ++i) {
        // The loop is held until the connection has been closed.
        m_threads.emplace_back([shared = m_shared, loop = m_loop, i] { shared->run(i == 0); });
    }
}

void HostWorker::end(const Error &why)
{
    m_clock.stop();
    m_isLost = true;
    for (const auto &job : std::exchange(m_watched, {})) {
        if (job->claim()) {
            job->refuse(why);
        }
    }
    if (m_shared) {
        m_shared->end();
    }
}

int HostWorker::runningThreads() const
{
    return m_shared ? m_shared->running() : 0;
}

void HostWorker::cleanUp(std::function<void()> work)
{
    m_shared->addCleanUp(std::move(work));
}

void HostWorker::submit(const std::shared_ptr<Job> &job)
{
    watch(job);
    m_shared->add(job);
}

void HostWorker::watch(const std::shared_ptr<Job> &job)
{
    job->deadline = Job::Clock::now() + job->limit;
    std::erase_if(m_watched, [](const auto &watched) { return watched->isClaimed(); });
    m_watched.push_back(job);
    const auto limit = static_cast<int>(job->limit.count());
    if (!m_clock.isActive() || m_clock.remainingTime() > limit) {
        m_clock.start(limit);
    }
}

void HostWorker::checkDeadlines()
{
    const auto now = Job::Clock::now();
    auto next = std::chrono::milliseconds::max();
    bool stuck = false;
    Error why;
    std::erase_if(m_watched, [](const auto &job) { return job->isClaimed(); });
    for (const auto &job : m_watched) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(job->deadline - now);
        if (left.count() > 0) {
            next = std::min(next, left);
        } else if (job->claim()) {
            const Error late = timedOut(*job);
            job->refuse(late);
            if (job->started) {
                stuck = true;
                why = late;
            }
        }
    }
    if (stuck) {
        lose(why);
    } else if (next != std::chrono::milliseconds::max()) {
        m_clock.start(next);
    }
}

void HostWorker::lose(const Error &why)
{
    if (!m_isLost) {
        end(why);
        emit lost(why);
    }
}

} // namespace penstock
