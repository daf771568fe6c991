// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/forms/fieldeditor.h"

#include <QStringList>

class QListWidget;

namespace penstock {

/// Several of what can be chosen: values of an enumeration, or objects.
class SeveralEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit SeveralEditor(const Field &field, QWidget *parent = nullptr);

    /// Whether it suits the elements of a list.
    [[nodiscard]] static bool suits(const Field &field);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setChoices(const QList<Choice> &choices) override;

private:
    void fill(const QList<Choice> &choices);

    QListWidget *m_list;
    QStringList m_chosen; ///< also those that cannot be shown yet
};

} // namespace penstock
