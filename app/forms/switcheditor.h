// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/forms/fieldeditor.h"

class QCheckBox;

namespace penstock {

/// Yes or no. Its label stands beside the box.
class SwitchEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit SwitchEditor(const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QCheckBox *m_box;
};

} // namespace penstock
