// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <functional>

namespace penstock {

/// One resource a task works on: "vm:ID". Shared claims of one resource go on together.
struct Claim {
    QString resource;
    bool exclusive = true;
};

/// Orders work instead of locking: every resource has a queue, and a task joins the queues of all its resources in one
/// go, so that nobody can wait in a circle. No lock is held; nothing blocks.
class ResourceQueue
{
public:
    /// Calls granted, perhaps at once, when the owner is first in all its queues.
    void acquire(const QString &owner, const QList<Claim> &claims, std::function<void()> granted);
    /// Gives back what the owner holds, or takes it out of the queues where it waits.
    void release(const QString &owner);
    /// The owner this one waits for, or an empty string.
    [[nodiscard]] QString blocker(const QString &owner) const;

private:
    struct Place {
        QString owner;
        bool exclusive = true;
    };
    struct Waiting {
        QList<Claim> claims;
        std::function<void()> granted;
        bool holds = false;
    };

    [[nodiscard]] QString blockerIn(const QList<Place> &queue, const QString &owner) const;
    void grantWhatCanGo();

    QHash<QString, QList<Place>> m_queues;
    QHash<QString, Waiting> m_owners;
    QList<QString> m_order; ///< owners in the order of arrival
};

} // namespace penstock
