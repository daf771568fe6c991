// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/serialport.h"

namespace penstock {

namespace {

constexpr qsizetype mostWaiting = 1024 * 1024;
constexpr int wouldBlock = -2;

} // namespace

bool SerialPort::begin(Listener listener)
{
    m_listener = std::move(listener);
    m_self = shared_from_this();
    const auto callback = [](virStreamPtr, int events, void *opaque) {
        static_cast<SerialPort *>(opaque)->handle(events);
    };
    if (virStreamEventAddCallback(m_stream.get(), VIR_STREAM_EVENT_READABLE, callback, this, nullptr) < 0) {
        m_self.reset();
        return false;
    }
    return true;
}

void SerialPort::handle(int events)
{
    if (events & VIR_STREAM_EVENT_READABLE) {
        receive();
    }
    if (events & VIR_STREAM_EVENT_WRITABLE) {
        send();
    }
    if (events & (VIR_STREAM_EVENT_ERROR | VIR_STREAM_EVENT_HANGUP)) {
        finish();
    }
}

void SerialPort::receive()
{
    char buffer[16 * 1024];
    while (true) {
        const int count = virStreamRecv(m_stream.get(), buffer, sizeof buffer);
        if (count == wouldBlock) {
            return;
        }
        if (count <= 0) {
            finish();
            return;
        }
        bool isFirst = false;
        {
            const std::lock_guard lock(m_mutex);
            isFirst = m_incoming.isEmpty();
            m_incoming.append(buffer, count);
            if (m_incoming.size() > mostWaiting) {
                m_incoming.remove(0, m_incoming.size() - mostWaiting);
            }
        }
        if (isFirst) {
            m_listener.arrived();
        }
    }
}

void SerialPort::send()
{
    std::unique_lock lock(m_mutex);
    while (!m_outgoing.isEmpty() && !m_isOver) {
        const QByteArray piece = m_outgoing.left(16 * 1024);
        lock.unlock();
        const int count = virStreamSend(m_stream.get(), piece.constData(), static_cast<size_t>(piece.size()));
        lock.lock();
        if (count == wouldBlock) {
            return;
        }
        if (count < 0) {
            lock.unlock();
            finish();
            return;
        }
        m_outgoing.remove(0, count);
    }
    if (!m_isOver) {
        virStreamEventUpdateCallback(m_stream.get(), VIR_STREAM_EVENT_READABLE);
    }
    lock.unlock();
    m_listener.sent();
}

void SerialPort::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_isOver, true)) {
            return;
        }
        virStreamEventUpdateCallback(m_stream.get(), 0);
    }
    m_listener.over();
}

void SerialPort::write(const QByteArray &bytes)
{
    const std::lock_guard lock(m_mutex);
    if (!m_isOver && !bytes.isEmpty()) {
        m_outgoing.append(bytes);
        virStreamEventUpdateCallback(m_stream.get(), VIR_STREAM_EVENT_READABLE | VIR_STREAM_EVENT_WRITABLE);
    }
}

qint64 SerialPort::bytesToWrite() const
{
    const std::lock_guard lock(m_mutex);
    return m_outgoing.size();
}

QByteArray SerialPort::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_incoming, {});
}

void SerialPort::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
        m_outgoing.clear();
    }
    virStreamEventRemoveCallback(m_stream.get());
    virStreamAbort(m_stream.get());
    releaseLater();
}

// The event thread may be in the callback right now, and libvirt does not tell when it has left it (its release
// function for streams is not called). A timer of the same thread comes after.
void SerialPort::releaseLater()
{
    const auto tick = [](int timer, void *) { virEventRemoveTimeout(timer); };
    const auto release = [](void *opaque) { delete static_cast<std::shared_ptr<SerialPort> *>(opaque); };
    if (m_self) {
        virEventAddTimeout(0, tick, new std::shared_ptr<SerialPort>(std::move(m_self)), release);
    }
}

} // namespace penstock
