// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"
#include "shared/model/method.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace penstock {

struct Caller;

/// What a type adds to the methods that are made from its fields: which of them it has, and checks of its own. A check
/// may read and write objects; what it wrote is undone with the rest when the call fails or is only tried (dryRun), so
/// it must not do anything else.
struct EditRules {
    Method::Level level = Method::Level::Operate;
    bool canCreate = true;
    bool canUpdate = true;
    bool canDelete = true;
    /// Fields that TYPE.update leaves alone although nothing in them says so: what a host says, what has a method of its own.
    QStringList notUpdated = {};
    /// Checks and completes an object before it is written: `changes` are all values of a new one, `before` is empty
    /// for it. What is returned is written.
    std::function<Result<QJsonObject>(const Caller &caller, const QJsonObject &changes, const QJsonObject &before)> prepare = {};
    std::function<Result<void>(const Caller &caller, const QJsonObject &object)> beforeDelete = {};
    /// Completes the answer of TYPE.create, by these members.
    std::function<void(QJsonObject &answer)> created = {};
    QList<Field> answer = {};
    /// Values for fields that are `suggested`: TYPE.defaults, and TYPE.create where they are left out.
    std::function<QJsonObject(const Caller &caller)> suggest = {};

    /// For objects that come and go with what is on hosts, or by methods of their own.
    [[nodiscard]] static EditRules updateOnly(Method::Level level, const QStringList &notUpdated = {})
    {
        EditRules rules{.level = level, .canCreate = false, .canDelete = false};
        rules.notUpdated = notUpdated;
        return rules;
    }
};

} // namespace penstock
