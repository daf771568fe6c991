// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/simulator/simulatedconsoles.h"

#include "service/drivers/simulator/delayedanswers.h"
#include "service/drivers/simulator/simulatedhost.h"
#include "service/drivers/simulator/simulatedshell.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace penstock
{

Async<std::shared_ptr<ByteStream>> SimulatedConsoles::openGraphics(const QString &uuid)
{
    using Stream = std::shared_ptr<ByteStream>;
    const Text what{QT_TRANSLATE_NOOP("Text", "The graphical console was not opened.")};
    return m_answers.give<Stream>(u"openGraphics"_s, what,
                                  [this, uuid, what]() -> Result<Stream> { return failure(noScreen(uuid, what)); });
}

Async<std::shared_ptr<ByteStream>> SimulatedConsoles::openSerial(const QString &uuid, bool force)
{
    const Text what{QT_TRANSLATE_NOOP("Text", "The serial console was not opened.")};
    return m_answers.give<std::shared_ptr<ByteStream>>(u"openSerial"_s, what,
                                                       [this, uuid, force, what] { return opened(uuid, force, what); });
}

Async<QByteArray> SimulatedConsoles::screenshot(const QString &uuid)
{
    const Text what{QT_TRANSLATE_NOOP("Text", "No picture of the screen was taken.")};
    return m_answers.give<QByteArray>(
        u"screenshot"_s, what, [this, uuid, what]() -> Result<QByteArray> { return failure(noScreen(uuid, what)); });
}

void SimulatedConsoles::endStream(const QString &uuid, const QString &reason)
{
    if (const QPointer<SimulatedShell> shell = m_shells.take(uuid)) {
        shell->end(reason);
    }
}

void SimulatedConsoles::endAll(const QString &reason)
{
    for (const auto &shell : std::exchange(m_shells, {})) {
        if (shell) {
            shell->end(reason);
        }
    }
}

Result<MachineState> SimulatedConsoles::running(const QString &uuid, const Text &what) const
{
    const auto machine = m_host.find(uuid);
    if (!machine) {
        return failure(ErrorCode::NotFound, what, {QT_TRANSLATE_NOOP("Text", "The host has no such virtual machine.")});
    }
    if (machine->power == PowerState::Stopped || machine->power == PowerState::Crashed) {
        return failure(ErrorCode::Conflict, what, {QT_TRANSLATE_NOOP("Text", "The virtual machine is off.")},
                       {QT_TRANSLATE_NOOP("Text", "Start it first.")});
    }
    return *machine;
}

Result<std::shared_ptr<ByteStream>> SimulatedConsoles::opened(const QString &uuid, bool force, const Text &what)
{
    const auto machine = running(uuid, what);
    if (!machine) {
        return failure(machine.error());
    }
    const QPointer<SimulatedShell> other = m_shells.value(uuid);
    if (other && !other->isOver()) {
        if (!force) {
            return failure(ErrorCode::Conflict, what, {QT_TRANSLATE_NOOP("Text", "Another viewer uses this console.")},
                           {QT_TRANSLATE_NOOP("Text", "Close the other viewer or take over.")});
        }
        endStream(uuid, u"Another viewer took over the console."_s);
    }
    // A stream may be dropped by its own signal's receiver.
    const std::shared_ptr<SimulatedShell> shell(new SimulatedShell(machine->name, machine->started),
                                                [](SimulatedShell *each) { each->deleteLater(); });
    m_shells.insert(uuid, shell.get());
    return shell;
}

Error SimulatedConsoles::noScreen(const QString &uuid, const Text &what) const
{
    if (const auto machine = running(uuid, what); !machine) {
        return machine.error();
    }
    return Error{.code = ErrorCode::Unsupported,
                 .what = what,
                 .why = {QT_TRANSLATE_NOOP("Text", "A simulated virtual machine has no screen.")},
                 .fix = {QT_TRANSLATE_NOOP("Text", "Use its serial console.")}};
}

} // namespace penstock
