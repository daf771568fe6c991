// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/objectref.h"
#include "app/views/workspacecontext.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace penstock {

/// Notices what the user moves to the bin, and offers the way back once it is there; several objects together.
class BinUndo final : public QObject
{
    Q_OBJECT

public:
    explicit BinUndo(const WorkspaceContext &context, QObject *parent = nullptr);

    /// Takes what was offered last out of the bin again.
    void undo();

signals:
    void offered(const QString &text);

private:
    void accepted(const QString &verb, const ObjectRef &object, const QJsonObject &answer);
    void moved(const ObjectRef &object, const QString &name);
    void offer();

    WorkspaceContext m_context;
    ObjectRefs m_moved;
    QStringList m_names;
    ObjectRefs m_offered;
    QTimer m_pause; ///< others may follow
};

} // namespace penstock
