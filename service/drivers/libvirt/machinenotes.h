// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/hostfacts.h"

#include <QDeadlineTimer>
#include <QHash>

#include <mutex>

namespace penstock {

/// What is known of the machines of a host beyond one reading: addresses, sizes of disks, times of starts. Used in all
/// threads.
class MachineNotes
{
public:
    /// A number for a reading that begins now; a higher one is a newer picture.
    [[nodiscard]] quint64 nextTicket();

    void setStarted(const QString &uuid, const QDateTime &when);
    void setStopped(const QString &uuid);
    void setAddresses(const QString &uuid, const QStringList &addresses);
    void setCapacity(const QString &path, Bytes capacity);
    /// Whether the size of a disk was asked for lately.
    [[nodiscard]] bool hasFreshCapacity(const QString &path) const;
    void forget(const QString &uuid);

    void addTo(MachineState &machine) const;

private:
    struct Note {
        QStringList addresses;
        QDateTime started;
    };
    struct Size {
        Bytes capacity;
        QDeadlineTimer fresh; ///< libvirt does not tell when a disk grows
    };

    mutable std::mutex m_mutex;
    quint64 m_ticket = 0;
    QHash<QString, Note> m_notes;
    QHash<QString, Size> m_sizes;
};

} // namespace penstock
