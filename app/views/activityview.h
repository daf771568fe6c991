// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/objectref.h"
#include "app/views/workspacecontext.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QSplitter;

namespace penstock {

class ActivityBar;
class EventPane;
class TaskPane;
class TaskView;

/// All tasks or all events, or those of one object, with what narrows them; beside the tasks everything about the one that
/// is selected.
class ActivityView final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Tasks, Events };

    /// Without an object: of all.
    ActivityView(const WorkspaceContext &context, Kind kind, const ObjectRef &object = {}, QWidget *parent = nullptr);

    [[nodiscard]] ActivityBar *bar() const { return m_bar; }
    /// Null for events.
    [[nodiscard]] TaskPane *tasks() const { return m_tasks; }
    [[nodiscard]] TaskView *details() const { return m_details; }
    /// Null for tasks.
    [[nodiscard]] EventPane *events() const { return m_events; }
    /// Also one that is filtered out.
    void showTask(const QString &task);
    [[nodiscard]] QString remark() const;
    [[nodiscard]] bool hasContent() const;
    [[nodiscard]] QWidget *list() const;
    [[nodiscard]] ObjectRefs selectedObjects() const;

signals:
    void contentArrived();
    void selectedObjectsChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTasks();
    void makeEvents();
    void layOut(QWidget *content);
    void applyFilter();
    void refreshRemark();
    void countAll();
    void sayHowMany(qint64 total);

    WorkspaceContext m_context;
    ObjectRef m_object;
    ActivityBar *m_bar;
    TaskPane *m_tasks = nullptr;
    TaskView *m_details = nullptr;
    QSplitter *m_both = nullptr; ///< of tasks and details
    EventPane *m_events = nullptr;
    QLabel *m_remark;
    QTimer m_counting;
    int m_asked = 0; ///< answers about former conditions are late
};

} // namespace penstock
