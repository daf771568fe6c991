// SPDX-License-Identifier: Apache-2.0
#pragma once

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

    /// Goes to this address instead of looking on this computer.
    void setUrl(const QUrl &url) { m_url = url; }
    /// Signs in as an account: {user, password} or {accessKey, secret}.
    void setCredentials(const QJsonObject &credentials) { m_credentials = credentials; }

    [[nodiscard]] const QStringList &runtimeDirectories() const { return m_directories; }

    /// The first offer. Fails with NotFound when no service listens anywhere, Unavailable when one listens and does not
    /// answer, and with the service's own words when it refuses. The search ends with guard.
    [[nodiscard]] Async<ServiceOffer> find(QObject *guard) const;

private:
    QStringList m_directories;
    QUrl m_url;
    QJsonObject m_credentials;
};

} // namespace penstock
