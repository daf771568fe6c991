// SPDX-License-Identifier: Apache-2.0
#include "service/api/lingeringclose.h"

#include <QSocketNotifier>
#include <QTimer>

#include <array>
#include <cerrno>

#include <sys/socket.h>
#include <unistd.h>

namespace penstock
{

namespace
{

constexpr int longest = 3000;

} // namespace

LingeringClose::LingeringClose(int descriptor, QObject *parent)
    : QObject(parent), m_descriptor(descriptor),
      m_notifier(new QSocketNotifier(descriptor, QSocketNotifier::Read, this))
{
    ::shutdown(descriptor, SHUT_WR);
    connect(m_notifier, &QSocketNotifier::activated, this, &LingeringClose::drain);
    QTimer::singleShot(longest, this, &QObject::deleteLater);
}

LingeringClose::~LingeringClose()
{
    m_notifier->setEnabled(false);
    ::close(m_descriptor);
}

void LingeringClose::drain()
{
    std::array<char, 64 * 1024> dropped;
    for (int i = 0; i < 16; ++i) {
        const ssize_t count = ::recv(m_descriptor, dropped.data(), dropped.size(), MSG_DONTWAIT);
        if (count > 0) {
            continue;
        }
        if (count == 0 || (errno != EAGAIN && errno != EINTR)) {
            m_notifier->setEnabled(false);
            deleteLater();
        }
        return;
    }
}

} // namespace penstock
