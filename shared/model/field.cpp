// SPDX-License-Identifier: Apache-2.0
#include "shared/model/field.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<FieldKind, const char *>, 10> kindNames{{
    {FieldKind::Text, "text"},
    {FieldKind::Bool, "bool"},
    {FieldKind::Integer, "integer"},
    {FieldKind::Real, "real"},
    {FieldKind::Enumeration, "enumeration"},
    {FieldKind::Reference, "reference"},
    {FieldKind::List, "list"},
    {FieldKind::Object, "object"},
    {FieldKind::Time, "time"},
    {FieldKind::Secret, "secret"},
}};

constexpr std::array<std::pair<Unit, const char *>, 4> unitNames{{
    {Unit::None, ""},
    {Unit::Bytes, "bytes"},
    {Unit::Seconds, "seconds"},
    {Unit::Percent, "percent"},
}};

constexpr std::array<std::pair<OnDelete, const char *>, 3> onDeleteNames{{
    {OnDelete::Restrict, "restrict"},
    {OnDelete::Clear, "clear"},
    {OnDelete::Cascade, "cascade"},
}};

template <typename Value, std::size_t Size>
QString nameOf(Value value, const std::array<std::pair<Value, const char *>, Size> &names)
{
    for (const auto &[known, name] : names) {
        if (known == value) {
            return QString::fromLatin1(name);
        }
    }
    return {};
}

template <typename Value, std::size_t Size>
Value valueOf(const QString &name, const std::array<std::pair<Value, const char *>, Size> &names)
{
    for (const auto &[known, text] : names) {
        if (name == QLatin1String(text)) {
            return known;
        }
    }
    return names.front().first;
}

void insertUnlessEmpty(QJsonObject &json, const QString &key, const QString &value)
{
    if (!value.isEmpty()) {
        json.insert(key, value);
    }
}

void insertIfTrue(QJsonObject &json, const QString &key, bool value)
{
    if (value) {
        json.insert(key, true);
    }
}

QJsonArray fieldsJson(const QList<Field> &fields)
{
    QJsonArray array;
    for (const Field &field : fields) {
        array.append(field.toJson());
    }
    return array;
}

QList<Field> fieldsFromJson(const QJsonValue &json)
{
    QList<Field> fields;
    for (const auto &item : json.toArray()) {
        fields.append(Field::fromJson(item.toObject()));
    }
    return fields;
}

QJsonArray choicesJson(const QList<Choice> &choices)
{
    QJsonArray array;
    for (const Choice &choice : choices) {
        array.append(QJsonObject{{u"value"_s, choice.value}, {u"label"_s, choice.label}});
    }
    return array;
}

void insertRelation(QJsonObject &json, const Field &field)
{
    insertUnlessEmpty(json, u"target"_s, field.target);
    insertUnlessEmpty(json, u"targetWithin"_s, field.targetWithin);
    if (!field.leads()) {
        return;
    }
    insertIfTrue(json, u"parent"_s, field.parent);
    insertIfTrue(json, u"place"_s, field.place);
    if (field.onDelete != OnDelete::Restrict) {
        json.insert("onDelete"_L1, toString(field.onDelete));
    }
    if (!field.reverseName.isEmpty()) {
        json.insert("reverse"_L1, QJsonObject{{u"name"_s, field.reverseName}, {u"label"_s, field.reverseLabel}});
    }
}

void readRelation(Field &field, const QJsonObject &json)
{
    field.target = json.value("target"_L1).toString();
    field.targetWithin = json.value("targetWithin"_L1).toString();
    field.parent = json.value("parent"_L1).toBool();
    field.place = json.value("place"_L1).toBool();
    field.onDelete = valueOf(json.value("onDelete"_L1).toString(), onDeleteNames);
    const QJsonObject reverse = json.value("reverse"_L1).toObject();
    field.reverseName = reverse.value("name"_L1).toString();
    field.reverseLabel = reverse.value("label"_L1).toString();
}

} // namespace

QString toString(FieldKind kind)
{
    return nameOf(kind, kindNames);
}

QString toString(Unit unit)
{
    return nameOf(unit, unitNames);
}

QString toString(OnDelete rule)
{
    return nameOf(rule, onDeleteNames);
}

FieldBuilder &FieldBuilder::objectName()
{
    return label(QT_TRANSLATE_NOOP("Model", "Name"))
        .required()
        .listed()
        .matches(u"[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._ -]{0,62}"_s,
                 QT_TRANSLATE_NOOP("Model", "1 to 63 letters, digits, dots, hyphens, underscores and spaces, "
                                            "beginning with a letter or digit"));
}

QJsonObject Field::toJson() const
{
    QJsonObject json{{u"name"_s, name}, {u"kind"_s, toString(kind)}, {u"label"_s, label}};
    insertUnlessEmpty(json, u"help"_s, help);
    insertUnlessEmpty(json, u"unit"_s, toString(unit));
    insertRelation(json, *this);
    insertUnlessEmpty(json, u"uniqueWithin"_s, uniqueWithin);
    insertUnlessEmpty(json, u"pattern"_s, pattern);
    insertUnlessEmpty(json, u"patternHelp"_s, patternHelp);
    insertUnlessEmpty(json, u"minimumLabel"_s, minimumLabel);
    insertIfTrue(json, u"owner"_s, owner);
    insertUnlessEmpty(json, u"charges"_s, charges);
    insertIfTrue(json, u"required"_s, required);
    insertIfTrue(json, u"unique"_s, unique);
    insertIfTrue(json, u"suggested"_s, suggested);
    insertIfTrue(json, u"indexed"_s, indexed);
    insertIfTrue(json, u"searched"_s, searched);
    insertIfTrue(json, u"immutable"_s, immutable);
    insertIfTrue(json, u"readOnly"_s, readOnly);
    insertIfTrue(json, u"listed"_s, listed);
    if (!choices.isEmpty()) {
        json.insert("choices"_L1, choicesJson(choices));
    }
    if (!members.isEmpty()) {
        json.insert("members"_L1, fieldsJson(members));
    }
    if (!element.isEmpty()) {
        json.insert("element"_L1, element.first().toJson());
    }
    if (minimum) {
        json.insert("minimum"_L1, *minimum);
    }
    if (maximum) {
        json.insert("maximum"_L1, *maximum);
    }
    if (maximumLength > 0) {
        json.insert("maximumLength"_L1, maximumLength);
    }
    if (!defaultValue.isNull() && !defaultValue.isUndefined()) {
        json.insert("default"_L1, defaultValue);
    }
    return json;
}

Field Field::fromJson(const QJsonObject &json)
{
    Field field(json.value("name"_L1).toString(), valueOf(json.value("kind"_L1).toString(), kindNames));
    field.label = json.value("label"_L1).toString();
    field.help = json.value("help"_L1).toString();
    field.unit = valueOf(json.value("unit"_L1).toString(), unitNames);
    readRelation(field, json);
    field.uniqueWithin = json.value("uniqueWithin"_L1).toString();
    field.pattern = json.value("pattern"_L1).toString();
    field.patternHelp = json.value("patternHelp"_L1).toString();
    field.owner = json.value("owner"_L1).toBool();
    field.charges = json.value("charges"_L1).toString();
    field.required = json.value("required"_L1).toBool();
    field.unique = json.value("unique"_L1).toBool();
    field.suggested = json.value("suggested"_L1).toBool();
    field.indexed = json.value("indexed"_L1).toBool();
    field.searched = json.value("searched"_L1).toBool();
    field.immutable = json.value("immutable"_L1).toBool();
    field.readOnly = json.value("readOnly"_L1).toBool();
    field.listed = json.value("listed"_L1).toBool();
    for (const auto &item : json.value("choices"_L1).toArray()) {
        const QJsonObject choice = item.toObject();
        field.choices.append({choice.value("value"_L1).toString(), choice.value("label"_L1).toString()});
    }
    field.members = fieldsFromJson(json.value("members"_L1));
    if (json.contains("element"_L1)) {
        field.element = {Field::fromJson(json.value("element"_L1).toObject())};
    }
    if (json.contains("minimum"_L1)) {
        field.minimum = json.value("minimum"_L1).toDouble();
        field.minimumLabel = json.value("minimumLabel"_L1).toString();
    }
    if (json.contains("maximum"_L1)) {
        field.maximum = json.value("maximum"_L1).toDouble();
    }
    field.maximumLength = json.value("maximumLength"_L1).toInt();
    field.defaultValue = json.contains("default"_L1) ? json.value("default"_L1) : QJsonValue();
    return field;
}

} // namespace penstock
