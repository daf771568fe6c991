// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/forms/fieldeditor.h"

class QComboBox;

namespace penstock {

/// One of several: a choice of an enumeration, or an object for a reference.
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit ChoiceEditor(const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const override;
    /// A value that cannot be chosen leaves nothing chosen.
    void setValue(const QJsonValue &value) override;
    /// Keeps what is chosen where it still can be. Labels are shown as they are.
    void setChoices(const QList<Choice> &choices) override;

private:
    QComboBox *m_box;
    QJsonValue m_wanted = QJsonValue::Undefined; ///< also while it cannot be chosen yet
};

} // namespace penstock
