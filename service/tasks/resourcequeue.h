// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/tasks/claim.h"
#include "service/tasks/rounds.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <unordered_map>

namespace penstock {

/// Orders work instead of locking. An owner first waits, holding nothing, until all its resources are free for it at once;
/// then it takes its places one after the other, the scarcest kind first. Neither can end in a circle, and nothing blocks.
///
/// Among those who wait, initiators take turns (Rounds); the jobs of one keep their order. A decision costs as much as the
/// claims that are involved, not as much as there are owners.
class ResourceQueue
{
public:
    struct Request {
        QString owner;
        QString initiator;
        QList<Claim> claims;
        std::function<void()> granted; ///< called once, perhaps at once
    };

    ResourceQueue();
    ~ResourceQueue();

    /// How many may have a place in "KIND:..." at the same time; one where nothing is said.
    void setPlaces(const QString &kind, int places) { m_places.insert(kind, places); }

    void acquire(const Request &request);
    /// Lets others have the places of an owner that holds all it wants; its resources stay its own.
    void yieldPlaces(const QString &owner);
    /// Takes the places again, before those who came later.
    void retakePlaces(const QString &owner, const std::function<void()> &granted);
    /// Gives back what the owner holds, or takes it out of the queues where it waits.
    void release(const QString &owner);

    [[nodiscard]] bool holds(const QString &owner) const;
    /// The owner this one waits for, or an empty string.
    [[nodiscard]] QString blocker(const QString &owner) const;
    /// Whether anybody holds or waits for a resource; places do not count.
    [[nodiscard]] bool isClaimed(const QString &resource) const { return m_resources.contains(resource); }
    [[nodiscard]] QStringList owners() const;
    /// What an owner has claimed.
    [[nodiscard]] QStringList resources(const QString &owner) const;
    [[nodiscard]] bool isAnybodyWaiting() const { return !m_waiting.empty(); }
    /// Up to `count` of those who wait, in the order of arrival, going on after the number `after`, which is advanced.
    [[nodiscard]] QStringList waiting(qint64 &after, int count) const;

private:
    struct Owner;
    struct Resource;
    struct Pool;
    using Tellings = QList<std::function<void()>>;

    void split(Owner &owner, const QList<Claim> &claims) const;
    void join(Owner &owner);
    [[nodiscard]] bool isFree(const Owner &owner) const;
    [[nodiscard]] bool admits(const Resource &resource, const Owner &owner, Claim::Kind kind) const;
    void take(Owner &owner, Tellings &tellings);
    void takePlaces(Owner &owner, Tellings &tellings);
    void leave(Owner &owner, Tellings &tellings);
    void leavePlaces(Owner &owner, Tellings &tellings);
    void pass(const QString &name, Tellings &tellings);
    [[nodiscard]] int places(const QString &pool) const;

    std::unordered_map<QString, std::unique_ptr<Resource>> m_resources;
    std::unordered_map<QString, std::unique_ptr<Pool>> m_pools;
    std::unordered_map<QString, std::unique_ptr<Owner>> m_owners;
    std::map<qint64, Owner *> m_waiting; ///< by their number
    QHash<QString, int> m_places;
    qint64 m_arrived = 0;
};

} // namespace penstock
