// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/guestprobe.h"

#include "service/drivers/libvirt/handles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace penstock {

namespace {

class InterfaceList
{
public:
    InterfaceList(virDomainPtr domain, unsigned source)
        : m_count(virDomainInterfaceAddresses(domain, &m_items, source, 0))
    {
    }
    ~InterfaceList()
    {
        for (int i = 0; i < m_count; ++i) {
            virDomainInterfaceFree(m_items[i]);
        }
        std::free(m_items);
    }
    InterfaceList(const InterfaceList &) = delete;
    InterfaceList &operator=(const InterfaceList &) = delete;

    [[nodiscard]] bool hasFailed() const { return m_count < 0; }

    /// Of the machine's own cards: a guest may have bridges and containers of its own.
    [[nodiscard]] QStringList addresses(const QStringList &macs) const
    {
        QStringList found;
        for (int i = 0; i < m_count; ++i) {
            if (!m_items[i]->hwaddr || !macs.contains(QString::fromLatin1(m_items[i]->hwaddr), Qt::CaseInsensitive)) {
                continue;
            }
            for (unsigned j = 0; j < m_items[i]->naddrs; ++j) {
                found.append(QString::fromLatin1(m_items[i]->addrs[j].addr));
            }
        }
        return shownAddresses(found);
    }

private:
    virDomainInterfacePtr *m_items = nullptr;
    int m_count;
};

void findAddresses(virDomainPtr domain, const ProbeRequest &request, ProbeAnswer &answer)
{
    answer.addresses = InterfaceList(domain, VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE).addresses(request.macs);
    if (answer.addresses.isEmpty() && request.askAgent) {
        const InterfaceList fromAgent(domain, VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT);
        answer.agentFailed = fromAgent.hasFailed();
        answer.addresses = fromAgent.addresses(request.macs);
    }
    if (answer.addresses.isEmpty()) {
        answer.addresses = InterfaceList(domain, VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_ARP).addresses(request.macs);
    }
}

} // namespace

QStringList shownAddresses(const QStringList &all)
{
    QStringList shown;
    for (const QString &address : all) {
        const bool hidden = address.startsWith("fe80:"_L1, Qt::CaseInsensitive) || address.startsWith("127."_L1) ||
                            address.startsWith("169.254."_L1) || address == "::1"_L1 || address.isEmpty();
        if (!hidden && !shown.contains(address)) {
            shown.append(address);
        }
    }
    std::stable_partition(shown.begin(), shown.end(), [](const QString &address) { return !address.contains(u':'); });
    return shown;
}

Result<QList<ProbeAnswer>> probeGuests(virConnectPtr connection, const QList<ProbeRequest> &requests)
{
    QList<ProbeAnswer> answers;
    for (const ProbeRequest &request : requests) {
        const DomainHandle domain(virDomainLookupByUUIDString(connection, request.uuid.toLatin1().constData()));
        if (!domain) {
            continue; // gone, which an event tells
        }
        ProbeAnswer answer;
        answer.uuid = request.uuid;
        for (const QString &path : request.diskPaths) {
            virDomainBlockInfo info{};
            const bool isKnown = virDomainGetBlockInfo(domain.get(), path.toUtf8().constData(), &info, 0) == 0;
            answer.capacities.insert(path, isKnown ? Bytes(static_cast<qint64>(info.capacity)) : Bytes());
        }
        if (!request.macs.isEmpty()) {
            findAddresses(domain.get(), request, answer);
        }
        answers.append(answer);
    }
    return answers;
}

} // namespace penstock
