// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/machinewatch.h"

#include "service/drivers/libvirt/hostlink.h"
#include "service/drivers/libvirt/machinenotes.h"
#include "service/drivers/libvirt/mailbox.h"

#include <QCoreApplication>

#include <algorithm>

namespace penstock {

namespace {

const char *const notListed = QT_TRANSLATE_NOOP("Text", "The virtual machines of the host could not be read.");
// A daemon that has come back is still finding out what became of its machines, and tells nobody: look often at first.
constexpr std::chrono::milliseconds firstSweep{1000};
// For so long after an operation, what libvirt tells of the machine's power may be that operation.
constexpr qint64 toldWithin = 1000; // milliseconds

const char *const notRead = QT_TRANSLATE_NOOP("Text", "The virtual machine could not be read.");

} // namespace

MachineWatch::MachineWatch(HostLink &link, std::shared_ptr<MachineNotes> notes, QObject *parent)
    : QObject(parent), m_link(link), m_notes(std::move(notes)), m_mailbox(std::make_shared<Mailbox>(this)),
      m_reader(m_notes), m_nextSweep(link.limits().sweep)
{
    connect(&m_link, &HostLink::happened, this, &MachineWatch::handleEvent);
    connect(&m_link, &HostLink::lost, this, [this] {
        m_reading.clear();
        m_sweep.stop();
        m_nextSweep = firstSweep;
    });
    connect(&m_link, &HostLink::opened, this, &MachineWatch::sweepLater);
    m_sweep.setSingleShot(true);
    connect(&m_sweep, &QTimer::timeout, this, [this] {
        sweep();
        sweepLater();
    });
}

void MachineWatch::sweepLater()
{
    m_sweep.start(m_nextSweep);
    m_nextSweep = std::min(m_nextSweep * 2, m_link.limits().sweep);
}

MachineWatch::~MachineWatch()
{
    m_mailbox->close();
}

std::function<void(const MachineReading &)> MachineWatch::observer() const
{
    auto *self = const_cast<MachineWatch *>(this);
    return [mailbox = m_mailbox, self](const MachineReading &reading) {
        mailbox->post([self, reading] { self->take(reading); });
    };
}

void MachineWatch::handleEvent(const HostEvent &event)
{
    if (event.kind == HostEvent::Kind::NetworkChanged) {
        return;
    }
    if (event.kind == HostEvent::Kind::MachineStarted) {
        m_notes->setStarted(event.uuid, QDateTime::currentDateTimeUtc());
    } else if (event.kind == HostEvent::Kind::MachineStopped) {
        m_notes->setStopped(event.uuid);
    }
    if (isKnown(event)) {
        notesChanged(event.uuid);
    } else {
        readAgain(event.uuid);
    }
}

/// libvirt tells everybody of each start and stop, also those who asked for it and have read the machine afterwards.
bool MachineWatch::isKnown(const HostEvent &event) const
{
    const auto known = m_known.constFind(event.uuid);
    if (known == m_known.constEnd() || known->ours.hasExpired() || m_reading.contains(event.uuid)) {
        return false;
    }
    switch (event.kind) {
    case HostEvent::Kind::MachineStarted:
    case HostEvent::Kind::MachineResumed:
        return known->machine.power == PowerState::Running;
    case HostEvent::Kind::MachineStopped:
        return known->machine.power == PowerState::Stopped;
    default:
        return false;
    }
}

void MachineWatch::readAgain(const QString &uuid)
{
    if (const auto reading = m_reading.find(uuid); reading != m_reading.end()) {
        *reading = true;
        return;
    }
    m_reading.insert(uuid, false);
    const auto work = [reader = m_reader, uuid](virConnectPtr connection) { return reader.read(connection, uuid); };
    const auto reading = m_link.run<MachineReading>(Lane::Query, {notRead}, m_link.limits().calls, work);
    whenDone(reading, this, [this, uuid](const Result<MachineReading> &result) {
        const bool again = m_reading.take(uuid);
        if (result) {
            take(*result);
        }
        if (again) {
            readAgain(uuid);
        }
    });
}

void MachineWatch::take(const MachineReading &reading, bool silent)
{
    if (reading.gone) {
        takeGone(reading);
        return;
    }
    if (reading.ticket < m_goneAt.value(reading.uuid)) {
        return;
    }
    Known next{reading.machine, reading.ticket, reading.agentConnected, QDeadlineTimer(reading.afterOperation ? toldWithin : 0)};
    m_notes->addTo(next.machine);
    const auto known = m_known.constFind(reading.uuid);
    const bool isNew = known == m_known.constEnd();
    if (!isNew && reading.ticket < known->ticket) {
        return;
    }
    const bool machineDiffers = isNew || next.machine != known->machine;
    const bool agentDiffers = isNew || next.agentConnected != known->agentConnected;
    m_known.insert(reading.uuid, next);
    if (machineDiffers || agentDiffers) {
        emit seen(next.machine, next.agentConnected);
    }
    if (machineDiffers && !silent) {
        emit changed(next.machine);
    }
}

void MachineWatch::takeGone(const MachineReading &reading)
{
    const auto known = m_known.constFind(reading.uuid);
    if (known != m_known.constEnd() && reading.ticket < known->ticket) {
        return;
    }
    m_goneAt.insert(reading.uuid, reading.ticket);
    m_notes->forget(reading.uuid);
    if (known != m_known.constEnd()) {
        m_known.erase(known);
        emit removed(reading.uuid);
    }
}

void MachineWatch::takeAll(const MachinesReading &all)
{
    // The first snapshot is the caller's answer; afterwards each difference is told.
    QSet<QString> present;
    for (const MachineReading &reading : all.machines) {
        present.insert(reading.uuid);
        take(reading, !m_hasSnapshot);
    }
    m_hasSnapshot = true;
    for (const QString &uuid : m_known.keys()) {
        if (!present.contains(uuid)) {
            MachineReading gone;
            gone.ticket = all.ticket;
            gone.uuid = uuid;
            takeGone(gone);
        }
    }
    m_goneAt.removeIf([&](const auto &entry) { return entry.value() < all.ticket; });
}

Async<QList<MachineState>> MachineWatch::readAll()
{
    const auto work = [reader = m_reader](virConnectPtr connection) { return reader.readAll(connection); };
    const auto reading = m_link.run<MachinesReading>(Lane::Query, {notListed}, m_link.limits().calls, work);
    Promise<QList<MachineState>> promise;
    whenDone(reading, this, [this, promise](const Result<MachinesReading> &result) {
        if (!result) {
            promise.finish(tl::unexpected(result.error()));
            return;
        }
        takeAll(*result);
        QList<MachineState> machines;
        for (const Known &known : std::as_const(m_known)) {
            machines.append(known.machine);
        }
        promise.finish(machines);
    });
    return promise.future();
}

void MachineWatch::sweep()
{
    if (!m_isSweeping && m_hasSnapshot) {
        m_isSweeping = true;
        whenDone(readAll(), this, [this](const Result<QList<MachineState>> &) { m_isSweeping = false; });
    }
}

void MachineWatch::notesChanged(const QString &uuid)
{
    const auto known = m_known.find(uuid);
    if (known == m_known.end()) {
        return;
    }
    MachineState next = known->machine;
    m_notes->addTo(next);
    if (next != known->machine) {
        known->machine = next;
        emit changed(next);
    }
}

} // namespace penstock
