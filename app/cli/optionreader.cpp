// SPDX-License-Identifier: Apache-2.0
#include "app/cli/optionreader.h"

#include "app/cli/kebab.h"
#include "app/cli/optionvalue.h"
#include "shared/model/nearest.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <cstdio>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String fileSuffix("-file");

bool isText(const Field &field)
{
    return field.kind == FieldKind::Text || field.kind == FieldKind::Secret;
}

Result<QString> fileContent(const QString &path)
{
    QFile file(path);
    const bool isOpen = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        return failure(ErrorCode::InvalidArgument, Text("{path} cannot be read.", {{u"path"_s, path}}),
                       Text("{reason}.", {{u"reason"_s, file.errorString()}}));
    }
    return QString::fromUtf8(file.readAll());
}

} // namespace

Result<QJsonObject> OptionReader::read(const QStringList &arguments) const
{
    QJsonObject values;
    Cursor cursor{.arguments = arguments};
    bool onlyWords = false;
    for (; cursor.at < arguments.size(); ++cursor.at) {
        const QString argument = arguments.at(cursor.at);
        if (!onlyWords && argument == "--"_L1) {
            onlyWords = true;
            continue;
        }
        const bool isOption = !onlyWords && argument.startsWith("--"_L1);
        const Result<void> taken = isOption ? takeOption(cursor, values) : takeWord(argument, cursor, values);
        if (!taken) {
            return failure(taken.error());
        }
    }
    return values;
}

Result<void> OptionReader::takeOption(Cursor &cursor, QJsonObject &values) const
{
    const QString argument = cursor.arguments.at(cursor.at);
    const bool hasValue = argument.contains(u'=');
    const QString option = hasValue ? argument.section(u'=', 0, 0) : argument;
    const QString name = option.mid(2);
    if (const Field *field = named(name); field && field->kind == FieldKind::Bool && !hasValue) {
        values.insert(field->name, true);
        return {};
    }
    const Field *negated = name.startsWith("no-"_L1) ? named(name.mid(3)) : nullptr;
    if (negated && negated->kind == FieldKind::Bool && !hasValue) {
        values.insert(negated->name, false);
        return {};
    }
    const Field *field = fieldExpectingValue(option);
    if (!field && hasValue) {
        field = named(name);
    }
    if (!field) {
        return unknown(option);
    }
    if (!hasValue && cursor.at + 1 >= cursor.arguments.size()) {
        return failure(ErrorCode::InvalidArgument, Text("{option} needs a value.", {{u"option"_s, option}}));
    }
    const QString text = hasValue ? argument.section(u'=', 1) : cursor.arguments.at(++cursor.at);
    if (kebabCase(field->name) == name) {
        return store(*field, text, values);
    }
    const Result<QString> content = fileContent(text);
    return content ? store(*field, *content, values) : Result<void>(failure(content.error()));
}

Result<void> OptionReader::takeWord(const QString &word, Cursor &cursor, QJsonObject &values) const
{
    const Field *field = positionalField(cursor.words++);
    if (!field) {
        return failure(ErrorCode::InvalidArgument, Text("“{word}” was not expected.", {{u"word"_s, word}}), {},
                       "Values belong to options: --option VALUE. See --help.");
    }
    return store(*field, word, values);
}

Result<void> OptionReader::store(const Field &field, const QString &text, QJsonObject &values) const
{
    const Result<QJsonValue> value = optionValue(field, text);
    if (!value) {
        return failure(value.error());
    }
    if (field.kind != FieldKind::List) {
        values.insert(field.name, *value);
        return {};
    }
    QJsonArray list = values.value(field.name).toArray();
    list.append(*value);
    values.insert(field.name, list);
    return {};
}

const Field *OptionReader::named(const QString &kebab) const
{
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(), [&](const Field &field) {
        return kebabCase(field.name) == kebab || field.name == kebab;
    });
    return found == m_fields.cend() ? nullptr : &*found;
}

const Field *OptionReader::fieldExpectingValue(const QString &option) const
{
    if (!option.startsWith("--"_L1)) {
        return nullptr;
    }
    const QString name = option.mid(2);
    if (const Field *field = named(name)) {
        return field->kind == FieldKind::Bool ? nullptr : field;
    }
    if (name.endsWith(fileSuffix)) {
        const Field *field = named(name.chopped(fileSuffix.size()));
        return field && isText(*field) ? field : nullptr;
    }
    return nullptr;
}

const Field *OptionReader::positionalField(int position) const
{
    return position < m_positional.size() ? named(m_positional.at(position)) : nullptr;
}

QStringList OptionReader::optionNames() const
{
    QStringList names;
    for (const Field &field : m_fields) {
        names << u"--"_s + kebabCase(field.name);
        if (field.kind == FieldKind::Bool) {
            names << u"--no-"_s + kebabCase(field.name);
        }
    }
    return names;
}

tl::unexpected<Error> OptionReader::unknown(const QString &option) const
{
    const QString near = nearest(option, optionNames());
    return failure(ErrorCode::InvalidArgument, Text("There is no option {option} here.", {{u"option"_s, option}}), {},
                   near.isEmpty() ? Text("See --help.") : Text("Did you mean {near}?", {{u"near"_s, near}}));
}

} // namespace penstock
