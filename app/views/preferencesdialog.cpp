// SPDX-License-Identifier: Apache-2.0
#include "app/views/preferencesdialog.h"

#include "app/theme/fonts.h"
#include "app/theme/metrics.h"
#include "app/views/appearance.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace penstock {

PreferencesDialog::PreferencesDialog(const WorkspaceContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_note(new QLabel(tr("The language changes at the next start."), this))
{
    setWindowTitle(tr("Preferences"));
    auto *head = new QLabel(tr("Preferences"), this);
    head->setFont(fonts::title(font()));
    auto *form = new QFormLayout;
    form->addRow(tr("&Theme"), makeTheme());
    form->addRow(tr("&Language"), makeLanguage());
    form->addRow(QString(), m_note);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setVisible(false);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::Block);
    column->addWidget(head);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(420);
}

QWidget *PreferencesDialog::makeTheme()
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(tr("Theme"));
    for (const Appearance::ThemeChoice &choice : Appearance::themes()) {
        box->addItem(choice.text, QVariant::fromValue(choice.mode));
    }
    box->setCurrentIndex(box->findData(QVariant::fromValue(m_context.theme->mode())));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        Appearance::setTheme(m_context.theme, m_context.settings, box->currentData().value<Theme::Mode>());
    });
    return box;
}

QWidget *PreferencesDialog::makeLanguage()
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(tr("Language"));
    for (const Appearance::LanguageChoice &choice : Appearance::languages()) {
        box->addItem(choice.text, choice.name);
    }
    box->setCurrentIndex(qMax(0, box->findData(Appearance::language(m_context.settings))));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        Appearance::setLanguage(m_context.settings, box->currentData().toString());
        m_note->setVisible(true);
    });
    return box;
}

} // namespace penstock
