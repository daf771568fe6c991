// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/forms/fieldeditor.h"

class QPlainTextEdit;

namespace penstock {

/// Values under free names, one "name = value" a line. Numbers, true, false and what else is JSON are taken as such,
/// anything else is text.
class PairsEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit PairsEditor(const Field &field, QWidget *parent = nullptr);

    /// While a line cannot be read, the text itself, which no object is.
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QPlainTextEdit *m_text;
};

} // namespace penstock
