// SPDX-License-Identifier: Apache-2.0
#include "app/forms/referenceeditor.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

namespace penstock {

namespace {

constexpr int shownMatches = 12;

} // namespace

ReferenceEditor::ReferenceEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_box(new QComboBox(this))
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_box->completer()->setMaxVisibleItems(shownMatches);
    m_box->lineEdit()->setPlaceholderText(tr("Type to search"));
    m_box->setCurrentIndex(-1);
    adopt(m_box);
    connect(m_box, &QComboBox::activated, this, [this] {
        m_typing = false;
        m_wanted = m_box->currentData().toString();
        emit edited();
        if (m_searching) {
            emit searched({}); // so that the list is not what was typed last
        }
    });
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, [this] {
        m_typing = true;
        m_wanted = value();
        emit edited();
        if (m_searching) {
            emit searched(m_box->currentText().trimmed());
        }
    });
}

QJsonValue ReferenceEditor::value() const
{
    const QString text = m_box->currentText().trimmed();
    const int row = m_box->findText(text, Qt::MatchFixedString);
    if (!m_typing && m_box->currentIndex() >= 0) {
        return m_box->currentData().toString();
    }
    if (row >= 0) {
        return m_box->itemData(row).toString();
    }
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

void ReferenceEditor::setValue(const QJsonValue &value)
{
    m_typing = false;
    m_wanted = value;
    keepWanted();
    show(value);
}

/// What is set stays among what can be chosen.
void ReferenceEditor::keepWanted()
{
    const QString id = m_wanted.toString();
    if (!m_searching || id.isEmpty() || m_typing || m_box->findData(id) >= 0) {
        return;
    }
    if (m_names.contains(id)) {
        const QSignalBlocker quiet(m_box);
        m_box->addItem(m_names.value(id), id);
    } else {
        emit nameWanted(id);
    }
}

/// What has been found for what is being typed.
void ReferenceEditor::offer()
{
    QCompleter *completer = m_box->completer();
    if (m_searching && m_box->lineEdit()->hasFocus() && !m_box->currentText().trimmed().isEmpty()) {
        completer->setCompletionPrefix(m_box->currentText());
        completer->complete();
    }
}

void ReferenceEditor::show(const QJsonValue &value)
{
    const QSignalBlocker quiet(m_box);
    const int row = value.isString() ? m_box->findData(value.toString()) : -1;
    m_box->setCurrentIndex(row);
    if (row < 0) {
        m_box->clearEditText();
    }
}

void ReferenceEditor::setChoices(const QList<Choice> &choices)
{
    const QSignalBlocker quiet(m_box);
    const QString typed = m_box->currentText();
    const int cursor = m_box->lineEdit()->cursorPosition();
    m_box->clear();
    for (const Choice &choice : choices) {
        m_box->addItem(choice.label, choice.value);
        if (m_searching) {
            m_names.insert(choice.value, choice.label);
        }
    }
    if (m_typing) {
        m_box->setEditText(typed);
        m_box->lineEdit()->setCursorPosition(cursor);
        offer();
    } else {
        keepWanted();
        show(m_wanted);
    }
}

} // namespace penstock
