// SPDX-License-Identifier: Apache-2.0
#include "app/forms/sizeeditor.h"

#include "app/forms/modelwords.h"
#include "app/theme/metrics.h"
#include "shared/core/bytes.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>

#include <cmath>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr double noAmount = -1;
constexpr double largest = 1024.0 * 1024.0;

/// "2" rather than "2.00".
class ShortNumber final : public QDoubleSpinBox
{
public:
    using QDoubleSpinBox::QDoubleSpinBox;

protected:
    [[nodiscard]] QString textFromValue(double value) const override
    {
        QLocale plain = locale();
        plain.setNumberOptions(plain.numberOptions() | QLocale::OmitGroupSeparator);
        return plain.toString(value, 'f', QLocale::FloatingPointShortest);
    }
};

} // namespace

SizeEditor::SizeEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_number(new ShortNumber(this)), m_unit(new QComboBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Gap);
    row->addWidget(m_number, 1);
    row->addWidget(m_unit);
    adopt(m_number);
    m_number->setRange(field.minimumLabel.isEmpty() ? 0 : noAmount, largest);
    if (!field.minimumLabel.isEmpty()) {
        m_number->setSpecialValueText(modelwords::label(field.minimumLabel));
    }
    m_number->setDecimals(2);
    m_unit->addItem(u"MiB"_s, Bytes::mebibytes(1).count());
    m_unit->addItem(u"GiB"_s, Bytes::gibibytes(1).count());
    m_unit->addItem(u"TiB"_s, Bytes::gibibytes(1024).count());
    m_unit->setCurrentIndex(1);
    m_unit->setAccessibleName(tr("Unit of %1").arg(modelwords::label(field.label)));
    connect(m_number, &QDoubleSpinBox::valueChanged, this, [this] {
        m_exact.reset();
        m_unit->setEnabled(!isMinimum());
        emit edited();
    });
    connect(m_unit, &QComboBox::currentIndexChanged, this, &SizeEditor::unitChanged);
}

qint64 SizeEditor::unit() const
{
    return m_unit->currentData().toLongLong();
}

/// "2" stays "2": somebody who changes the unit means the unit.
void SizeEditor::unitChanged()
{
    m_exact.reset();
    emit edited();
}

bool SizeEditor::isMinimum() const
{
    return !field().minimumLabel.isEmpty() && m_number->value() < 0;
}

QJsonValue SizeEditor::value() const
{
    if (isMinimum()) {
        return *field().minimum;
    }
    const qint64 size = m_exact ? *m_exact : static_cast<qint64>(std::llround(m_number->value() * static_cast<double>(unit())));
    return size == 0 && field().minimumLabel.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(size);
}

void SizeEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quietNumber(m_number);
    const QSignalBlocker quietUnit(m_unit);
    const qint64 size = value.toInteger();
    int index = 0;
    for (int i = 0; i < m_unit->count(); ++i) {
        if (size >= m_unit->itemData(i).toLongLong()) {
            index = i;
        }
    }
    m_unit->setCurrentIndex(index);
    const bool isNoAmount = !field().minimumLabel.isEmpty() && size == field().minimum;
    m_number->setValue(isNoAmount ? noAmount : static_cast<double>(size) / static_cast<double>(unit()));
    m_unit->setEnabled(!isNoAmount);
    m_exact = size;
}

void SizeEditor::setInvalid(bool invalid)
{
    FieldEditor::setInvalid(invalid);
    m_unit->setProperty("invalid", invalid);
    m_unit->update();
}

} // namespace penstock
