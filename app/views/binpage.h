// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/objectref.h"
#include "app/views/workspacecontext.h"

#include <QJsonObject>
#include <QWidget>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;

namespace penstock {

class BinModel;
class ElidedLabel;
class EmptyState;
class TableTree;

/// The bin: what was discarded, by whom, and for how long it is kept; how it is restored or deleted for good.
class BinPage final : public QWidget
{
    Q_OBJECT

public:
    explicit BinPage(const WorkspaceContext &context, QWidget *parent = nullptr);

    /// What is in the bin is known.
    [[nodiscard]] bool hasContent() const;
    [[nodiscard]] TableTree *table() const { return m_table; }

private:
    struct Chosen {
        ObjectRef object;
        QString name;
        QJsonObject with; ///< how it is deleted
    };

    void layOut();
    QPushButton *button(const QString &icon, const QString &text, void (BinPage::*act)());
    void refresh();
    [[nodiscard]] QList<Chosen> chosen() const;
    [[nodiscard]] QList<Chosen> everything() const;
    [[nodiscard]] Chosen at(const QModelIndex &index) const;
    void restoreChosen();
    void deleteChosen();
    void empty();
    void askAndDelete(const QList<Chosen> &objects, const QString &title);

    WorkspaceContext m_context;
    BinModel *m_model;
    QSortFilterProxyModel *m_sorted;
    TableTree *m_table;
    QLabel *m_title;
    ElidedLabel *m_remark;
    QPushButton *m_restore;
    QPushButton *m_delete;
    QPushButton *m_empty;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
};

} // namespace penstock
