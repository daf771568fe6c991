// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/pluginhost/deletionshare.h"
#include "shared/core/result.h"
#include "shared/model/resourcetype.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

namespace penstock {

struct Caller;
struct Kernel;

/// What the deletion of an object takes with it and what stands in its way, by the rules of the references to it and by
/// what the plugins of the types know. Deleting and trying to delete ask here alike.
class DeletionPlan
{
public:
    /// What may be deleted along.
    enum class Extent {
        Records,  ///< what the service alone keeps
        HostWork, ///< the object may need work on a host; what belongs to it must not
        Contents, ///< everything it owns as well, with work on hosts
        Forget,   ///< records of what stays on its host
    };
    struct Item {
        ResourceType type;
        QJsonObject object;
        QJsonObject params{};   ///< of its own deletion
        bool isAlong = false;   ///< the deletion of another one takes it along
    };
    /// An object with a reference that has to be emptied, or that stands in the way.
    struct Reference {
        Item item;
        Field field;
        QString target;
    };

    /// `params` are those of the call that deletes, which the plugins of the types see; "contents" tells those of types
    /// that are deleted as a part of something else.
    DeletionPlan(const Kernel &kernel, const Caller &caller, Extent extent = Extent::Records, QJsonObject params = {});

    /// Whether TYPE.deleteAll of what the field refers to deletes those who refer to it as well.
    [[nodiscard]] static bool isContents(const Kernel &kernel, const ResourceType &referring, const Field &field);

    /// Everything that follows from the deletion of this object. Fails only when that cannot be found out.
    [[nodiscard]] Result<void> make(const ResourceType &type, const QJsonObject &object);

    /// Those that belong to others after what they belong to.
    [[nodiscard]] const QList<Item> &removed() const { return m_removed; }
    [[nodiscard]] const QList<Reference> &cleared() const { return m_cleared; }
    [[nodiscard]] const QList<DeletionShare::File> &files() const { return m_files; }
    /// One more reason against it.
    void block(const Error &error) { m_blocks.append(error); }
    [[nodiscard]] bool isBlocked() const { return !m_blocks.isEmpty(); }
    /// The first reason against it.
    [[nodiscard]] Error refusal() const { return m_blocks.first(); }
    /// "victims", "files" and "blocks" of the answer to a call that only tries.
    [[nodiscard]] QJsonObject toJson() const;
    /// The whole answer to such a call where only the objects themselves change.
    [[nodiscard]] QJsonObject toAnswer() const;

private:
    [[nodiscard]] Result<void> add(const ResourceType &type, const QJsonObject &object, bool isAlong = false);
    [[nodiscard]] Result<void> addShare(qsizetype index);
    [[nodiscard]] Result<void> addAlong(const QList<ObjectRef> &others);
    [[nodiscard]] Result<void> addReferences(const ResourceType &referring, const Field &field, const QString &target);
    [[nodiscard]] OnDelete ruleOf(const ResourceType &referring, const Field &field) const;
    /// Whether the service alone can delete such objects, without work on a host.
    [[nodiscard]] bool isRecord(const ResourceType &type) const;
    [[nodiscard]] Error needed() const;
    [[nodiscard]] QJsonArray victims() const;
    [[nodiscard]] QString rootName() const;

    const Kernel &m_kernel;
    const Caller &m_caller;
    Extent m_extent;
    QJsonObject m_params;
    QList<Item> m_removed;
    QSet<QString> m_ids;
    QList<Reference> m_cleared;
    QList<Reference> m_needed;
    QList<DeletionShare::File> m_files;
    QList<Error> m_blocks;
    bool m_isNeeded = false; ///< by more objects than can be looked at
};

} // namespace penstock
