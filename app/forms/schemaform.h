// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/error.h"
#include "shared/model/field.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

class QLabel;
class QGridLayout;

namespace penstock {

class FieldEditor;

/// A form made from fields: label, editor and, below it, what is wrong with the value. A field is checked once it has
/// been edited, all of them by check().
class SchemaForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SchemaForm(const QList<Field> &fields, QWidget *parent = nullptr);

    /// Null when there is no such field.
    [[nodiscard]] FieldEditor *editor(const QString &field) const;
    /// Without those that are empty.
    [[nodiscard]] QJsonObject values() const;
    void setValues(const QJsonObject &values);
    /// Marks every wrong value and takes the focus to the first one.
    [[nodiscard]] bool check();
    /// Shows an error that names a field of this form; false when it does not.
    bool showError(const Error &error);
    /// The same about one field, without taking the keyboard there.
    void showProblem(const QString &field, const Error &error);
    /// What stands below a field while nothing is wrong with it.
    void setHint(const QString &field, const QString &hint);
    /// What is wrong with the value of a field, as it is shown below it.
    [[nodiscard]] QString problem(const QString &field) const;
    /// Several forms below each other line up with the same width.
    void setLabelWidth(int width);
    [[nodiscard]] int labelWidth() const;

signals:
    void edited(const QString &field);

private:
    struct Row {
        FieldEditor *editor = nullptr;
        QLabel *label = nullptr;
        QLabel *below = nullptr; ///< the problem, otherwise the hint
        QString problem;
        QString hint;
    };

    void addRow(const Field &field);
    /// The field that holds the value at a path such as "place.shelf": the longest beginning of it that is one, because
    /// names of attributes have dots in them. Empty when there is none.
    [[nodiscard]] QString fieldAt(const QString &path) const;
    void editedByUser(const QString &field);
    [[nodiscard]] QString problemOf(const FieldEditor &editor) const;
    void setProblem(const QString &field, const QString &text);
    void showBelow(const Row &row);

    QGridLayout *m_grid;
    QStringList m_order;
    QHash<QString, Row> m_rows;
};

} // namespace penstock
