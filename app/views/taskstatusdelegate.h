// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/views/rowdelegate.h"

namespace penstock {

/// The status cell of a task: a bar with the step while it runs, the outcome when it has ended, and a link at the right to
/// stop it or to read more.
class TaskStatusDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

    /// Without links where what they do is beside the list.
    void setLinksShown(bool shown) { m_linksShown = shown; }
    /// Where the link of a cell is; empty when it has none.
    [[nodiscard]] QRect linkRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;

signals:
    void cancelRequested(const QModelIndex &index);
    void detailsRequested(const QModelIndex &index);

private:
    [[nodiscard]] static QString linkText(const QModelIndex &index);

    bool m_linksShown = true;
};

} // namespace penstock
