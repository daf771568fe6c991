// SPDX-License-Identifier: Apache-2.0
#include "app/forms/schemaform.h"

#include "app/forms/fieldeditor.h"
#include "app/forms/modelwords.h"
#include "app/theme/colors.h"
#include "app/theme/metrics.h"
#include "shared/model/validation.h"

#include <QGridLayout>
#include <QLabel>

namespace penstock {

using namespace Qt::StringLiterals;

SchemaForm::SchemaForm(const QList<Field> &fields, QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::Block);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
    for (const Field &field : fields) {
        addRow(field);
    }
}

void SchemaForm::addRow(const Field &field)
{
    Row row;
    row.editor = FieldEditor::make(field, this);
    row.label = new QLabel(field.kind == FieldKind::Bool ? QString() : modelwords::label(field.label), this);
    row.label->setTextFormat(Qt::PlainText);
    row.label->setBuddy(row.editor);
    row.below = new QLabel(this);
    row.below->setTextFormat(Qt::PlainText);
    row.below->setWordWrap(true);
    row.below->hide();
    const int line = m_grid->rowCount();
    if (!m_order.isEmpty()) {
        m_grid->setRowMinimumHeight(line, metrics::Gap);
    }
    const bool isTall = field.kind == FieldKind::List || field.kind == FieldKind::Object;
    m_grid->addWidget(row.label, line + 1, 0, isTall ? Qt::AlignTop : Qt::AlignVCenter);
    m_grid->addWidget(row.editor, line + 1, 1);
    m_grid->addWidget(row.below, line + 2, 1);
    connect(row.editor, &FieldEditor::edited, this, [this, name = field.name] { editedByUser(name); });
    m_order += field.name;
    m_rows.insert(field.name, row);
}

FieldEditor *SchemaForm::editor(const QString &field) const
{
    return m_rows.value(field).editor;
}

QJsonObject SchemaForm::values() const
{
    QJsonObject values;
    for (const QString &name : m_order) {
        const QJsonValue value = m_rows[name].editor->value();
        if (!value.isUndefined()) {
            values.insert(name, value);
        }
    }
    return values;
}

void SchemaForm::setValues(const QJsonObject &values)
{
    for (const QString &name : m_order) {
        if (values.contains(name)) {
            m_rows[name].editor->setValue(values.value(name));
        }
    }
}

QString SchemaForm::problemOf(const FieldEditor &editor) const
{
    const Field &field = editor.field();
    const QJsonValue value = editor.value();
    if (value.isUndefined()) {
        return field.required ? tr("This is needed.") : QString();
    }
    if (field.kind == FieldKind::Reference && value.toString().isEmpty()) {
        return {}; // none of them
    }
    if (field.kind == FieldKind::Object && value.isString()) {
        return tr("Write “name = value” in each line.");
    }
    const Result<void> valid = validate(field, value, field.name);
    return valid ? QString() : modelwords::problem(valid.error());
}

void SchemaForm::editedByUser(const QString &field)
{
    setProblem(field, problemOf(*m_rows[field].editor));
    emit edited(field);
}

bool SchemaForm::check()
{
    FieldEditor *firstWrong = nullptr;
    for (const QString &name : std::as_const(m_order)) {
        FieldEditor *editor = m_rows[name].editor;
        const QString problem = problemOf(*editor);
        setProblem(name, problem);
        if (!problem.isEmpty() && !firstWrong) {
            firstWrong = editor;
        }
    }
    if (firstWrong) {
        firstWrong->setFocus();
    }
    return !firstWrong;
}

QString SchemaForm::fieldAt(const QString &path) const
{
    QString name = path;
    while (!name.isEmpty() && !m_rows.contains(name)) {
        name.truncate(qMax<qsizetype>(0, qMax(name.lastIndexOf(u'.'), name.lastIndexOf(u'['))));
    }
    return name;
}

bool SchemaForm::showError(const Error &error)
{
    const QString name = fieldAt(error.field);
    if (name.isEmpty()) {
        return false;
    }
    setProblem(name, modelwords::problem(error));
    m_rows[name].editor->setFocus();
    return true;
}

void SchemaForm::showProblem(const QString &field, const Error &error)
{
    if (m_rows.contains(field)) {
        setProblem(field, modelwords::problem(error));
    }
}

QString SchemaForm::problem(const QString &field) const
{
    return m_rows.value(field).problem;
}

void SchemaForm::setProblem(const QString &field, const QString &text)
{
    Row &row = m_rows[field];
    row.problem = text;
    row.editor->setInvalid(!text.isEmpty());
    showBelow(row);
}

void SchemaForm::setHint(const QString &field, const QString &hint)
{
    if (const auto row = m_rows.find(field); row != m_rows.end()) {
        row->hint = hint;
        showBelow(*row);
    }
}

void SchemaForm::showBelow(const Row &row)
{
    const bool isWrong = !row.problem.isEmpty();
    QPalette palette = row.below->palette();
    palette.setColor(QPalette::WindowText, Colors::of(this->palette()).text(isWrong ? Tone::Error : Tone::Dim));
    row.below->setPalette(palette);
    row.below->setText(isWrong ? row.problem : row.hint);
    row.below->setVisible(isWrong || !row.hint.isEmpty());
}

void SchemaForm::setLabelWidth(int width)
{
    m_grid->setColumnMinimumWidth(0, width);
}

int SchemaForm::labelWidth() const
{
    int width = 0;
    for (const Row &row : m_rows) {
        width = qMax(width, row.label->sizeHint().width());
    }
    return width;
}

} // namespace penstock
