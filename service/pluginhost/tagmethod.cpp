// SPDX-License-Identifier: Apache-2.0
#include "service/pluginhost/tagmethod.h"

#include "service/api/dispatcher.h"
#include "service/pluginhost/livemethod.h"
#include "service/pluginhost/livetype.h"
#include "service/store/repository.h"
#include "shared/model/queryvalue.h"
#include "shared/model/validation.h"

#include <memory>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTags = 64;

/// The value in the kind that its key has: who knows nothing of kinds writes texts, "5" or "yes".
QJsonValue inItsKind(const QList<Field> &keys, const QString &key, const QJsonValue &value)
{
    for (const Field &known : keys) {
        if (known.name == key && value.isString()) {
            return queryValue(known, Condition::Operator::Equal, {QueryToken::Kind::Word, value.toString(), 1, 0})
                .value_or(value);
        }
    }
    return value;
}

/// Null removes a tag; other values are checked by the field.
Result<QJsonObject> merged(const Field &field, QJsonObject tags, const QJsonObject &changes)
{
    QJsonObject set;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const QJsonValue value = inItsKind(field.members, change.key(), change.value());
        value.isNull() ? tags.remove(change.key()) : (void)set.insert(change.key(), value);
    }
    if (const auto valid = validate(field, set, u"tags"_s); !valid) {
        return failure(valid.error());
    }
    for (auto tag = set.begin(); tag != set.end(); ++tag) {
        tags.insert(tag.key(), tag.value());
    }
    if (tags.size() > mostTags) {
        Error error = failure(ErrorCode::ResourceExhausted, {QT_TRANSLATE_NOOP("Text", "The tags were not changed.")},
                              {QT_TRANSLATE_NOOP("Text", "An object has at most {count} tags."), {{u"count"_s, mostTags}}},
                              {QT_TRANSLATE_NOOP("Text", "Remove some first.")})
                          .value();
        error.field = u"tags"_s;
        return failure(error);
    }
    return tags;
}

Method tagMethod(const ResourceType &type)
{
    const Field id = FieldBuilder(u"id"_s, FieldKind::Reference)
                         .label(QT_TRANSLATE_NOOP("Model", "Object"))
                         .help(QT_TRANSLATE_NOOP("Model", "Its id, or its name where that is unique."))
                         .target(type.name())
                         .required();
    const Field tags = FieldBuilder(u"tags"_s, FieldKind::Object)
                           .label(QT_TRANSLATE_NOOP("Model", "Tags"))
                           .help(QT_TRANSLATE_NOOP("Model", "Keys with their new values; null removes a key, others stay."))
                           .required();
    return {.name = type.name() + ".tag"_L1,
            .label = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Change tags")),
            .help = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Attaches tags to an object, or removes them.")),
            .parameters = {id, tags},
            .changes = true,
            .result = {*type.field(u"tags"_s)}};
}

Registration offerAsItIs(Dispatcher &dispatcher, Repository &repository, const ResourceType &type)
{
    return dispatcher.addValue(
        tagMethod(type), [&repository, name = type.name(), field = *type.field(u"tags"_s)](
                             const Caller &, const QJsonObject &params) -> Result<QJsonValue> {
            const auto object = repository.findByIdOrName(name, params.value("id"_L1).toString());
            const auto tags = object ? merged(field, object->value("tags"_L1).toObject(), params.value("tags"_L1).toObject())
                                     : Result<QJsonObject>(failure(object.error()));
            const auto updated = tags ? repository.update(name, object->value("id"_L1).toString(), {{u"tags"_s, *tags}})
                                      : Result<QJsonObject>(failure(tags.error()));
            if (!updated) {
                return failure(updated.error());
            }
            return QJsonObject{{u"tags"_s, *tags}};
        });
}

} // namespace

Registration offerTags(Dispatcher &dispatcher, Repository &repository, const ResourceType &type)
{
    auto add = [&dispatcher, &repository, live = LiveType(repository, type)] {
        return offerAsItIs(dispatcher, repository, *live);
    };
    return Registration(
        [live = std::make_shared<LiveMethod>(repository, type.name(), std::move(add))]() mutable { live.reset(); });
}

} // namespace penstock
