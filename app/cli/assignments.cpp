// SPDX-License-Identifier: Apache-2.0
#include "app/cli/assignments.h"

#include "app/cli/kebab.h"
#include "shared/model/nearest.h"

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

QList<Field> Assignments::fields() const
{
    QList<Field> fields;
    std::copy_if(m_update.parameters.cbegin(), m_update.parameters.cend(), std::back_inserter(fields), [](const Field &field) {
        return !field.immutable && field.name != "id"_L1 && field.name != "version"_L1 && field.name != "clear"_L1;
    });
    return fields;
}

const Field *Assignments::named(const QList<Field> &fields, const QString &word)
{
    const auto found = std::find_if(fields.cbegin(), fields.cend(), [&](const Field &field) {
        return field.name == word || kebabCase(field.name) == word;
    });
    return found == fields.cend() ? nullptr : &*found;
}

Result<QStringList> Assignments::asOption(const QString &word) const
{
    const QString name = word.section(u'=', 0, 0);
    const QString value = word.section(u'=', 1);
    const Field *field = named(m_update.parameters, name);
    if (!field) {
        QStringList known;
        for (const Field &each : fields()) {
            known << each.name;
        }
        const QString near = nearest(name, known);
        return failure(ErrorCode::InvalidArgument, Text("There is no field “{name}” to set.", {{u"name"_s, name}}), {},
                       near.isEmpty() ? Text("Choose one of: {known}.", {{u"known"_s, known.join(u", "_s)}})
                                      : Text("Did you mean “{near}”?", {{u"near"_s, near}}));
    }
    const QString option = u"--"_s + kebabCase(field->name);
    if (value.isEmpty()) {
        return QStringList{u"--clear="_s + field->name};
    }
    if (field->kind != FieldKind::List) {
        return QStringList{option + u'=' + value};
    }
    QStringList options;
    const QStringList items = value.split(u',', Qt::SkipEmptyParts);
    for (const QString &item : items) {
        options << option + u'=' + item;
    }
    return options;
}

Result<QStringList> Assignments::asOptions(const QStringList &arguments) const
{
    QStringList options;
    for (const QString &argument : arguments) {
        // The first word is the object, whatever it looks like.
        const bool isAssignment = !options.isEmpty() && !argument.startsWith(u'-') && argument.contains(u'=');
        if (!isAssignment) {
            options << argument;
            continue;
        }
        const Result<QStringList> option = asOption(argument);
        if (!option) {
            return option;
        }
        options << *option;
    }
    return options;
}

} // namespace penstock
