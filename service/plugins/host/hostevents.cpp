// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/host/hostevents.h"

namespace penstock {

using namespace Qt::StringLiterals;

QList<EventKind> hostEvents()
{
    const auto kind = [](const QString &name, const char *label, const char *help) {
        return EventKind{name, QString::fromUtf8(label), QString::fromUtf8(help)};
    };
    return {kind(u"host/connected"_s, QT_TRANSLATE_NOOP("Model", "Connected"),
                 QT_TRANSLATE_NOOP("Model", "A host answers.")),
            kind(u"host/lost"_s, QT_TRANSLATE_NOOP("Model", "Lost"),
                 QT_TRANSLATE_NOOP("Model", "A host does not answer any more.")),
            kind(u"host/removed"_s, QT_TRANSLATE_NOOP("Model", "Removed"),
                 QT_TRANSLATE_NOOP("Model", "A host was taken out of the inventory."))};
}

} // namespace penstock
