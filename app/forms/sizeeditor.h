// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/forms/fieldeditor.h"

#include <optional>

class QComboBox;
class QDoubleSpinBox;

namespace penstock {

/// A size in bytes, entered in MiB, GiB or TiB; where the smallest stands for a word, that is one step below nothing.
class SizeEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit SizeEditor(const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setInvalid(bool invalid) override;

private:
    void unitChanged();
    [[nodiscard]] qint64 unit() const;
    [[nodiscard]] bool isMinimum() const;

    QDoubleSpinBox *m_number;
    QComboBox *m_unit;
    std::optional<qint64> m_exact; ///< the size as it was set, while nothing has been changed
};

} // namespace penstock
