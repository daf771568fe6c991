// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/forms/fieldeditor.h"

class QPlainTextEdit;

namespace penstock {

/// Text of several lines; for a list of texts each line is one of them.
class LongTextEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit LongTextEditor(const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    [[nodiscard]] QJsonValue entry(const QString &line) const;

    QPlainTextEdit *m_text;
};

} // namespace penstock
