// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/libvirt/hostevent.h"
#include "service/drivers/libvirt/hosttraits.h"
#include "service/drivers/libvirt/hosturi.h"
#include "service/drivers/libvirt/hostworker.h"
#include "service/drivers/libvirt/limits.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <functional>
#include <memory>
#include <vector>

namespace penstock {

class EventLoop;
class FactsReader;
class Mailbox;

/// Which kind of work: each has a connection of its own, so that a virtual machine that blocks one keeps the others.
enum class Lane {
    Query,     ///< reading; brings the events as well
    Operation, ///< changing
    Probe,     ///< asking guests, which may be slow to answer
};

/// Keeps a host connected. The query connection decides whether the host counts as connected; the others open on demand
/// and are replaced when they get stuck.
class HostLink : public QObject
{
    Q_OBJECT

public:
    HostLink(HostUri uri, const Limits &limits, std::shared_ptr<EventLoop> loop,
             std::shared_ptr<const FactsReader> facts, QObject *parent = nullptr);
    ~HostLink() override;

    void open();
    /// No work is taken any more; ended() follows.
    void close();
    void retryNow();
    [[nodiscard]] bool isOpen() const { return m_state == State::Open; }
    [[nodiscard]] bool isLocal() const { return m_uri.isLocal(); }
    [[nodiscard]] const Limits &limits() const { return m_limits; }
    [[nodiscard]] const HostTraits &traits() const { return m_traits; }
    /// Threads whose call has not returned although it was given up.
    [[nodiscard]] int stuckThreads() const;

    /// Unavailable at once while there is no connection.
    template <typename T>
    [[nodiscard]] Async<T> run(Lane lane, const Text &what, std::chrono::milliseconds limit,
                               std::function<Result<T>(virConnectPtr)> work)
    {
        HostWorker *worker = workerFor(lane);
        return worker ? worker->run<T>(what, limit, std::move(work)) : failed<T>(notConnected(what));
    }
    /// Releases something that belongs to the connection of a lane, in one of its threads.
    void cleanUp(Lane lane, std::function<void()> work);

signals:
    void opened(const penstock::HostFacts &facts);
    /// Emitted before the connections are given up, so that their streams can be released.
    void aboutToLose(const penstock::Error &why);
    void lost(const penstock::Error &why, int retryIn);
    void happened(const penstock::HostEvent &event);
    void ended();

private:
    enum class State { Idle, Opening, Open, Waiting, Closing, Closed };

    [[nodiscard]] HostWorker *workerFor(Lane lane);
    [[nodiscard]] Error notConnected(const Text &what) const;
    void connectNow();
    void openWorker(Lane lane);
    void queryOpened(const HostDescription &host);
    void workerLost(Lane lane, const Error &why);
    void retire(Lane lane, const Error &why);
    void workerEnded(HostWorker *worker);
    void checkClosed();
    [[nodiscard]] int nextDelay();

    HostUri m_uri;
    Limits m_limits;
    std::shared_ptr<EventLoop> m_loop;
    std::shared_ptr<const FactsReader> m_facts;
    std::shared_ptr<Mailbox> m_mailbox;
    State m_state = State::Idle;
    HostTraits m_traits;
    std::array<HostWorker *, 3> m_workers{};
    std::vector<HostWorker *> m_retired;
    QTimer m_retry;
    QTimer m_closing;
    int m_attempts = 0;
};

} // namespace penstock
