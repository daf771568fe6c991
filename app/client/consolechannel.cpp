// SPDX-License-Identifier: Apache-2.0
#include "app/client/consolechannel.h"

#include "shared/core/compactjson.h"

#include <QJsonDocument>
#include <QUrl>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int openWithin = 10000;
constexpr WebSocketConnection::Limits limits{.frameBytes = 16 * 1024 * 1024, .messageBytes = 64 * 1024 * 1024};

} // namespace

ConsoleChannel::ConsoleChannel(const QJsonObject &openConsoleAnswer, const QList<QSslError> &expected, QObject *parent)
    : QObject(parent), m_ticket(openConsoleAnswer.value("ticket"_L1).toString()),
      m_protocol(openConsoleAnswer.value("protocol"_L1).toString()),
      m_connection(QUrl(openConsoleAnswer.value("url"_L1).toString()), limits, expected)
{
    connect(&m_connection, &Connection::opened, this, &ConsoleChannel::opened);
    connect(&m_connection, &Connection::textReceived, this, &ConsoleChannel::textReceived);
    connect(&m_connection, &Connection::binaryReceived, this, &ConsoleChannel::received);
    connect(&m_connection, &Connection::bytesWritten, this, &ConsoleChannel::bytesWritten);
    connect(&m_connection, &Connection::closed, this, &ConsoleChannel::end);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_connection.close(1000, {});
        end(1006, tr("The console did not open within ten seconds."));
    });
    m_deadline.start(openWithin);
}

void ConsoleChannel::write(const QByteArray &bytes)
{
    if (m_ready) {
        m_connection.sendBinary(bytes);
    } else if (!m_closed) {
        m_early += bytes;
    }
}

void ConsoleChannel::close()
{
    if (!m_closed) {
        m_connection.close(1000, {});
        end(1000, {});
    }
}

qint64 ConsoleChannel::bytesToWrite() const
{
    return m_connection.bytesToWrite() + m_early.size();
}

void ConsoleChannel::opened()
{
    m_connection.sendText(compactJson(QJsonObject{{u"ticket"_s, m_ticket}}));
    m_ticket.clear();
}

void ConsoleChannel::textReceived(const QByteArray &text)
{
    const QJsonObject message = QJsonDocument::fromJson(text).object();
    if (const QJsonObject error = message.value("error"_L1).toObject(); !error.isEmpty()) {
        m_error = Error::fromJson(error);
    }
    if (m_ready || !message.value("ready"_L1).toBool()) {
        return;
    }
    m_deadline.stop();
    m_ready = true;
    if (!m_early.isEmpty()) {
        m_connection.sendBinary(m_early);
        m_early.clear();
    }
    emit ready();
}

void ConsoleChannel::end(int code, const QString &reason)
{
    if (m_closed) {
        return;
    }
    m_closed = true;
    m_ready = false;
    m_deadline.stop();
    m_early.clear();
    emit closed(code, reason);
}

} // namespace penstock
