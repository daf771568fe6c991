// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/forms/fieldeditor.h"

namespace penstock {

class SchemaForm;

/// A group of values below each other: a form inside the form, with its own problems.
class MembersEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit MembersEditor(const Field &field, QWidget *parent = nullptr);

    /// Undefined while every member is empty.
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    SchemaForm *m_form;
};

} // namespace penstock
