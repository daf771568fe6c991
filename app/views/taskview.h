// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/objectref.h"
#include "app/views/workspacecontext.h"

#include <QTimer>
#include <QWidget>

class QJsonObject;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace penstock {

class LinkLabel;
class TaskLines;
class TitledText;
class VerbAction;

/// A task in full: its steps or parts, what it waits for, what went wrong and why, what to do, and the words of the layer
/// below; with what can be done about it.
class TaskView final : public QWidget
{
    Q_OBJECT

public:
    explicit TaskView(const WorkspaceContext &context, QWidget *parent = nullptr);

    /// Empty: none.
    void show(const QString &task);
    [[nodiscard]] QString title() const;
    /// Everything as text.
    [[nodiscard]] QString text() const;

signals:
    void titleChanged(const QString &title);
    /// The whole it is a part of, or a part of it.
    void taskWanted(const QString &task);

private:
    void layOut();
    void addLabels(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    void refresh();
    void refreshFacts(const QJsonObject &task);
    void refreshWaiting(const QJsonObject &task);
    void refreshLines(const QJsonObject &task);
    void refreshError(const QJsonObject &error);
    void inspect();
    [[nodiscard]] QStringList inspected(const QJsonObject &answer) const;
    [[nodiscard]] QList<QLabel *> labels() const;
    [[nodiscard]] QString stateText(const QJsonObject &task) const;

    WorkspaceContext m_context;
    QString m_task;
    QLabel *m_title;
    LinkLabel *m_parent;
    QLabel *m_facts;
    QLabel *m_waiting;
    TaskLines *m_lines;
    QLabel *m_what;
    QLabel *m_why;
    QLabel *m_fix;
    TitledText *m_now;
    TitledText *m_log;
    TitledText *m_detail;
    QPushButton *m_inspect;
    QPushButton *m_copy;
    QList<VerbAction *> m_verbs;
    QTimer m_second;
};

} // namespace penstock
