// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/bytestream.h"

#include <QLocalSocket>

namespace penstock {

/// A stream over a connected local socket, as libvirt hands out for a graphical console.
class DescriptorStream : public ByteStream
{
    Q_OBJECT

public:
    /// Takes over the descriptor.
    explicit DescriptorStream(int descriptor, QObject *parent = nullptr);

    void write(const QByteArray &bytes) override;
    [[nodiscard]] qint64 bytesToWrite() const override;
    void setReceiving(bool receiving) override;
    void close() override;
    void end(const QString &reason);

private:
    void pass();

    QLocalSocket m_socket;
    bool m_isReceiving = true;
    bool m_isOver = false;
};

} // namespace penstock
