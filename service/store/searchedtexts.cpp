// SPDX-License-Identifier: Apache-2.0
#include "service/store/searchedtexts.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace penstock::searchedtexts {

using namespace Qt::StringLiterals;

namespace {

constexpr auto nameField = "name"_L1;
constexpr auto numberField = "sequence"_L1; // of an entry of a log

bool isLookedFor(const Field &field)
{
    return field.searched || field.listed || field.indexed || field.unique || !field.readOnly;
}

bool isMarked(const Field &field)
{
    return field.searched;
}

/// The members of an object that count by themselves: the marked ones where any is, else all.
QList<Field> membersOf(const Field &object)
{
    if (object.kind == FieldKind::Object && !object.element.isEmpty()) {
        return {}; // names are free; all of them are found
    }
    QList<Field> members = object.members;
    if (std::any_of(members.cbegin(), members.cend(), isMarked)) {
        members.removeIf([](const Field &member) { return !member.searched; });
    }
    return members;
}

bool holdsText(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Text:
        return true;
    case FieldKind::List:
    case FieldKind::Object: {
        const QList<Field> parts = field.element + membersOf(field);
        return std::any_of(parts.cbegin(), parts.cend(), holdsText);
    }
    default:
        return false;
    }
}

void collect(const Field &field, const QString &path, const QJsonValue &value, QList<SearchedText> &texts)
{
    if (field.kind == FieldKind::Text && !value.toString().isEmpty()) {
        texts.append({path, value.toString()});
    } else if (field.kind == FieldKind::List && !field.element.isEmpty()) {
        for (const auto &item : value.toArray()) {
            collect(field.element.first(), path, item, texts);
        }
    } else if (field.kind == FieldKind::Object && !field.element.isEmpty()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); field.element.first().kind == FieldKind::Text && member != object.end(); ++member) {
            texts.append({path, member.key() + u'=' + member->toVariant().toString()});
        }
    } else if (field.kind == FieldKind::Object) {
        for (const Field &member : membersOf(field)) {
            collect(member, path + u'.' + member.name, value.toObject().value(member.name), texts);
        }
    }
}

void describe(const Field &field, const QString &path, QStringList &paths)
{
    if (field.kind == FieldKind::Text) {
        paths << path;
    }
    for (const Field &part : field.element) {
        describe(part, path, paths);
    }
    for (const Field &member : membersOf(field)) {
        describe(member, path + u'.' + member.name, paths);
    }
}

} // namespace

bool holdsAny(const Field &field)
{
    const QList<Field> members = membersOf(field) + (field.element.isEmpty() ? QList<Field>() : field.element.first().members);
    return holdsText(field) && (isLookedFor(field) || std::any_of(members.cbegin(), members.cend(), isMarked));
}

bool hasAny(const ResourceType &type)
{
    return type.field(nameField) && !type.field(numberField);
}

QString signature(const ResourceType &type)
{
    QStringList paths;
    for (const Field &field : type.fields()) {
        if (hasAny(type) && holdsAny(field)) {
            describe(field, field.name, paths);
        }
    }
    return paths.join(u' ');
}

QList<SearchedText> of(const ResourceType &type, const QJsonObject &object)
{
    QList<SearchedText> texts;
    const QString name = object.value(nameField).toString();
    if (!name.isEmpty() && hasAny(type)) {
        texts.append({nameField, name});
    }
    for (const Field &field : type.fields()) {
        if (hasAny(type) && field.name != nameField && holdsAny(field)) {
            collect(field, field.name, object.value(field.name), texts);
        }
    }
    return texts;
}

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded().remove(QChar(0)).simplified();
}

} // namespace penstock::searchedtexts
