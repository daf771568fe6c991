// SPDX-License-Identifier: Apache-2.0
#include "app/cli/columns.h"

#include "app/cli/kebab.h"
#include "shared/model/nearest.h"
#include "shared/model/queryparser.h"

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

QList<Field> allFields(const ResourceType &type)
{
    Field id(u"id"_s, FieldKind::Text);
    id.label = u"ID"_s;
    Field version(u"version"_s, FieldKind::Integer);
    version.label = u"Version"_s;
    return QList<Field>{id} + type.fields() + QList<Field>{version};
}

} // namespace

Result<Columns> Columns::chosen(const ResourceType &type, const QString &names)
{
    Columns columns;
    const QList<Field> fields = allFields(type);
    if (names == "all"_L1) {
        columns.m_fields = fields;
        return columns;
    }
    if (names.isEmpty()) {
        // Without a name an object can only be addressed by its id.
        std::copy_if(fields.cbegin(), fields.cend(), std::back_inserter(columns.m_fields), [&](const Field &field) {
            return field.listed || (field.name == "id"_L1 && !type.field(u"name"_s));
        });
        return columns;
    }
    QStringList known;
    std::transform(fields.cbegin(), fields.cend(), std::back_inserter(known), [](const Field &f) { return f.name; });
    const QStringList wanted = names.split(u',', Qt::SkipEmptyParts);
    for (const QString &word : wanted) {
        const qsizetype place = known.indexOf(camelCase(word.trimmed()));
        if (place < 0) {
            const QString near = nearest(word, known);
            return failure(ErrorCode::InvalidArgument, Text("There is no column “{name}”.", {{u"name"_s, word}}), {},
                           near.isEmpty() ? Text("Choose some of: {known}.", {{u"known"_s, known.join(u", "_s)}})
                                          : Text("Did you mean “{near}”?", {{u"near"_s, near}}));
        }
        columns.m_fields.append(fields.at(place));
    }
    return columns;
}

Columns Columns::listed(const QList<Field> &fields)
{
    Columns columns;
    std::copy_if(fields.cbegin(), fields.cend(), std::back_inserter(columns.m_fields), [](const Field &field) { return field.listed; });
    return columns;
}

Result<Columns> Columns::selected(const TypeRegistry &types, const ResourceType &type, const QString &paths)
{
    const auto fields = parseFields(types, type, paths);
    if (!fields) {
        return failure(fields.error());
    }
    Columns columns;
    for (const ResolvedPath &path : *fields) {
        Field field = path.field; // its name is the whole path
        field.label = field.name.contains(u'.') || field.label.isEmpty() ? field.name : field.label;
        columns.m_fields.append(field);
    }
    return columns;
}

QStringList Columns::targets() const
{
    QStringList types;
    for (const Field &field : m_fields) {
        if (field.kind == FieldKind::Reference && !types.contains(field.target)) {
            types << field.target;
        }
    }
    return types;
}

QStringList Columns::headers() const
{
    QStringList labels;
    for (const Field &field : m_fields) {
        labels << field.label;
    }
    return labels;
}

QStringList Columns::cells(const QJsonObject &object, const FieldText &text) const
{
    QStringList shown;
    for (const Field &field : m_fields) {
        shown << text.shown(field, object.value(field.name));
    }
    return shown;
}

OutputTable Columns::table(const QJsonArray &objects, const FieldText &text) const
{
    OutputTable table(headers());
    for (int column = 0; column < m_fields.size(); ++column) {
        const FieldKind kind = m_fields.at(column).kind;
        if (kind == FieldKind::Integer || kind == FieldKind::Real) {
            table.alignRight(column);
        }
    }
    for (const auto &object : objects) {
        table.addRow(cells(object.toObject(), text));
    }
    return table;
}

QJsonObject Columns::picked(const QJsonObject &object) const
{
    QJsonObject json;
    for (const Field &field : m_fields) {
        json.insert(field.name, object.value(field.name));
    }
    return json;
}

} // namespace penstock
