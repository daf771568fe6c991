// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/objectref.h"
#include "app/views/workspacecontext.h"

#include <QSet>
#include <QTreeView>

namespace penstock {

class InventoryTreeModel;
struct Place;

/// The inventory tree: leads to hosts and virtual machines and follows where the user goes by other ways.
class InventoryView final : public QTreeView
{
    Q_OBJECT

public:
    InventoryView(const WorkspaceContext &context, QWidget *parent = nullptr);

    [[nodiscard]] InventoryTreeModel *inventory() const { return m_model; }

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    void follow(const Place &place);
    void expandNew(const QModelIndex &parent, int first, int last);
    void rememberFold(const QModelIndex &index, bool folded);

    WorkspaceContext m_context;
    InventoryTreeModel *m_model;
    QSet<QString> m_folded; ///< ids of the lines the user has closed
    bool m_following = false;
};

} // namespace penstock
