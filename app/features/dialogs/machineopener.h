// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/views/place.h"
#include "app/views/workspacecontext.h"

#include <QObject>
#include <QTimer>

namespace penstock {

/// Opens the page of a machine that is being made as soon as it is there, unless the user has gone elsewhere meanwhile.
/// Deletes itself.
class MachineOpener final : public QObject
{
    Q_OBJECT

public:
    MachineOpener(const WorkspaceContext &context, const QString &task, const QString &name, QObject *parent);

private:
    void look();
    [[nodiscard]] QString machine() const;

    WorkspaceContext m_context;
    QString m_task;
    QString m_name;
    Place m_from;
    QTimer m_patience;
};

} // namespace penstock
