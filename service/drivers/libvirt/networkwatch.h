// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/hostfacts.h"
#include "service/drivers/libvirt/hostevent.h"
#include "shared/core/async.h"

#include <libvirt/libvirt.h>

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

namespace penstock {

class HostLink;

/// Knows the networks of a host and tells what changes. Their number is small, so any event reads them all.
class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    explicit NetworkWatch(HostLink &link, QObject *parent = nullptr);

    [[nodiscard]] Async<QList<NetworkState>> readAll();

signals:
    void changed(const penstock::NetworkState &network);
    void removed(const QString &uuid);

private:
    void handleEvent(const HostEvent &event);
    void compare();
    void take(const QList<NetworkState> &networks);

    HostLink &m_link;
    QHash<QString, NetworkState> m_known;
    QTimer m_sweep;
    bool m_hasSnapshot = false;
    bool m_isReading = false;
    bool m_again = false;
};

/// All networks of a host, with what their documents say.
[[nodiscard]] Result<QList<NetworkState>> readNetworks(virConnectPtr connection);

} // namespace penstock
