// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/libvirtmachines.h"

#include "service/drivers/libvirt/domainactions.h"
#include "service/drivers/libvirt/hostlink.h"
#include "service/drivers/libvirt/machinewatch.h"

#include <QCoreApplication>

namespace penstock {

namespace {

/// The state of a machine that libvirt forgot the moment it went off.
MachineState transientGone(const MachineReading &before)
{
    MachineState machine = before.machine;
    machine.power = PowerState::Stopped;
    machine.powerReason = QStringLiteral("destroyed");
    machine.addresses.clear();
    machine.started = {};
    return machine;
}

} // namespace

Async<MachineState> LibvirtMachines::read(const QString &uuid)
{
    const Text what{QT_TRANSLATE_NOOP("Text", "The virtual machine could not be read.")};
    const auto work = [uuid, what, report = reporter()](virConnectPtr connection) -> Result<MachineState> {
        const auto reading = report.reader.read(connection, uuid);
        if (!reading) {
            return tl::unexpected(reading.error());
        }
        report.observe(*reading);
        if (reading->gone) {
            return failure(ErrorCode::NotFound, what,
                           {QT_TRANSLATE_NOOP("Text", "The virtual machine does not exist on the host any more.")});
        }
        return reading->machine;
    };
    return m_link.run<MachineState>(Lane::Query, what, m_link.limits().calls, work);
}

LibvirtMachines::Reporter LibvirtMachines::reporter() const
{
    return {m_watch.reader(), m_watch.observer()};
}

Result<MachineState> LibvirtMachines::Reporter::operator()(virDomainPtr domain) const
{
    auto reading = reader.read(domain);
    if (!reading) {
        return tl::unexpected(reading.error());
    }
    reading->afterOperation = true;
    observe(*reading);
    return reading->machine;
}

Async<MachineState> LibvirtMachines::change(const QString &uuid, const Text &what, Action action,
                                            std::chrono::milliseconds limit)
{
    const auto work = [uuid, what, action = std::move(action),
                       report = reporter()](virConnectPtr connection) -> Result<MachineState> {
        const auto domain = findDomain(connection, uuid, what);
        if (!domain) {
            return tl::unexpected(domain.error());
        }
        if (const auto done = action(domain->get(), what); !done) {
            return tl::unexpected(done.error());
        }
        return report(domain->get());
    };
    return m_link.run<MachineState>(Lane::Operation, what, limit, work);
}

Async<void> LibvirtMachines::ask(const QString &uuid, const Text &what, Action action)
{
    const auto work = [uuid, what, action = std::move(action)](virConnectPtr connection) -> Result<void> {
        const auto domain = findDomain(connection, uuid, what);
        return domain ? action(domain->get(), what) : tl::unexpected(domain.error());
    };
    return m_link.run<void>(Lane::Operation, what, m_link.limits().calls, work);
}

Async<MachineState> LibvirtMachines::define(const MachineSpec &spec)
{
    const Text what{QT_TRANSLATE_NOOP("Text", "The virtual machine was not created.")};
    const auto work = [spec, what, traits = m_link.traits(),
                       report = reporter()](virConnectPtr connection) -> Result<MachineState> {
        const auto domain = defineDomain(connection, spec, traits, what);
        return domain ? report(domain->get()) : tl::unexpected(domain.error());
    };
    return m_link.run<MachineState>(Lane::Operation, what, m_link.limits().longCalls, work);
}

Async<MachineState> LibvirtMachines::start(const QString &uuid)
{
    return change(uuid, {QT_TRANSLATE_NOOP("Text", "The virtual machine was not started.")}, startDomain,
                  m_link.limits().longCalls);
}

Async<void> LibvirtMachines::requestShutdown(const QString &uuid)
{
    return ask(uuid, {QT_TRANSLATE_NOOP("Text", "The virtual machine was not asked to shut down.")}, shutDownDomain);
}

Async<MachineState> LibvirtMachines::powerOff(const QString &uuid)
{
    const Text what{QT_TRANSLATE_NOOP("Text", "The virtual machine was not powered off.")};
    const auto work = [uuid, what, report = reporter()](virConnectPtr connection) -> Result<MachineState> {
        const auto domain = findDomain(connection, uuid, what);
        if (!domain) {
            return tl::unexpected(domain.error());
        }
        // Until it is off, it runs: only of one that will be gone is there anything to be read before.
        const bool stays = virDomainIsPersistent(domain->get()) > 0;
        const auto before = stays ? Result<MachineReading>() : report.reader.read(domain->get());
        if (!before) {
            return tl::unexpected(before.error());
        }
        if (const auto done = destroyDomain(domain->get(), what); !done) {
            return tl::unexpected(done.error());
        }
        if (stays) {
            return report(domain->get());
        }
        const auto after = report.reader.read(connection, uuid);
        if (!after) {
            return tl::unexpected(after.error());
        }
        report.observe(*after);
        return after->gone ? transientGone(*before) : after->machine;
    };
    return m_link.run<MachineState>(Lane::Operation, what, m_link.limits().longCalls, work);
}

Async<MachineState> LibvirtMachines::reset(const QString &uuid)
{
    return change(uuid, {QT_TRANSLATE_NOOP("Text", "The virtual machine was not reset.")}, resetDomain,
                  m_link.limits().calls);
}

Async<MachineState> LibvirtMachines::pause(const QString &uuid)
{
    return change(uuid, {QT_TRANSLATE_NOOP("Text", "The virtual machine was not paused.")}, suspendDomain,
                  m_link.limits().calls);
}

Async<MachineState> LibvirtMachines::resume(const QString &uuid)
{
    return change(uuid, {QT_TRANSLATE_NOOP("Text", "The virtual machine was not resumed.")}, resumeDomain,
                  m_link.limits().calls);
}

Async<MachineState> LibvirtMachines::rename(const QString &uuid, const QString &name)
{
    return change(
        uuid, {QT_TRANSLATE_NOOP("Text", "The virtual machine was not renamed.")},
        [name](virDomainPtr domain, const Text &what) { return renameDomain(domain, name, what); },
        m_link.limits().calls);
}

Async<void> LibvirtMachines::undefine(const QString &uuid)
{
    const Text what{QT_TRANSLATE_NOOP("Text", "The virtual machine was not deleted.")};
    const auto work = [uuid, what, report = reporter()](virConnectPtr connection) -> Result<void> {
        const auto domain = findDomain(connection, uuid, what);
        if (!domain) {
            return domain.error().code == ErrorCode::NotFound ? Result<void>() : tl::unexpected(domain.error());
        }
        const auto done = undefineDomain(domain->get(), what);
        if (done) {
            report.observe(report.reader.gone(uuid));
        }
        return done;
    };
    return m_link.run<void>(Lane::Operation, what, m_link.limits().calls, work);
}

Async<void> LibvirtMachines::sendKeys(const QString &uuid, const QList<int> &linuxKeyCodes)
{
    return ask(
        uuid, {QT_TRANSLATE_NOOP("Text", "The keys were not sent.")},
        [linuxKeyCodes](virDomainPtr domain, const Text &what) { return sendKeysTo(domain, linuxKeyCodes, what); });
}

} // namespace penstock
