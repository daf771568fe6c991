// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/registration.h"
#include "service/pluginhost/kernel.h"
#include "shared/core/result.h"
#include "shared/model/method.h"
#include "shared/model/resourcetype.h"

#include <QJsonObject>

#include <functional>
#include <vector>

namespace penstock {

struct Caller;

/// TYPE.discard and TYPE.restore: the bin of one type, whose objects stay what they are, where they are, under their
/// name, until their time is over. A type that has work to do first puts its objects in by itself.
class BinMethods
{
public:
    /// Why an object cannot be put into the bin as it is; besides protection, which is asked for anyway.
    using Check = std::function<Result<void>(const QJsonObject &object)>;

    BinMethods(Kernel &kernel, const ResourceType &type, Check check = {});

    /// `choices`: parameters of TYPE.delete that are decided when the object is put into the bin.
    [[nodiscard]] Registration offerDiscard(const QList<Field> &choices);
    [[nodiscard]] Registration offerRestore();
    [[nodiscard]] Method discardMethod(const QList<Field> &choices) const;

    [[nodiscard]] Result<void> check(const QJsonObject &object) const;
    /// `with`: how it is deleted in the end. Nothing happens to what is in the bin already.
    [[nodiscard]] Result<void> put(const QString &id, const QString &by, const QJsonObject &with);
    /// Nothing happens to what is not in the bin. Without `by` it came out by what happened on its host.
    [[nodiscard]] Result<void> takeOut(const QString &id, const QString &by);
    /// Refuses to use what is in the bin.
    [[nodiscard]] static Result<void> checkPresent(Repository &repository, const QString &type, const QString &id);

private:
    [[nodiscard]] Result<void> change(const QJsonObject &object, const QJsonObject &values, const QString &event, const Text &text,
                                      const QString &by);

    Kernel &m_kernel;
    ResourceType m_type;
    Check m_check;
    Registration m_eventKinds;
};

} // namespace penstock
