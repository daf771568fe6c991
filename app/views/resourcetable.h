// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/objectref.h"
#include "app/client/querywatch.h"
#include "app/models/listfilter.h"
#include "app/views/tabletree.h"
#include "app/views/workspacecontext.h"

namespace penstock {

class ResourceFilterModel;
class ResourceTableModel;
class RowDelegate;

/// The table of one type of objects: sorts, filters, lets columns be chosen, remembers how it was left. It stays empty
/// until the service has told its types.
class ResourceTable final : public TableTree
{
    Q_OBJECT

public:
    struct Options {
        QString name;             ///< widths, order and choice of columns are remembered under it
        QStringList hiddenFields; ///< not shown unless chosen
    };

    ResourceTable(const WorkspaceContext &context, const QString &type, const Options &options,
                  QWidget *parent = nullptr);

    /// Only objects that meet this, whatever the user filters.
    void setScope(const Condition &scope);
    /// What the service has to answer takes effect with its answer; filterRefused() tells why there is none.
    void setFilter(const ListFilter &filter);

    [[nodiscard]] ObjectRefs selectedObjects() const;
    void select(const QString &id);
    [[nodiscard]] int shownCount() const;
    /// Those of the scope, filtered out or not.
    [[nodiscard]] int totalCount() const;
    /// Menu entries, one for each column.
    [[nodiscard]] QList<QAction *> columnActions(QObject *parent);
    /// Columns and their order, as columnarrangement knows them; an empty one stands for how they are at first.
    [[nodiscard]] QJsonObject arrangement() const;
    void setArrangement(const QJsonObject &arrangement);

signals:
    void selectedObjectsChanged();
    void countsChanged();
    /// Only objects with certain values of this field are of interest.
    void columnFilterWanted(const QString &field);
    void filterRefused(const penstock::Error &error);
    /// The type is known; there are columns.
    void built();
    /// The rows are on the screen.
    void painted(int rows);

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    bool viewportEvent(QEvent *event) override;

private:
    void build();
    void arrangeColumns();
    void restoreColumns();
    void saveColumns();
    void showHeaderMenu(const QPoint &position);
    void updateFilterColumns();
    void applyFilter();
    void applyMembers();
    void setPlaced(bool placed);
    void openIndex(const QModelIndex &index);
    void followLink(const QModelIndex &index);
    [[nodiscard]] QString settingsKey(const QString &what) const;
    [[nodiscard]] QStringList fieldNames() const;

    WorkspaceContext m_context;
    QString m_type;
    Options m_options;
    ResourceTableModel *m_model = nullptr;
    ResourceFilterModel *m_filter;
    RowDelegate *m_delegate;
    Condition m_scope;
    ListFilter m_wanted;
    QueryWatch *m_query;
    QueryWatch::Wish m_answered; ///< what the rows are at present
    QTimer *m_calm;     ///< the pointer has been still for a while
    QTimer *m_counting; ///< rows came or went; a sorted model tells that in many small parts
};

} // namespace penstock
