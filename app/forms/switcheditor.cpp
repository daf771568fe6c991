// SPDX-License-Identifier: Apache-2.0
#include "app/forms/switcheditor.h"

#include "app/forms/modelwords.h"

#include <QCheckBox>

namespace penstock {

SwitchEditor::SwitchEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_box(new QCheckBox(modelwords::label(field.label), this))
{
    adopt(m_box);
    connect(m_box, &QCheckBox::clicked, this, &FieldEditor::edited);
}

QJsonValue SwitchEditor::value() const
{
    return m_box->isChecked();
}

void SwitchEditor::setValue(const QJsonValue &value)
{
    m_box->setChecked(value.toBool());
}

} // namespace penstock
