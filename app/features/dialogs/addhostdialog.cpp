// SPDX-License-Identifier: Apache-2.0
#include "app/features/dialogs/addhostdialog.h"

#include "app/client/serviceclient.h"
#include "app/forms/schemaform.h"
#include "app/forms/texteditor.h"

#include <QLineEdit>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

/// What plugins add comes last, such as the zone.
QStringList shownFields(const WorkspaceContext &context)
{
    QStringList fields{u"uri"_s, u"name"_s};
    const Method *method = context.client->method(u"host.add"_s);
    for (const Field &field : method ? method->parameters : QList<Field>()) {
        fields += field.isAttribute() ? QStringList{field.name} : QStringList();
    }
    return fields;
}

} // namespace

AddHostDialog::AddHostDialog(const WorkspaceContext &context, QWidget *parent)
    : MethodDialog(context,
                   {.method = u"host.add"_s,
                    .title = tr("Add host"),
                    .verb = tr("Add"),
                    .fields = shownFields(context),
                    .more = {},
                    .hints = {{u"uri"_s, tr("This computer is qemu:///system, another one qemu+ssh://user@server/system. "
                                            "Nothing changes on the host.")}}},
                   parent)
{
    setValues({{u"uri"_s, u"qemu:///system"_s}});
    if (const auto *name = qobject_cast<TextEditor *>(form()->editor(u"name"_s))) {
        name->line()->setPlaceholderText(tr("As the host calls itself"));
    }
}

} // namespace penstock
