// SPDX-License-Identifier: Apache-2.0
#include "app/forms/choiceeditor.h"

#include "app/forms/modelwords.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace penstock {

ChoiceEditor::ChoiceEditor(const Field &field, QWidget *parent) : FieldEditor(field, parent), m_box(new QComboBox(this))
{
    adopt(m_box);
    for (const Choice &choice : field.choices) {
        m_box->addItem(modelwords::label(choice.label), choice.value);
    }
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    connect(m_box, &QComboBox::activated, this, [this] {
        m_wanted = m_box->currentData().toString();
        emit edited();
    });
}

QJsonValue ChoiceEditor::value() const
{
    return m_box->currentIndex() < 0 ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_box->currentData().toString());
}

void ChoiceEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(m_box);
    m_wanted = value;
    m_box->setCurrentIndex(value.isString() ? m_box->findData(value.toString()) : -1);
}

void ChoiceEditor::setChoices(const QList<Choice> &choices)
{
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (const Choice &choice : choices) {
        m_box->addItem(choice.label, choice.value);
    }
    m_box->setCurrentIndex(m_wanted.isString() ? m_box->findData(m_wanted.toString()) : -1);
}

} // namespace penstock
