// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/async.h"

#include <QObject>
#include <QSslCertificate>
#include <QSslError>
#include <QTimer>
#include <QUrl>

class QSslSocket;

namespace penstock {

/// Looks at the certificate behind an address, says nothing there, and is gone.
class TlsProbe final : public QObject
{
    Q_OBJECT

public:
    struct Seen {
        QSslCertificate certificate;
        QList<QSslError> errors; ///< what speaks against trusting it; none: an authority vouches for it
    };

    TlsProbe(const QUrl &url, QObject *parent);

    [[nodiscard]] Async<Seen> future() const { return m_promise.future(); }

private:
    void finish(const Result<Seen> &seen);
    void fail(const QString &reason);

    QUrl m_url;
    QSslSocket *m_socket;
    QTimer m_deadline;
    Promise<Seen> m_promise;
    bool m_finished = false;
};

} // namespace penstock
