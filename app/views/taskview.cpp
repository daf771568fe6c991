// SPDX-License-Identifier: Apache-2.0
#include "app/views/taskview.h"

#include "app/actions/verbaction.h"
#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "app/client/tasktracker.h"
#include "app/client/translatedtext.h"
#include "app/models/fieldtext.h"
#include "app/models/taskmodel.h"
#include "app/models/tasktext.h"
#include "app/models/timetext.h"
#include "app/theme/colors.h"
#include "app/theme/fonts.h"
#include "app/theme/icons.h"
#include "app/theme/metrics.h"
#include "app/theme/widgets/linklabel.h"
#include "app/views/tasklines.h"
#include "app/views/titledtext.h"
#include "app/views/verbbutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>

#include <chrono>

namespace penstock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void toneOf(QLabel *label, Tone tone)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Colors::of(palette).text(tone));
    label->setPalette(palette);
    label->setForegroundRole(QPalette::WindowText); // else it depends on what it lies on
}

void setShown(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

TaskView::TaskView(const WorkspaceContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new QLabel(this)), m_parent(new LinkLabel({}, this)), m_facts(new QLabel(this)),
      m_waiting(new QLabel(this)), m_lines(new TaskLines(this)), m_what(new QLabel(this)), m_why(new QLabel(this)),
      m_fix(new QLabel(this)), m_now(new TitledText(tr("What it does now"), this)), m_log(new TitledText(tr("Log"), this)),
      m_detail(new TitledText(tr("Words of the hypervisor"), this)), m_inspect(new QPushButton(tr("What it does now"), this)),
      m_copy(new QPushButton(icons::icon(u"copy"_s), tr("Copy"), this))
{
    layOut();
    connect(m_context.cache, &ResourceCache::objectsChanged, this, [this](const QString &type) {
        if (type == "task"_L1 && !m_task.isEmpty()) {
            refresh();
        }
    });
    connect(m_lines, &TaskLines::partActivated, this, &TaskView::taskWanted);
    connect(m_parent, &LinkLabel::activated, this, [this] {
        emit taskWanted(m_context.cache->object(u"task"_s, m_task).value("parent"_L1).toString());
    });
    connect(m_inspect, &QPushButton::clicked, this, &TaskView::inspect);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, [this] { refreshWaiting(m_context.cache->object(u"task"_s, m_task)); });
    refresh();
}

QList<QLabel *> TaskView::labels() const
{
    return {m_title, m_facts, m_waiting, m_what, m_why, m_fix};
}

void TaskView::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Page, metrics::Block, metrics::Page, metrics::Block);
    column->setSpacing(metrics::Gap);
    addLabels(column);
    for (TitledText *text : {m_now, m_log, m_detail}) {
        column->addWidget(text, 1);
    }
    addButtons(column);
    setMinimumWidth(300);
}

void TaskView::addLabels(QVBoxLayout *column)
{
    for (QLabel *label : labels()) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_title->setFont(fonts::title(font()));
    m_what->setFont(fonts::heading(font()));
    toneOf(m_facts, Tone::Dim);
    toneOf(m_waiting, Tone::Warn);
    toneOf(m_what, Tone::Error);
    m_detail->setMonospace();
    column->addWidget(m_title);
    column->addWidget(m_parent, 0, Qt::AlignLeft);
    column->addWidget(m_facts);
    column->addWidget(m_waiting);
    column->addWidget(m_lines, 2);
    for (QLabel *label : {m_what, m_why, m_fix}) {
        column->addWidget(label);
    }
}

void TaskView::addButtons(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Gap);
    for (const QString &verb : {u"task.cancel"_s, u"task.retryUndo"_s, u"task.dismiss"_s}) {
        auto *action = new VerbAction(m_context.actions, verb, this);
        auto *button = new VerbButton(action, this);
        row->addWidget(button);
        connect(action, &QAction::changed, button, [action, button] { button->setVisible(action->isEnabled()); });
        button->setVisible(false);
        m_verbs += action;
    }
    for (QPushButton *button : {m_inspect, m_copy}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    column->addStretch();
    column->addLayout(row);
}

void TaskView::show(const QString &task)
{
    if (task != m_task) {
        m_task = task;
        m_now->setText({});
    }
    for (VerbAction *verb : std::as_const(m_verbs)) {
        verb->setObjects(task.isEmpty() ? ObjectRefs() : ObjectRefs{{u"task"_s, task}});
    }
    refresh();
}

void TaskView::refresh()
{
    const QJsonObject task = m_context.cache->object(u"task"_s, m_task);
    const bool known = !task.isEmpty();
    const QString title = translated(task.value("title"_L1));
    const QString target = task.value("target"_L1).toObject().value("name"_L1).toString();
    const QString shown = !known ? QString() : target.isEmpty() ? title : tr("%1: %2", "task: its target").arg(title, target);
    if (shown != m_title->text()) {
        setShown(m_title, shown);
        emit titleChanged(shown);
    }
    const QString parent = task.value("parent"_L1).toString();
    m_parent->setText(tr("Part of: %1").arg(translated(m_context.cache->object(u"task"_s, parent).value("title"_L1))));
    m_parent->setVisible(!m_context.cache->object(u"task"_s, parent).isEmpty());
    refreshFacts(task);
    refreshWaiting(task);
    refreshLines(task);
    refreshError(task.value("error"_L1).toObject());
    m_log->setText(tasktext::log(task).join(u'\n'));
    const bool atWork = known && !TaskTracker::hasEnded(task) && m_context.client->method(u"task.inspect"_s);
    m_inspect->setVisible(atWork);
    if (!atWork && !m_now->text().isEmpty()) {
        m_now->setText(inspected({}).join(u'\n'));
    }
    m_copy->setVisible(known);
}

void TaskView::refreshFacts(const QJsonObject &task)
{
    if (task.isEmpty()) {
        setShown(m_facts, tr("Select a task to see its steps and what came of it."));
        return;
    }
    const QDateTime created = timetext::fromWire(task.value("created"_L1).toString());
    const QDateTime started = timetext::fromWire(task.value("started"_L1).toString());
    const QDateTime ended = timetext::fromWire(task.value("ended"_L1).toString());
    QStringList facts{tr("%1, by %2, %3", "status, by initiator, time")
                          .arg(stateText(task), task.value("initiator"_L1).toString(), timetext::moment(created))};
    if (started.isValid() && ended.isValid()) {
        facts += tr("Took %1").arg(timetext::span(started.msecsTo(ended)));
    }
    const QString parts = TaskModel::partsText(task);
    if (!parts.isEmpty()) {
        facts += parts;
    }
    setShown(m_facts, facts.join(u'\n'));
}

void TaskView::refreshWaiting(const QJsonObject &task)
{
    const QString waiting = TaskModel::waitingText(task);
    setShown(m_waiting, waiting.left(1).toUpper() + waiting.mid(1));
    waiting.isEmpty() ? m_second.stop() : m_second.start();
}

QString TaskView::stateText(const QJsonObject &task) const
{
    const ResourceType *type = m_context.client->type(u"task"_s);
    const Field *state = type ? type->field(u"state"_s) : nullptr;
    return state ? FieldText().shown(*state, task.value("state"_L1)) : TaskModel::statusText(task);
}

void TaskView::refreshLines(const QJsonObject &task)
{
    QList<QJsonObject> parts;
    if (task.value("children"_L1).toObject().value("total"_L1).toInt() > 0) {
        for (const QJsonObject &each : m_context.cache->objects(u"task"_s)) {
            if (each.value("parent"_L1).toString() == m_task) {
                parts.append(each);
            }
        }
    }
    parts.isEmpty() ? m_lines->showSteps(task.value("steps"_L1).toArray()) : m_lines->showParts(parts);
    m_lines->setVisible(m_lines->topLevelItemCount() > 0);
}

void TaskView::refreshError(const QJsonObject &wire)
{
    const Error error = wire.isEmpty() ? Error() : Error::fromJson(wire);
    setShown(m_what, translated(error.what));
    setShown(m_why, translated(error.why));
    setShown(m_fix, translated(error.fix));
    m_detail->setText(error.detail);
}

void TaskView::inspect()
{
    whenDone(m_context.client->call(u"task.inspect"_s), this, [this, task = m_task](const Result<QJsonValue> &answer) {
        if (task == m_task) {
            m_now->setText(answer ? inspected(answer->toObject()).join(u'\n') : translated(answer.error()));
        }
    });
}

QStringList TaskView::inspected(const QJsonObject &answer) const
{
    QJsonObject found;
    for (const auto &each : answer.value("tasks"_L1).toArray()) {
        found = each.toObject().value("id"_L1).toString() == m_task ? each.toObject() : found;
    }
    const auto nameOf = [this](const QString &type, const QString &id) { return m_context.cache->nameOf(type, id); };
    return tasktext::atWork(m_context.cache->object(u"task"_s, m_task), found, nameOf);
}

QString TaskView::title() const
{
    return m_title->text();
}

QString TaskView::text() const
{
    QStringList parts;
    for (const QLabel *label : {m_title, m_facts, m_waiting}) {
        parts += label->text();
    }
    parts += m_lines->text();
    for (const QLabel *label : {m_what, m_why, m_fix}) {
        parts += label->text();
    }
    for (const TitledText *text : {m_now, m_log, m_detail}) {
        parts += text->text();
    }
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace penstock
