// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace penstock
{

/// Which requests may become WebSockets. A page in the user's browser can reach every port of loopback: its Origin
/// gives it away, and the Host of its request does where a foreign name was made to lead here.
class HandshakeRules
{
public:
    struct Refusal {
        int status;     ///< of HTTP
        QByteArray why; ///< one sentence
    };

    /// Accepts the loopback names and the `hosts` given, requests without Origin, Origins at loopback with this port,
    /// and the `origins` given.
    HandshakeRules(QStringList paths, QStringList origins, QStringList hosts);

    void setPort(quint16 port) { m_port = port; }
    /// Further names under which the service is reached.
    void addHosts(const QStringList &hosts) { m_hosts += hosts; }

    /// Judges a request header that ends with an empty line. Nothing: it may go on.
    [[nodiscard]] std::optional<Refusal> judge(const QByteArray &header) const;

    /// The answer to a refused request, as it goes over the wire.
    [[nodiscard]] static QByteArray response(const Refusal &refusal);

private:
    [[nodiscard]] bool acceptsHost(const QString &host) const;
    [[nodiscard]] bool acceptsOrigin(const QString &origin) const;

    QStringList m_paths;
    QStringList m_origins;
    QStringList m_hosts;
    quint16 m_port = 0;
};

} // namespace penstock
