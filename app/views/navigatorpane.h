// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/views/workspacecontext.h"

#include <QWidget>

namespace penstock {

class InventoryView;

/// The navigator: one tab for each way to order the inventory, and the tree below.
class NavigatorPane final : public QWidget
{
    Q_OBJECT

public:
    explicit NavigatorPane(const WorkspaceContext &context, QWidget *parent = nullptr);

    [[nodiscard]] InventoryView *tree() const { return m_tree; }

signals:
    void foldRequested();

private:
    InventoryView *m_tree;
};

} // namespace penstock
