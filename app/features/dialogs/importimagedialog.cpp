// SPDX-License-Identifier: Apache-2.0
#include "app/features/dialogs/importimagedialog.h"

#include "app/forms/schemaform.h"
#include "app/forms/texteditor.h"
#include "app/theme/icons.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>

namespace penstock {

using namespace Qt::StringLiterals;

ImportImageDialog::ImportImageDialog(const WorkspaceContext &context, QWidget *parent)
    : MethodDialog(context,
                   {.method = u"image.import"_s,
                    .title = tr("Import image"),
                    .verb = tr("Import"),
                    .fields = {u"path"_s, u"name"_s},
                    .more = {},
                    .hints = {{u"path"_s, tr("A disk image in qcow2 or raw format on this computer. It is copied into the "
                                             "image store; the file stays as it is.")}}},
                   parent)
{
    if (auto *path = qobject_cast<TextEditor *>(form()->editor(u"path"_s))) {
        QAction *browse = path->line()->addAction(icons::icon(u"folder-open"_s), QLineEdit::TrailingPosition);
        browse->setText(tr("Choose a file"));
        browse->setToolTip(browse->text());
        connect(browse, &QAction::triggered, this, &ImportImageDialog::chooseFile);
    }
    connect(form(), &SchemaForm::edited, this, [this](const QString &field) {
        if (field == "name"_L1) {
            m_nameTouched = true;
        } else if (field == "path"_L1) {
            suggestName(form()->values().value("path"_L1).toString());
        }
    });
}

void ImportImageDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a disk image"), {},
                                   tr("Disk images (*.qcow2 *.img *.raw);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        setValues({{u"path"_s, file}});
        suggestName(file);
    });
    dialog->open();
}

void ImportImageDialog::suggestName(const QString &path)
{
    if (!m_nameTouched) {
        setValues({{u"name"_s, QFileInfo(path).completeBaseName()}});
    }
}

} // namespace penstock
