// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/objectref.h"
#include "app/views/workspacecontext.h"

#include <QWidget>

class QLabel;

namespace penstock {

class ElidedLabel;
class ResourceListView;
class VerbBar;

/// The workspace's page for a whole type: title with counts, the verbs for what is selected, the list.
class ListPage final : public QWidget
{
    Q_OBJECT

public:
    ListPage(const WorkspaceContext &context, const QString &type, QWidget *parent = nullptr);

    [[nodiscard]] ResourceListView *list() const { return m_list; }
    [[nodiscard]] ObjectRefs selectedObjects() const;

signals:
    void selectedObjectsChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void shareRoom();
    void refreshButtons();
    void refreshTitle();
    void refreshSelection();

    WorkspaceContext m_context;
    QString m_type;
    QLabel *m_title;
    ElidedLabel *m_counts;
    VerbBar *m_verbs;
    ResourceListView *m_list;
};

} // namespace penstock
