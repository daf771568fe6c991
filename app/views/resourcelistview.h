// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/objectref.h"
#include "app/views/resourcetable.h"
#include "app/views/workspacecontext.h"
#include "shared/model/query.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QStackedWidget;

namespace penstock {

class EmptyState;
class FilterField;
class SearchField;
class ViewMenu;

/// A table with its filter and column chooser, or the reason why there is nothing to list and what to do about it.
class ResourceListView final : public QWidget
{
    Q_OBJECT

public:
    ResourceListView(const WorkspaceContext &context, const QString &type, const ResourceTable::Options &options,
                     QWidget *parent = nullptr);

    void setScope(const Condition &scope);
    [[nodiscard]] ResourceTable *table() const { return m_table; }
    [[nodiscard]] FilterField *filter() const { return m_filter; }
    [[nodiscard]] SearchField *filterField() const;
    [[nodiscard]] ViewMenu *views() const { return m_views; }
    /// The objects, or the reason for their absence, are known.
    [[nodiscard]] bool hasContent() const;

signals:
    void countsChanged();

protected:
    /// The keyboard belongs to the table, as soon as there is one.
    void focusInEvent(QFocusEvent *event) override;

private:
    void layOut();
    void connectAll();
    void refresh();
    void showNothing();
    void actOnNothing();
    void fillColumnMenu();
    void connectViews();
    void arrange(const QJsonObject &view);

    WorkspaceContext m_context;
    QString m_type;
    ResourceTable *m_table;
    FilterField *m_filter;
    QWidget *m_filterRow;
    QMenu *m_columns;
    ViewMenu *m_views;
    QPushButton *m_viewButton;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    QString m_remedy; ///< verb behind the button of m_nothing
};

} // namespace penstock
