// SPDX-License-Identifier: Apache-2.0
#include "service/api/consoleviewer.h"

#include "shared/core/compactjson.h"
#include "shared/core/log.h"
#include "shared/rpc/connection.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace penstock
{

using namespace Qt::StringLiterals;

namespace
{

enum CloseCode { UnsupportedData = 1003, Policy = 1008, Unexpected = 1011, TryAgainLater = 1013 };

constexpr qint64 pauseAbove = 1024 * 1024;
constexpr qint64 resumeBelow = pauseAbove / 4;
constexpr qint64 atMost = 8 * 1024 * 1024;

QByteArray compact(const QJsonObject &object)
{
    return compactJson(object);
}

} // namespace

ConsoleViewer::ConsoleViewer(std::unique_ptr<Connection> connection, QObject *parent)
    : QObject(parent), m_connection(std::move(connection))
{
    connect(m_connection.get(), &Connection::textReceived, this, &ConsoleViewer::receiveText);
    connect(m_connection.get(), &Connection::binaryReceived, this, &ConsoleViewer::receiveBinary);
    connect(m_connection.get(), &Connection::bytesWritten, this, &ConsoleViewer::resume);
    connect(m_connection.get(), &Connection::closed, this, [this] {
        end(0, {});
        deleteLater();
    });
}

ConsoleViewer::~ConsoleViewer()
{
    end(0, {});
}

void ConsoleViewer::begin(const Caller &caller, ConsoleGateway::Console console)
{
    m_phase = Phase::Opening;
    m_console = std::move(console);
    m_user = caller.user;
    m_since = QDateTime::currentDateTime();
    if (caller.session) {
        connect(caller.session, &Session::ended, this,
                [this] { end(int(ConsoleEnd::SessionEnded), u"The session has ended."_s); });
        connect(caller.session, &Session::rightsChanged, this, [this] {
            if (m_console.isAllowed && !m_console.isAllowed()) {
                end(int(ConsoleEnd::SessionEnded), u"This account may not see the console any more."_s);
            }
        });
    }
    whenDone(m_console.open(), this, [this](Result<std::shared_ptr<ByteStream>> opened) {
        if (m_phase != Phase::Opening) {
            if (opened) {
                (*opened)->close();
            }
        } else if (!opened) {
            refuse(opened.error());
        } else {
            stream(*opened);
        }
    });
}

void ConsoleViewer::refuse(const Error &error)
{
    if (m_phase != Phase::Ended) {
        m_connection->sendText(compact({{u"error"_s, error.toJson()}}));
        end(error.code == ErrorCode::Unauthenticated || error.code == ErrorCode::InvalidRequest ? Policy : Unexpected,
            error.what.plain());
    }
}

void ConsoleViewer::end(int closeCode, const QString &reason)
{
    if (m_phase == Phase::Ended) {
        return;
    }
    m_phase = Phase::Ended;
    if (m_stream) {
        // Kept until this goes: the stream may be in the middle of one of its signals.
        m_stream->disconnect(this);
        m_stream->close();
    }
    if (closeCode != 0) {
        log::info("api", u"A console is closed."_s,
                  {{u"console"_s, m_console.key}, {u"user"_s, m_user}, {u"reason"_s, reason}});
        m_connection->close(closeCode, reason);
    }
}

void ConsoleViewer::receiveText(const QByteArray &text)
{
    if (m_phase != Phase::Ticket) {
        end(UnsupportedData, u"Only binary messages are understood here."_s);
        return;
    }
    const QJsonValue ticket = QJsonDocument::fromJson(text).object().value("ticket"_L1);
    if (ticket.isString()) {
        emit presented(ticket.toString());
    } else {
        refuse({.code = ErrorCode::InvalidRequest,
                .what = {QT_TRANSLATE_NOOP("Text", "The first message must bring a ticket.")},
                .fix = {QT_TRANSLATE_NOOP("Text", "Call vm.openConsole for a ticket.")}});
    }
}

void ConsoleViewer::receiveBinary(const QByteArray &bytes)
{
    if (m_phase != Phase::Streaming) {
        end(Policy, u"Binary messages may follow once the console is ready."_s);
        return;
    }
    m_stream->write(bytes);
    if (m_stream->bytesToWrite() > atMost) {
        end(TryAgainLater, u"The virtual machine does not take input this fast."_s);
    }
}

void ConsoleViewer::stream(const std::shared_ptr<ByteStream> &stream)
{
    m_phase = Phase::Streaming;
    m_stream = stream;
    connect(m_stream.get(), &ByteStream::received, this, &ConsoleViewer::sendOn);
    connect(m_stream.get(), &ByteStream::closed, this, [this](const QString &reason) {
        const ConsoleEnd why = m_console.explain ? m_console.explain() : ConsoleEnd::MachineStopped;
        end(int(why), reason.isEmpty() ? u"The console has ended."_s : reason);
    });
    m_connection->sendText(compact({{u"ready"_s, true}}));
    m_stream->setReceiving(true);
}

void ConsoleViewer::sendOn(const QByteArray &bytes)
{
    m_connection->sendBinary(bytes);
    const qint64 waiting = m_connection->bytesToWrite();
    if (waiting > atMost) {
        end(TryAgainLater, u"Too much waits to be read by this client."_s);
    } else if (waiting > pauseAbove && !m_paused) {
        m_paused = true;
        m_stream->setReceiving(false);
    }
}

void ConsoleViewer::resume()
{
    if (m_paused && m_phase == Phase::Streaming && m_connection->bytesToWrite() < resumeBelow) {
        m_paused = false;
        m_stream->setReceiving(true);
    }
}

} // namespace penstock
