// SPDX-License-Identifier: Apache-2.0
#include "app/forms/longtexteditor.h"

#include <QJsonArray>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownLines = 3;

} // namespace

LongTextEditor::LongTextEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_text(new QPlainTextEdit(this))
{
    adopt(m_text);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * shownLines + 16);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

/// What is no number where numbers are wanted stays as it is; no rule accepts it.
QJsonValue LongTextEditor::entry(const QString &line) const
{
    const FieldKind kind = field().element.isEmpty() ? FieldKind::Text : field().element.first().kind;
    bool isNumber = kind == FieldKind::Integer || kind == FieldKind::Real;
    const double number = isNumber ? line.toDouble(&isNumber) : 0;
    return isNumber ? QJsonValue(number) : QJsonValue(line);
}

QJsonValue LongTextEditor::value() const
{
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty()) {
        return QJsonValue::Undefined;
    }
    if (field().kind != FieldKind::List) {
        return text;
    }
    QJsonArray items;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty()) {
            items.append(entry(line.trimmed()));
        }
    }
    return items;
}

void LongTextEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(value.isArray() ? value.toVariant().toStringList().join(u'\n') : value.toString());
}

} // namespace penstock
