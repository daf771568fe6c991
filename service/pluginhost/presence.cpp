// SPDX-License-Identifier: Apache-2.0
#include "service/pluginhost/presence.h"
#include "shared/model/deletionfields.h"

#include <algorithm>

namespace penstock::presence {

using namespace Qt::StringLiterals;

namespace {

bool mentionsBin(const Condition &condition)
{
    if (condition.kind == Condition::Kind::Compare) {
        return condition.field == "discarded"_L1 || condition.field == "discardedBy"_L1;
    }
    return std::any_of(condition.parts.cbegin(), condition.parts.cend(), mentionsBin);
}

Condition present()
{
    Condition condition;
    condition.kind = Condition::Kind::Compare;
    condition.field = u"discarded"_s;
    condition.op = Condition::Operator::IsNull;
    return condition;
}

} // namespace

Condition within(const ResourceType &type, const Condition &where)
{
    return deletionfields::isDiscardable(type) && !mentionsBin(where) ? bothOf(where, present()) : where;
}

Visibility of(const Visibility &visible)
{
    Visibility result = visible;
    result.condition = [visible](const QString &name) {
        const ResourceType *type = visible.types ? visible.types->find(name) : nullptr;
        const Condition seen = visible.condition ? visible.condition(name) : Condition();
        return type && deletionfields::isDiscardable(*type) ? bothOf(seen, present()) : seen;
    };
    return result;
}

Condition discarded()
{
    Condition condition = present();
    condition.op = Condition::Operator::Greater; // an index serves
    condition.value = u"0"_s;
    return condition;
}

bool isDiscarded(const QJsonObject &object)
{
    return !object.value("discarded"_L1).toString().isEmpty();
}

} // namespace penstock::presence
