// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/caller.h"
#include "service/api/registration.h"
#include "service/store/repository.h"
#include "shared/model/method.h"

#include <functional>
#include <vector>

namespace penstock {

class Dispatcher;

/// TYPE.create, TYPE.update and TYPE.delete for a type whose objects are nothing but records of the service: made from
/// its description, with the type's own rules in between.
class EditMethods
{
public:
    struct Rules {
        Method::Level level = Method::Level::Operate;
        /// Checks and completes an object before it is written: `changes` are all values of a new one, `before` is empty
        /// for it. What is returned is written.
        std::function<Result<QJsonObject>(const Caller &caller, const QJsonObject &changes, const QJsonObject &before)> prepare = {};
        std::function<Result<void>(const Caller &caller, const QJsonObject &object)> beforeDelete = {};
        /// Completes the answer of TYPE.create.
        std::function<void(QJsonObject &answer)> created = {};
    };

    EditMethods(Repository &repository, const ResourceType &type, Rules rules);

    [[nodiscard]] std::vector<Registration> offer(Dispatcher &dispatcher);

    [[nodiscard]] Method createMethod() const;
    [[nodiscard]] Method updateMethod() const;
    [[nodiscard]] Method deleteMethod() const;
    [[nodiscard]] Result<QJsonValue> create(const Caller &caller, const QJsonObject &params);
    [[nodiscard]] Result<QJsonValue> update(const Caller &caller, const QJsonObject &params);
    [[nodiscard]] Result<QJsonValue> remove(const Caller &caller, const QJsonObject &params);

private:
    [[nodiscard]] Method method(const QString &verb, const char *label, const char *help, const QList<Field> &parameters) const;
    [[nodiscard]] Field id() const;
    /// References by id instead of by name, unique values checked.
    [[nodiscard]] Result<QJsonObject> checked(QJsonObject values, const QString &except) const;
    [[nodiscard]] Result<void> checkUnique(const Field &field, const QJsonValue &value, const QString &except) const;

    Repository &m_repository;
    ResourceType m_type;
    Rules m_rules;
};

} // namespace penstock
