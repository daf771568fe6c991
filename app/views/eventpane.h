// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/objectref.h"
#include "app/views/tabletree.h"
#include "app/views/workspacecontext.h"

namespace penstock {

class EventModel;

/// What has happened, the newest first.
class EventPane final : public TableTree
{
    Q_OBJECT

public:
    /// Widths of columns are remembered under the name.
    EventPane(const WorkspaceContext &context, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] EventModel *events() const { return m_model; }

signals:
    /// Only what is about this object is of interest.
    void objectFilterWanted(const penstock::ObjectRef &object, const QString &name);
    void personFilterWanted(const QString &person);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void openObject(const QModelIndex &index);

    WorkspaceContext m_context;
    QString m_headerKey;
    EventModel *m_model;
};

} // namespace penstock
