// SPDX-License-Identifier: Apache-2.0
#include "service/reference/pages.h"

#include "shared/core/compactjson.h"
#include "shared/model/methoderrors.h"

#include <QJsonArray>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

QString cell(QString text)
{
    return text.replace(u'|', "\\|"_L1).replace(u'\n', u' ');
}

QString code(const QString &text)
{
    return u'`' + cell(text) + u'`';
}

QString asJson(const QJsonValue &value)
{
    return QString::fromUtf8(compactJson(value));
}

QString number(double value)
{
    return QString::number(value, 'f', value == static_cast<double>(static_cast<qint64>(value)) ? 0 : 3);
}

QString kindWords(const Field &field)
{
    if (field.kind == FieldKind::Reference) {
        return u"[%1](%1.md)"_s.arg(field.target);
    }
    if (field.kind == FieldKind::List && !field.element.isEmpty()) {
        return "list of "_L1 + kindWords(field.element.first());
    }
    if (field.kind == FieldKind::Object && !field.target.isEmpty()) {
        return u"object of the type [%1](%1.md)"_s.arg(field.target);
    }
    if (field.kind == FieldKind::Object && !field.element.isEmpty()) {
        return "names with "_L1 + kindWords(field.element.first());
    }
    QStringList choices;
    for (const Choice &choice : field.choices) {
        choices << code(choice.value);
    }
    const QString unit = toString(field.unit);
    return choices.isEmpty() ? toString(field.kind) + (unit.isEmpty() ? QString() : ", "_L1 + unit) : choices.join(u' ');
}

QString rules(const Field &field)
{
    QStringList words;
    const auto add = [&words](bool holds, const QString &word) { holds ? words << word : words; };
    add(field.required, u"required"_s);
    add(field.parent, u"parent"_s);
    add(field.place, u"place"_s);
    add(field.unique, u"unique"_s);
    add(!field.uniqueWithin.isEmpty(), u"unique within %1"_s.arg(code(field.uniqueWithin)));
    add(field.immutable, u"fixed once set"_s);
    add(field.readOnly, u"read only"_s);
    add(field.kind == FieldKind::Secret, u"never returned"_s);
    add(field.minimum.has_value(), u"from "_s + number(field.minimum.value_or(0)) +
                                       (field.minimumLabel.isEmpty() ? QString() : u" (%1)"_s.arg(field.minimumLabel.toLower())));
    add(field.maximum.has_value(), u"to "_s + number(field.maximum.value_or(0)));
    add(field.maximumLength > 0, u"up to %1 characters"_s.arg(field.maximumLength));
    add(!field.patternHelp.isEmpty(), field.patternHelp);
    add(field.suggested, u"suggested by the service"_s);
    add(!field.defaultValue.isNull() && !field.defaultValue.isUndefined(), "default "_L1 + code(asJson(field.defaultValue)));
    add(field.onDelete == OnDelete::Clear, u"emptied when the target is deleted"_s);
    add(field.onDelete == OnDelete::Cascade, u"deleted with the target"_s);
    return words.join("; "_L1);
}

void addRows(QString &table, const QList<Field> &fields, const QString &prefix)
{
    for (const Field &field : fields) {
        table += u"| %1 | %2 | %3 | %4 |\n"_s.arg(code(prefix + field.name), kindWords(field), cell(field.help), cell(rules(field)));
        addRows(table, field.members, prefix + field.name + u'.');
        if (!field.element.isEmpty()) {
            addRows(table, field.element.first().members, prefix + field.name + "[]."_L1);
        }
    }
}

QString fieldTable(const QList<Field> &fields)
{
    QString table = u"| name | kind | meaning | rules |\n| --- | --- | --- | --- |\n"_s;
    addRows(table, fields, {});
    return table;
}

QString answerText(const Method &method)
{
    switch (method.resultShape()) {
    case Method::Shape::Object:
        return u"\nAnswers with an object of the type [%1](%1.md).\n"_s.arg(method.resultType);
    case Method::Shape::Nothing:
        return u"\nAnswers with an empty object.\n"_s;
    case Method::Shape::Document:
        return u"\nAnswers with an object whose form depends on what is asked.\n"_s;
    case Method::Shape::Map:
        return u"\nAnswer: names with\n\n"_s + fieldTable(method.result.first().members);
    default:
        break;
    }
    const QString also = method.answer == Method::Answer::Task ? u", besides \"task\""_s : QString();
    return method.result.isEmpty() ? QString() : u"\nAnswer%1:\n\n"_s.arg(also) + fieldTable(method.result);
}

QString methodSection(const Method &method)
{
    QStringList notes;
    method.answer == Method::Answer::Task ? notes << u"answers with a task"_s : notes;
    method.changes ? notes << u"changes something"_s : notes;
    method.destructive ? notes << u"can lose data"_s : notes;
    QString text = u"## %1\n\n%2\n"_s.arg(method.name, method.help);
    text += notes.isEmpty() ? QString() : u"\nThis method %1.\n"_s.arg(notes.join(", "_L1));
    text += method.parameters.isEmpty() ? u"\nNo parameters.\n"_s : u'\n' + fieldTable(method.parameters);
    text += answerText(method);
    text += u"\n| error | when |\n| --- | --- |\n"_s;
    for (const MethodError &error : errorsOf(method)) {
        text += u"| %1 | %2 |\n"_s.arg(code(toString(error.code)), cell(error.when));
    }
    return text + u'\n';
}

QString typeHead(const ResourceType &type, const TypeRegistry &types)
{
    QString text = u"%1. Every object also has `id` (text) and `version` (integer, raised by every change).\n\n"_s.arg(type.label());
    text += "## Fields\n\n"_L1 + fieldTable(type.fields()) + u'\n';
    const QList<Relation> relations = types.relationsTo(type.name());
    if (!relations.isEmpty()) {
        text += "## Relations\n\n| name | objects | by their field |\n| --- | --- | --- |\n"_L1;
    }
    for (const Relation &relation : relations) {
        text += u"| %1 | [%2](%2.md) | %3 |\n"_s.arg(code(relation.name), relation.type, code(relation.field));
    }
    return relations.isEmpty() ? text : text + u'\n';
}

const QString eventsHead = u"## Events\n\n"_s;

QString trimmedEnd(QString text)
{
    while (text.endsWith("\n\n"_L1)) {
        text.chop(1);
    }
    return text;
}

} // namespace

QMap<QString, QString> referencePages(const TypeRegistry &types, const QList<Method> &methods,
                                      const QList<EventKind> &events)
{
    QMap<QString, QString> groups;
    for (const ResourceType &type : types.all()) {
        groups[type.name()] = typeHead(type, types);
    }
    for (const Method &method : methods) {
        groups[method.name.section(u'.', 0, 0)] += methodSection(method);
    }
    for (const EventKind &event : events) {
        QString &group = groups[event.name.section(u'/', 0, 0)];
        group += group.contains(eventsHead) ? QString() : eventsHead;
        group += u"### %1\n\n%2\n\n"_s.arg(event.name, event.help);
        group += event.payload.isEmpty() ? QString() : fieldTable(event.payload) + u'\n';
    }
    QMap<QString, QString> pages;
    QString index = u"# Reference\n\nWritten by `docs/reference/generate` from what the service says about itself.\n\n"_s;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        pages.insert(group.key() + ".md"_L1, trimmedEnd(u"# %1\n\n%2"_s.arg(group.key(), group.value())));
        const ResourceType *type = types.find(group.key());
        index += u"- [%1](%1.md)%2\n"_s.arg(group.key(), type ? ": "_L1 + type->pluralLabel().toLower() : QString());
    }
    pages.insert(u"README.md"_s, index);
    return pages;
}

} // namespace penstock
