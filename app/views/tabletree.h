// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTreeView>

namespace penstock {

/// A tree used as a table over the whole width of a page: its first words stand on the page's margin, its lines run from
/// edge to edge.
class TableTree : public QTreeView
{
    Q_OBJECT

public:
    explicit TableTree(QWidget *parent = nullptr);

protected:
    /// Rows reach to the edge of the page, also where the last column does not.
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace penstock
