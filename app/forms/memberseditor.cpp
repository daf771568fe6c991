// SPDX-License-Identifier: Apache-2.0
#include "app/forms/memberseditor.h"

#include "app/forms/schemaform.h"

#include <QHBoxLayout>

namespace penstock {

MembersEditor::MembersEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_form(new SchemaForm(field.members, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_form);
    if (!field.members.isEmpty()) {
        setFocusProxy(m_form->editor(field.members.first().name));
    }
    connect(m_form, &SchemaForm::edited, this, &FieldEditor::edited);
}

QJsonValue MembersEditor::value() const
{
    const QJsonObject values = m_form->values();
    return values.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(values);
}

void MembersEditor::setValue(const QJsonValue &value)
{
    QJsonObject values = value.toObject();
    for (const Field &member : field().members) {
        if (!values.contains(member.name)) {
            values.insert(member.name, QJsonValue());
        }
    }
    m_form->setValues(values);
}

} // namespace penstock
