// SPDX-License-Identifier: Apache-2.0
#include "service/tasks/resourcequeue.h"

#include <utility>

namespace penstock {

void ResourceQueue::acquire(const QString &owner, const QList<Claim> &claims, std::function<void()> granted)
{
    for (const Claim &claim : claims) {
        m_queues[claim.resource].append({owner, claim.exclusive});
    }
    m_owners.insert(owner, {claims, std::move(granted), false});
    m_order.append(owner);
    grantWhatCanGo();
}

void ResourceQueue::release(const QString &owner)
{
    const Waiting waiting = m_owners.take(owner);
    m_order.removeOne(owner);
    for (const Claim &claim : waiting.claims) {
        QList<Place> &queue = m_queues[claim.resource];
        queue.removeIf([&](const Place &place) { return place.owner == owner; });
        if (queue.isEmpty()) {
            m_queues.remove(claim.resource);
        }
    }
    grantWhatCanGo();
}

QString ResourceQueue::blocker(const QString &owner) const
{
    const auto waiting = m_owners.constFind(owner);
    if (waiting == m_owners.constEnd() || waiting->holds) {
        return {};
    }
    for (const Claim &claim : waiting->claims) {
        if (const QString other = blockerIn(m_queues.value(claim.resource), owner); !other.isEmpty()) {
            return other;
        }
    }
    return {};
}

QString ResourceQueue::blockerIn(const QList<Place> &queue, const QString &owner) const
{
    bool exclusive = false;
    for (const Place &place : queue) {
        if (place.owner == owner) {
            exclusive = place.exclusive;
        }
    }
    for (const Place &place : queue) {
        if (place.owner == owner) {
            return {};
        }
        if (place.exclusive || exclusive) {
            return place.owner;
        }
    }
    return {};
}

void ResourceQueue::grantWhatCanGo()
{
    // Collected first: a granted task may release or acquire while it is being told.
    QList<std::function<void()>> granted;
    for (const QString &owner : std::as_const(m_order)) {
        Waiting &waiting = m_owners[owner];
        if (!waiting.holds && blocker(owner).isEmpty()) {
            waiting.holds = true;
            granted.append(std::exchange(waiting.granted, {}));
        }
    }
    for (const auto &tell : granted) {
        tell();
    }
}

} // namespace penstock
