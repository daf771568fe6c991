// SPDX-License-Identifier: Apache-2.0
#include "app/features/dialogs/methoddialog.h"

#include "app/client/objectpath.h"
#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "app/client/translatedtext.h"
#include "app/features/dialogs/referencesearch.h"
#include "app/forms/fieldeditor.h"
#include "app/forms/schemaform.h"
#include "app/models/naturalorder.h"
#include "app/theme/fonts.h"
#include "app/theme/metrics.h"
#include "app/theme/widgets/banner.h"
#include "app/theme/widgets/linklabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 520;

/// The type of the objects that can be chosen; empty where it is not about objects.
QString targetOf(const Field &field)
{
    const Field &value = field.kind == FieldKind::List && !field.element.isEmpty() ? field.element.first() : field;
    return value.kind == FieldKind::Reference ? value.target : QString();
}

} // namespace

MethodDialog::MethodDialog(const WorkspaceContext &context, const Order &order, QWidget *parent)
    : GrowingDialog(parent), m_context(context), m_method(order.method), m_reshape(order.reshape), m_form(new SchemaForm(fieldsOf(order.fields), this)),
      m_more(new SchemaForm(fieldsOf(order.more), this)), m_banner(new Banner(Banner::Kind::Error, {}, this)),
      m_button(new QPushButton(order.verb, this)), m_searches(order.searches)
{
    layOut(order);
    if (!m_searches) {
        watchTargets();
    }
    connect(context.client, &ServiceClient::stateChanged, this, [this] { setBusy(false); });
    for (SchemaForm *form : {m_form, m_more}) {
        connect(form, &SchemaForm::edited, m_banner, &QWidget::hide);
    }
    // Once the subclass is made.
    QMetaObject::invokeMethod(this, m_searches ? &MethodDialog::searchTargets : &MethodDialog::refreshChoices, Qt::QueuedConnection);
}

QList<Field> MethodDialog::fieldsOf(const QStringList &names) const
{
    QList<Field> fields;
    const Method *method = m_context.client->method(m_method);
    for (const QString &name : names) {
        for (const Field &field : method ? method->parameters : QList<Field>()) {
            if (field.name == name) {
                fields += field;
                m_reshape ? m_reshape(fields.last()) : (void)0;
            }
        }
    }
    return fields;
}

void MethodDialog::layOut(const Order &order)
{
    setWindowTitle(order.title);
    auto *title = new QLabel(order.title, this);
    title->setFont(fonts::title(font()));
    m_banner->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Page, metrics::Page, metrics::Page, metrics::Page);
    column->setSpacing(metrics::Block);
    column->addWidget(title);
    if (!order.intro.isEmpty()) {
        auto *intro = new QLabel(order.intro, this);
        intro->setTextFormat(Qt::PlainText);
        intro->setWordWrap(true);
        intro->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(intro);
    }
    column->addWidget(m_banner);
    column->addWidget(m_form);
    const int width = qMax(m_form->labelWidth(), m_more->labelWidth());
    m_form->setLabelWidth(width);
    m_more->setLabelWidth(width);
    m_more->hide();
    for (auto hint = order.hints.cbegin(); hint != order.hints.cend(); ++hint) {
        m_form->setHint(hint.key(), hint.value());
        m_more->setHint(hint.key(), hint.value());
    }
    if (!order.more.isEmpty()) {
        addMore(column);
    }
    column->addStretch();
    addButtons(column);
    setMinimumWidth(usualWidth);
    const QList<Field> fields = fieldsOf(order.fields + order.more);
    std::copy_if(fields.begin(), fields.end(), std::back_inserter(m_references),
                 [](const Field &field) { return !targetOf(field).isEmpty(); });
}

void MethodDialog::addMore(QVBoxLayout *column)
{
    m_moreLink = new LinkLabel(tr("More options"), this);
    column->addWidget(m_moreLink, 0, Qt::AlignLeft);
    column->addWidget(m_more);
    connect(m_moreLink, &LinkLabel::activated, this, [this] { setMoreShown(!m_more->isVisibleTo(this)); });
}

void MethodDialog::addBelowForm(QWidget *widget)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_form) + 1, widget);
}

void MethodDialog::setMoreShown(bool shown)
{
    m_more->setVisible(shown);
    if (m_moreLink) {
        m_moreLink->setText(shown ? tr("Fewer options") : tr("More options"));
        m_moreLink->setAccessibleName(m_moreLink->text());
    }
    adjustSize();
}

void MethodDialog::addButtons(QVBoxLayout *column)
{
    m_button->setProperty("primary", true);
    m_button->setDefault(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_button, QDialogButtonBox::ActionRole);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, &MethodDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

void MethodDialog::watchTargets()
{
    for (const Field &field : std::as_const(m_references)) {
        m_context.cache->watch(targetOf(field));
    }
    connect(m_context.cache, &ResourceCache::objectsChanged, this, [this](const QString &type) {
        const bool mine = std::any_of(m_references.cbegin(), m_references.cend(),
                                      [&](const Field &field) { return targetOf(field) == type; });
        if (mine) {
            refreshChoices();
        }
    });
}

void MethodDialog::searchTargets()
{
    for (const Field &field : std::as_const(m_references)) {
        for (SchemaForm *form : {m_form, m_more}) {
            if (form->editor(field.name)) {
                new ReferenceSearch(m_context.cache, form, field, choicesFor(field));
            }
        }
    }
}

QList<Choice> MethodDialog::choicesFor(const Field &field) const
{
    QList<Choice> choices;
    if (m_searches) {
        return choices;
    }
    const auto &objects = m_context.cache->objects(targetOf(field));
    for (const QJsonObject &object : objects) {
        const QString id = object.value("id"_L1).toString();
        choices += Choice{id, objectpath::of(*m_context.cache, targetOf(field), id, object.value("name"_L1).toString())};
    }
    std::sort(choices.begin(), choices.end(),
              [](const Choice &left, const Choice &right) { return naturalCompare(left.label, right.label) < 0; });
    return choices;
}

void MethodDialog::refreshChoices()
{
    for (const Field &field : std::as_const(m_references)) {
        for (SchemaForm *form : {m_form, m_more}) {
            if (FieldEditor *editor = form->editor(field.name)) {
                editor->setChoices(choicesFor(field));
            }
        }
    }
}

void MethodDialog::setValues(const QJsonObject &values)
{
    m_form->setValues(values);
    m_more->setValues(values);
}

QJsonObject MethodDialog::params() const
{
    QJsonObject params = m_form->values();
    const QJsonObject more = m_more->values();
    for (auto value = more.begin(); value != more.end(); ++value) {
        params.insert(value.key(), value.value());
    }
    return params;
}

void MethodDialog::submit()
{
    m_banner->hide();
    const bool moreIsRight = m_more->check();
    if (!moreIsRight) {
        setMoreShown(true);
    }
    const bool restIsRight = checkRest();
    if (!m_form->check() || !restIsRight || !moreIsRight) {
        return;
    }
    setBusy(true);
    const QJsonObject sent = params();
    whenDone(m_context.client->call(m_method, sent), this, [this, sent](const Result<QJsonValue> &answer) {
        setBusy(false);
        if (!answer) {
            showError(answer.error());
            emit refused(answer.error());
            return;
        }
        accept();
        emit answered(answer->toObject(), sent);
    });
}

void MethodDialog::showError(const Error &error)
{
    if (showInRest(error) || m_form->showError(error)) {
        return;
    }
    if (m_more->showError(error)) {
        setMoreShown(true);
        return;
    }
    m_banner->setText(translated(error));
    m_banner->show();
}

void MethodDialog::setBusy(bool busy)
{
    m_button->setEnabled(!busy && m_context.client->isConnected());
    m_button->setToolTip(m_context.client->isConnected() ? QString()
                                                         : tr("There is no connection to the service at present."));
}

} // namespace penstock
