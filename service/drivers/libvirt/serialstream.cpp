// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/serialstream.h"

#include "service/drivers/libvirt/mailbox.h"

using namespace Qt::StringLiterals;

namespace penstock {

SerialStream::SerialStream(std::shared_ptr<SerialPort> port, std::function<void(std::function<void()>)> release, QObject *parent)
    : ByteStream(parent), m_port(std::move(port)), m_release(std::move(release)), m_mailbox(std::make_shared<Mailbox>(this)),
      m_expected(u"The virtual machine stopped, or another program took over its console."_s)
{
    SerialPort::Listener listener;
    listener.arrived = [this, mailbox = m_mailbox] { mailbox->post([this] { pass(); }); };
    listener.sent = [this, mailbox = m_mailbox] { mailbox->post([this] { emit bytesWritten(); }); };
    listener.over = [this, mailbox = m_mailbox] {
        mailbox->post([this] {
            pass();
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
    if (!m_isOver) {
        m_release([port = m_port] { port->end(); });
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

void SerialStream::setReceiving(bool receiving)
{
    m_isReceiving = receiving;
    if (receiving) {
        m_mailbox->post([this] { pass(); });
    }
}

void SerialStream::pass()
{
    if (m_isReceiving && !m_isOver) {
        if (const QByteArray bytes = m_port->take(); !bytes.isEmpty()) {
            emit received(bytes);
        }
    }
}

void SerialStream::close()
{
    end({});
}

void SerialStream::end(const QString &reason)
{
    if (!std::exchange(m_isOver, true)) {
        m_release([port = m_port] { port->end(); });
        emit closed(reason);
    }
}

} // namespace penstock
