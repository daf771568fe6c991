// SPDX-License-Identifier: Apache-2.0
#include "app/actions/verbaction.h"

#include "app/actions/actionregistry.h"
#include "app/theme/icons.h"

namespace penstock {

VerbAction::VerbAction(ActionRegistry *registry, const QString &verbId, QObject *parent)
    : QAction(parent), m_registry(registry), m_verbId(verbId)
{
    if (const Verb *verb = registry->verb(verbId)) {
        setText(verb->asks ? tr("%1…", "a command that asks for more first").arg(verb->text) : verb->text);
        setIconText(verb->text);
        setIcon(icons::icon(verb->icon));
        setShortcut(verb->shortcut);
        setShortcutContext(Qt::WidgetShortcut);
    }
    connect(this, &QAction::triggered, this, [this] { m_registry->trigger(m_verbId, m_objects); });
    connect(registry, &ActionRegistry::availabilityChanged, this, &VerbAction::refresh);
    refresh();
}

void VerbAction::setObjects(const ObjectRefs &objects)
{
    m_objects = objects;
    refresh();
}

void VerbAction::refresh()
{
    const Availability available = m_registry->availability(m_verbId, m_objects);
    m_reason = available.reason;
    setEnabled(bool(available));
    QString tip = m_reason;
    if (m_reason.isEmpty() && available.objects.size() < m_objects.size()) {
        tip = tr("Acts on %1 of %2 selected.").arg(available.objects.size()).arg(m_objects.size());
    }
    setToolTip(tip.isEmpty() ? iconText() : tip);
    setStatusTip(tip);
}

} // namespace penstock
