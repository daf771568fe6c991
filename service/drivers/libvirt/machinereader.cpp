// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/machinereader.h"

#include "service/drivers/libvirt/domainreader.h"
#include "service/drivers/libvirt/handles.h"
#include "service/drivers/libvirt/libvirterror.h"
#include "service/drivers/libvirt/machinenotes.h"

#include <libvirt/virterror.h>

#include <QCoreApplication>
#include <QSet>
#include <QUuid>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace penstock {

namespace {

const char *const notRead = QT_TRANSLATE_NOOP("Text", "The virtual machine could not be read.");
const char *const notListed = QT_TRANSLATE_NOOP("Text", "The virtual machines of the host could not be read.");

QString word(int reason, std::initializer_list<const char *> words)
{
    const auto index = static_cast<size_t>(reason);
    return reason >= 0 && index < words.size() ? QString::fromLatin1(words.begin()[index]) : QString();
}

Result<QSet<QString>> uuids(virConnectPtr connection, unsigned flags)
{
    DomainList list;
    list.count = virConnectListAllDomains(connection, &list.items, flags);
    if (list.count < 0) {
        return tl::unexpected(libvirtError({notListed}));
    }
    QSet<QString> found;
    for (virDomainPtr domain : list) {
        found.insert(uuidOf(domain));
    }
    return found;
}

} // namespace

PowerState powerStateFrom(int state, int reason, bool saved)
{
    switch (state) {
    case VIR_DOMAIN_RUNNING:
    case VIR_DOMAIN_BLOCKED:
    case VIR_DOMAIN_SHUTDOWN:
        return PowerState::Running;
    case VIR_DOMAIN_PAUSED:
        if (reason == VIR_DOMAIN_PAUSED_CRASHED) {
            return PowerState::Crashed;
        }
        return PowerState::Paused;
    case VIR_DOMAIN_SHUTOFF:
        if (saved) {
            return PowerState::Suspended;
        }
        return reason == VIR_DOMAIN_SHUTOFF_CRASHED ? PowerState::Crashed : PowerState::Stopped;
    case VIR_DOMAIN_CRASHED:
        return PowerState::Crashed;
    case VIR_DOMAIN_PMSUSPENDED:
        return PowerState::Suspended;
    default:
        return PowerState::Unknown;
    }
}

QString powerReasonFrom(int state, int reason)
{
    switch (state) {
    case VIR_DOMAIN_RUNNING:
        return word(reason, {"", "booted", "migrated", "restored", "from snapshot", "unpaused", "migration canceled",
                             "save canceled", "woken up", "crashed", "post-copy", "post-copy failed"});
    case VIR_DOMAIN_PAUSED:
        return word(reason,
                    {"", "user", "migrating", "saving", "dumping", "I/O error", "watchdog", "from snapshot",
                     "shutting down", "creating snapshot", "crashed", "starting up", "post-copy", "post-copy failed"});
    case VIR_DOMAIN_SHUTDOWN:
        return u"shutting down"_s;
    case VIR_DOMAIN_SHUTOFF:
        return word(reason,
                    {"", "shutdown", "destroyed", "crashed", "migrated", "saved", "failed", "from snapshot", "daemon"});
    case VIR_DOMAIN_CRASHED:
        return u"crashed"_s;
    case VIR_DOMAIN_PMSUSPENDED:
        return u"asleep"_s;
    default:
        return {};
    }
}

MachineReading MachineReader::gone(const QString &uuid) const
{
    MachineReading reading;
    reading.ticket = m_notes->nextTicket();
    reading.uuid = uuid;
    reading.gone = true;
    return reading;
}

Result<MachineReading> MachineReader::read(virConnectPtr connection, const QString &uuid) const
{
    // Nothing newer than this reading may have a lower ticket.
    const MachineReading absent = gone(uuid);
    if (QUuid::fromString(uuid).isNull()) {
        return absent;
    }
    const DomainHandle domain(virDomainLookupByUUIDString(connection, uuid.toLatin1().constData()));
    if (!domain) {
        if (libvirtErrorNumber() == VIR_ERR_NO_DOMAIN) {
            return absent;
        }
        return tl::unexpected(libvirtError({notRead}));
    }
    auto reading = read(domain.get());
    if (!reading && reading.error().code == ErrorCode::NotFound) {
        return absent;
    }
    return reading;
}

Result<MachineReading> MachineReader::read(virDomainPtr domain) const
{
    const quint64 ticket = m_notes->nextTicket();
    int autostart = 0;
    Flags flags;
    const int persistent = virDomainIsPersistent(domain);
    if (persistent < 0) {
        return tl::unexpected(libvirtError({notRead}));
    }
    flags.persistent = persistent > 0;
    if (flags.persistent) {
        virDomainGetAutostart(domain, &autostart);
    }
    flags.autostart = autostart > 0;
    return read(domain, ticket, flags);
}

Result<MachineReading> MachineReader::read(virDomainPtr domain, quint64 ticket, const Flags &flags) const
{
    int state = 0;
    int reason = 0;
    const CharsHandle xml(virDomainGetXMLDesc(domain, 0));
    if (!xml || virDomainGetState(domain, &state, &reason, 0) < 0) {
        return tl::unexpected(libvirtError({notRead}));
    }
    const bool isOff = state == VIR_DOMAIN_SHUTOFF && flags.persistent;
    const bool saved = flags.saved ? *flags.saved : isOff && virDomainHasManagedSaveImage(domain, 0) > 0;
    const auto description = DomainReader::read(xml.get());
    if (!description) {
        return tl::unexpected(description.error());
    }
    MachineReading reading;
    reading.ticket = ticket;
    reading.machine = description->machine;
    reading.uuid = reading.machine.uuid;
    reading.agentConnected = description->agentConnected;
    reading.machine.power = powerStateFrom(state, reason, saved);
    if (!flags.listed && state == VIR_DOMAIN_PAUSED && reason == VIR_DOMAIN_PAUSED_STARTING_UP) {
        // For some milliseconds of every start. Where all machines are compared it is taken as it is: it may have stayed
        // so because the daemon died.
        reading.machine.power = PowerState::Running;
    }
    reading.machine.powerReason = powerReasonFrom(state, reason);
    reading.machine.persistent = flags.persistent;
    reading.machine.autostart = flags.autostart;
    m_notes->addTo(reading.machine);
    return reading;
}

Result<MachinesReading> MachineReader::readAll(virConnectPtr connection) const
{
    MachinesReading all;
    all.ticket = m_notes->nextTicket();
    DomainList list;
    list.count = virConnectListAllDomains(connection, &list.items, 0);
    if (list.count < 0) {
        return tl::unexpected(libvirtError({notListed}));
    }
    // Three short lists instead of three more calls for each machine.
    const auto persistent = uuids(connection, VIR_CONNECT_LIST_DOMAINS_PERSISTENT);
    const auto autostart = uuids(connection, VIR_CONNECT_LIST_DOMAINS_AUTOSTART);
    const auto saved = uuids(connection, VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE);
    for (const auto *each : {&persistent, &autostart, &saved}) {
        if (!*each) {
            return tl::unexpected(each->error());
        }
    }
    for (virDomainPtr domain : list) {
        const QString uuid = uuidOf(domain);
        const Flags flags{persistent->contains(uuid), autostart->contains(uuid), saved->contains(uuid), true};
        if (auto reading = read(domain, all.ticket, flags)) {
            all.machines.append(std::move(*reading));
        } else if (reading.error().code == ErrorCode::Unavailable) {
            return tl::unexpected(reading.error());
        } // else gone since the list was made, or one that cannot be read must not hide the others
    }
    return all;
}

} // namespace penstock
