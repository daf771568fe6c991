// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/theme/tone.h"

#include <QStyledItemDelegate>

namespace penstock {

/// Draws the cells of every table: states as icon and word in their colour, references as links, old rows greyed.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Cells of this column of the source show the state of their row.
    void setStateColumn(int column) { m_stateColumn = column; }
    /// Cells of these columns lead somewhere; a click or Enter on one is the view's business.
    void setLinkColumns(const QList<int> &columns) { m_linkColumns = columns; }
    /// Cells of this column are heavier: the name.
    void setNameColumn(int column) { m_nameColumn = column; }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

    static void setTone(QStyleOptionViewItem *option, Tone tone);
    [[nodiscard]] static bool isStale(const QModelIndex &index);

private:
    int m_stateColumn = -1;
    QList<int> m_linkColumns;
    int m_nameColumn = -1;
};

} // namespace penstock
