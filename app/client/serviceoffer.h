// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QSslError>
#include <QString>
#include <QUrl>

namespace penstock {

/// What a service hands to a process that connects to its control socket: where it listens and a ticket that signs in
/// once, within 30 seconds.
struct ServiceOffer {
    QUrl url;
    QString ticket;
    QString service; ///< "penstockd"
    QString version;
    QString runtimeDirectory; ///< where it was found
    QList<QSslError> expected = {}; ///< objections to a certificate that is known nevertheless
    QJsonObject credentials = {}; ///< of an account, for session.signIn; instead of the ticket
};

} // namespace penstock
