// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/networkwatch.h"

#include "service/drivers/libvirt/handles.h"
#include "service/drivers/libvirt/hostlink.h"
#include "service/drivers/libvirt/libvirterror.h"

#include <libvirt/virterror.h>

#include <QCoreApplication>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace penstock {

namespace {

const char *const notRead = QT_TRANSLATE_NOOP("Text", "The networks of the host could not be read.");

void readDocument(const QByteArray &text, NetworkState &network)
{
    network.forward = u"isolated"_s;
    QXmlStreamReader xml(text);
    if (!xml.readNextStartElement()) {
        return;
    }
    while (xml.readNextStartElement()) {
        if (xml.name() == "forward"_L1) {
            const QString mode = xml.attributes().value("mode"_L1).toString();
            network.forward = mode.isEmpty() ? u"nat"_s : mode;
        } else if (xml.name() == "bridge"_L1) {
            network.bridge = xml.attributes().value("name"_L1).toString();
        }
        xml.skipCurrentElement();
    }
}

} // namespace

Result<QList<NetworkState>> readNetworks(virConnectPtr connection)
{
    NetworkList list;
    list.count = virConnectListAllNetworks(connection, &list.items, 0);
    if (list.count < 0) {
        if (libvirtErrorNumber() == VIR_ERR_NO_SUPPORT) {
            return QList<NetworkState>();
        }
        return tl::unexpected(libvirtError({notRead}));
    }
    QList<NetworkState> networks;
    for (virNetworkPtr handle : list) {
        const CharsHandle xml(virNetworkGetXMLDesc(handle, 0));
        if (!xml) {
            continue; // gone since the list was made
        }
        NetworkState network;
        int autostart = 0;
        network.uuid = uuidOf(handle);
        network.name = QString::fromUtf8(virNetworkGetName(handle));
        network.active = virNetworkIsActive(handle) > 0;
        network.autostart = virNetworkGetAutostart(handle, &autostart) == 0 && autostart > 0;
        readDocument(xml.get(), network);
        networks.append(network);
    }
    return networks;
}

NetworkWatch::NetworkWatch(HostLink &link, QObject *parent) : QObject(parent), m_link(link)
{
    connect(&m_link, &HostLink::happened, this, &NetworkWatch::handleEvent);
    connect(&m_link, &HostLink::opened, this, [this] { m_sweep.start(); });
    connect(&m_link, &HostLink::lost, this, [this] { m_sweep.stop(); });
    m_sweep.setInterval(m_link.limits().sweep);
    connect(&m_sweep, &QTimer::timeout, this, &NetworkWatch::compare);
}

void NetworkWatch::handleEvent(const HostEvent &event)
{
    if (event.kind == HostEvent::Kind::NetworkChanged) {
        compare();
    }
}

void NetworkWatch::compare()
{
    if (!m_hasSnapshot) {
        return;
    }
    if (m_isReading) {
        m_again = true;
        return;
    }
    m_isReading = true;
    whenDone(readAll(), this, [this](const Result<QList<NetworkState>> &) {
        m_isReading = false;
        if (std::exchange(m_again, false)) {
            compare();
        }
    });
}

Async<QList<NetworkState>> NetworkWatch::readAll()
{
    Promise<QList<NetworkState>> promise;
    const auto reading = m_link.run<QList<NetworkState>>(Lane::Query, {notRead}, m_link.limits().calls, readNetworks);
    whenDone(reading, this, [this, promise](const Result<QList<NetworkState>> &result) {
        if (result) {
            take(*result);
        }
        promise.finish(result);
    });
    return promise.future();
}

void NetworkWatch::take(const QList<NetworkState> &networks)
{
    QSet<QString> present;
    for (const NetworkState &network : networks) {
        present.insert(network.uuid);
        const auto known = m_known.constFind(network.uuid);
        const bool differs = known == m_known.constEnd() || *known != network;
        m_known.insert(network.uuid, network);
        if (differs && m_hasSnapshot) {
            emit changed(network);
        }
    }
    m_hasSnapshot = true;
    for (const QString &uuid : m_known.keys()) {
        if (!present.contains(uuid)) {
            m_known.remove(uuid);
            emit removed(uuid);
        }
    }
}

} // namespace penstock
