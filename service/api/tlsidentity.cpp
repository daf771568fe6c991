// SPDX-License-Identifier: Apache-2.0
#include "service/api/tlsidentity.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslKey>
#include <QSslSocket>

namespace penstock
{

using namespace Qt::StringLiterals;

namespace
{

tl::unexpected<Error> unusable(const QString &file, Text why, Text fix)
{
    return failure(ErrorCode::InvalidArgument,
                   {QT_TRANSLATE_NOOP("Text", "{file} cannot be used for TLS."), {{u"file"_s, file}}}, std::move(why),
                   std::move(fix));
}

Result<QSslKey> readKey(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return unusable(path, {QT_TRANSLATE_NOOP("Text", "It cannot be read.")},
                        {QT_TRANSLATE_NOOP("Text", "Check its path and owner.")});
    }
    if (file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)) {
        return unusable(path, {QT_TRANSLATE_NOOP("Text", "Other users can read the key.")},
                        {QT_TRANSLATE_NOOP("Text", "Make it readable for its owner alone: chmod 600 {file}."),
                         {{u"file"_s, path}}});
    }
    const QByteArray text = file.readAll();
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa}) {
        if (const QSslKey key(text, algorithm, QSsl::Pem); !key.isNull()) {
            return key;
        }
    }
    return unusable(path, {QT_TRANSLATE_NOOP("Text", "It holds no private key without a passphrase.")},
                    {QT_TRANSLATE_NOOP("Text", "Give an RSA or EC key in PEM form.")});
}

QList<QSslCipher> strongCiphers()
{
    QList<QSslCipher> strong;
    for (const QSslCipher &cipher : QSslConfiguration::supportedCiphers()) {
        const QString name = cipher.name();
        const bool sealed = name.contains("GCM"_L1) || name.contains("CHACHA20"_L1);
        if (sealed && (name.startsWith("TLS_"_L1) || name.startsWith("ECDHE"_L1))) {
            strong << cipher;
        }
    }
    return strong;
}

} // namespace

Result<TlsIdentity> TlsIdentity::load(const QString &certificateFile, const QString &keyFile)
{
    if (!QSslSocket::supportsSsl()) {
        return failure(ErrorCode::Unsupported, {QT_TRANSLATE_NOOP("Text", "This installation of Qt has no TLS.")}, {},
                       {QT_TRANSLATE_NOOP("Text", "Install OpenSSL 3.")});
    }
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(certificateFile, QSsl::Pem);
    if (chain.isEmpty()) {
        return unusable(certificateFile, {QT_TRANSLATE_NOOP("Text", "It holds no certificate, or cannot be read.")},
                        {QT_TRANSLATE_NOOP("Text", "Give a certificate in PEM form, followed by those that signed it.")});
    }
    if (chain.first().expiryDate() < QDateTime::currentDateTimeUtc()) {
        return unusable(certificateFile, {QT_TRANSLATE_NOOP("Text", "The certificate has expired.")},
                        {QT_TRANSLATE_NOOP("Text", "Renew it.")});
    }
    const auto key = readKey(keyFile);
    if (!key) {
        return failure(key.error());
    }
    TlsIdentity identity;
    identity.configuration = QSslConfiguration::defaultConfiguration();
    identity.configuration.setLocalCertificateChain(chain);
    identity.configuration.setPrivateKey(*key);
    identity.configuration.setProtocol(QSsl::TlsV1_2OrLater);
    identity.configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    identity.configuration.setCiphers(strongCiphers());
    identity.names = chain.first().subjectAlternativeNames().values() + chain.first().subjectInfo(QSslCertificate::CommonName);
    return identity;
}

} // namespace penstock
