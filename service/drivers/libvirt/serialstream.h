// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/bytestream.h"
#include "service/drivers/libvirt/serialport.h"

#include <memory>

namespace penstock {

class Mailbox;

/// A viewer's end of a serial console.
class SerialStream : public ByteStream
{
    Q_OBJECT

public:
    /// `release` ends a port in a thread that may block.
    SerialStream(std::shared_ptr<SerialPort> port, std::function<void(std::function<void()>)> release,
                 QObject *parent = nullptr);
    ~SerialStream() override;

    void write(const QByteArray &bytes) override;
    [[nodiscard]] qint64 bytesToWrite() const override;
    void setReceiving(bool receiving) override;
    void close() override;
    void end(const QString &reason);
    /// Why the next end by the host will have come about.
    void expectEnd(const QString &reason) { m_expected = reason; }

private:
    void pass();

    std::shared_ptr<SerialPort> m_port;
    std::function<void(std::function<void()>)> m_release;
    std::shared_ptr<Mailbox> m_mailbox;
    QString m_expected;
    bool m_isReceiving = true;
    bool m_isOver = false;
};

} // namespace penstock
