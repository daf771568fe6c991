// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"
#include "shared/model/field.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace penstock {

/// Reads the arguments of one command: every field is an option --kebab-name; a flag is --name or --no-name; a list is
/// given by repeating its option; a text may come from a file by --name-file PATH ("-" for standard input).
class OptionReader
{
public:
    /// `positional` names the fields that bare words fill, in order.
    explicit OptionReader(QList<Field> fields, QStringList positional = {})
        : m_fields(std::move(fields)), m_positional(std::move(positional))
    {
    }

    /// The values that were given, by field name. Errors suggest the nearest option.
    [[nodiscard]] Result<QJsonObject> read(const QStringList &arguments) const;

    /// The options as they are written, with flags in both forms.
    [[nodiscard]] QStringList optionNames() const;
    /// The field whose value follows this argument; null when none does.
    [[nodiscard]] const Field *fieldExpectingValue(const QString &option) const;
    /// The field that a bare word at this position fills; null beyond the last.
    [[nodiscard]] const Field *positionalField(int position) const;

private:
    struct Cursor {
        QStringList arguments;
        qsizetype at = 0;
        int words = 0;
    };

    [[nodiscard]] Result<void> takeOption(Cursor &cursor, QJsonObject &values) const;
    [[nodiscard]] Result<void> takeWord(const QString &word, Cursor &cursor, QJsonObject &values) const;
    [[nodiscard]] Result<void> store(const Field &field, const QString &text, QJsonObject &values) const;
    [[nodiscard]] const Field *named(const QString &kebab) const;
    [[nodiscard]] tl::unexpected<Error> unknown(const QString &option) const;

    QList<Field> m_fields;
    QStringList m_positional;
};

} // namespace penstock
