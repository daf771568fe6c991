// SPDX-License-Identifier: Apache-2.0
#include "app/forms/texteditor.h"

#include <QLineEdit>

namespace penstock {

TextEditor::TextEditor(const Field &field, QWidget *parent) : FieldEditor(field, parent), m_line(new QLineEdit(this))
{
    adopt(m_line);
    if (field.kind == FieldKind::Secret) {
        m_line->setEchoMode(QLineEdit::Password);
    }
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

QJsonValue TextEditor::value() const
{
    const QString text = field().kind == FieldKind::Secret ? m_line->text() : m_line->text().trimmed();
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

void TextEditor::setValue(const QJsonValue &value)
{
    m_line->setText(value.toString());
}

} // namespace penstock
