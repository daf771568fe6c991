// SPDX-License-Identifier: Apache-2.0
#include "app/client/knownservices.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualPort = 8765;

QString keyOf(const QUrl &url)
{
    return url.host() + u':' + QString::number(url.port(usualPort));
}

QJsonObject contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Error untrusted(const Text &what, const Text &why, const Text &fix)
{
    return Error{.code = ErrorCode::Unavailable, .what = what, .why = why, .fix = fix, .field = u"address"_s, .detail = {}};
}

} // namespace

KnownServices::KnownServices()
    : m_file(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/Penstock/known-services.json"_L1)
{}

QString KnownServices::fingerprint(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

QString KnownServices::fingerprintOf(const QUrl &url) const
{
    return contents(m_file).value(keyOf(url)).toString();
}

Result<void> KnownServices::remember(const QUrl &url, const QSslCertificate &certificate) const
{
    QJsonObject known = contents(m_file);
    known.insert(keyOf(url), fingerprint(certificate));
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(known).toJson()) > 0 && file.commit()) {
        return {};
    }
    return failure(ErrorCode::Internal, {QT_TRANSLATE_NOOP("Text", "The certificate was not remembered.")},
                   {QT_TRANSLATE_NOOP("Text", "{path} cannot be written."), {{u"path"_s, m_file}}});
}

Result<void> KnownServices::check(const QUrl &url, const TlsProbe::Seen &seen) const
{
    const QString known = fingerprintOf(url);
    const QString present = fingerprint(seen.certificate);
    if (seen.errors.isEmpty() || known == present) {
        return {};
    }
    if (known.isEmpty()) {
        return failure(untrusted({QT_TRANSLATE_NOOP("Text", "The certificate of {address} is not known."), {{u"address"_s, keyOf(url)}}},
                                 {QT_TRANSLATE_NOOP("Text", "Its fingerprint is {fingerprint}."), {{u"fingerprint"_s, present}}},
                                 {QT_TRANSLATE_NOOP("Text", "Compare it with the one of the service, then trust it in the console or give --ca.")}));
    }
    return failure(untrusted({QT_TRANSLATE_NOOP("Text", "The certificate of {address} has changed."), {{u"address"_s, keyOf(url)}}},
                             {QT_TRANSLATE_NOOP("Text", "It was {known} and is {fingerprint} now."),
                              {{u"known"_s, known}, {u"fingerprint"_s, present}}},
                             {QT_TRANSLATE_NOOP("Text", "Ask who runs the service; somebody else may be answering in its place.")}));
}

Result<QUrl> KnownServices::address(const QString &text)
{
    const QString trimmed = text.trimmed();
    QUrl url(trimmed.contains("://"_L1) ? trimmed : "wss://"_L1 + trimmed, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "wss"_L1 || url.host().isEmpty() || !url.userInfo().isEmpty()) {
        return failure(Error{.code = ErrorCode::InvalidArgument,
                             .what = {QT_TRANSLATE_NOOP("Text", "“{url}” is no address of a service."), {{u"url"_s, trimmed}}},
                             .why = {},
                             .fix = {QT_TRANSLATE_NOOP("Text", "Write wss://HOST:PORT.")},
                             .field = u"address"_s,
                             .detail = {}});
    }
    if (url.port() < 0) {
        url.setPort(usualPort);
    }
    return url;
}

} // namespace penstock
