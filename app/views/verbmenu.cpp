// SPDX-License-Identifier: Apache-2.0
#include "app/views/verbmenu.h"

#include "app/actions/actionregistry.h"
#include "app/actions/verbaction.h"

#include <QMenu>

namespace penstock::verbmenu {

namespace {

/// Opening, power, forms, and what takes an object away stand apart.
int groupOf(const Verb &verb)
{
    if (verb.id.endsWith(QLatin1String(".delete")) || verb.id.endsWith(QLatin1String(".remove"))) {
        return 3;
    }
    if (verb.arity == Verb::Arity::Many) {
        return 1;
    }
    return verb.offline ? 0 : 2;
}

} // namespace

void fill(QMenu *menu, ActionRegistry *registry, const QString &type, const ObjectRefs &objects)
{
    int group = -1;
    const QStringList ids = registry->verbsFor(type);
    for (const QString &id : ids) {
        const int next = groupOf(*registry->verb(id));
        if (group >= 0 && next != group) {
            menu->addSeparator();
        }
        group = next;
        auto *action = new VerbAction(registry, id, menu);
        action->setObjects(objects);
        menu->addAction(action);
    }
}

} // namespace penstock::verbmenu
