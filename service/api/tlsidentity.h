// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"

#include <QSslConfiguration>
#include <QString>
#include <QStringList>

namespace penstock
{

/// What the service shows to clients from elsewhere: its certificate, with the key to it.
struct TlsIdentity {
    QSslConfiguration configuration; ///< TLS 1.2 or later with forward secrecy and authenticated encryption
    QStringList names;               ///< host names and addresses the certificate is made for

    /// From PEM files; the key file must be closed to others.
    [[nodiscard]] static Result<TlsIdentity> load(const QString &certificateFile, const QString &keyFile);
};

} // namespace penstock
