// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/inventory/placetypes.h"

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

void addRest(ResourceType &type)
{
    type.add(u"description"_s, FieldKind::Text)
        .label(QT_TRANSLATE_NOOP("Model", "Description"))
        .help(QT_TRANSLATE_NOOP("Model", "What it is for."))
        .maximumLength(1000)
        .listed();
    type.add(u"created"_s, FieldKind::Time)
        .label(QT_TRANSLATE_NOOP("Model", "Created"))
        .help(QT_TRANSLATE_NOOP("Model", "When it was made."))
        .readOnly();
    type.makeShown();
}

} // namespace

ResourceType zoneType()
{
    ResourceType type(u"zone"_s, QT_TRANSLATE_NOOP("Model", "Zone"), QT_TRANSLATE_NOOP("Model", "Zones"));
    type.add(u"name"_s, FieldKind::Text)
        .objectName()
        .help(QT_TRANSLATE_NOOP("Model", "How the zone is called, such as a building or a town."))
        .unique();
    addRest(type);
    return type;
}

ResourceType folderType()
{
    ResourceType type(u"folder"_s, QT_TRANSLATE_NOOP("Model", "Folder"), QT_TRANSLATE_NOOP("Model", "Folders"));
    type.add(u"name"_s, FieldKind::Text)
        .objectName()
        .help(QT_TRANSLATE_NOOP("Model", "How the folder is called; no other in the same folder has this name."))
        .uniqueWithin(u"parent"_s);
    type.add(u"parent"_s, FieldKind::Reference)
        .label(QT_TRANSLATE_NOOP("Model", "Inside of"))
        .help(QT_TRANSLATE_NOOP("Model", "The folder it is in, if any."))
        .target(u"folder"_s)
        .parent()
        .place()
        .reverse(u"folders"_s, QT_TRANSLATE_NOOP("Model", "Folders"))
        .indexed()
        .listed();
    addRest(type);
    return type;
}

Field zoneOfHost()
{
    return FieldBuilder(u"zone"_s, FieldKind::Reference)
        .label(QT_TRANSLATE_NOOP("Model", "Zone"))
        .help(QT_TRANSLATE_NOOP("Model", "Where the host stands."))
        .target(u"zone"_s)
        .place()
        .reverse(u"hosts"_s, QT_TRANSLATE_NOOP("Model", "Hosts"))
        .indexed()
        .listed();
}

Field folderOfMachine()
{
    return FieldBuilder(u"folder"_s, FieldKind::Reference)
        .label(QT_TRANSLATE_NOOP("Model", "Folder"))
        .help(QT_TRANSLATE_NOOP("Model", "The folder it is in; who may do something with the folder may do it with the virtual machine."))
        .target(u"folder"_s)
        .place()
        .reverse(u"machines"_s, QT_TRANSLATE_NOOP("Model", "Virtual machines"))
        .indexed()
        .listed();
}

} // namespace penstock
