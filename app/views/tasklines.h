// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QTreeWidget>

namespace penstock {

/// The steps of a task or, of one that consists of others, its parts: how each stands, when it began and how long it took.
class TaskLines final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit TaskLines(QWidget *parent = nullptr);

    void showSteps(const QJsonArray &steps);
    /// Those that went wrong first.
    void showParts(QList<QJsonObject> parts);
    [[nodiscard]] QString text() const;

signals:
    void partActivated(const QString &task);

private:
    struct Line {
        QString id;
        QString what;
        QString state; ///< as tasks have them, for its look
        QString stateText;
        QDateTime started;
        QDateTime ended;

        friend bool operator==(const Line &, const Line &) = default;
    };

    void setLines(const QList<Line> &lines, const QString &heading);

    QList<Line> m_shown;
};

} // namespace penstock
