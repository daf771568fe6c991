// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/client/knownservices.h"
#include "app/client/serviceoffer.h"
#include "shared/core/async.h"

#include <QJsonObject>
#include <QStringList>
#include <QUrl>

class QObject;

namespace penstock {

/// Finds a service of this machine by its control socket.
class ServiceLocator
{
public:
    /// Looks where serviceaddress::candidates() says.
    ServiceLocator();
    /// Looks in these runtime directories only, in order.
    explicit ServiceLocator(QStringList runtimeDirectories);

    /// Goes to this address instead of looking on this computer. Its certificate must be vouched for by an authority this
    /// program trusts, or be among the known ones.
    void setUrl(const QUrl &url) { m_url = url; }
    [[nodiscard]] const QUrl &url() const { return m_url; }
    void setKnownServices(const KnownServices &known) { m_known = known; }
    /// Signs in as an account: {user, password} or {accessKey, secret}.
    void setCredentials(const QJsonObject &credentials) { m_credentials = credentials; }

    [[nodiscard]] const QJsonObject &credentials() const { return m_credentials; }
    /// The credentials are for as long as the service accepts them; then somebody is asked again.
    void setAsksAgain(bool asks) { m_asksAgain = asks; }
    [[nodiscard]] bool asksAgain() const { return m_asksAgain; }

    [[nodiscard]] const QStringList &runtimeDirectories() const { return m_directories; }

    /// The first offer. Fails with NotFound when no service listens anywhere, Unavailable when one listens and does not
    /// answer, and with the service's own words when it refuses. The search ends with guard.
    [[nodiscard]] Async<ServiceOffer> find(QObject *guard) const;

private:
    QStringList m_directories;
    QUrl m_url;
    QJsonObject m_credentials;
    KnownServices m_known;
    bool m_asksAgain = false;
};

} // namespace penstock
