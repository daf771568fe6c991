// SPDX-License-Identifier: Apache-2.0
#include "app/views/droplist.h"

#include "app/theme/colors.h"
#include "app/theme/metrics.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace penstock {

namespace {

constexpr int mostRows = 12;
constexpr int besideText = 44; // icon and space

class DetailDelegate final : public QStyledItemDelegate
{
public:
    DetailDelegate(int role, QObject *parent) : QStyledItemDelegate(parent), m_role(role) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString detail = index.data(m_role).toString();
        const int used = option.fontMetrics.horizontalAdvance(index.data().toString()) + besideText;
        const QRect place = option.rect.adjusted(used, 0, -metrics::Block, 0);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(Colors::of(option.palette).text(Tone::Dim, selected));
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(detail, Qt::ElideRight, place.width()));
    }

private:
    int m_role;
};

} // namespace

DropList::DropList(QAbstractItemModel *model, int detailRole, QWidget *window) : QListView(window)
{
    setModel(model);
    setItemDelegate(new DetailDelegate(detailRole, this));
    setUniformItemSizes(true);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    hide();
}

void DropList::openAt(const QPoint &below, int width)
{
    const int height = qMin(mostRows, model()->rowCount()) * sizeHintForRow(0) + 4;
    const int left = qMax(0, qMin(below.x(), parentWidget()->width() - width));
    setGeometry(left, below.y(), width, height);
    show();
    raise();
}

void DropList::moveBy(int rows)
{
    const int count = model()->rowCount();
    const int from = currentIndex().isValid() ? currentIndex().row() : (rows > 0 ? -1 : count);
    setCurrentIndex(model()->index((from + rows + count) % count, 0));
}

} // namespace penstock
