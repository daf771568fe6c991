// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"
#include "shared/model/resourcetype.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace penstock {

class Repository;

/// Who owns what nobody else was named for.
inline constexpr QLatin1StringView defaultOwner{"default"};

/// Limits of owners. A type that is owned says in its fields what counts against which limit of its owner; a limit is the
/// owner's field of that name, a negative or absent one is none. A list counts by its length. What is used is always counted from the objects
/// themselves, so that nothing has to be given back.
class Quotas
{
public:
    struct Use {
        qint64 used = 0;
        qint64 limit = -1;
    };

    explicit Quotas(Repository &repository) : m_repository(repository) {}

    /// The reference to the owner; null for types that are not owned.
    [[nodiscard]] static const Field *ownerOf(const ResourceType &type);

    /// Whether the owner of a new object, named in it, has room for it; ResourceExhausted, with the figures, if not. To
    /// be asked in the transaction that inserts the object.
    [[nodiscard]] Result<void> check(const QString &type, const QJsonObject &object);
    /// What an owner uses of each limit that anything counts against.
    [[nodiscard]] Result<QMap<QString, Use>> of(const QString &ownerType, const QString &owner);
    /// Gives objects without an owner to the default one, and makes counting cheap.
    [[nodiscard]] Result<void> prepare();

private:
    enum class Counted { Everything, WhatIsLimited };
    [[nodiscard]] Result<QMap<QString, Use>> uses(const QString &ownerType, const QJsonObject &owner, Counted counted);
    /// Of each of these limits what the objects of one type use, in one look at an index; lists take longer.
    [[nodiscard]] Result<void> add(const ResourceType &type, const QString &owner, QMap<QString, Use> &uses);

    Repository &m_repository;
};

} // namespace penstock
