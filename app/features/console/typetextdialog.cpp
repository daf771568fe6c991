// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/typetextdialog.h"

#include "app/theme/metrics.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace penstock {

TypeTextDialog::TypeTextDialog(QWidget *parent) : QDialog(parent), m_text(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Type text"));
    auto *label = new QLabel(tr("The text is typed into the guest as on a US keyboard, key by key."), this);
    label->setWordWrap(true);
    m_text->setAccessibleName(tr("Text to type"));
    m_text->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(this);
    auto *type = new QPushButton(tr("Type"), this);
    type->setProperty("primary", true);
    buttons->addButton(type, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString text = m_text->toPlainText();
        accept();
        emit entered(text);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::Gap);
    column->addWidget(label);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    resize(460, 240);
}

} // namespace penstock
