// SPDX-License-Identifier: Apache-2.0
#include "service/pluginhost/fieldcheck.h"

#include "service/api/caller.h"
#include "service/pluginhost/kernel.h"
#include "service/pluginhost/standardmethods.h"
#include "service/store/repository.h"

#include <QJsonArray>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

bool isAbsent(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
}

} // namespace

Result<QJsonObject> FieldCheck::checked(const Caller &caller, QJsonObject values, const QJsonObject &before) const
{
    QJsonObject after = before;
    for (const Field &field : m_type.fields()) {
        if (!values.contains(field.name)) {
            continue;
        }
        const auto value = resolved(caller, field, values.value(field.name), field.name);
        if (!value) {
            return failure(value.error());
        }
        values.insert(field.name, *value);
        after.insert(field.name, *value);
    }
    for (const Field &field : m_type.fields()) {
        const bool concerned = values.contains(field.name) || values.contains(field.uniqueWithin);
        if (!concerned || isAbsent(after.value(field.name))) {
            continue;
        }
        if (const auto free = checkFree(field, after); !free) {
            return failure(free.error());
        }
    }
    return values;
}

Result<QJsonValue> FieldCheck::resolved(const Caller &caller, const Field &field, const QJsonValue &value,
                                        const QString &path) const
{
    if (isAbsent(value)) {
        return value;
    }
    if (field.kind == FieldKind::List && !field.element.isEmpty()) {
        return resolvedList(caller, field, value.toArray(), path);
    }
    if (field.kind == FieldKind::Object && !field.members.isEmpty()) {
        return resolvedMembers(caller, field, value.toObject(), path);
    }
    if (field.kind != FieldKind::Reference) {
        return value;
    }
    const auto object = m_kernel.repository.findByIdOrName(field.target, value.toString(),
                                                           m_kernel.standardMethods.scoped(caller, field.target, {}));
    if (!object) {
        Error error = object.error();
        error.field = path;
        return failure(error);
    }
    return object->value("id"_L1);
}

Result<QJsonValue> FieldCheck::resolvedList(const Caller &caller, const Field &field, const QJsonArray &list,
                                            const QString &path) const
{
    QJsonArray result;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto item = resolved(caller, field.element.first(), list.at(i), u"%1[%2]"_s.arg(path).arg(i));
        if (!item) {
            return item;
        }
        result.append(*item);
    }
    return result;
}

Result<QJsonValue> FieldCheck::resolvedMembers(const Caller &caller, const Field &field, QJsonObject members,
                                               const QString &path) const
{
    for (const Field &member : field.members) {
        if (members.contains(member.name)) {
            const auto value = resolved(caller, member, members.value(member.name), path + u'.' + member.name);
            if (!value) {
                return value;
            }
            members.insert(member.name, *value);
        }
    }
    return members;
}

Result<void> FieldCheck::checkFree(const Field &field, const QJsonObject &after) const
{
    if (!field.unique && field.uniqueWithin.isEmpty()) {
        return {};
    }
    Condition where = whereEqual(field.name, after.value(field.name));
    if (!field.unique) {
        where = bothOf(where, whereEqual(field.uniqueWithin, after.value(field.uniqueWithin)));
    }
    const auto same = m_kernel.repository.all(m_type.name(), where);
    if (!same) {
        return failure(same.error());
    }
    for (const QJsonObject &object : *same) {
        if (object.value("id"_L1) != after.value("id"_L1)) {
            return failure(Error{.code = ErrorCode::AlreadyExists,
                                 .what = {QT_TRANSLATE_NOOP("Text", "The value of “{field}” cannot be used."),
                                          {{u"field"_s, field.name}}},
                                 .why = {QT_TRANSLATE_NOOP("Text", "“{value}” is taken already."),
                                         {{u"value"_s, after.value(field.name)}}},
                                 .fix = {QT_TRANSLATE_NOOP("Text", "Choose another one.")},
                                 .field = field.name});
        }
    }
    return {};
}

} // namespace penstock
