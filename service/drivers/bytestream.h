// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

namespace penstock {

/// A two-way stream of bytes: a graphical or serial console of a virtual machine. Lives in the thread of its creator's
/// caller (the service's main thread); the driver feeds it from its own threads.
class ByteStream : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void write(const QByteArray &bytes) = 0;
    /// Bytes accepted by write() and not yet passed on.
    [[nodiscard]] virtual qint64 bytesToWrite() const = 0;
    /// Asks the driver to stop or go on delivering received(), so that a slow reader does not fill memory.
    virtual void setReceiving(bool receiving) = 0;
    /// Ends the stream; closed() follows.
    virtual void close() = 0;

signals:
    void received(const QByteArray &bytes);
    void bytesWritten();
    /// Emitted once. `reason` is empty for an end that was asked for.
    void closed(const QString &reason);
};

} // namespace penstock
