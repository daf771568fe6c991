// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/descriptorstream.h"

using namespace Qt::StringLiterals;

namespace penstock {

namespace {

/// What waits for a viewer that does not read; beyond it the guest's display waits.
constexpr qint64 readLimit = 1024 * 1024;
constexpr qint64 pieceSize = 64 * 1024;

} // namespace

DescriptorStream::DescriptorStream(int descriptor, QObject *parent) : ViewerStream(parent)
{
    m_socket.setReadBufferSize(readLimit);
    m_socket.setSocketDescriptor(descriptor);
    connect(&m_socket, &QLocalSocket::readyRead, this, &DescriptorStream::deliver);
    connect(&m_socket, &QLocalSocket::bytesWritten, this, &ByteStream::bytesWritten);
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] {
        deliver();
        end(u"The virtual machine closed its display."_s);
    });
}

DescriptorStream::~DescriptorStream()
{
    m_socket.disconnect(this);
}

void DescriptorStream::write(const QByteArray &bytes)
{
    if (!isOver()) {
        m_socket.write(bytes);
    }
}

qint64 DescriptorStream::bytesToWrite() const
{
    return m_socket.bytesToWrite();
}

QByteArray DescriptorStream::takeIncoming()
{
    return m_socket.read(pieceSize);
}

void DescriptorStream::release()
{
    m_socket.disconnect(this);
    m_socket.abort();
}

} // namespace penstock
