// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/forms/fieldeditor.h"

class QLineEdit;

namespace penstock {

/// A point in time, written as date and time of this place.
class TimeEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit TimeEditor(const Field &field, QWidget *parent = nullptr);

    /// What cannot be read is the value as it was typed, which no rule accepts.
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QLineEdit *m_line;
};

} // namespace penstock
