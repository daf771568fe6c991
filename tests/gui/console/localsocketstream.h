// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/features/console/consolestream.h"

#include <QLocalSocket>

namespace penstock {

/// A ConsoleStream over a local socket.
class LocalSocketStream : public ConsoleStream
{
    Q_OBJECT

public:
    explicit LocalSocketStream(QObject *parent = nullptr) : ConsoleStream(parent)
    {
        connect(&m_socket, &QLocalSocket::readyRead, this, [this] { emit received(m_socket.readAll()); });
        connect(&m_socket, &QLocalSocket::disconnected, this, [this] { emit closed(m_socket.errorString()); });
    }

    bool connectTo(const QString &path)
    {
        m_socket.connectToServer(path);
        return m_socket.waitForConnected(5000);
    }

    void write(const QByteArray &bytes) override { m_socket.write(bytes); }
    void close() override { m_socket.disconnectFromServer(); }
    qint64 bytesToWrite() const override { return m_socket.bytesToWrite(); }

private:
    QLocalSocket m_socket;
};

} // namespace penstock
