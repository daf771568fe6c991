// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/volume/volume.h"

namespace penstock {

using namespace Qt::StringLiterals;

QList<Choice> choicesOf(VolumeFile)
{
    return {{u"present"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Present"))},
            {u"missing"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Missing"))}};
}

TypedResource<Volume> volumeType()
{
    TypedResource<Volume> type(u"volume"_s, QT_TRANSLATE_NOOP("Model", "Volume"), QT_TRANSLATE_NOOP("Model", "Volumes"));
    type.field(&Volume::name, u"name"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Name"))
        .help(QT_TRANSLATE_NOOP("Model", "Name of the file."))
        .readOnly()
        .listed()
        .indexed();
    type.reference(&Volume::host, u"host"_s, u"host"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Host"))
        .help(QT_TRANSLATE_NOOP("Model", "Where the file is."))
        .parent()
        .reverse(u"volumes"_s, QT_TRANSLATE_NOOP("Model", "Volumes"))
        .readOnly()
        .listed();
    type.reference(&Volume::project, u"project"_s, u"project"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Project"))
        .help(QT_TRANSLATE_NOOP("Model", "Whose limits it counts against, and whose users may use it."))
        .owner()
        .immutable();
    type.field(&Volume::path, u"path"_s)
        .label(QT_TRANSLATE_NOOP("Model", "File"))
        .help(QT_TRANSLATE_NOOP("Model", "Path of the file on its host."))
        .readOnly()
        .indexed();
    type.field(&Volume::format, u"format"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Format"))
        .help(QT_TRANSLATE_NOOP("Model", "Format of the file."))
        .readOnly()
        .listed();
    type.field(&Volume::capacity, u"capacity"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Disk size"))
        .help(QT_TRANSLATE_NOOP("Model", "Size of the disk the guest sees."))
        .charges(u"storage"_s)
        .readOnly()
        .listed();
    type.field(&Volume::allocation, u"allocation"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Allocated"))
        .help(QT_TRANSLATE_NOOP("Model", "What the file takes on the host when it was last read."))
        .readOnly();
    type.field(&Volume::state, u"state"_s)
        .label(QT_TRANSLATE_NOOP("Model", "State"))
        .help(QT_TRANSLATE_NOOP("Model", "Whether the file was on its host when it was last looked for."))
        .readOnly()
        .listed();
    type.reference(&Volume::vm, u"vm"_s, u"vm"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Virtual machine"))
        .help(QT_TRANSLATE_NOOP("Model", "Who uses it."))
        .onDelete(OnDelete::Clear)
        .reverse(u"volumes"_s, QT_TRANSLATE_NOOP("Model", "Volumes"))
        .readOnly()
        .listed();
    type.reference(&Volume::image, u"image"_s, u"image"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Image"))
        .help(QT_TRANSLATE_NOOP("Model", "The image it is based on."))
        .onDelete(OnDelete::Clear)
        .reverse(u"volumes"_s, QT_TRANSLATE_NOOP("Model", "Volumes"))
        .readOnly();
    type.field(&Volume::managed, u"managed"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Made here"))
        .help(QT_TRANSLATE_NOOP("Model", "Whether the service made the file."))
        .readOnly();
    type.makeObserved();
    type.makeTagged();
    type.makeProtectable();
    type.makeDiscardable();
    return type;
}

} // namespace penstock
