// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

namespace penstock {

/// A two-way stream of whole messages. QtWebSockets stands behind it where Qt has it.
class Connection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Text in ASCII goes out in small frames, other text in one frame, which must stay below the peer's limit.
    virtual void sendText(const QByteArray &utf8) = 0;
    virtual void sendBinary(const QByteArray &bytes) = 0;
    /// Bytes accepted by send… and not yet handed to the operating system.
    [[nodiscard]] virtual qint64 bytesToWrite() const = 0;
    /// Closes with a WebSocket close code (1000 normal, 1008 policy, 1009 too big, 1013 try again later). A peer with
    /// Qt 6.4 takes 1012 to 1014 for a violation of the protocol and reports 1002.
    virtual void close(int code, const QString &reason) = 0;

signals:
    void opened();
    void textReceived(const QByteArray &utf8);
    void binaryReceived(const QByteArray &bytes);
    void bytesWritten();
    void closed(int code, const QString &reason);
};

} // namespace penstock
