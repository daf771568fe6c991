// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/client/tlsprobe.h"
#include "shared/core/result.h"

#include <QString>
#include <QUrl>

namespace penstock {

/// The certificates of services that somebody has looked at and trusts, by address. What was trusted once is noticed when
/// it changes. Kept in the user's configuration directory, for the console and the command line alike.
class KnownServices
{
public:
    KnownServices();
    explicit KnownServices(QString file) : m_file(std::move(file)) {}

    /// SHA-256 in pairs of digits; empty when the service is not known.
    [[nodiscard]] QString fingerprintOf(const QUrl &url) const;
    [[nodiscard]] Result<void> remember(const QUrl &url, const QSslCertificate &certificate) const;
    /// Succeeds for what an authority vouches for and for what is known. The error says whether it is new or has changed.
    [[nodiscard]] Result<void> check(const QUrl &url, const TlsProbe::Seen &seen) const;

    [[nodiscard]] static QString fingerprint(const QSslCertificate &certificate);
    /// "host", "host:port" and "wss://host:port" are understood.
    [[nodiscard]] static Result<QUrl> address(const QString &text);

private:
    QString m_file;
};

} // namespace penstock
