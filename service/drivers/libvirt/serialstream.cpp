// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/serialstream.h"

#include "service/drivers/libvirt/mailbox.h"

using namespace Qt::StringLiterals;

namespace penstock {

SerialStream::SerialStream(std::shared_ptr<SerialPort> port, Elsewhere elsewhere, QObject *parent)
    : ViewerStream(parent), m_port(std::move(port)), m_elsewhere(std::move(elsewhere)),
      m_mailbox(std::make_shared<Mailbox>(this)),
      m_expected(u"The virtual machine stopped, or another program took over its console."_s)
{
    SerialPort::Listener listener;
    listener.arrived = [this, mailbox = m_mailbox] { mailbox->post([this] { deliver(); }); };
    listener.sent = [this, mailbox = m_mailbox] { mailbox->post([this] { emit bytesWritten(); }); };
    listener.over = [this, mailbox = m_mailbox] {
        mailbox->post([this] {
            deliver();
            end(m_expected);
        });
    };
    if (!m_port->begin(std::move(listener))) {
        m_mailbox->post([this] { end(m_expected); });
    }
}

SerialStream::~SerialStream()
{
    m_mailbox->close();
    if (!isOver()) {
        release();
    }
}

void SerialStream::write(const QByteArray &bytes)
{
    m_port->write(bytes);
}

qint64 SerialStream::bytesToWrite() const
{
    return m_port->bytesToWrite();
}

QByteArray SerialStream::takeIncoming()
{
    return m_port->take();
}

void SerialStream::release()
{
    m_elsewhere([port = m_port] { port->end(); });
}

} // namespace penstock
