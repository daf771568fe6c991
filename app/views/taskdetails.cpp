// SPDX-License-Identifier: Apache-2.0
#include "app/views/taskdetails.h"

#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "app/client/translatedtext.h"
#include "app/models/fieldtext.h"
#include "app/models/taskmodel.h"
#include "app/models/timetext.h"
#include "app/theme/colors.h"
#include "app/theme/fonts.h"
#include "app/theme/icons.h"
#include "app/theme/metrics.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

void toneOf(QLabel *label, Tone tone)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Colors::of(palette).text(tone));
    label->setPalette(palette);
}

QString markOf(const QString &state)
{
    if (state == "done"_L1) {
        return u"✓"_s;
    }
    if (state == "failed"_L1) {
        return u"✗"_s;
    }
    if (state == "undone"_L1) {
        return u"↶"_s;
    }
    return state == "running"_L1 ? u"›"_s : u"·"_s;
}

} // namespace

TaskDetails::TaskDetails(const WorkspaceContext &context, const QString &task, QWidget *parent)
    : GrowingDialog(parent), m_context(context), m_task(task), m_title(new QLabel(this)), m_facts(new QLabel(this)),
      m_steps(new QLabel(this)), m_what(new QLabel(this)), m_why(new QLabel(this)), m_fix(new QLabel(this)),
      m_detail(new QPlainTextEdit(this)), m_more(new QPushButton(tr("Details"), this)), m_copy(new QPushButton(this))
{
    layOut();
    connect(m_context.cache, &ResourceCache::objectsChanged, this, [this](const QString &type) {
        if (type == "task"_L1) {
            refresh();
        }
    });
    refresh();
}

void TaskDetails::layOut()
{
    for (QLabel *label : {m_title, m_facts, m_steps, m_what, m_why, m_fix}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_title->setFont(fonts::title(font()));
    m_what->setFont(fonts::heading(font()));
    toneOf(m_facts, Tone::Dim);
    toneOf(m_what, Tone::Error);
    m_detail->setReadOnly(true);
    m_detail->setFont(fonts::monospace(font()));
    m_detail->setTabChangesFocus(true);
    m_detail->setAccessibleName(tr("Words of the hypervisor"));
    m_detail->setMinimumHeight(90);
    m_detail->hide();
    m_more->setCheckable(true);
    connect(m_more, &QPushButton::toggled, m_detail, &QWidget::setVisible);
    m_copy->setText(tr("Copy"));
    m_copy->setIcon(icons::icon(u"copy"_s));
    connect(m_copy, &QPushButton::clicked, this, &TaskDetails::copy);

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_more, QDialogButtonBox::ActionRole);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::Gap);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_facts, m_steps, m_what, m_why, m_fix}) {
        column->addWidget(widget);
    }
    column->addWidget(m_detail, 1);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(460);
}

void TaskDetails::refresh()
{
    const QJsonObject task = m_context.cache->object(u"task"_s, m_task);
    if (task.isEmpty()) {
        return;
    }
    const QString target = task.value("target"_L1).toObject().value("name"_L1).toString();
    const QString title = translated(task.value("title"_L1));
    m_title->setText(target.isEmpty() ? title : tr("%1: %2", "task: its target").arg(title, target));
    setWindowTitle(m_title->text());
    const QDateTime started = timetext::fromWire(task.value("created"_L1).toString());
    m_facts->setText(tr("%1, by %2, %3", "status, by initiator, time")
                         .arg(stateText(task), task.value("initiator"_L1).toString(), QLocale().toString(started.toLocalTime(), QLocale::ShortFormat)));
    refreshSteps(task);
    refreshError(task.value("error"_L1).toObject());
}

QString TaskDetails::stateText(const QJsonObject &task) const
{
    const ResourceType *type = m_context.client->type(u"task"_s);
    const Field *state = type ? type->field(u"state"_s) : nullptr;
    return state ? FieldText().shown(*state, task.value("state"_L1)) : TaskModel::statusText(task);
}

void TaskDetails::refreshSteps(const QJsonObject &task)
{
    QStringList lines;
    const QJsonArray steps = task.value("steps"_L1).toArray();
    for (const QJsonValue &step : steps) {
        const QJsonObject fields = step.toObject();
        const QString state = fields.value("state"_L1).toString();
        if (state != "skipped"_L1) {
            lines += markOf(state) + u"  "_s + translated(fields.value("title"_L1));
        }
    }
    m_steps->setText(lines.join(u'\n'));
    m_steps->setVisible(!lines.isEmpty());
}

void TaskDetails::refreshError(const QJsonObject &wire)
{
    const Error error = wire.isEmpty() ? Error() : Error::fromJson(wire);
    m_what->setText(translated(error.what));
    m_why->setText(translated(error.why));
    m_fix->setText(translated(error.fix));
    for (QLabel *label : {m_what, m_why, m_fix}) {
        label->setVisible(!label->text().isEmpty());
    }
    m_detail->setPlainText(error.detail);
    m_more->setVisible(!error.detail.isEmpty());
    m_detail->setVisible(m_more->isChecked() && !error.detail.isEmpty());
}

void TaskDetails::copy()
{
    QStringList parts;
    for (const QLabel *label : {m_title, m_facts, m_steps, m_what, m_why, m_fix}) {
        if (!label->text().isEmpty()) {
            parts += label->text();
        }
    }
    if (!m_detail->toPlainText().isEmpty()) {
        parts += m_detail->toPlainText();
    }
    QGuiApplication::clipboard()->setText(parts.join(u'\n'));
}

} // namespace penstock
