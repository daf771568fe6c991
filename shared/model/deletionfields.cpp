// SPDX-License-Identifier: Apache-2.0
#include "shared/model/deletionfields.h"

#include "shared/model/resourcetype.h"

namespace penstock::deletionfields {

using namespace Qt::StringLiterals;

void addProtection(ResourceType &type)
{
    type.add(u"protected"_s, FieldKind::Bool)
        .label(QT_TRANSLATE_NOOP("Model", "Protected against deletion"))
        .help(QT_TRANSLATE_NOOP("Model", "It is neither deleted nor moved to the bin until the protection is lifted."))
        .readOnly();
}

bool isProtectable(const ResourceType &type)
{
    return type.field(u"protected"_s) != nullptr;
}

void addBin(ResourceType &type)
{
    type.add(u"discarded"_s, FieldKind::Time)
        .label(QT_TRANSLATE_NOOP("Model", "Moved to the bin"))
        .help(QT_TRANSLATE_NOOP("Model", "Since when it is in the bin. It counts against limits until it is deleted."))
        .indexed()
        .readOnly();
    type.add(u"discardedBy"_s, FieldKind::Text)
        .label(QT_TRANSLATE_NOOP("Model", "Moved to the bin by"))
        .help(QT_TRANSLATE_NOOP("Model", "Who moved it to the bin."))
        .readOnly();
    type.add(u"discardedWith"_s, FieldKind::Object)
        .label(QT_TRANSLATE_NOOP("Model", "Deleted with"))
        .help(QT_TRANSLATE_NOOP("Model", "How it is deleted when its time in the bin is over."))
        .readOnly();
}

bool isDiscardable(const ResourceType &type)
{
    return type.field(u"discarded"_s) != nullptr;
}

} // namespace penstock::deletionfields
