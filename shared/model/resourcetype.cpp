// SPDX-License-Identifier: Apache-2.0
#include "shared/model/resourcetype.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace penstock {

using namespace Qt::StringLiterals;

bool holdsSecret(const Field &field)
{
    return field.kind == FieldKind::Secret || std::any_of(field.members.cbegin(), field.members.cend(), holdsSecret)
           || std::any_of(field.element.cbegin(), field.element.cend(), holdsSecret);
}

namespace {

QJsonObject stripped(const QList<Field> &fields, QJsonObject object);

bool isTagKind(FieldKind kind)
{
    static constexpr std::array kinds{FieldKind::Text, FieldKind::Bool,        FieldKind::Integer,
                                      FieldKind::Real, FieldKind::Enumeration, FieldKind::Time};
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

QJsonValue stripped(const Field &field, const QJsonValue &value)
{
    if (value.isObject() && !field.members.isEmpty()) {
        return stripped(field.members, value.toObject());
    }
    if (!value.isArray() || field.element.isEmpty()) {
        return value;
    }
    QJsonArray list;
    for (const auto &item : value.toArray()) {
        list.append(stripped(field.element.first(), item));
    }
    return list;
}

QJsonObject stripped(const QList<Field> &fields, QJsonObject object)
{
    for (const Field &field : fields) {
        const bool holdsItself = field.kind == FieldKind::Secret
                                 || (!field.element.isEmpty() && field.element.first().kind == FieldKind::Secret);
        if (holdsItself) {
            object.remove(field.name);
        } else if (object.contains(field.name) && holdsSecret(field)) {
            object.insert(field.name, stripped(field, object.value(field.name)));
        }
    }
    return object;
}

} // namespace

const Field *ResourceType::field(const QString &name) const
{
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(), [&](const Field &f) { return f.name == name; });
    return found == m_fields.cend() ? nullptr : &*found;
}

FieldBuilder ResourceType::add(const QString &name, FieldKind kind)
{
    m_fields.append(Field(name, kind));
    return FieldBuilder(m_fields.last());
}

void ResourceType::makeReference(const QString &name, const QString &target)
{
    for (Field &field : m_fields) {
        if (field.name == name) {
            field.kind = FieldKind::Reference;
            field.target = target;
            field.indexed = true;
        }
    }
}

const Field *ResourceType::parent() const
{
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(), [](const Field &f) { return f.parent; });
    return found == m_fields.cend() ? nullptr : &*found;
}

void ResourceType::makeTagged()
{
    if (isTagged()) {
        return;
    }
    const Field value = FieldBuilder(u"value"_s, FieldKind::Text)
                            .label(QT_TRANSLATE_NOOP("Model", "Value"))
                            .help(QT_TRANSLATE_NOOP("Model", "The value of the tag; may be empty."))
                            .maximumLength(256);
    add(u"tags"_s, FieldKind::Object)
        .label(QT_TRANSLATE_NOOP("Model", "Tags"))
        .help(QT_TRANSLATE_NOOP("Model", "Keys and values that people attach."))
        .matches(u"[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]{0,62}"_s,
                 QT_TRANSLATE_NOOP("Model", "1 to 63 letters, digits, hyphens and underscores, beginning with a letter or digit"))
        .element(value)
        .searched()
        .readOnly();
}

Result<void> ResourceType::addTags(const QList<Field> &keys)
{
    const auto tags =
        std::find_if(m_fields.begin(), m_fields.end(), [](const Field &field) { return field.name == "tags"_L1; });
    const auto refused = [this](const Field &key, const Text &why) {
        Error error = failure(ErrorCode::InvalidArgument,
                              {QT_TRANSLATE_NOOP("Text", "The tag “{key}” of {type} was not declared."),
                               {{u"key"_s, key.name}, {u"type"_s, m_name}}},
                              why)
                          .value();
        error.field = u"tags."_s + key.name;
        return failure(error);
    };
    QList<Field> members = tags == m_fields.end() ? QList<Field>() : tags->members;
    for (Field key : keys) {
        if (tags == m_fields.end()) {
            return refused(key, {QT_TRANSLATE_NOOP("Text", "Objects of this type have no tags.")});
        }
        if (!isTagKind(key.kind) || key.leads()) {
            return refused(key, {QT_TRANSLATE_NOOP(
                                    "Text", "A tag has one value: a text, a number, yes or no, a choice or a time.")});
        }
        if (!QRegularExpression(QRegularExpression::anchoredPattern(tags->pattern)).match(key.name).hasMatch()) {
            return refused(key, {QT_TRANSLATE_NOOP("Text", "A key is {rule}."), {{u"rule"_s, tags->patternHelp}}});
        }
        if (std::any_of(members.cbegin(), members.cend(), [&](const Field &known) { return known.name == key.name; })) {
            return refused(key, {QT_TRANSLATE_NOOP("Text", "Another plugin has declared it.")});
        }
        key.required = key.readOnly = false;
        key.defaultValue = QJsonValue();
        members.append(key);
    }
    if (tags != m_fields.end()) {
        tags->members = members;
    }
    return {};
}

void ResourceType::removeTags(const QStringList &keys)
{
    for (Field &field : m_fields) {
        if (field.name == "tags"_L1) {
            field.members.removeIf([&](const Field &key) { return keys.contains(key.name); });
        }
    }
}

void ResourceType::addAttributes(const QString &plugin, const QList<Field> &fields)
{
    for (Field field : fields) {
        field.name = plugin + u'.' + field.name;
        field.required = false;
        m_fields.append(field);
    }
}

void ResourceType::removeAttributes(const QString &plugin)
{
    m_fields.removeIf([prefix = QString(plugin + u'.')](const Field &field) { return field.name.startsWith(prefix); });
}

QJsonObject withoutSecrets(const QList<Field> &fields, const QJsonObject &object)
{
    return stripped(fields, object);
}

QJsonObject ResourceType::withoutSecrets(const QJsonObject &object) const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(), holdsSecret) ? stripped(m_fields, object) : object;
}

QJsonObject ResourceType::toJson() const
{
    QJsonArray fields;
    for (const Field &field : m_fields) {
        fields.append(field.toJson());
    }
    QJsonObject json{{u"name"_s, m_name}, {u"label"_s, m_label}, {u"pluralLabel"_s, m_pluralLabel}, {u"fields"_s, fields}};
    if (m_observed) {
        json.insert("observed"_L1, true);
    }
    if (m_shown) {
        json.insert("shown"_L1, true);
    }
    return json;
}

ResourceType ResourceType::fromJson(const QJsonObject &json)
{
    ResourceType type;
    type.m_name = json.value("name"_L1).toString();
    type.m_label = json.value("label"_L1).toString();
    type.m_pluralLabel = json.value("pluralLabel"_L1).toString();
    type.m_observed = json.value("observed"_L1).toBool();
    type.m_shown = json.value("shown"_L1).toBool();
    for (const auto &item : json.value("fields"_L1).toArray()) {
        type.m_fields.append(Field::fromJson(item.toObject()));
    }
    return type;
}

} // namespace penstock
