// SPDX-License-Identifier: Apache-2.0
#include "app/views/tabletree.h"

#include "app/theme/metrics.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPainter>
#include <QStyleOption>

namespace penstock {

namespace {

constexpr int cellPadding = 8; // what the style leaves before the words of a cell
constexpr int lead = metrics::Page - cellPadding;

/// Moves the words of the first column to where the cells below have theirs.
class PageHeader final : public QHeaderView
{
public:
    explicit PageHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
        setHighlightSections(false);
        setStretchLastSection(true);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override
    {
        if (visualIndex(logicalIndex) != 0) {
            QHeaderView::paintSection(painter, rect, logicalIndex);
            return;
        }
        QStyleOption empty;
        empty.initFrom(this);
        empty.rect = rect;
        style()->drawControl(QStyle::CE_HeaderEmptyArea, &empty, painter, this);
        QHeaderView::paintSection(painter, rect.adjusted(lead, 0, 0, 0), logicalIndex);
    }
};

} // namespace

TableTree::TableTree(QWidget *parent) : QTreeView(parent)
{
    setProperty("rowLines", true);
    setHeader(new PageHeader(this));
    setFrameShape(QFrame::NoFrame);
    setTreePosition(-1);
    setIndentation(lead);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void TableTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    const int end = header()->length() - header()->offset();
    if (end >= viewport()->width()) {
        return;
    }
    QStyleOptionViewItem rest(option);
    rest.widget = this;
    rest.rect.setLeft(end);
    rest.rect.setRight(viewport()->width() - 1);
    rest.state.setFlag(QStyle::State_Selected, selectionModel()->isRowSelected(index.row(), index.parent()));
    style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &rest, painter, this);
}

} // namespace penstock
