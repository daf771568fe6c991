// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/libvirt/hostevent.h"
#include "service/drivers/libvirt/machinereader.h"
#include "shared/core/async.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace penstock {

class HostLink;
class Mailbox;
class MachineNotes;

/// Knows the machines of a host and tells what changes: reads a machine again on each event about it, and all of them
/// from time to time. Lives in the main thread.
class MachineWatch : public QObject
{
    Q_OBJECT

public:
    MachineWatch(HostLink &link, std::shared_ptr<MachineNotes> notes, QObject *parent = nullptr);
    ~MachineWatch() override;

    [[nodiscard]] Async<QList<MachineState>> readAll();
    /// Takes readings from any thread: what operations have seen on their way.
    [[nodiscard]] std::function<void(const MachineReading &)> observer() const;
    [[nodiscard]] const MachineReader &reader() const { return m_reader; }
    /// Reports the machine again when its notes changed.
    void notesChanged(const QString &uuid);

signals:
    void changed(const penstock::MachineState &machine);
    /// A machine was read and is new or differs, whether or not changed() tells it.
    void seen(const penstock::MachineState &machine, bool agentConnected);
    void removed(const QString &uuid);

private:
    struct Known {
        MachineState machine;
        quint64 ticket = 0;
        bool agentConnected = false;
        QDeadlineTimer ours; ///< while what is told of its power may be what an operation of ours did and has read
    };

    void handleEvent(const HostEvent &event);
    [[nodiscard]] bool isKnown(const HostEvent &event) const;
    void readAgain(const QString &uuid);
    void take(const MachineReading &reading, bool silent = false);
    void takeGone(const MachineReading &reading);
    void takeAll(const MachinesReading &all);
    void sweep();
    /// At growing intervals up to the usual one.
    void sweepLater();

    HostLink &m_link;
    std::shared_ptr<MachineNotes> m_notes;
    std::shared_ptr<Mailbox> m_mailbox;
    MachineReader m_reader;
    QHash<QString, Known> m_known;
    QHash<QString, quint64> m_goneAt;
    QHash<QString, bool> m_reading; ///< machines being read; true: something happened meanwhile
    QTimer m_sweep;
    std::chrono::milliseconds m_nextSweep{};
    bool m_hasSnapshot = false;
    bool m_isSweeping = false;
};

} // namespace penstock
