// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/forms/fieldeditor.h"

class QLineEdit;

namespace penstock {

/// One line of text.
class TextEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit TextEditor(const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QLineEdit *line() const { return m_line; }

private:
    QLineEdit *m_line;
};

} // namespace penstock
