// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/views/command.h"
#include "app/views/workspacecontext.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace penstock {

/// Asks the service for objects of all types, beyond those that are loaded, while somebody types. What was found before
/// stays as long as it fits what is typed by now, so that nothing flickers; the answer to the latest text counts. Finds
/// nothing, and says nothing, while there is no service.
class ServiceSearch final : public QObject
{
    Q_OBJECT

public:
    explicit ServiceSearch(const WorkspaceContext &context, QObject *parent = nullptr);

    /// What was typed; the answer comes with found().
    void look(const QString &text);
    /// Of what was found, that in which all words of the latest text occur.
    [[nodiscard]] QList<Command> fitting() const;

signals:
    void found();

private:
    struct Hit {
        Command command;
        QString text; ///< name and excerpt
    };
    void ask();
    [[nodiscard]] Hit hit(const QJsonObject &item) const;

    WorkspaceContext m_context;
    QString m_text;
    QList<Hit> m_hits;
    QTimer m_pause;
    int m_asked = 0;
};

} // namespace penstock
