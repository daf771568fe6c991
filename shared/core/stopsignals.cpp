// SPDX-License-Identifier: Apache-2.0
#include "shared/core/stopsignals.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace penstock {

namespace {

sigset_t stopSignals()
{
    sigset_t wanted;
    sigemptyset(&wanted);
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        sigaddset(&wanted, number);
    }
    return wanted;
}

} // namespace

StopSignals::StopSignals(QObject *parent) : QObject(parent)
{
    hold();
    const sigset_t wanted = stopSignals();
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

void StopSignals::hold()
{
    const sigset_t wanted = stopSignals();
    pthread_sigmask(SIG_BLOCK, &wanted, nullptr);
}

} // namespace penstock
