// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/objectref.h"

#include <QAction>

namespace penstock {

class ActionRegistry;

/// A verb as a QAction for the objects one view has selected. Stays visible when it cannot be used and says why in its
/// tool tip and status tip.
class VerbAction final : public QAction
{
    Q_OBJECT

public:
    VerbAction(ActionRegistry *registry, const QString &verbId, QObject *parent);

    [[nodiscard]] const QString &verbId() const { return m_verbId; }
    [[nodiscard]] const ObjectRefs &objects() const { return m_objects; }
    void setObjects(const ObjectRefs &objects);
    /// Why it is disabled; empty when it is not.
    [[nodiscard]] const QString &reason() const { return m_reason; }

private:
    void refresh();

    ActionRegistry *m_registry;
    QString m_verbId;
    ObjectRefs m_objects;
    QString m_reason;
};

} // namespace penstock
