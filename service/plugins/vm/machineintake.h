// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/driver.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

namespace penstock {

/// What hosts said about all their machines at once. Handed on in slices, so that a host with thousands of machines holds
/// nobody up; what is learned about a machine meanwhile is newer and stays.
class MachineIntake final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Replaces what is still waiting of this host.
    void begin(const QString &hostId, const QList<MachineState> &states);
    /// Something newer is known about a machine: what waits of it is void.
    void overtake(const QString &hostId, const QString &uuid);
    void drop(const QString &hostId) { m_waiting.remove(hostId); }

signals:
    void ready(const QString &hostId, const penstock::MachineState &state);

private:
    struct Waiting {
        QList<MachineState> states;
        qsizetype next = 0;
        QSet<QString> overtaken;
    };

    void takeSlice();
    /// Hands on one state; false when nothing waits.
    bool takeOne();

    QHash<QString, Waiting> m_waiting; ///< by host
    bool m_scheduled = false;
};

} // namespace penstock
