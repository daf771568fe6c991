// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

namespace penstock {

/// Where a watch sends its messages: one client.
class WatchSink : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void send(const QByteArray &message) = 0;
    /// Whether the client reads what it is sent. Once it does not, roomToSend() tells when it does again.
    [[nodiscard]] virtual bool hasRoom() const = 0;
    /// Gives the client up; it is too slow.
    virtual void end(const QString &reason) = 0;

    /// How many objects the watches of this client hold back for it.
    qsizetype waiting = 0;

signals:
    void roomToSend();
    /// The client may see something else than before.
    void rightsChanged();
};

} // namespace penstock
