// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/objectref.h"
#include "app/models/activityfilter.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace penstock {

class SearchField;

/// Narrows a list of tasks or events: by words, state, person, time and, where it was asked for, one object.
class ActivityBar final : public QWidget
{
    Q_OBJECT

public:
    struct State {
        QString text;
        QStringList states;
    };

    explicit ActivityBar(const QList<State> &states, QWidget *parent = nullptr);

    [[nodiscard]] SearchField *words() const { return m_words; }
    [[nodiscard]] QComboBox *states() const { return m_states; }
    [[nodiscard]] QComboBox *persons() const { return m_persons; }
    [[nodiscard]] QComboBox *times() const { return m_times; }
    [[nodiscard]] QPushButton *objectButton() const { return m_object; }

    [[nodiscard]] ActivityFilter filter() const;
    /// Those who can be chosen; anybody else can be written.
    void setPersons(const QStringList &names);
    void setPerson(const QString &name);
    /// A button shows it and takes it away again.
    void setObject(const ObjectRef &object, const QString &name);

signals:
    void changed();

private:
    void layOut();
    void addTimes();
    void connectAll();

    SearchField *m_words;
    QComboBox *m_states;
    QComboBox *m_persons;
    QComboBox *m_times;
    QPushButton *m_object;
    QList<State> m_choices;
    QString m_scope;
    QTimer m_pause; ///< between the keys of a word
};

} // namespace penstock
