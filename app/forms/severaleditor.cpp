// SPDX-License-Identifier: Apache-2.0
#include "app/forms/severaleditor.h"

#include "app/forms/modelwords.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace penstock {

namespace {

constexpr int shownLines = 4;

} // namespace

bool SeveralEditor::suits(const Field &field)
{
    const FieldKind kind = field.element.isEmpty() ? FieldKind::Text : field.element.first().kind;
    return field.kind == FieldKind::List && (kind == FieldKind::Enumeration || kind == FieldKind::Reference);
}

SeveralEditor::SeveralEditor(const Field &field, QWidget *parent) : FieldEditor(field, parent), m_list(new QListWidget(this))
{
    adopt(m_list);
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(m_list->fontMetrics().lineSpacing() * shownLines + 32);
    QList<Choice> choices = field.element.first().choices;
    for (Choice &choice : choices) {
        choice.label = modelwords::label(choice.label);
    }
    fill(choices);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        m_chosen.removeAll(item->data(Qt::UserRole).toString());
        if (item->checkState() == Qt::Checked) {
            m_chosen += item->data(Qt::UserRole).toString();
        }
        emit edited();
    });
}

void SeveralEditor::fill(const QList<Choice> &choices)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Choice &choice : choices) {
        auto *item = new QListWidgetItem(choice.label, m_list);
        item->setData(Qt::UserRole, choice.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chosen.contains(choice.value) ? Qt::Checked : Qt::Unchecked);
    }
}

void SeveralEditor::setChoices(const QList<Choice> &choices)
{
    for (const Choice &choice : choices) {
        m_names.insert(choice.value, choice.label);
    }
    fill(m_search ? withChosen(choices) : choices);
    askForNames();
}

QList<Choice> SeveralEditor::withChosen(const QList<Choice> &choices) const
{
    QList<Choice> all;
    for (const QString &id : m_chosen) {
        if (m_names.contains(id)) {
            all += Choice{id, m_names.value(id)};
        }
    }
    for (const Choice &choice : choices) {
        if (!m_chosen.contains(choice.value)) {
            all += choice;
        }
    }
    return all;
}

void SeveralEditor::askForNames()
{
    for (const QString &id : std::as_const(m_chosen)) {
        if (m_search && !m_names.contains(id)) {
            emit nameWanted(id);
        }
    }
}

void SeveralEditor::setSearching(bool searching)
{
    if (!searching || m_search) {
        return;
    }
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Type to search"));
    m_search->setAccessibleName(tr("Search: %1").arg(m_list->accessibleName()));
    m_search->setClearButtonEnabled(true);
    auto *column = new QVBoxLayout;
    column->addWidget(m_search);
    column->addWidget(m_list);
    static_cast<QHBoxLayout *>(layout())->addLayout(column);
    connect(m_search, &QLineEdit::textEdited, this, [this](const QString &text) { emit searched(text.trimmed()); });
}

QJsonValue SeveralEditor::value() const
{
    return m_chosen.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(QJsonArray::fromStringList(m_chosen));
}

void SeveralEditor::setValue(const QJsonValue &value)
{
    m_chosen = value.toVariant().toStringList();
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setCheckState(m_chosen.contains(item->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
    }
    askForNames();
}

} // namespace penstock
