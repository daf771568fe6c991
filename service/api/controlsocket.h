// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/runtimedirectory.h"
#include "shared/core/result.h"

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>

class QSocketNotifier;

namespace penstock
{

class Authenticator;
struct Peer;

/// Tells the processes of this machine where the service listens. Who connects to the socket and may use the service
/// gets one line with the address and a ticket; the file "token" beside it serves scripts. Both disappear with this.
class ControlSocket final : public QObject
{
    Q_OBJECT

public:
    struct Options {
        QString directory;        ///< the runtime directory, see serviceaddress.h
        bool machineWide = false; ///< members of `group` may connect as well
        QString group = QStringLiteral("penstock");
        QString service = QStringLiteral("penstockd");
        QString version;
    };

    ControlSocket(Authenticator *authenticator, Options options, QObject *parent = nullptr);
    ~ControlSocket() override;

    /// Claims the runtime directory. AlreadyExists, with the process id, while another service runs. To be called first
    /// of all, so that a second service stops before it touches anything.
    [[nodiscard]] Result<void> claim();
    /// Writes the token file and starts to answer. `url` is what clients connect to.
    [[nodiscard]] Result<void> start(const QUrl &url);
    /// Takes socket and token away. The runtime directory stays claimed until this dies, so that the next service
    /// cannot begin while this one still writes.
    void stop();

private:
    [[nodiscard]] Result<void> bindSocket();
    void acceptAll();
    void answer(int socket);
    [[nodiscard]] QJsonObject greeting(const Peer &peer) const;

    Authenticator *m_authenticator;
    Options m_options;
    RuntimeDirectory m_directory;
    QUrl m_url;
    int m_socket = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace penstock
