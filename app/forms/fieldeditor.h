// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/field.h"

#include <QJsonValue>
#include <QWidget>

namespace penstock {

/// Shows and changes the value of one field. It checks nothing; a form does.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(const Field &field, QWidget *parent = nullptr);

    /// The editor that suits the kind of the field.
    [[nodiscard]] static FieldEditor *make(const Field &field, QWidget *parent);

    [[nodiscard]] const Field &field() const { return m_field; }
    /// Undefined while nothing is entered.
    [[nodiscard]] virtual QJsonValue value() const = 0;
    /// Does not emit edited().
    virtual void setValue(const QJsonValue &value) = 0;
    /// What can be chosen, for references; does nothing in other editors.
    virtual void setChoices(const QList<Choice> &choices);
    /// What is typed decides what can be chosen, see searched(); for references.
    virtual void setSearching(bool searching);
    virtual void setInvalid(bool invalid);

signals:
    /// By the user.
    void edited();
    /// Choices with this in their names are wanted; empty: the first ones.
    void searched(const QString &text);
    /// An object that was set is not among the choices so far.
    void nameWanted(const QString &id);

protected:
    /// The one control of the editor: takes focus, name and description.
    void adopt(QWidget *control);
    [[nodiscard]] QWidget *control() const { return m_control; }

private:
    Field m_field;
    QWidget *m_control = nullptr;
};

} // namespace penstock
