// SPDX-License-Identifier: Apache-2.0
#include "app/cli/signinoptions.h"

#include "app/cli/commandline.h"
#include "app/cli/secretinput.h"

#include <QDir>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrl>

namespace penstock::signinoptions {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unusable(const Text &what, const Text &fix)
{
    return failure(ErrorCode::InvalidArgument, what, {}, fix);
}

Result<QJsonObject> credentials(const CommandLine &line)
{
    const QString key = qEnvironmentVariable("PENSTOCK_ACCESS_KEY");
    if (!line.user.isEmpty()) {
        const QString file = qEnvironmentVariable("PENSTOCK_PASSWORD_FILE");
        const auto password = file.isEmpty() ? secretinput::typed(u"Password of "_s + line.user) : secretinput::fromFile(file);
        return password.map([&](const QString &text) { return QJsonObject{{u"user"_s, line.user}, {u"password"_s, text}}; });
    }
    if (key.isEmpty()) {
        return QJsonObject();
    }
    const QString file = qEnvironmentVariable("PENSTOCK_SECRET_FILE");
    if (file.isEmpty()) {
        return unusable("PENSTOCK_ACCESS_KEY is set, and PENSTOCK_SECRET_FILE is not.", "Set it to a file with the secret.");
    }
    return secretinput::fromFile(file).map([&](const QString &text) { return QJsonObject{{u"accessKey"_s, key}, {u"secret"_s, text}}; });
}

/// Trusts the authorities in the file, and no others, in all connections of this program.
Result<void> trustOnly(const QString &path)
{
    const QList<QSslCertificate> authorities = QSslCertificate::fromPath(path, QSsl::Pem);
    if (authorities.isEmpty()) {
        return unusable(Text("{path} holds no certificate.", {{u"path"_s, path}}), "Give one in PEM form.");
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(authorities);
    QSslConfiguration::setDefaultConfiguration(configuration);
    return {};
}

} // namespace

Result<ServiceLocator> locator(const CommandLine &line)
{
    const auto proof = credentials(line);
    if (!proof) {
        return failure(proof.error());
    }
    if (!line.ca.isEmpty()) {
        if (const auto trusted = trustOnly(line.ca); !trusted) {
            return failure(trusted.error());
        }
    }
    ServiceLocator locator = line.runtimeDirectory.isEmpty()
                                 ? ServiceLocator()
                                 : ServiceLocator({QDir(line.runtimeDirectory).absolutePath()});
    locator.setCredentials(*proof);
    if (!line.url.isEmpty()) {
        const Result<QUrl> url = KnownServices::address(line.url);
        if (!url) {
            return unusable(Text("--url does not accept “{url}”.", {{u"url"_s, line.url}}), "Write wss://HOST:PORT.");
        }
        if (proof->isEmpty()) {
            return unusable("A service elsewhere asks who you are.", "Add --user NAME, or set PENSTOCK_ACCESS_KEY.");
        }
        locator.setUrl(*url);
    }
    return locator;
}

} // namespace penstock::signinoptions
