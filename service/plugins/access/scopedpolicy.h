// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/access/accesspolicy.h"
#include "service/plugins/access/rights.h"
#include "shared/model/method.h"

namespace penstock {

/// Grants as conditions and permissions. Users of this machine may do everything; an account what its grants say, each
/// for an object and everything that has it in its lineage.
class ScopedPolicy final : public AccessPolicy
{
public:
    ScopedPolicy(Repository &repository, Rights &rights) : m_repository(repository), m_rights(rights) {}

    [[nodiscard]] Result<QJsonObject> permits(const Caller &caller, const Method &method,
                                              const QJsonObject &params) override;
    [[nodiscard]] Condition visible(const Caller &caller, const QString &type) override;
    [[nodiscard]] bool hasEverywhere(const Caller &caller, const QString &privilege) override;
    [[nodiscard]] quint64 revision(const Caller &caller) override;

private:
    [[nodiscard]] Result<void> resolve(const Caller &caller, const QList<Field> &fields, QJsonObject &values);
    [[nodiscard]] Result<QJsonValue> resolved(const Caller &caller, const Field &field, const QJsonValue &value);
    [[nodiscard]] Result<void> decide(const Caller &caller, const Method &method, QJsonObject &params);
    [[nodiscard]] Result<void> decideAbout(const Caller &caller, const Method &method, const QString &type, const QString &id);
    [[nodiscard]] Result<void> decidePlace(const Caller &caller, const Method &method, const Field &place,
                                           QJsonObject &params);
    /// Whoever puts an object somewhere else needs the right there, and where it comes from; and gets no more by it.
    [[nodiscard]] Result<void> decideMove(const Caller &caller, const Method &method, const ResourceType &type,
                                          const QJsonObject &params);
    [[nodiscard]] Result<void> decidePlaces(const Caller &caller, const Method &method, const ResourceType &type,
                                            const QJsonObject &before, const QJsonObject &after);
    [[nodiscard]] Result<void> checkGain(const Caller &caller, const QStringList &before, const QStringList &after);
    [[nodiscard]] bool covers(const Caller &caller, const QString &privilege, const QStringList &lineage);
    [[nodiscard]] QStringList scopesOf(const Caller &caller, const QString &privilege, const QString &type);
    [[nodiscard]] tl::unexpected<Error> denied(const Method &method, const QString &field = {});

    Repository &m_repository;
    Rights &m_rights;
};

} // namespace penstock
