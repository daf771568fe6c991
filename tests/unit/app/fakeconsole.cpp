// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/app/fakeconsole.h"

#include "shared/core/randomid.h"
#include "shared/rpc/websocketconnection.h"

#include <QJsonDocument>

namespace penstock {

using namespace Qt::StringLiterals;

Result<QJsonValue> FakeConsole::open(const QJsonObject &params, int port)
{
    const bool isSerial = params.value("kind"_L1).toString() == "serial"_L1;
    if (isSerial && viewers() > 0) {
        if (!params.value("takeOver"_L1).toBool()) {
            return failure(ErrorCode::Conflict, "The serial console was not opened.", "It is in use by tester.",
                           "Take it over.");
        }
        close(4001, u"taken over by tester"_s);
    }
    const QString ticket = newSecret();
    m_tickets.insert(ticket);
    return QJsonObject{{u"url"_s, u"ws://127.0.0.1:%1/console"_s.arg(port)},
                       {u"ticket"_s, ticket},
                       {u"kind"_s, params.value("kind"_L1)},
                       {u"protocol"_s, isSerial ? u"text"_s : u"vnc"_s}};
}

void FakeConsole::accept(WebSocketConnection *connection)
{
    connection->setParent(this);
    connect(connection, &Connection::textReceived, this, [this, connection](const QByteArray &text) {
        if (!m_tickets.remove(QJsonDocument::fromJson(text).object().value("ticket"_L1).toString())) {
            connection->close(1008, u"wrong ticket"_s);
            return;
        }
        if (!refusal.isEmpty()) {
            connection->sendText(QJsonDocument(QJsonObject{{u"error"_s, refusal}}).toJson(QJsonDocument::Compact));
            connection->close(1011, u"no console"_s);
            return;
        }
        m_viewers.append(connection);
        connection->sendText("{\"ready\":true}");
        if (!banner.isEmpty()) {
            connection->sendBinary(banner);
        }
    });
    connect(connection, &Connection::binaryReceived, this, [this, connection](const QByteArray &bytes) {
        m_typed += bytes;
        connection->sendBinary(bytes);
    });
    connect(connection, &Connection::closed, this, [this, connection] {
        m_viewers.removeAll(connection);
        connection->deleteLater();
    });
}

void FakeConsole::send(const QByteArray &bytes)
{
    for (WebSocketConnection *viewer : std::as_const(m_viewers)) {
        viewer->sendBinary(bytes);
    }
}

void FakeConsole::close(int code, const QString &reason)
{
    for (WebSocketConnection *viewer : std::as_const(m_viewers)) {
        viewer->close(code, reason);
    }
}

} // namespace penstock
