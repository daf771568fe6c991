// SPDX-License-Identifier: Apache-2.0
#include "app/views/viewnamedialog.h"

#include "app/theme/fonts.h"
#include "app/theme/metrics.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace penstock {

namespace {

constexpr int longestName = 60;

} // namespace

ViewNameDialog::ViewNameDialog(const Question &question, QWidget *parent)
    : GrowingDialog(parent), m_taken(question.taken), m_name(new QLineEdit(question.name, this)), m_remark(new QLabel(this)),
      m_button(new QPushButton(question.button, this))
{
    setWindowTitle(question.title);
    auto *head = new QLabel(question.title, this);
    head->setFont(fonts::title(font()));
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(longestName);
    m_name->selectAll();
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_remark->setWordWrap(true);
    m_button->setProperty("primary", true);
    m_button->setDefault(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_button, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        emit named(m_name->text().trimmed());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &ViewNameDialog::check);
    auto *form = new QFormLayout;
    form->addRow(tr("Name"), m_name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Page, metrics::Page, metrics::Page, metrics::Page);
    column->setSpacing(metrics::Block);
    column->addWidget(head);
    column->addLayout(form);
    column->addWidget(m_remark);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(420);
    check();
}

void ViewNameDialog::check()
{
    const QString name = m_name->text().trimmed();
    m_button->setEnabled(!name.isEmpty());
    m_remark->setText(m_taken.contains(name) ? tr("The view of this name is replaced.") : QString());
    m_remark->setVisible(!m_remark->text().isEmpty());
}

} // namespace penstock
