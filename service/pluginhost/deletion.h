// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"
#include "shared/model/resourcetype.h"

#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

namespace penstock {

struct Caller;
struct Kernel;

/// Deletes an object with all that follows from it by the rules of the references to it: objects that belong to it are
/// deleted as well, references are emptied, or it is refused because somebody needs it.
class Deletion
{
public:
    Deletion(const Kernel &kernel, const Caller &caller) : m_kernel(kernel), m_caller(caller) {}

    /// To be called in a transaction.
    [[nodiscard]] Result<void> run(const ResourceType &type, const QJsonObject &object);

private:
    struct Item {
        ResourceType type;
        QJsonObject object;
    };
    /// An object with a reference that has to be emptied, or that stands in the way.
    struct Reference {
        Item item;
        Field field;
        QString target;
    };

    [[nodiscard]] Result<void> plan(const ResourceType &type, const QJsonObject &object);
    [[nodiscard]] Result<void> planReferences(const ResourceType &referring, const Field &field, const QString &target);
    [[nodiscard]] Result<void> carryOut();
    [[nodiscard]] Result<void> removeAll();
    [[nodiscard]] Result<void> clear(const Reference &reference);
    [[nodiscard]] Error needed(const QJsonObject &object) const;
    /// Whether the service alone can delete such objects, without work on a host.
    [[nodiscard]] bool canCascadeTo(const ResourceType &type) const;

    const Kernel &m_kernel;
    const Caller &m_caller;
    QList<Item> m_removed; ///< those that belong to others after what they belong to
    QSet<QString> m_ids;
    QList<Reference> m_cleared;
    QList<Reference> m_needed;
    bool m_isNeeded = false; ///< by more objects than can be looked at
};

} // namespace penstock
