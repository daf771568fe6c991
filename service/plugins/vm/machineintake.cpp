// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/vm/machineintake.h"

#include <QElapsedTimer>
#include <QTimer>

namespace penstock {

namespace {
constexpr qint64 sliceMilliseconds = 15;
}

void MachineIntake::begin(const QString &hostId, const QList<MachineState> &states)
{
    m_waiting.insert(hostId, {states, 0, {}});
    takeSlice();
}

void MachineIntake::overtake(const QString &hostId, const QString &uuid)
{
    if (const auto waiting = m_waiting.find(hostId); waiting != m_waiting.end()) {
        waiting->overtaken.insert(uuid);
    }
}

void MachineIntake::takeSlice()
{
    QElapsedTimer clock;
    clock.start();
    bool more = takeOne();
    while (more && clock.elapsed() < sliceMilliseconds) {
        more = takeOne();
    }
    if (more && !m_scheduled) {
        m_scheduled = true;
        QTimer::singleShot(0, this, [this] {
            m_scheduled = false;
            takeSlice();
        });
    }
}

bool MachineIntake::takeOne()
{
    const auto waiting = m_waiting.begin();
    if (waiting == m_waiting.end()) {
        return false;
    }
    if (waiting->next == waiting->states.size()) {
        m_waiting.erase(waiting);
        return !m_waiting.isEmpty();
    }
    const QString hostId = waiting.key();
    const MachineState state = waiting->states.at(waiting->next++);
    if (!waiting->overtaken.contains(state.uuid)) {
        emit ready(hostId, state); // may change what waits
    }
    return true;
}

} // namespace penstock
