// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/volume/volumeevents.h"

namespace penstock {

using namespace Qt::StringLiterals;

QList<EventKind> volumeEvents()
{
    const auto kind = [](const QString &name, const char *label, const char *help) {
        return EventKind{name,
                         QString::fromUtf8(label),
                         QString::fromUtf8(help),
                         {FieldBuilder(u"path"_s, FieldKind::Text)
                              .label(QT_TRANSLATE_NOOP("Model", "File"))
                              .help(QT_TRANSLATE_NOOP("Model", "Path of the file on its host."))}};
    };
    return {kind(u"volume/cleaned"_s, QT_TRANSLATE_NOOP("Model", "Cleaned up"),
                 QT_TRANSLATE_NOOP("Model", "A file that a failed task had left on a host was removed.")),
            kind(u"volume/found"_s, QT_TRANSLATE_NOOP("Model", "Found again"),
                 QT_TRANSLATE_NOOP("Model", "The file of a volume is back on its host.")),
            kind(u"volume/missing"_s, QT_TRANSLATE_NOOP("Model", "Missing"),
                 QT_TRANSLATE_NOOP("Model", "The file of a volume is gone from its host.")),
            kind(u"volume/unknown"_s, QT_TRANSLATE_NOOP("Model", "Unknown file"),
                 QT_TRANSLATE_NOOP("Model", "There is a file among the service's disks on a host that nothing uses."))};
}

} // namespace penstock
