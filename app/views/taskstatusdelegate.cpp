// SPDX-License-Identifier: Apache-2.0
#include "app/views/taskstatusdelegate.h"

#include "app/models/modelroles.h"
#include "app/theme/colors.h"
#include "app/theme/draw/shapes.h"
#include "app/theme/icons.h"
#include "app/theme/metrics.h"
#include "app/views/statelook.h"

#include <QApplication>
#include <QJsonObject>
#include <QMouseEvent>
#include <QPainter>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int barWidth = 130;
constexpr int barHeight = 6;
constexpr int leftPadding = 8;

void paintBar(QPainter *painter, const QRect &place, int width, double share, const Colors &colors)
{
    const QRect bar(place.left(), place.center().y() - barHeight / 2 + 1, width, barHeight);
    draw::box(painter, bar, barHeight / 2.0, colors.track);
    QRect done = bar;
    done.setWidth(qRound(bar.width() * qBound(0.0, share, 1.0)));
    if (done.width() >= barHeight) {
        draw::box(painter, done, barHeight / 2.0, colors.accent);
    }
}

} // namespace

QString TaskStatusDelegate::linkText(const QModelIndex &index)
{
    if (index.data(CancellableRole).toBool() && !isStale(index)) {
        return tr("Cancel");
    }
    return index.data(ErrorRole).toJsonObject().isEmpty() ? QString() : tr("Details");
}

QRect TaskStatusDelegate::linkRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = m_linksShown ? linkText(index) : QString();
    if (text.isEmpty()) {
        return {};
    }
    const int width = option.fontMetrics.horizontalAdvance(text) + 2 * metrics::Gap;
    return {option.rect.right() - width + 1, option.rect.top(), width, option.rect.height()};
}

void TaskStatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    const QString words = row.text;
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const Colors &colors = Colors::of(row.palette);
    const bool selected = row.state.testFlag(QStyle::State_Selected);
    const QString state = index.data(StateRole).toString();
    const StateLook look = lookOf(u"task"_s, state);
    const Tone tone = isStale(index) ? Tone::Dim : look.tone;
    const QRect link = linkRect(option, index);
    QRect place = row.rect.adjusted(leftPadding, 0, -metrics::Gap - link.width(), 0);

    painter->save();
    const QVariant progress = index.data(ProgressRole);
    if (state == "running"_L1 && progress.isValid()) {
        const int width = qMin(barWidth, place.width() / 2);
        paintBar(painter, place, width, progress.toDouble(), colors);
        place.setLeft(place.left() + width + metrics::Gap);
    } else {
        icons::paint(painter, QRect(place.left(), place.top(), 14, place.height()), look.icon, colors.text(tone, selected));
        place.setLeft(place.left() + 14 + 6);
    }
    const bool outcome = state == "succeeded"_L1 || state == "failed"_L1 || state == "attention"_L1;
    painter->setPen(colors.text(outcome ? tone : state == "running"_L1 && !isStale(index) ? Tone::Text : Tone::Dim, selected));
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      row.fontMetrics.elidedText(words, Qt::ElideRight, place.width()));
    if (!link.isEmpty()) {
        painter->setPen(colors.text(Tone::Accent, selected));
        painter->drawText(link, Qt::AlignCenter | Qt::TextSingleLine, linkText(index));
    }
    painter->restore();
}

bool TaskStatusDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                                     const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease) {
        return false;
    }
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || !linkRect(option, index).contains(mouse->position().toPoint())) {
        return false;
    }
    if (index.data(CancellableRole).toBool()) {
        emit cancelRequested(index);
    } else {
        emit detailsRequested(index);
    }
    return true;
}

} // namespace penstock
