// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/hostlink.h"

#include "service/drivers/libvirt/eventloop.h"
#include "service/drivers/libvirt/factsreader.h"
#include "service/drivers/libvirt/mailbox.h"
#include "shared/core/log.h"

#include <QCoreApplication>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace penstock {

namespace {

constexpr int firstDelay = 500;
constexpr int longestDelay = 30'000;
/// Trying a socket of the own computer costs nothing, and its service should be back in the list soon after it started.
constexpr int longestLocalDelay = 1'000;
/// Beyond this many threads that do not return, no further connection is tried until some do.
constexpr int mostStuckThreads = 16;

int threadsFor(Lane lane)
{
    // libvirt serves five calls of one connection at a time and stops reading keep-alives beyond that.
    return lane == Lane::Query ? 2 : lane == Lane::Operation ? 4 : 1;
}

} // namespace

HostLink::HostLink(HostUri uri, const Limits &limits, std::shared_ptr<EventLoop> loop,
                   std::shared_ptr<const FactsReader> facts, QObject *parent)
    : QObject(parent), m_uri(std::move(uri)), m_limits(limits), m_loop(std::move(loop)), m_facts(std::move(facts)),
      m_mailbox(std::make_shared<Mailbox>(this))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &HostLink::connectNow);
    m_closing.setSingleShot(true);
    connect(&m_closing, &QTimer::timeout, this, [this] {
        log::warning("host", u"threads were left behind"_s, {{u"count"_s, stuckThreads()}});
        m_state = State::Closed;
        emit ended();
    });
}

HostLink::~HostLink()
{
    m_mailbox->close();
}

void HostLink::open()
{
    if (m_state == State::Idle) {
        connectNow();
    }
}

void HostLink::retryNow()
{
    if (m_state == State::Waiting) {
        m_retry.stop();
        connectNow();
    }
}

void HostLink::close()
{
    if (m_state == State::Closing || m_state == State::Closed) {
        return;
    }
    const Error why{.code = ErrorCode::Cancelled,
                    .what = {QT_TRANSLATE_NOOP("Text", "The host is being disconnected.")},
                    .why = {},
                    .fix = {},
                    .field = {},
                    .detail = {}};
    m_retry.stop();
    emit aboutToLose(why);
    m_state = State::Closing;
    for (const Lane lane : {Lane::Query, Lane::Operation, Lane::Probe}) {
        retire(lane, why);
    }
    m_closing.start(m_limits.closing);
    QMetaObject::invokeMethod(this, &HostLink::checkClosed, Qt::QueuedConnection);
}

void HostLink::checkClosed()
{
    if (m_state == State::Closing && m_retired.empty()) {
        m_closing.stop();
        m_state = State::Closed;
        emit ended();
    }
}

int HostLink::stuckThreads() const
{
    int count = 0;
    for (const HostWorker *worker : m_retired) {
        count += worker->runningThreads();
    }
    return count;
}

Error HostLink::notConnected(const Text &what) const
{
    return Error{
        .code = ErrorCode::Unavailable,
        .what = what,
        .why = {QT_TRANSLATE_NOOP("Text", "The host is not connected.")},
        .fix = {QT_TRANSLATE_NOOP("Text", "Wait until it is connected again, or check that libvirtd runs on it.")},
        .field = {},
        .detail = {}};
}

HostWorker *HostLink::workerFor(Lane lane)
{
    if (m_state != State::Open) {
        return nullptr;
    }
    HostWorker *&worker = m_workers[static_cast<size_t>(lane)];
    if (!worker && stuckThreads() < mostStuckThreads) {
        openWorker(lane);
    }
    return worker;
}

void HostLink::cleanUp(Lane lane, std::function<void()> work)
{
    if (HostWorker *worker = m_workers[static_cast<size_t>(lane)]) {
        worker->cleanUp(std::move(work));
    } else {
        // The connection has been given up, so what still holds it must not be released in the main thread.
        std::thread(std::move(work)).detach();
    }
}

void HostLink::connectNow()
{
    if (stuckThreads() >= mostStuckThreads) {
        m_state = State::Waiting;
        m_retry.start(longestDelay);
        emit lost(notConnected({QT_TRANSLATE_NOOP("Text", "The host does not answer.")}), longestDelay);
        return;
    }
    m_state = State::Opening;
    openWorker(Lane::Query);
}

void HostLink::openWorker(Lane lane)
{
    auto *worker = new HostWorker(threadsFor(lane), m_loop, this);
    m_workers[static_cast<size_t>(lane)] = worker;
    connect(worker, &HostWorker::lost, this, [this, lane, worker](const Error &why) {
        if (m_workers[static_cast<size_t>(lane)] == worker) {
            workerLost(lane, why);
        }
    });
    connect(worker, &HostWorker::ended, this, [this, worker] { workerEnded(worker); });

    auto connecting = [uri = m_uri.forLibvirt()](const std::function<void()> &closed) {
        return DaemonConnection::open(uri, closed);
    };
    if (lane != Lane::Query) {
        worker->open(connecting, m_limits.connecting);
        return;
    }
    const HostEventSink sink = [mailbox = m_mailbox, this](const HostEvent &event) {
        mailbox->post([this, event] { emit happened(event); });
    };
    auto description = std::make_shared<HostDescription>();
    connect(worker, &HostWorker::opened, this, [this, description] { queryOpened(*description); });
    worker->open(
        [connecting, sink, description,
         facts = m_facts](const std::function<void()> &closed) -> Result<std::unique_ptr<DaemonConnection>> {
            auto connection = connecting(closed);
            if (!connection) {
                return connection;
            }
            if (const auto subscribed = (*connection)->subscribe(sink); !subscribed) {
                return tl::unexpected(subscribed.error());
            }
            const auto host = facts->read((*connection)->handle());
            if (!host) {
                return tl::unexpected(host.error());
            }
            *description = *host;
            return connection;
        },
        m_limits.connecting);
}

void HostLink::queryOpened(const HostDescription &host)
{
    m_state = State::Open;
    m_attempts = 0;
    m_traits = host.traits;
    openWorker(Lane::Operation);
    emit opened(host.facts);
}

void HostLink::workerLost(Lane lane, const Error &why)
{
    if (lane != Lane::Query) {
        log::warning("host", u"a connection was replaced"_s,
                     {{u"lane"_s, static_cast<int>(lane)}, {u"why"_s, why.plain()}});
        retire(lane, why);
        return;
    }
    emit aboutToLose(why);
    for (const Lane each : {Lane::Query, Lane::Operation, Lane::Probe}) {
        retire(each, why);
    }
    if (m_state == State::Opening || m_state == State::Open) {
        const int delay = nextDelay();
        m_state = State::Waiting;
        m_retry.start(delay);
        emit lost(why, delay);
    }
}

int HostLink::nextDelay()
{
    const int delay = firstDelay << std::min(m_attempts++, 6);
    return std::min(delay, m_uri.isLocal() ? longestLocalDelay : longestDelay);
}

void HostLink::retire(Lane lane, const Error &why)
{
    if (HostWorker *worker = std::exchange(m_workers[static_cast<size_t>(lane)], nullptr)) {
        m_retired.push_back(worker);
        worker->end(why);
    }
}

void HostLink::workerEnded(HostWorker *worker)
{
    std::erase(m_retired, worker);
    worker->deleteLater();
    checkClosed();
}

} // namespace penstock
