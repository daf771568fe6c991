// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/access/quotas.h"
#include "shared/model/typedresource.h"

namespace penstock {

enum class ImageState { Importing, Ready, Failed };
[[nodiscard]] QList<Choice> choicesOf(ImageState);

enum class ImageFormat { Qcow2, Raw };
[[nodiscard]] QList<Choice> choicesOf(ImageFormat);

/// A disk that virtual machines are made from: a file in the image store that is never written again.
struct Image {
    QString id;
    qint64 version = 0;
    QString name;
    QString project{defaultOwner};
    QString path;
    ImageFormat format = ImageFormat::Qcow2;
    ImageState state = ImageState::Importing;
    Bytes size;
    Bytes virtualSize;
    QString checksum; ///< SHA-256, hexadecimal
    bool owned = false; ///< the file was copied into the store by the service
    QDateTime created;
};

[[nodiscard]] TypedResource<Image> imageType();
[[nodiscard]] QString formatName(ImageFormat format);

} // namespace penstock
