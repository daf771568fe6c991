// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/forms/fieldeditor.h"

class QLineEdit;

namespace penstock {

/// A number, with or without a fraction, that may be left out.
class OptionalNumberEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit OptionalNumberEditor(const Field &field, QWidget *parent = nullptr);

    /// What is no number is the value as it was typed, which no rule accepts.
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QLineEdit *m_line;
};

} // namespace penstock
