// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/hostfacts.h"
#include "shared/core/result.h"

#include <libvirt/libvirt.h>

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace penstock {

class MachineNotes;

/// A machine as it was read, or that it is gone; newer readings have higher tickets.
struct MachineReading {
    quint64 ticket = 0;
    QString uuid;
    bool gone = false;
    bool afterOperation = false; ///< by an operation of ours, when it was done
    bool agentConnected = false;
    MachineState machine;
};

struct MachinesReading {
    quint64 ticket = 0;
    QList<MachineReading> machines;
};

/// Reads machines over a connection. Used in worker threads.
class MachineReader
{
public:
    explicit MachineReader(std::shared_ptr<MachineNotes> notes) : m_notes(std::move(notes)) {}

    [[nodiscard]] Result<MachineReading> read(virConnectPtr connection, const QString &uuid) const;
    [[nodiscard]] Result<MachineReading> read(virDomainPtr domain) const;
    [[nodiscard]] Result<MachinesReading> readAll(virConnectPtr connection) const;
    [[nodiscard]] MachineReading gone(const QString &uuid) const;

private:
    struct Flags {
        bool persistent = true;
        bool autostart = false;
        std::optional<bool> saved; ///< asked for where it matters when not known
        bool listed = false; ///< read together with all others
    };

    [[nodiscard]] Result<MachineReading> read(virDomainPtr domain, quint64 ticket, const Flags &flags) const;

    std::shared_ptr<MachineNotes> m_notes;
};

[[nodiscard]] PowerState powerStateFrom(int state, int reason, bool saved);
[[nodiscard]] QString powerReasonFrom(int state, int reason);

} // namespace penstock
