// SPDX-License-Identifier: Apache-2.0
#include "app/forms/fieldeditor.h"

#include "app/forms/choiceeditor.h"
#include "app/forms/longtexteditor.h"
#include "app/forms/memberseditor.h"
#include "app/forms/modelwords.h"
#include "app/forms/numbereditor.h"
#include "app/forms/optionalnumbereditor.h"
#include "app/forms/pairseditor.h"
#include "app/forms/referenceeditor.h"
#include "app/forms/severaleditor.h"
#include "app/forms/sizeeditor.h"
#include "app/forms/switcheditor.h"
#include "app/forms/texteditor.h"
#include "app/forms/timeeditor.h"

#include <QHBoxLayout>

namespace penstock {

namespace {

constexpr int longText = 2000; // paths and addresses are shorter

bool mayBeLeftOut(const Field &field)
{
    return !field.required && !field.suggested && field.unit == Unit::None && field.minimumLabel.isEmpty()
           && field.defaultValue.isNull();
}

} // namespace

FieldEditor::FieldEditor(const Field &field, QWidget *parent) : QWidget(parent), m_field(field) {}

FieldEditor *FieldEditor::make(const Field &field, QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::Bool:
        return new SwitchEditor(field, parent);
    case FieldKind::Integer:
        if (field.unit == Unit::Bytes) {
            return new SizeEditor(field, parent);
        }
        return mayBeLeftOut(field) ? static_cast<FieldEditor *>(new OptionalNumberEditor(field, parent))
                                   : new NumberEditor(field, parent);
    case FieldKind::Real:
        return new OptionalNumberEditor(field, parent);
    case FieldKind::Enumeration:
        return new ChoiceEditor(field, parent);
    case FieldKind::Reference:
        return new ReferenceEditor(field, parent);
    case FieldKind::Time:
        return new TimeEditor(field, parent);
    case FieldKind::Object:
        return field.members.isEmpty() ? static_cast<FieldEditor *>(new PairsEditor(field, parent)) : new MembersEditor(field, parent);
    case FieldKind::List:
        if (SeveralEditor::suits(field)) {
            return new SeveralEditor(field, parent);
        }
        return new LongTextEditor(field, parent);
    default:
        break;
    }
    const bool isLong = field.maximumLength >= longText || field.name == QLatin1String("notes");
    return isLong ? static_cast<FieldEditor *>(new LongTextEditor(field, parent)) : new TextEditor(field, parent);
}

void FieldEditor::setChoices(const QList<Choice> &) {}

void FieldEditor::setSearching(bool) {}

void FieldEditor::setInvalid(bool invalid)
{
    if (m_control) {
        m_control->setProperty("invalid", invalid);
        m_control->update();
    }
}

void FieldEditor::adopt(QWidget *control)
{
    m_control = control;
    setFocusProxy(control);
    control->setAccessibleName(modelwords::label(m_field.label));
    control->setAccessibleDescription(modelwords::label(m_field.help));
    control->setToolTip(modelwords::label(m_field.help));
    if (!layout()) {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(control);
    }
}

} // namespace penstock
