// SPDX-License-Identifier: Apache-2.0
#include "app/cli/wherewords.h"

#include <QRegularExpression>

namespace penstock {

using namespace Qt::StringLiterals;

QStringList WhereWords::valuesOf(const Field &field)
{
    if (field.kind == FieldKind::Bool) {
        return {u"true"_s, u"false"_s};
    }
    QStringList values;
    for (const Choice &choice : field.choices) {
        values << choice.value;
    }
    return values;
}

QStringList WhereWords::next(const QString &before) const
{
    static const QRegularExpression comparison(u"([\\w.]+)\\s*(=|!=|<=|>=|<|>|~)\\s*$"_s);
    static const QRegularExpression name(u"([\\w.]+)\\s+$"_s);
    if (const auto match = comparison.match(before); match.hasMatch()) {
        const Field *field = m_type.field(match.captured(1));
        return field ? valuesOf(*field) : QStringList();
    }
    const auto match = name.match(before);
    if (match.hasMatch() && m_type.field(match.captured(1))) {
        return {u"="_s, u"!="_s, u"<"_s, u">"_s, u"~"_s, u"in"_s, u"is"_s};
    }
    QStringList words{u"id"_s, u"not"_s};
    for (const Field &field : m_type.fields()) {
        words << field.name;
    }
    static const QRegularExpression complete(u"(=|!=|<=|>=|<|>|~)\\s*(\"[^\"]*\"|[\\w.*-]+)\\s+$"_s);
    return complete.match(before).hasMatch() ? QStringList{u"and"_s, u"or"_s} : words;
}

QStringList WhereWords::after(const QString &text) const
{
    static const QRegularExpression lastWord(u"[\\w.]*$"_s);
    const QString before = text.left(lastWord.match(text).capturedStart());
    QStringList texts = next(before);
    for (QString &word : texts) {
        word.prepend(before);
    }
    return texts;
}

} // namespace penstock
