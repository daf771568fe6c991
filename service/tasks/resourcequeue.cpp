// SPDX-License-Identifier: Apache-2.0
#include "service/tasks/resourcequeue.h"

#include <algorithm>
#include <utility>

namespace penstock {

struct ResourceQueue::Owner {
    enum class Stage { Resources, Places, Holds };

    QString name;
    QString initiator;
    QList<Claim> resources;
    QStringList pools; ///< in the order in which places are taken
    Turn turn;
    std::function<void()> granted;
    Stage stage = Stage::Resources;
    qsizetype placesHeld = 0;
};

struct ResourceQueue::Resource {
    Owner *exclusive = nullptr;
    QSet<Owner *> sharing;
    std::map<Turn, Owner *> waiting;
    std::map<Turn, Owner *> waitingAlone; ///< those among them who do not share
    Rounds rounds;

    [[nodiscard]] bool isUnused() const { return !exclusive && sharing.isEmpty() && waiting.empty(); }
};

struct ResourceQueue::Pool {
    QSet<Owner *> holding;
    std::map<Turn, Owner *> waiting;
    Rounds rounds;
    int expected = 0; ///< owners that have a place, wait for one, or will
};

ResourceQueue::ResourceQueue() = default;
ResourceQueue::~ResourceQueue() = default;

int ResourceQueue::places(const QString &pool) const
{
    return std::max(1, m_places.value(pool.section(QLatin1Char(':'), 0, 0), 1));
}

void ResourceQueue::acquire(const Request &request)
{
    auto made = std::make_unique<Owner>();
    Owner &owner = *made;
    owner.name = request.owner;
    owner.initiator = request.initiator;
    owner.granted = request.granted;
    split(owner, request.claims);
    m_owners.insert_or_assign(request.owner, std::move(made));
    join(owner);
    Tellings tellings;
    if (isFree(owner)) {
        take(owner, tellings);
    }
    for (const auto &tell : tellings) {
        tell();
    }
}

/// Each resource once, exclusively if in doubt.
void ResourceQueue::split(Owner &owner, const QList<Claim> &claims) const
{
    for (const Claim &claim : claims) {
        if (claim.kind == Claim::Kind::Slot) {
            if (!owner.pools.contains(claim.resource)) {
                owner.pools << claim.resource;
            }
            continue;
        }
        const auto same = std::find_if(owner.resources.begin(), owner.resources.end(),
                                       [&](const Claim &other) { return other.resource == claim.resource; });
        if (same == owner.resources.end()) {
            owner.resources << claim;
        } else if (claim.kind == Claim::Kind::Exclusive) {
            same->kind = claim.kind;
        }
    }
    std::sort(owner.pools.begin(), owner.pools.end(), [this](const QString &a, const QString &b) {
        return std::pair(places(a), a) < std::pair(places(b), b);
    });
}

void ResourceQueue::join(Owner &owner)
{
    QList<Rounds *> rounds;
    QList<Resource *> resources;
    for (const Claim &claim : std::as_const(owner.resources)) {
        auto &resource = m_resources[claim.resource];
        resource = resource ? std::move(resource) : std::make_unique<Resource>();
        resources << resource.get();
        rounds << &resource->rounds;
    }
    for (const QString &name : std::as_const(owner.pools)) {
        auto &pool = m_pools[name];
        pool = pool ? std::move(pool) : std::make_unique<Pool>();
        ++pool->expected;
        rounds << &pool->rounds;
    }
    owner.turn.number = ++m_arrived;
    for (const Rounds *each : rounds) {
        owner.turn.round = std::max(owner.turn.round, each->next(owner.initiator));
    }
    for (Rounds *each : rounds) {
        each->enter(owner.initiator, owner.turn.round);
    }
    for (qsizetype i = 0; i < resources.size(); ++i) {
        resources[i]->waiting.emplace(owner.turn, &owner);
        if (owner.resources.at(i).kind == Claim::Kind::Exclusive) {
            resources[i]->waitingAlone.emplace(owner.turn, &owner);
        }
    }
    m_waiting.emplace(owner.turn.number, &owner);
}

bool ResourceQueue::isFree(const Owner &owner) const
{
    return std::all_of(owner.resources.cbegin(), owner.resources.cend(), [&](const Claim &claim) {
        return admits(*m_resources.at(claim.resource), owner, claim.kind);
    });
}

bool ResourceQueue::admits(const Resource &resource, const Owner &owner, Claim::Kind kind) const
{
    if (resource.exclusive) {
        return false;
    }
    if (kind == Claim::Kind::Shared) {
        return resource.waitingAlone.empty() || resource.waitingAlone.begin()->first > owner.turn;
    }
    return resource.sharing.isEmpty() && resource.waiting.begin()->second == &owner;
}

void ResourceQueue::take(Owner &owner, Tellings &tellings)
{
    for (const Claim &claim : std::as_const(owner.resources)) {
        Resource &resource = *m_resources.at(claim.resource);
        resource.waiting.erase(owner.turn);
        if (claim.kind == Claim::Kind::Exclusive) {
            resource.waitingAlone.erase(owner.turn);
            resource.exclusive = &owner;
        } else {
            resource.sharing.insert(&owner);
        }
    }
    owner.stage = Owner::Stage::Places;
    takePlaces(owner, tellings);
}

void ResourceQueue::takePlaces(Owner &owner, Tellings &tellings)
{
    for (; owner.placesHeld < owner.pools.size(); ++owner.placesHeld) {
        const QString &name = owner.pools.at(owner.placesHeld);
        Pool &pool = *m_pools.at(name);
        if (pool.holding.size() >= places(name)) {
            pool.waiting.emplace(owner.turn, &owner);
            return;
        }
        pool.holding.insert(&owner);
        pool.rounds.served(owner.turn.round);
    }
    // Not before: a thousand may share a resource while they wait for places; whoever comes then is in time for the next one.
    for (const Claim &claim : std::as_const(owner.resources)) {
        m_resources.at(claim.resource)->rounds.served(owner.turn.round);
    }
    owner.stage = Owner::Stage::Holds;
    m_waiting.erase(owner.turn.number);
    tellings << std::exchange(owner.granted, {});
}

void ResourceQueue::release(const QString &name)
{
    const auto found = m_owners.find(name);
    if (found == m_owners.end()) {
        return;
    }
    const auto owner = std::move(found->second);
    m_owners.erase(found);
    m_waiting.erase(owner->turn.number);
    Tellings tellings;
    leavePlaces(*owner, tellings);
    leave(*owner, tellings);
    for (const auto &tell : tellings) {
        tell();
    }
}

void ResourceQueue::leavePlaces(Owner &owner, Tellings &tellings)
{
    for (const QString &name : std::as_const(owner.pools)) {
        Pool &pool = *m_pools.at(name);
        pool.waiting.erase(owner.turn);
        const bool gaveBack = pool.holding.remove(&owner);
        if (--pool.expected == 0) {
            m_pools.erase(name);
            continue;
        }
        if (gaveBack && !pool.waiting.empty()) {
            const auto first = pool.waiting.extract(pool.waiting.begin());
            takePlaces(*first.mapped(), tellings);
        }
    }
}

void ResourceQueue::yieldPlaces(const QString &name)
{
    const auto found = m_owners.find(name);
    if (found == m_owners.end() || found->second->stage != Owner::Stage::Holds) {
        return;
    }
    Owner &owner = *found->second;
    owner.placesHeld = 0;
    Tellings tellings;
    for (const QString &each : std::as_const(owner.pools)) {
        Pool &pool = *m_pools.at(each);
        if (pool.holding.remove(&owner) && !pool.waiting.empty()) {
            const auto first = pool.waiting.extract(pool.waiting.begin());
            takePlaces(*first.mapped(), tellings);
        }
    }
    for (const auto &tell : tellings) {
        tell();
    }
}

void ResourceQueue::retakePlaces(const QString &name, const std::function<void()> &granted)
{
    const auto found = m_owners.find(name);
    if (found == m_owners.end() || found->second->stage != Owner::Stage::Holds) {
        return;
    }
    Owner &owner = *found->second;
    owner.granted = granted;
    owner.stage = Owner::Stage::Places;
    m_waiting.emplace(owner.turn.number, &owner);
    Tellings tellings;
    takePlaces(owner, tellings);
    for (const auto &tell : tellings) {
        tell();
    }
}

void ResourceQueue::leave(Owner &owner, Tellings &tellings)
{
    QStringList freed;
    for (const Claim &claim : std::as_const(owner.resources)) {
        Resource &resource = *m_resources.at(claim.resource);
        resource.waiting.erase(owner.turn);
        resource.waitingAlone.erase(owner.turn);
        if (!resource.sharing.remove(&owner) || resource.sharing.isEmpty()) {
            freed << claim.resource; // what others go on sharing is no freer than before
        }
        if (resource.exclusive == &owner) {
            resource.exclusive = nullptr;
        }
    }
    // Only now that the owner is nowhere any more.
    for (const QString &name : std::as_const(freed)) {
        if (m_resources.at(name)->isUnused()) {
            m_resources.erase(name);
        } else {
            pass(name, tellings);
        }
    }
}

/// Lets those go on for whom a resource may have become free.
void ResourceQueue::pass(const QString &name, Tellings &tellings)
{
    const Resource &resource = *m_resources.at(name);
    if (resource.exclusive || resource.waiting.empty()) {
        return;
    }
    QList<Owner *> candidates;
    for (const auto &[turn, owner] : resource.waiting) {
        const bool alone = !resource.waitingAlone.empty() && resource.waitingAlone.begin()->second == owner;
        if (alone && !candidates.isEmpty()) {
            break;
        }
        candidates << owner;
        if (alone) {
            break;
        }
    }
    for (Owner *candidate : std::as_const(candidates)) {
        if (candidate->stage == Owner::Stage::Resources && isFree(*candidate)) {
            take(*candidate, tellings);
        }
    }
}

bool ResourceQueue::holds(const QString &owner) const
{
    const auto found = m_owners.find(owner);
    return found != m_owners.end() && found->second->stage == Owner::Stage::Holds;
}

QString ResourceQueue::blocker(const QString &name) const
{
    const auto found = m_owners.find(name);
    if (found == m_owners.end() || found->second->stage == Owner::Stage::Holds) {
        return {};
    }
    const Owner &owner = *found->second;
    if (owner.stage == Owner::Stage::Places) {
        return (*m_pools.at(owner.pools.at(owner.placesHeld))->holding.cbegin())->name;
    }
    for (const Claim &claim : owner.resources) {
        const Resource &resource = *m_resources.at(claim.resource);
        if (admits(resource, owner, claim.kind)) {
            continue;
        }
        if (resource.exclusive) {
            return resource.exclusive->name;
        }
        if (claim.kind == Claim::Kind::Shared) {
            return resource.waitingAlone.begin()->second->name;
        }
        return resource.sharing.isEmpty() ? resource.waiting.begin()->second->name : (*resource.sharing.cbegin())->name;
    }
    return {};
}

QStringList ResourceQueue::resources(const QString &owner) const
{
    QStringList names;
    if (const auto found = m_owners.find(owner); found != m_owners.end()) {
        for (const Claim &claim : std::as_const(found->second->resources)) {
            names << claim.resource;
        }
        names << found->second->pools;
        names.removeDuplicates(); // a host is both shared and a place to work
    }
    return names;
}

QStringList ResourceQueue::owners() const
{
    QStringList names;
    for (const auto &[name, owner] : m_owners) {
        names << name;
    }
    return names;
}

QStringList ResourceQueue::waiting(qint64 &after, int count) const
{
    QStringList names;
    for (auto next = m_waiting.upper_bound(after); next != m_waiting.end() && names.size() < count; ++next) {
        names << next->second->name;
        after = next->first;
    }
    return names;
}

} // namespace penstock
