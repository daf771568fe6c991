// SPDX-License-Identifier: Apache-2.0
#include "app/forms/optionalnumbereditor.h"

#include <QLineEdit>
#include <QLocale>

namespace penstock {

OptionalNumberEditor::OptionalNumberEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_line(new QLineEdit(this))
{
    adopt(m_line);
    if (field.minimum && field.maximum) {
        m_line->setPlaceholderText(tr("%1 to %2").arg(QLocale().toString(*field.minimum), QLocale().toString(*field.maximum)));
    }
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

QJsonValue OptionalNumberEditor::value() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty()) {
        return QJsonValue::Undefined;
    }
    bool isNumber = false;
    double number = QLocale().toDouble(text, &isNumber);
    if (!isNumber) {
        number = QLocale::c().toDouble(text, &isNumber);
    }
    return isNumber ? QJsonValue(number) : QJsonValue(text);
}

void OptionalNumberEditor::setValue(const QJsonValue &value)
{
    m_line->setText(value.isDouble() ? QLocale().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest) : QString());
}

} // namespace penstock
