// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/forms/fieldeditor.h"

#include <QHash>
#include <QStringList>

class QLineEdit;
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
    /// Those that are chosen stay.
    void setChoices(const QList<Choice> &choices) override;
    void setSearching(bool searching) override;

private:
    void fill(const QList<Choice> &choices);
    [[nodiscard]] QList<Choice> withChosen(const QList<Choice> &choices) const;
    void askForNames();

    QListWidget *m_list;
    QLineEdit *m_search = nullptr;   ///< made when what can be chosen is searched
    QHash<QString, QString> m_names; ///< of what could be chosen at any time
    QStringList m_chosen; ///< also those that cannot be shown yet
};

} // namespace penstock
