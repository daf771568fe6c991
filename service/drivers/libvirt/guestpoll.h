// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/libvirt/guestprobe.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

namespace penstock {

class HostLink;
class MachineNotes;

/// Asks running machines for their addresses, often after a start and seldom later, and any machine for the sizes of
/// its disks. libvirt tells neither by events.
class GuestPoll : public QObject
{
    Q_OBJECT

public:
    GuestPoll(HostLink &link, std::shared_ptr<MachineNotes> notes, QObject *parent = nullptr);

    void update(const MachineState &machine, bool agentConnected);
    void forget(const QString &uuid);

signals:
    /// The notes of a machine have changed.
    void learned(const QString &uuid);

private:
    struct Guest {
        QStringList macs;
        QStringList diskPaths;
        bool runs = false;
        bool agentConnected = false;
        bool hasAddress = false;
        QDeadlineTimer next{0};
        QDeadlineTimer eager{0};      ///< until then it is asked every second
        QDeadlineTimer agentPause{0}; ///< an agent that did not answer is left alone until then
    };

    void poll();
    [[nodiscard]] ProbeRequest requestFor(const QString &uuid, Guest &guest) const;
    void take(const ProbeAnswer &answer);

    HostLink &m_link;
    std::shared_ptr<MachineNotes> m_notes;
    QHash<QString, Guest> m_guests;
    QTimer m_clock;
    bool m_isAsking = false;
};

} // namespace penstock
