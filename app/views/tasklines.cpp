// SPDX-License-Identifier: Apache-2.0
#include "app/views/tasklines.h"

#include "app/client/translatedtext.h"
#include "app/models/taskmodel.h"
#include "app/models/tasktext.h"
#include "app/models/timetext.h"
#include "app/theme/icons.h"
#include "app/theme/metrics.h"
#include "app/views/statelook.h"

#include <QHeaderView>
#include <QLocale>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

enum Column { What, Stands, Started, Took, ColumnCount };

constexpr qsizetype mostParts = 200; // failed ones come first

/// The state of a task that looks like this one of a step.
QString lookLike(const QString &step)
{
    if (step == "done"_L1) {
        return u"succeeded"_s;
    }
    if (step == "waiting"_L1) {
        return u"queued"_s;
    }
    return step == "undone"_L1 ? u"cancelled"_s : step;
}

int rankOf(const QJsonObject &task)
{
    static const QStringList order{u"attention"_s, u"failed"_s, u"running"_s, u"queued"_s, u"cancelled"_s};
    const qsizetype place = order.indexOf(task.value("state"_L1).toString());
    return static_cast<int>(place < 0 ? order.size() : place);
}

QDateTime timeIn(const QJsonObject &object, QLatin1String member)
{
    return timetext::fromWire(object.value(member).toString());
}

} // namespace

TaskLines::TaskLines(QWidget *parent) : QTreeWidget(parent)
{
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setColumnCount(ColumnCount);
    setMinimumHeight(110);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(What, QHeaderView::Stretch);
    for (const int column : {Stands, Started, Took}) {
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const QString id = item->data(What, Qt::UserRole).toString(); !id.isEmpty()) {
            emit partActivated(id);
        }
    });
}

void TaskLines::showSteps(const QJsonArray &steps)
{
    QList<Line> lines;
    for (const auto &each : steps) {
        const QJsonObject step = each.toObject();
        const QString state = step.value("state"_L1).toString();
        if (state != "skipped"_L1) {
            lines.append({{}, translated(step.value("title"_L1)), lookLike(state), tasktext::stepState(state),
                          timeIn(step, "started"_L1), timeIn(step, "ended"_L1)});
        }
    }
    setLines(lines, tr("Step"));
}

void TaskLines::showParts(QList<QJsonObject> parts)
{
    std::sort(parts.begin(), parts.end(), [](const QJsonObject &left, const QJsonObject &right) {
        const int a = rankOf(left);
        const int b = rankOf(right);
        return a != b ? a < b : left.value("sequence"_L1).toInteger() < right.value("sequence"_L1).toInteger();
    });
    QList<Line> lines;
    for (const QJsonObject &part : parts.mid(0, mostParts)) {
        const QString name = part.value("target"_L1).toObject().value("name"_L1).toString();
        lines.append({part.value("id"_L1).toString(), name.isEmpty() ? translated(part.value("title"_L1)) : name,
                      part.value("state"_L1).toString(), TaskModel::statusText(part), timeIn(part, "started"_L1),
                      timeIn(part, "ended"_L1)});
    }
    setLines(lines, tr("Part"));
}

void TaskLines::setLines(const QList<Line> &lines, const QString &heading)
{
    if (lines == m_shown) {
        return;
    }
    m_shown = lines;
    setHeaderLabels({heading, tr("State"), tr("Started"), tr("Took")});
    setAccessibleName(heading == tr("Part") ? tr("Parts of the task") : tr("Steps of the task"));
    while (topLevelItemCount() > lines.size()) {
        delete takeTopLevelItem(topLevelItemCount() - 1);
    }
    for (int row = 0; row < lines.size(); ++row) {
        const Line &line = lines.at(row);
        QTreeWidgetItem *item = row < topLevelItemCount() ? topLevelItem(row) : new QTreeWidgetItem(this);
        const StateLook look = lookOf(u"task"_s, line.state);
        item->setText(What, line.what);
        item->setToolTip(What, line.what);
        item->setData(What, Qt::UserRole, line.id);
        item->setIcon(What, icons::icon(look.icon, look.tone));
        item->setText(Stands, line.stateText.size() > 40 ? line.stateText.left(39) + u'…' : line.stateText);
        item->setToolTip(Stands, line.stateText);
        item->setText(Started, line.started.isValid() ? QLocale().toString(line.started.toLocalTime().time(), u"HH:mm:ss"_s) : QString());
        item->setToolTip(Started, timetext::exact(line.started));
        item->setText(Took, line.started.isValid() && line.ended.isValid() ? timetext::span(line.started.msecsTo(line.ended)) : QString());
    }
    // What is below has the rest of the room.
    const int all = header()->sizeHint().height() + static_cast<int>(lines.size()) * sizeHintForRow(0) + 2 * metrics::Tight;
    setMaximumHeight(qMax(minimumHeight(), all));
}

QString TaskLines::text() const
{
    QStringList lines;
    for (const Line &line : m_shown) {
        lines += line.what + u": "_s + line.stateText;
    }
    return lines.join(u'\n');
}

} // namespace penstock
