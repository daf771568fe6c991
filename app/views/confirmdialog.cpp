// SPDX-License-Identifier: Apache-2.0
#include "app/views/confirmdialog.h"

#include "app/theme/fonts.h"
#include "app/theme/icons.h"
#include "app/theme/metrics.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace penstock {

namespace {

constexpr int shownNames = 8;

} // namespace

ConfirmDialog::ConfirmDialog(const Question &question, Proceed proceed, QWidget *parent)
    : QDialog(parent), m_question(question), m_proceed(std::move(proceed)), m_choices(new QButtonGroup(this))
{
    setWindowTitle(question.title);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::Gap);
    addHead(column);
    addNames(column);
    addChoices(column);
    column->addSpacing(metrics::Gap);
    column->addStretch();
    addButtons(column);
    setMinimumWidth(400);
}

void ConfirmDialog::addHead(QVBoxLayout *column)
{
    auto *title = new QLabel(m_question.title, this);
    title->setFont(fonts::title(font()));
    auto *text = new QLabel(m_question.text, this);
    for (QLabel *label : {title, text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    setAccessibleDescription(m_question.text);
}

void ConfirmDialog::addNames(QVBoxLayout *column)
{
    if (m_question.names.isEmpty()) {
        return;
    }
    QString list = m_question.names.mid(0, shownNames).join(u'\n');
    const auto more = static_cast<int>(m_question.names.size()) - shownNames;
    if (more > 0) {
        list += u'\n' + tr("and %n more", nullptr, more);
    }
    auto *names = new QLabel(list, this);
    names->setTextFormat(Qt::PlainText);
    names->setContentsMargins(metrics::Block, 0, 0, 0);
    names->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(names);
}

void ConfirmDialog::addChoices(QVBoxLayout *column)
{
    for (int i = 0; i < m_question.choices.size(); ++i) {
        const QStringList lines = m_question.choices.at(i).text.split(u'\n');
        auto *choice = new QRadioButton(lines.first(), this);
        choice->setChecked(i == 0);
        m_choices->addButton(choice, i);
        column->addWidget(choice);
        if (lines.size() > 1) {
            auto *detail = new QLabel(lines.mid(1).join(u'\n'), this);
            detail->setTextFormat(Qt::PlainText);
            detail->setContentsMargins(metrics::Page + metrics::Gap, 0, 0, 0);
            detail->setForegroundRole(QPalette::PlaceholderText);
            column->addWidget(detail);
        }
    }
}

void ConfirmDialog::addButtons(QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox(this);
    auto *agree = new QPushButton(icons::icon(m_question.icon), m_question.verb, this);
    agree->setProperty("danger", true);
    agree->setAutoDefault(false);
    buttons->addButton(agree, QDialogButtonBox::ActionRole);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setDefault(true);
    cancel->setFocus();
    connect(agree, &QPushButton::clicked, this, &ConfirmDialog::agree);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

void ConfirmDialog::agree()
{
    const int chosen = m_choices->checkedId();
    const QJsonObject params = chosen < 0 ? QJsonObject() : m_question.choices.at(chosen).params;
    accept();
    m_proceed(params);
}

} // namespace penstock
