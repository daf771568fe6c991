// SPDX-License-Identifier: Apache-2.0
#include "app/features/dialogs/parametersform.h"

#include "app/client/resourcecache.h"
#include "app/features/dialogs/referencesearch.h"
#include "app/forms/fieldeditor.h"
#include "app/forms/schemaform.h"
#include "app/theme/metrics.h"
#include "app/theme/widgets/linklabel.h"
#include "shared/model/resourcetype.h"

#include <QVBoxLayout>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortForm = 5; // fields; a longer one keeps some back

const Field &valueOf(const Field &field)
{
    return field.kind == FieldKind::List && !field.element.isEmpty() ? field.element.first() : field;
}

bool canBeEntered(const Method &method, const Field &field)
{
    const bool isSecret = holdsSecret(field) || method.confidential.contains(field.name);
    return !isSecret && !(field.kind == FieldKind::List && valueOf(field).kind == FieldKind::Object);
}

/// The service takes it for the same when it is left out.
bool makesNoDifference(const Field &field, const QJsonValue &value)
{
    const bool hasDefault = !field.defaultValue.isNull() && !field.defaultValue.isUndefined();
    return !field.required && (hasDefault ? value == field.defaultValue : value == QJsonValue(false));
}

} // namespace

ParametersForm::ParametersForm(ResourceCache *cache, QWidget *parent) : QWidget(parent), m_cache(cache), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::Gap);
    hide();
}

void ParametersForm::setMethod(const Method *method, const QJsonObject &values)
{
    for (QWidget *old : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_link), static_cast<QWidget *>(m_more)}) {
        delete old;
    }
    m_form = m_more = nullptr;
    m_link = nullptr;
    m_given = values;
    m_fields.clear();
    for (const Field &field : method ? method->parameters : QList<Field>()) {
        m_fields += canBeEntered(*method, field) ? QList<Field>{field} : QList<Field>();
    }
    QList<Field> first;
    QList<Field> rest;
    for (const Field &field : std::as_const(m_fields)) {
        const bool isFirst = field.required || m_fields.size() <= shortForm || values.contains(field.name);
        (isFirst ? first : rest) += field;
    }
    m_form = m_fields.isEmpty() ? nullptr : add(first, values);
    if (!rest.isEmpty()) {
        addLink();
        m_more = add(rest, values);
        m_more->hide();
    }
    setVisible(m_form);
}

SchemaForm *ParametersForm::add(const QList<Field> &fields, const QJsonObject &values)
{
    auto *form = new SchemaForm(fields, this);
    m_column->addWidget(form);
    for (const Field &field : fields) {
        if (valueOf(field).kind == FieldKind::Reference && !valueOf(field).target.isEmpty()) {
            new ReferenceSearch(m_cache, form, field, {});
        }
        const bool isGiven = values.contains(field.name);
        if (isGiven || !field.defaultValue.isUndefined() || field.kind == FieldKind::Enumeration) {
            form->editor(field.name)->setValue(isGiven ? values.value(field.name) : field.defaultValue);
        }
    }
    return form;
}

void ParametersForm::addLink()
{
    m_link = new LinkLabel(tr("More parameters"), this);
    m_column->addWidget(m_link, 0, Qt::AlignLeft);
    connect(m_link, &LinkLabel::activated, this, [this] { setMoreShown(!m_more->isVisibleTo(this)); });
}

void ParametersForm::setMoreShown(bool shown)
{
    if (m_more) {
        m_more->setVisible(shown);
        m_link->setText(shown ? tr("Fewer parameters") : tr("More parameters"));
        m_link->setAccessibleName(m_link->text());
        window()->adjustSize();
    }
}

QJsonObject ParametersForm::values() const
{
    QJsonObject result = m_given;
    for (const Field &field : m_fields) {
        const SchemaForm *form = m_form && m_form->editor(field.name) ? m_form : m_more;
        const QJsonValue value = form->editor(field.name)->value();
        const bool isLeftOut = value.isUndefined() || (!m_given.contains(field.name) && makesNoDifference(field, value));
        if (isLeftOut) {
            result.remove(field.name);
        } else {
            result.insert(field.name, value);
        }
    }
    return result;
}

bool ParametersForm::check()
{
    const bool moreIsRight = !m_more || m_more->check();
    if (!moreIsRight) {
        setMoreShown(true);
    }
    return (!m_form || m_form->check()) && moreIsRight;
}

bool ParametersForm::showError(Error error)
{
    const QString within = u"parameters."_s;
    if (!error.field.startsWith(within)) {
        return false;
    }
    error.field = error.field.mid(within.size());
    if (m_form && m_form->showError(error)) {
        return true;
    }
    const bool isMore = m_more && m_more->showError(error);
    if (isMore) {
        setMoreShown(true);
    }
    return isMore;
}

void ParametersForm::followInTabOrder(QWidget *before)
{
    before = before->focusProxy() ? before->focusProxy() : before;
    const auto append = [&before](QWidget *whole) {
        const QList<QWidget *> parts = QList<QWidget *>{whole} + whole->findChildren<QWidget *>();
        for (QWidget *next : parts) { // Qt orders those that take the focus themselves
            if ((next->focusPolicy() & Qt::TabFocus) && !next->focusProxy() && next->window() == whole->window()) {
                setTabOrder(before, next);
                before = next;
            }
        }
    };
    for (const SchemaForm *form : {m_form, m_more}) {
        if (form && form == m_more) {
            append(m_link);
        }
        for (const Field &field : form ? m_fields : QList<Field>()) {
            if (FieldEditor *editor = form->editor(field.name)) {
                append(editor);
            }
        }
    }
}

int ParametersForm::labelWidth() const
{
    return std::max(m_form ? m_form->labelWidth() : 0, m_more ? m_more->labelWidth() : 0);
}

void ParametersForm::setLabelWidth(int width)
{
    for (SchemaForm *form : {m_form, m_more}) {
        if (form) {
            form->setLabelWidth(width);
        }
    }
}

} // namespace penstock
