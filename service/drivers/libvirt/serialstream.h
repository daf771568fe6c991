// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/libvirt/serialport.h"
#include "service/drivers/libvirt/viewerstream.h"

#include <functional>
#include <memory>

namespace penstock {

class Mailbox;

/// A viewer's end of a serial console.
class SerialStream : public ViewerStream
{
    Q_OBJECT

public:
    /// Runs work in a thread that may block.
    using Elsewhere = std::function<void(std::function<void()>)>;

    SerialStream(std::shared_ptr<SerialPort> port, Elsewhere elsewhere, QObject *parent = nullptr);
    ~SerialStream() override;

    void write(const QByteArray &bytes) override;
    [[nodiscard]] qint64 bytesToWrite() const override;
    /// Why the next end by the host will have come about.
    void expectEnd(const QString &reason) { m_expected = reason; }

protected:
    QByteArray takeIncoming() override;
    void release() override;

private:
    std::shared_ptr<SerialPort> m_port;
    Elsewhere m_elsewhere;
    std::shared_ptr<Mailbox> m_mailbox;
    QString m_expected;
};

} // namespace penstock
