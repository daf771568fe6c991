// SPDX-License-Identifier: Apache-2.0
#include "app/client/tlsprobe.h"

#include <QSslSocket>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerWithin = 10000;
constexpr quint16 usualPort = 8765;

} // namespace

TlsProbe::TlsProbe(const QUrl &url, QObject *parent) : QObject(parent), m_url(url), m_socket(new QSslSocket(this))
{
    connect(m_socket, &QSslSocket::encrypted, this, [this] { finish(Seen{m_socket->peerCertificate(), {}}); });
    connect(m_socket, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { finish(Seen{m_socket->peerCertificate(), errors}); });
    connect(m_socket, &QAbstractSocket::errorOccurred, this, [this] { fail(m_socket->errorString()); });
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail({}); });
    m_deadline.start(answerWithin);
    m_socket->connectToHostEncrypted(url.host(), static_cast<quint16>(url.port(usualPort)));
}

void TlsProbe::finish(const Result<Seen> &seen)
{
    if (m_finished) {
        return;
    }
    m_finished = true;
    m_deadline.stop();
    m_promise.finish(seen);
    QMetaObject::invokeMethod(m_socket, &QAbstractSocket::abort, Qt::QueuedConnection);
    QTimer::singleShot(0, this, &QObject::deleteLater);
}

void TlsProbe::fail(const QString &reason)
{
    finish(failure(Error{
        .code = ErrorCode::Unavailable,
        .what = {QT_TRANSLATE_NOOP("Text", "The service at {address} cannot be reached."), {{u"address"_s, m_url.authority()}}},
        .why = {QT_TRANSLATE_NOOP("Text", "Nothing there speaks TLS, or the way is blocked.")},
        .fix = {QT_TRANSLATE_NOOP("Text", "Check the address, and that the service listens there.")},
        .field = u"address"_s,
        .detail = reason}));
}

} // namespace penstock
