// SPDX-License-Identifier: Apache-2.0
#include "app/forms/numbereditor.h"

#include "app/forms/modelwords.h"

#include <QSignalBlocker>
#include <QSpinBox>

#include <limits>

namespace penstock {

namespace {

int asLimit(const std::optional<double> &limit, int otherwise)
{
    const bool fits = limit && *limit >= std::numeric_limits<int>::min() && *limit <= std::numeric_limits<int>::max();
    return fits ? static_cast<int>(*limit) : otherwise;
}

} // namespace

NumberEditor::NumberEditor(const Field &field, QWidget *parent) : FieldEditor(field, parent), m_number(new QSpinBox(this))
{
    adopt(m_number);
    m_number->setRange(asLimit(field.minimum, 0), asLimit(field.maximum, std::numeric_limits<int>::max()));
    if (!field.minimumLabel.isEmpty()) {
        m_number->setSpecialValueText(modelwords::label(field.minimumLabel));
    }
    if (field.unit == Unit::Seconds) {
        m_number->setSuffix(tr(" s", "seconds"));
    }
    connect(m_number, &QSpinBox::valueChanged, this, &FieldEditor::edited);
}

QJsonValue NumberEditor::value() const
{
    return m_number->value();
}

void NumberEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(m_number);
    m_number->setValue(value.toInt());
}

} // namespace penstock
