// SPDX-License-Identifier: Apache-2.0
#include "shared/model/validation.h"

#include "shared/model/nearest.h"
#include "shared/model/valuerules.h"

#include <QJsonArray>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

Result<QJsonValue> completed(const Field &field, const QJsonValue &value, const QString &path);

QStringList namesOf(const QList<Field> &fields)
{
    QStringList names;
    for (const Field &field : fields) {
        names << field.name;
    }
    return names;
}

tl::unexpected<Error> unknown(const QString &path, const QString &name, const QList<Field> &fields)
{
    const QStringList names = namesOf(fields);
    const QString near = nearest(name, names);
    Text fix = near.isEmpty() ? Text(QT_TRANSLATE_NOOP("Text", "Use one of these names: {names}."),
                                     {{u"names"_s, names.join(", "_L1)}})
                              : Text(QT_TRANSLATE_NOOP("Text", "Did you mean “{name}”?"), {{u"name"_s, near}});
    if (names.isEmpty()) {
        fix = Text(QT_TRANSLATE_NOOP("Text", "Leave it out."));
    }
    return failure(
        Error{.code = ErrorCode::InvalidArgument,
              .what = {QT_TRANSLATE_NOOP("Text", "“{field}” is not known here."), {{u"field"_s, shortened(path)}}},
              .why = {QT_TRANSLATE_NOOP("Text", "There is no value with this name.")},
              .fix = std::move(fix),
              .field = shortened(path)});
}

tl::unexpected<Error> readOnly(const QString &path)
{
    return refusedValue(path, {QT_TRANSLATE_NOOP("Text", "The service alone sets this value.")},
                        {QT_TRANSLATE_NOOP("Text", "Leave it out.")});
}

bool isAbsent(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

Result<void> checkNames(const QList<Field> &fields, const QJsonObject &values, const QString &prefix)
{
    for (auto value = values.begin(); value != values.end(); ++value) {
        const QString name = value.key();
        const auto known = std::find_if(fields.cbegin(), fields.cend(), [&](const Field &f) { return f.name == name; });
        if (known == fields.cend()) {
            return unknown(prefix + name, name, fields);
        }
        if (known->readOnly && !isAbsent(value.value())) {
            return readOnly(prefix + name);
        }
    }
    return {};
}

Result<QJsonObject> completedMembers(const QList<Field> &fields, const QJsonObject &values, const QString &prefix)
{
    if (auto names = checkNames(fields, values, prefix); !names) {
        return failure(names.error());
    }
    QJsonObject complete;
    for (const Field &field : fields) {
        const QJsonValue value = values.value(field.name);
        if (!isAbsent(value)) {
            auto member = completed(field, value, prefix + field.name);
            if (!member) {
                return failure(std::move(member.error()));
            }
            complete.insert(field.name, *member);
        } else if (!isAbsent(field.defaultValue)) {
            complete.insert(field.name, field.defaultValue);
        } else if (field.required && !field.readOnly) {
            return missingValue(prefix + field.name);
        }
    }
    return complete;
}

Result<QJsonValue> completedList(const Field &field, const QJsonArray &list, const QString &path)
{
    if (field.element.isEmpty()) {
        return list;
    }
    QJsonArray complete;
    for (qsizetype i = 0; i < list.size(); ++i) {
        auto element = completed(field.element.first(), list.at(i), u"%1[%2]"_s.arg(path).arg(i));
        if (!element) {
            return element;
        }
        complete.append(*element);
    }
    return complete;
}

/// An object whose names are free: the field's pattern is the rule of the names, its element that of the values; some
/// names may have rules of their own.
Result<QJsonValue> completedMap(const Field &field, const QJsonObject &values, const QString &path)
{
    Field name = FieldBuilder(u"name"_s, FieldKind::Text).required().maximumLength(field.maximumLength);
    name.pattern = field.pattern;
    name.patternHelp = field.patternHelp;
    QJsonObject complete;
    for (auto value = values.begin(); value != values.end(); ++value) {
        const QString here = path + u'.' + shortened(value.key());
        if (auto named = validateScalar(name, value.key(), here); !named) {
            return failure(std::move(named.error()));
        }
        const auto own = std::find_if(field.members.cbegin(), field.members.cend(),
                                      [&](const Field &f) { return f.name == value.key(); });
        auto member = completed(own == field.members.cend() ? field.element.first() : *own, value.value(), here);
        if (!member) {
            return member;
        }
        complete.insert(value.key(), *member);
    }
    return complete;
}

Result<QJsonValue> completed(const Field &field, const QJsonValue &value, const QString &path)
{
    if (field.kind == FieldKind::List) {
        return value.isArray() ? completedList(field, value.toArray(), path) : wrongKind(field, path);
    }
    if (field.kind != FieldKind::Object) {
        return validateScalar(field, value, path).map([&] { return value; });
    }
    if (!value.isObject()) {
        return wrongKind(field, path);
    }
    if (!field.element.isEmpty()) {
        return completedMap(field, value.toObject(), path);
    }
    if (field.members.isEmpty()) {
        return value;
    }
    return completedMembers(field.members, value.toObject(), path + u'.').map([](const QJsonObject &object) {
        return QJsonValue(object);
    });
}

} // namespace

Result<QJsonObject> validated(const QList<Field> &fields, const QJsonObject &values)
{
    return completedMembers(fields, values, {});
}

Result<void> validate(const Field &field, const QJsonValue &value, const QString &path)
{
    if (isAbsent(value)) {
        return field.required ? Result<void>(missingValue(path)) : Result<void>();
    }
    return completed(field, value, path).map([](const QJsonValue &) {});
}

} // namespace penstock
