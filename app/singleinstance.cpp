// SPDX-License-Identifier: Apache-2.0
#include "app/singleinstance.h"

#include "shared/core/compactjson.h"
#include "shared/rpc/serviceaddress.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 500; // ms for a process on this machine
constexpr qint64 longestWish = 4096;

QString socketPath(const QString &wanted)
{
    QString directory = wanted.isEmpty() ? serviceaddress::runtimeDirectory() : wanted;
    QDir().mkpath(directory);
    if (!QFileInfo(directory).isWritable()) { // that of the machine's service
        directory = QDir::tempPath();
    }
    return directory + u"/console-%1.sock"_s.arg(qEnvironmentVariable("USER", u"user"_s));
}

} // namespace

SingleInstance::SingleInstance(const QString &runtimeDirectory, QObject *parent)
    : QObject(parent), m_path(socketPath(runtimeDirectory))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

bool SingleInstance::handOver(const QString &open) const
{
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(patience)) {
        return false;
    }
    socket.write(compactJson(QJsonObject{{u"open"_s, open}}) + '\n');
    // Only an answer tells that somebody is alive behind the socket.
    return socket.waitForBytesWritten(patience) && socket.waitForReadyRead(patience);
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_path);
    m_server.listen(m_path);
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > longestWish) {
                    socket->abort();
                }
                return;
            }
            const QJsonObject wish = QJsonDocument::fromJson(socket->readLine(longestWish)).object();
            socket->write("ok\n");
            socket->flush();
            emit asked(wish.value("open"_L1).toString());
        });
    }
}

} // namespace penstock
