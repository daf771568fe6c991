// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/streampump.h"

#include "app/features/console/consolestream.h"

#include <array>
#include <cerrno>
#include <chrono>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace penstock {

using namespace std::chrono_literals;

namespace {
constexpr qint64 mostUnsent = 256 * 1024;
constexpr auto resumeDelay = 20ms;
} // namespace

StreamPump::StreamPump(ConsoleStream *stream, QObject *parent) : QObject(parent), m_stream(stream)
{
    m_resume.setSingleShot(true);
    m_resume.setInterval(resumeDelay);
    connect(&m_resume, &QTimer::timeout, this, &StreamPump::fromLibrary);
}

StreamPump::~StreamPump()
{
    shut();
}

int StreamPump::open()
{
    std::array<int, 2> ends{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) != 0) {
        return -1;
    }
    m_fd = ends[0];
    m_readable = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read);
    m_writable = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Write);
    m_writable->setEnabled(false);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &StreamPump::fromLibrary);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &StreamPump::flush);
    connect(m_stream, &ConsoleStream::received, this, &StreamPump::toLibrary);
    connect(m_stream, &ConsoleStream::closed, this, &StreamPump::onClosed);
    connect(m_stream, &QObject::destroyed, this, [this] { onClosed({}); });
    return ends[1];
}

void StreamPump::toLibrary(const QByteArray &bytes)
{
    m_pending.append(bytes);
    flush();
}

void StreamPump::flush()
{
    qsizetype sent = 0;
    while (m_fd >= 0 && sent < m_pending.size()) {
        const auto count = ::send(m_fd, m_pending.constData() + sent, static_cast<size_t>(m_pending.size() - sent),
                                  MSG_NOSIGNAL);
        if (count > 0) {
            sent += count;
        } else if (errno != EINTR) {
            break;
        }
    }
    m_pending.remove(0, sent);
    if (m_writable) {
        m_writable->setEnabled(!m_pending.isEmpty());
    }
    if (sent > 0) {
        emit delivered();
    }
    finishWhenEmpty();
}

void StreamPump::fromLibrary()
{
    while (m_fd >= 0 && m_stream && !m_closing) {
        if (m_stream->bytesToWrite() > mostUnsent) {
            m_readable->setEnabled(false);
            m_resume.start();
            return;
        }
        QByteArray bytes(16 * 1024, Qt::Uninitialized);
        const auto count = ::recv(m_fd, bytes.data(), static_cast<size_t>(bytes.size()), 0);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        // At the end of the library's side nothing more will come, and the notifier would fire for ever.
        m_readable->setEnabled(count > 0 || (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)));
        if (count <= 0) {
            return;
        }
        bytes.truncate(static_cast<qsizetype>(count));
        m_stream->write(bytes);
    }
}

void StreamPump::onClosed(const QString &reason)
{
    if (m_closing) {
        return;
    }
    m_closing = true;
    m_reason = reason;
    if (m_readable) {
        m_readable->setEnabled(false);
    }
    flush();
}

void StreamPump::finishWhenEmpty()
{
    if (m_closing && m_pending.isEmpty() && m_fd >= 0) {
        shut();
        emit ended(m_reason);
    }
}

void StreamPump::shut()
{
    m_readable.reset();
    m_writable.reset();
    if (m_fd >= 0) {
        ::close(m_fd);
        m_fd = -1;
    }
}

} // namespace penstock
