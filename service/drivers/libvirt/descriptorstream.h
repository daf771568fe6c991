// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/libvirt/viewerstream.h"

#include <QLocalSocket>

namespace penstock {

/// A stream over a connected local socket, as libvirt hands out for a graphical console.
class DescriptorStream : public ViewerStream
{
    Q_OBJECT

public:
    /// Takes over the descriptor.
    explicit DescriptorStream(int descriptor, QObject *parent = nullptr);
    ~DescriptorStream() override;

    void write(const QByteArray &bytes) override;
    [[nodiscard]] qint64 bytesToWrite() const override;

protected:
    QByteArray takeIncoming() override;
    void release() override;

private:
    QLocalSocket m_socket;
};

} // namespace penstock
