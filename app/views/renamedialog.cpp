// SPDX-License-Identifier: Apache-2.0
#include "app/views/renamedialog.h"

#include "app/actions/actionregistry.h"
#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "app/client/translatedtext.h"
#include "app/theme/colors.h"
#include "app/theme/fonts.h"
#include "app/theme/metrics.h"
#include "shared/model/validation.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace penstock {

using namespace Qt::StringLiterals;

RenameDialog::RenameDialog(const WorkspaceContext &context, const ObjectRef &object, QWidget *parent)
    : GrowingDialog(parent), m_context(context), m_object(object), m_name(new QLineEdit(this)), m_problem(new QLabel(this)),
      m_rename(new QPushButton(tr("Rename"), this))
{
    layOut(context.cache->nameOf(object.type, object.id));
    connect(m_name, &QLineEdit::textChanged, this, &RenameDialog::check);
    connect(context.actions, &ActionRegistry::accepted, this, [this](const QString &verb, const ObjectRef &renamed) {
        if (verb == "vm.rename"_L1 && renamed == m_object) {
            accept();
        }
    });
    connect(context.actions, &ActionRegistry::failed, this,
            [this](const QString &verb, const ObjectRef &refused, const Error &error) {
                if (verb == "vm.rename"_L1 && refused == m_object) {
                    m_problem->setText(translated(error));
                    m_problem->show();
                    m_rename->setEnabled(true);
                }
            });
}

void RenameDialog::layOut(const QString &oldName)
{
    const QString title = tr("Rename %1").arg(oldName);
    setWindowTitle(title);
    auto *head = new QLabel(title, this);
    head->setFont(fonts::title(font()));
    head->setTextFormat(Qt::PlainText);
    m_name->setText(oldName);
    m_name->selectAll();
    m_name->setAccessibleName(tr("New name"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, Colors::of(palette).text(Tone::Error));
    m_problem->setPalette(palette);
    m_rename->setProperty("primary", true);
    m_rename->setDefault(true);

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_rename, QDialogButtonBox::ActionRole);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    connect(m_rename, &QPushButton::clicked, this, &RenameDialog::rename);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout;
    form->addRow(tr("New name"), m_name);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::Block);
    column->addWidget(head);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(420);
}

QString RenameDialog::problem() const
{
    const QString name = m_name->text().trimmed();
    const Method *method = m_context.client->method(u"vm.rename"_s);
    for (const Field &field : method ? method->parameters : QList<Field>()) {
        if (field.name == "name"_L1) {
            const Result<void> valid = validate(field, name, field.name);
            if (valid) {
                return {};
            }
            const Error &wrong = valid.error(); // what it is about is plain to see
            return QStringList{translated(wrong.why), translated(wrong.fix)}.join(u' ').trimmed();
        }
    }
    return name.isEmpty() ? tr("A name is needed.") : QString();
}

void RenameDialog::check()
{
    const QString wrong = problem();
    m_problem->setText(wrong);
    m_problem->setVisible(!wrong.isEmpty());
    m_name->setProperty("invalid", !wrong.isEmpty());
    m_name->update();
}

void RenameDialog::rename()
{
    check();
    if (!m_problem->text().isEmpty()) {
        m_name->setFocus();
        return;
    }
    m_rename->setEnabled(false);
    m_context.actions->call(u"vm.rename"_s, {m_object}, {{u"name"_s, m_name->text().trimmed()}});
}

} // namespace penstock
