// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/registration.h"
#include "service/pluginhost/deletionshare.h"
#include "service/pluginhost/querymethods.h"
#include "service/pluginhost/translations.h"
#include "service/store/repository.h"
#include "service/watch/watchhub.h"
#include "shared/model/method.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <vector>

namespace penstock {

class Dispatcher;
struct Caller;

/// The methods every type has (get, query, count, watch), made from its description, and type.list and watch.cancel.
class StandardMethods final : public QObject
{
    Q_OBJECT

public:
    StandardMethods(Repository &repository, Dispatcher &dispatcher, QObject *parent = nullptr);

    /// Offers a type of the repository. The methods exist until the registrations die.
    [[nodiscard]] std::vector<Registration> offer(const ResourceType &type, Method::Level level = Method::Level::Read);

    /// What a plugin of others says in other languages; clients get it with the types.
    [[nodiscard]] Registration addTranslations(const QString &plugin, const QJsonObject &byLanguage) { return m_translations.add(plugin, byLanguage); }

    /// What a caller may see: the one place where reading meets rights.
    [[nodiscard]] Visibility sight(const Caller &caller) const;
    /// The threads in which queries run.
    [[nodiscard]] QueryPool &pool() { return m_queries.pool(); }
    /// A condition narrowed down to what the caller may see.
    [[nodiscard]] Condition scoped(const Caller &caller, const QString &type, const Condition &where) const;

    /// What else is checked before an object of a type is deleted, whoever it is that deletes it.
    using DeletionCheck = std::function<Result<void>(const Caller &caller, const QJsonObject &object)>;
    [[nodiscard]] Registration addDeletionCheck(const QString &type, DeletionCheck check);
    [[nodiscard]] Result<void> checkDeletion(const Caller &caller, const QString &type, const QJsonObject &object) const;

    /// What deleting an object of a type takes with it besides records, and what stands in its way, as its plugin knows.
    using DeletionShareOf = std::function<Result<DeletionShare>(const Caller &caller, const QJsonObject &object, const QJsonObject &params)>;
    [[nodiscard]] Registration addDeletionShare(const QString &type, DeletionShareOf share);
    [[nodiscard]] Result<DeletionShare> deletionShare(const Caller &caller, const QString &type, const QJsonObject &object,
                                                      const QJsonObject &params) const;

    /// Records that go with an object of any type although no reference says so.
    using CompanionsOf = std::function<QList<ObjectRef>(const QString &type, const QString &id)>;
    [[nodiscard]] Registration addCompanions(CompanionsOf companions);
    [[nodiscard]] QList<ObjectRef> companions(const QString &type, const QString &id) const;

private:
    [[nodiscard]] Registration offerGet(const ResourceType &type, Method::Level level);
    [[nodiscard]] Registration offerWatch(const ResourceType &type, Method::Level level);
    void watch(const Caller &caller, const QString &type, QJsonObject params, const Watch::Answer &answer);

    Repository &m_repository;
    Dispatcher &m_dispatcher;
    QueryMethods m_queries;
    WatchHub m_watches;
    Translations m_translations;
    std::vector<Registration> m_registrations;
    QHash<QString, DeletionCheck> m_deletionChecks;
    QHash<QString, DeletionShareOf> m_deletionShares;
    QHash<int, CompanionsOf> m_companions;
    int m_lastCompanions = 0;
};

} // namespace penstock
