// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/viewerstream.h"

#include <QMetaMethod>

namespace penstock {

void ViewerStream::setReceiving(bool receiving)
{
    m_isReceiving = receiving;
    if (receiving) {
        QMetaObject::invokeMethod(this, &ViewerStream::deliver, Qt::QueuedConnection);
    }
}

void ViewerStream::connectNotify(const QMetaMethod &signal)
{
    if (signal == QMetaMethod::fromSignal(&ByteStream::received)) {
        QMetaObject::invokeMethod(this, &ViewerStream::deliver, Qt::QueuedConnection);
    } else if (signal == QMetaMethod::fromSignal(&ByteStream::closed) && m_isOver) {
        QMetaObject::invokeMethod(this, &ViewerStream::tellEnd, Qt::QueuedConnection);
    }
}

void ViewerStream::deliver()
{
    const auto isHeard = [this] { return isSignalConnected(QMetaMethod::fromSignal(&ByteStream::received)); };
    while (m_isReceiving && !m_isOver && isHeard()) {
        const QByteArray bytes = takeIncoming();
        if (bytes.isEmpty()) {
            return;
        }
        emit received(bytes);
    }
}

void ViewerStream::end(const QString &reason)
{
    if (m_isOver) {
        return;
    }
    m_isOver = true;
    m_reason = reason;
    release();
    if (isSignalConnected(QMetaMethod::fromSignal(&ByteStream::closed))) {
        tellEnd();
    }
}

void ViewerStream::tellEnd()
{
    if (!std::exchange(m_isTold, true)) {
        emit closed(m_reason);
    }
}

} // namespace penstock
