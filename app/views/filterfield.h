// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/listfilter.h"
#include "app/views/droplist.h"
#include "app/views/workspacecontext.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace penstock {

class CompletionModel;
class ObjectNames;
class SearchField;

/// The field above a list: words or a condition, what could be written next below it, and what is wrong with a condition.
/// While it cannot be read, the list stays as it is.
class FilterField final : public QWidget
{
    Q_OBJECT

public:
    FilterField(const WorkspaceContext &context, const QString &type, QWidget *parent = nullptr);
    ~FilterField() override;

    [[nodiscard]] SearchField *field() const { return m_field; }
    [[nodiscard]] CompletionModel *completions() const { return m_model; }
    [[nodiscard]] bool isCompleting() const;
    [[nodiscard]] QString problem() const;
    /// The service has refused the condition.
    void showRefusal(const Error &error);
    /// Begins a condition about a field, behind what is there; the keyboard is here then.
    void begin(const QString &field);
    /// Reads the text again: what the types are is known only with a connection.
    void read();

signals:
    void filterChanged(const penstock::ListFilter &filter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void complain(const Error &error);
    void showProblem(const Error &error);
    void clearProblem();
    void complete(bool asked);
    void openList();
    void closeList();
    void accept(int row);
    [[nodiscard]] bool keyPressed(int key);

    WorkspaceContext m_context;
    QString m_type;
    SearchField *m_field;
    QLabel *m_message;
    CompletionModel *m_model;
    ObjectNames *m_names;
    QPointer<DropList> m_list; ///< made when first needed, child of the window
    QTimer m_patience;          ///< what is not finished is not wrong yet
    bool m_filtersByWords = true;
};

} // namespace penstock
