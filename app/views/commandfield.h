// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/objectref.h"
#include "app/views/workspacecontext.h"

#include <QWidget>

#include <functional>

namespace penstock {

class CommandModel;
class DropList;
class ServiceSearch;
class SearchField;

/// Goes to any object and does anything by name. The answers hang below the field, inside the window.
class CommandField final : public QWidget
{
    Q_OBJECT

public:
    explicit CommandField(const WorkspaceContext &context, QWidget *parent = nullptr);
    ~CommandField() override;

    /// Where verbs without a named object find theirs.
    void setSelection(std::function<ObjectRefs()> selection) { m_selection = std::move(selection); }
    [[nodiscard]] SearchField *field() const { return m_field; }
    [[nodiscard]] CommandModel *answers() const { return m_model; }

signals:
    /// Done here; the focus may go back to where the work is.
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void showFound();
    void placeList();
    void closeList();
    void moveBy(int rows);
    void run(const QModelIndex &index);

    WorkspaceContext m_context;
    std::function<ObjectRefs()> m_selection;
    SearchField *m_field;
    CommandModel *m_model;
    ServiceSearch *m_service;
    DropList *m_list = nullptr; ///< made when first needed, child of the window
};

} // namespace penstock
