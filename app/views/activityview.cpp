// SPDX-License-Identifier: Apache-2.0
#include "app/views/activityview.h"

#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "app/models/eventmodel.h"
#include "app/models/taskmodel.h"
#include "app/theme/fonts.h"
#include "app/theme/metrics.h"
#include "app/theme/widgets/searchfield.h"
#include "app/views/activitybar.h"
#include "app/views/eventpane.h"
#include "app/views/taskpane.h"
#include "app/views/taskview.h"

#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

#include <chrono>

namespace penstock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int enoughForBoth = 800;

QList<ActivityBar::State> statesOf(ActivityView::Kind kind)
{
    if (kind == ActivityView::Kind::Events) {
        return {{ActivityView::tr("Any severity"), {}},
                {ActivityView::tr("Warnings and errors"), {u"warning"_s, u"error"_s}},
                {ActivityView::tr("Errors"), {u"error"_s}},
                {ActivityView::tr("Information"), {u"info"_s}}};
    }
    return {{ActivityView::tr("Any state"), {}},
            {ActivityView::tr("Running and waiting"), {u"queued"_s, u"running"_s}},
            {ActivityView::tr("Needs attention"), {u"attention"_s}},
            {ActivityView::tr("Failed"), {u"failed"_s, u"attention"_s}},
            {ActivityView::tr("Cancelled"), {u"cancelled"_s}},
            {ActivityView::tr("Completed"), {u"succeeded"_s}}};
}

} // namespace

ActivityView::ActivityView(const WorkspaceContext &context, Kind kind, const ObjectRef &object, QWidget *parent)
    : QWidget(parent), m_context(context), m_object(object), m_bar(new ActivityBar(statesOf(kind), this)),
      m_remark(new QLabel(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    kind == Kind::Tasks ? makeTasks() : makeEvents();
    m_counting.setSingleShot(true);
    m_counting.setInterval(kind == Kind::Tasks ? 100ms : 1s);
    connect(&m_counting, &QTimer::timeout, this, &ActivityView::refreshRemark);
    connect(m_bar, &ActivityBar::changed, this, &ActivityView::applyFilter);
    connect(m_bar->words(), &QLineEdit::returnPressed, list(), qOverload<>(&QWidget::setFocus));
    connect(m_bar->words(), &SearchField::abandoned, list(), qOverload<>(&QWidget::setFocus));
    setFocusProxy(list());
    applyFilter();
    refreshRemark();
}

void ActivityView::makeTasks()
{
    const QString name = m_object.isNull() ? u"tasks"_s : u"objectTasks"_s;
    m_tasks = new TaskPane(m_context, name, this);
    m_tasks->setDetailsShown(true);
    m_details = new TaskView(m_context, this);
    m_tasks->setColumnHidden(TaskModel::TargetColumn, !m_object.isNull()); // it would be the same in all rows
    m_both = new QSplitter(Qt::Horizontal, this);
    m_both->setChildrenCollapsible(false);
    m_both->addWidget(m_tasks);
    m_both->addWidget(m_details);
    m_both->setStretchFactor(0, 1);
    m_both->setSizes({580, 410});
    layOut(m_both);
    connect(m_tasks, &TaskPane::currentTaskChanged, m_details, &TaskView::show);
    connect(m_tasks, &TaskPane::currentTaskChanged, this, &ActivityView::selectedObjectsChanged);
    connect(m_details, &TaskView::taskWanted, m_tasks, &TaskPane::select);
    connect(m_tasks, &TaskPane::objectFilterWanted, m_bar, &ActivityBar::setObject);
    connect(m_tasks, &TaskPane::personFilterWanted, m_bar, &ActivityBar::setPerson);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_tasks->model(), signal, this, [this] { m_counting.start(); });
    }
    connect(m_context.cache, &ResourceCache::completed, this, [this](const QString &type) {
        if (type == "task"_L1) {
            m_counting.start();
            emit contentArrived();
        }
    });
}

void ActivityView::makeEvents()
{
    m_events = new EventPane(m_context, m_object.isNull() ? u"events"_s : u"objectEvents"_s, this);
    layOut(m_events);
    connect(m_events, &EventPane::objectFilterWanted, m_bar, &ActivityBar::setObject);
    connect(m_events, &EventPane::personFilterWanted, m_bar, &ActivityBar::setPerson);
    connect(m_events->events(), &EventModel::answered, this, [this] {
        if (!m_counting.isActive()) {
            refreshRemark();
            m_counting.start();
        }
        emit contentArrived();
    });
}

void ActivityView::layOut(QWidget *content)
{
    m_remark->setFont(fonts::small(font()));
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_remark->setContentsMargins(metrics::Page, metrics::Tight, metrics::Page, metrics::Tight);
    m_remark->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, m_object.isNull() ? 0 : metrics::Block, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(content, 1);
    column->addWidget(m_remark);
}

/// Where both do not fit side by side, the details are below.
void ActivityView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_both) {
        m_both->setOrientation(width() < enoughForBoth ? Qt::Vertical : Qt::Horizontal);
    }
}

void ActivityView::applyFilter()
{
    ActivityFilter filter = m_bar->filter();
    if (filter.scope.isEmpty() && !m_object.isNull()) {
        filter.scope = m_object.type + u':' + m_object.id;
    }
    if (m_tasks) {
        m_tasks->setFilter(filter);
        m_counting.start();
    } else {
        m_events->events()->setWhere(filter.whereOfEvents());
    }
}

void ActivityView::refreshRemark()
{
    ++m_asked;
    m_bar->setPersons(m_tasks ? m_tasks->tasks()->initiators() : m_events->events()->initiators());
    if (m_tasks && m_tasks->model()->rowCount() == 0) {
        m_details->show({});
    }
    if (m_events && m_events->model()->rowCount() >= EventModel::most) {
        countAll();
        return;
    }
    sayHowMany(-1);
}

/// Only asked for when not all are here.
void ActivityView::countAll()
{
    const QString where = m_events->events()->where();
    whenDone(m_context.client->call(u"event.count"_s, where.isEmpty() ? QJsonObject() : QJsonObject{{u"where"_s, where}}), this,
             [this, asked = m_asked](const Result<QJsonValue> &answer) {
                 if (asked == m_asked) {
                     sayHowMany(answer ? answer->toObject().value("count"_L1).toInteger() : -1);
                 }
             });
}

void ActivityView::sayHowMany(qint64 total)
{
    const int shown = m_tasks ? m_tasks->model()->rowCount() : m_events->model()->rowCount();
    const QLocale locale;
    if (total > shown) {
        m_remark->setText(tr("The latest %1 of %2 are shown. Narrow them by words, person or time to see older ones.")
                              .arg(locale.toString(shown), locale.toString(total)));
    } else if (shown == 0) {
        m_remark->setText(!hasContent() ? tr("Looking for the service")
                          : m_tasks     ? tr("No tasks that fit.")
                                        : tr("No events that fit."));
    } else {
        m_remark->setText(m_tasks ? tr("%n task(s). The service keeps the latest that have ended.", nullptr, shown)
                                  : tr("%n event(s)", nullptr, shown));
    }
}

void ActivityView::showTask(const QString &task)
{
    m_tasks->select(task);
    if (m_tasks->currentTask() != task) {
        m_details->show(task);
    }
}

QString ActivityView::remark() const
{
    return m_remark->text();
}

bool ActivityView::hasContent() const
{
    return m_tasks ? m_context.cache->isComplete(u"task"_s) : m_events->events()->isComplete();
}

QWidget *ActivityView::list() const
{
    return m_tasks ? static_cast<QWidget *>(m_tasks) : m_events;
}

ObjectRefs ActivityView::selectedObjects() const
{
    const QString task = m_tasks ? m_tasks->currentTask() : QString();
    return task.isEmpty() ? ObjectRefs() : ObjectRefs{{u"task"_s, task}};
}

} // namespace penstock
