// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/forms/fieldeditor.h"

#include <QHash>

class QComboBox;

namespace penstock {

/// An object, chosen from a list or found by typing any part of its name.
class ReferenceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit ReferenceEditor(const Field &field, QWidget *parent = nullptr);

    /// The id of what is chosen. What was typed and fits nothing is the value itself: the service says what is wrong.
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    /// Keeps what is chosen where it still can be, and what is being typed.
    void setChoices(const QList<Choice> &choices) override;
    void setSearching(bool searching) override { m_searching = searching; }

private:
    void keepWanted();
    void offer();
    void show(const QJsonValue &value);

    QComboBox *m_box;
    QJsonValue m_wanted = QJsonValue::Undefined; ///< also while it cannot be chosen yet
    bool m_typing = false;
    bool m_searching = false;
    QHash<QString, QString> m_names; ///< of what could be chosen at any time
};

} // namespace penstock
