// SPDX-License-Identifier: Apache-2.0
#include "app/client/offerrequest.h"

#include "shared/rpc/serviceaddress.h"

#include <QJsonDocument>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerWithin = 2000;
constexpr qint64 longestOffer = 64 * 1024;

Error noService()
{
    return Error{.code = ErrorCode::NotFound,
                 .what = QT_TRANSLATE_NOOP("Text", "The Penstock service was not found."),
                 .why = QT_TRANSLATE_NOOP("Text", "No service is running on this computer."),
                 .fix = QT_TRANSLATE_NOOP("Text", "Start it with “penstockd”."),
                 .field = {},
                 .detail = {}};
}

Error silent(const QString &socket)
{
    return Error{.code = ErrorCode::Unavailable,
                 .what = QT_TRANSLATE_NOOP("Text", "The Penstock service does not answer."),
                 .why = Text(QT_TRANSLATE_NOOP("Text", "It accepted the connection at {socket} and said nothing."),
                             {{u"socket"_s, socket}}),
                 .fix = QT_TRANSLATE_NOOP("Text", "Wait a moment, or restart the service."),
                 .field = {},
                 .detail = {}};
}

Error forbidden(const QString &socket)
{
    return Error{.code = ErrorCode::PermissionDenied,
                 .what = QT_TRANSLATE_NOOP("Text", "The Penstock service refuses this user."),
                 .why = Text(QT_TRANSLATE_NOOP("Text", "This user may not open {socket}."), {{u"socket"_s, socket}}),
                 .fix = QT_TRANSLATE_NOOP("Text", "Ask the administrator for access, or start a service of your own."),
                 .field = {},
                 .detail = {}};
}

/// Offers are for this computer only; nothing else may lead a client away.
bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return url.scheme() == "ws"_L1 && (host == "127.0.0.1"_L1 || host == "localhost"_L1 || host == "::1"_L1);
}

Result<ServiceOffer> parsed(const QByteArray &line, const QString &directory)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    if (json.contains("error"_L1)) {
        return failure(Error::fromJson(json.value("error"_L1).toObject()));
    }
    ServiceOffer offer{.url = QUrl(json.value("url"_L1).toString()),
                       .ticket = json.value("ticket"_L1).toString(),
                       .service = json.value("service"_L1).toString(),
                       .version = json.value("version"_L1).toString(),
                       .runtimeDirectory = directory};
    if (!isLoopback(offer.url) || offer.ticket.isEmpty()) {
        return failure(ErrorCode::Unavailable, QT_TRANSLATE_NOOP("Text", "The Penstock service was not found."),
                       Text(QT_TRANSLATE_NOOP("Text", "What listens at {socket} is not a Penstock service."),
                            {{u"socket"_s, serviceaddress::controlSocket(directory)}}),
                       QT_TRANSLATE_NOOP("Text", "Choose another runtime directory."));
    }
    return offer;
}

} // namespace

OfferRequest::OfferRequest(QStringList runtimeDirectories, QObject *parent)
    : QObject(parent), m_waiting(std::move(runtimeDirectories)), m_bestError(noService())
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { giveUpOn(silent(m_socket.serverName())); });
    connect(&m_socket, &QLocalSocket::readyRead, this, &OfferRequest::read);
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] {
        if (m_deadline.isActive()) {
            giveUpOn(silent(m_socket.serverName()));
        }
    });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this](QLocalSocket::LocalSocketError error) {
        if (m_deadline.isActive() && m_socket.state() != QLocalSocket::ConnectedState) {
            giveUpOn(error == QLocalSocket::SocketAccessError ? forbidden(m_socket.serverName()) : noService());
        }
    });
    // Queued, so that whoever asks has the future before it can be finished.
    QMetaObject::invokeMethod(this, &OfferRequest::tryNext, Qt::QueuedConnection);
}

void OfferRequest::tryNext()
{
    if (m_waiting.isEmpty()) {
        finish(failure(m_bestError));
        return;
    }
    m_directory = m_waiting.takeFirst();
    m_deadline.start(answerWithin);
    m_socket.connectToServer(serviceaddress::controlSocket(m_directory));
}

void OfferRequest::read()
{
    if (!m_socket.canReadLine()) {
        if (m_socket.bytesAvailable() > longestOffer) {
            giveUpOn(silent(m_socket.serverName()));
        }
        return;
    }
    const Result<ServiceOffer> offer = parsed(m_socket.readLine(longestOffer), m_directory);
    if (offer) {
        finish(offer);
    } else {
        giveUpOn(offer.error());
    }
}

void OfferRequest::giveUpOn(const Error &error)
{
    m_deadline.stop();
    // What a running service says is worth more than that another directory has none.
    if (m_bestError.code == ErrorCode::NotFound) {
        m_bestError = error;
    }
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_socket.abort();
            tryNext();
        },
        Qt::QueuedConnection);
}

void OfferRequest::finish(const Result<ServiceOffer> &result)
{
    m_deadline.stop();
    m_socket.disconnect(this);
    m_promise.finish(result);
    deleteLater();
}

} // namespace penstock
