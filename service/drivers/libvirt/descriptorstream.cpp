// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/descriptorstream.h"

using namespace Qt::StringLiterals;

namespace penstock {

namespace {

/// What waits for a viewer that does not read; beyond it the guest's display waits.
constexpr qint64 readLimit = 1024 * 1024;

} // namespace

DescriptorStream::DescriptorStream(int descriptor, QObject *parent) : ByteStream(parent)
{
    m_socket.setReadBufferSize(readLimit);
    m_socket.setSocketDescriptor(descriptor);
    connect(&m_socket, &QLocalSocket::readyRead, this, &DescriptorStream::pass);
    connect(&m_socket, &QLocalSocket::bytesWritten, this, &ByteStream::bytesWritten);
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] {
        pass();
        end(u"The virtual machine closed its display."_s);
    });
    // What came before anybody listened.
    QMetaObject::invokeMethod(this, &DescriptorStream::pass, Qt::QueuedConnection);
}

void DescriptorStream::write(const QByteArray &bytes)
{
    m_socket.write(bytes);
}

qint64 DescriptorStream::bytesToWrite() const
{
    return m_socket.bytesToWrite();
}

void DescriptorStream::setReceiving(bool receiving)
{
    m_isReceiving = receiving;
    if (receiving) {
        QMetaObject::invokeMethod(this, &DescriptorStream::pass, Qt::QueuedConnection);
    }
}

void DescriptorStream::pass()
{
    while (m_isReceiving && !m_isOver && m_socket.bytesAvailable() > 0) {
        emit received(m_socket.read(64 * 1024));
    }
}

void DescriptorStream::close()
{
    end({});
}

void DescriptorStream::end(const QString &reason)
{
    if (!m_isOver) {
        m_isOver = true;
        m_socket.disconnect(this);
        m_socket.abort();
        emit closed(reason);
    }
}

} // namespace penstock
