// SPDX-License-Identifier: Apache-2.0
#include "app/cli/stopsignals.h"

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace penstock {

StopSignals::StopSignals(QObject *parent) : QObject(parent)
{
    sigset_t wanted;
    sigemptyset(&wanted);
    sigaddset(&wanted, SIGINT);
    sigaddset(&wanted, SIGTERM);
    sigaddset(&wanted, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &wanted, nullptr);
    m_descriptor = ::signalfd(-1, &wanted, SFD_NONBLOCK | SFD_CLOEXEC);
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo details{};
        if (::read(m_descriptor, &details, sizeof details) == sizeof details) {
            emit received();
        }
    });
}

StopSignals::~StopSignals()
{
    m_notifier.reset();
    ::close(m_descriptor);
}

} // namespace penstock
