// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/image/image.h"

namespace penstock {

using namespace Qt::StringLiterals;

QList<Choice> choicesOf(ImageState)
{
    return {{u"importing"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Importing"))},
            {u"ready"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Ready"))},
            {u"failed"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Failed"))}};
}

QList<Choice> choicesOf(ImageFormat)
{
    return {{u"qcow2"_s, u"qcow2"_s}, {u"raw"_s, u"raw"_s}};
}

QString formatName(ImageFormat format)
{
    return choicesOf(format).at(static_cast<int>(format)).value;
}

TypedResource<Image> imageType()
{
    TypedResource<Image> type(u"image"_s, QT_TRANSLATE_NOOP("Model", "Image"), QT_TRANSLATE_NOOP("Model", "Images"));
    type.field(&Image::name, u"name"_s)
        .objectName()
        .help(QT_TRANSLATE_NOOP("Model", "How the image is called."))
        .unique();
    type.reference(&Image::project, u"project"_s, u"project"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Project"))
        .help(QT_TRANSLATE_NOOP("Model", "Whose limits it counts against, and whose users may use it."))
        .owner()
        .immutable();
    type.field(&Image::path, u"path"_s)
        .label(QT_TRANSLATE_NOOP("Model", "File"))
        .help(QT_TRANSLATE_NOOP("Model", "The file in the image store."))
        .searched()
        .readOnly();
    type.field(&Image::format, u"format"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Format"))
        .help(QT_TRANSLATE_NOOP("Model", "Format of the file."))
        .readOnly()
        .listed();
    type.field(&Image::state, u"state"_s)
        .label(QT_TRANSLATE_NOOP("Model", "State"))
        .help(QT_TRANSLATE_NOOP("Model", "Virtual machines can be made from an image that is ready."))
        .readOnly()
        .listed();
    type.field(&Image::size, u"size"_s)
        .label(QT_TRANSLATE_NOOP("Model", "File size"))
        .help(QT_TRANSLATE_NOOP("Model", "Bytes of the file."))
        .charges(u"storage"_s)
        .readOnly()
        .listed();
    type.field(&Image::virtualSize, u"virtualSize"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Disk size"))
        .help(QT_TRANSLATE_NOOP("Model", "Size of the disk a guest sees."))
        .readOnly()
        .listed();
    type.field(&Image::checksum, u"checksum"_s)
        .label(QT_TRANSLATE_NOOP("Model", "SHA-256"))
        .help(QT_TRANSLATE_NOOP("Model", "Checksum of the imported file."))
        .readOnly();
    type.field(&Image::owned, u"owned"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Copied into the store"))
        .help(QT_TRANSLATE_NOOP("Model", "Whether the service made this file."))
        .readOnly();
    type.field(&Image::created, u"created"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Created"))
        .help(QT_TRANSLATE_NOOP("Model", "When the image was added."))
        .readOnly();
    type.makeTagged();
    type.makeProtectable();
    type.makeDiscardable();
    return type;
}

} // namespace penstock
