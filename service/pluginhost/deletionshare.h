// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/objectref.h"
#include "shared/core/error.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace penstock {

/// What only the plugin of a type knows about the deletion of one of its objects.
struct DeletionShare {
    struct File {
        QString path;
        qint64 bytes = 0; ///< of the disk in it
    };
    QList<File> files{};     ///< that are deleted on the host
    QList<ObjectRef> also{}; ///< objects that go with it although no reference says so
    QList<Error> blocks{};   ///< why it cannot be deleted
    QJsonObject params{};    ///< for TYPE.delete, when it is deleted as a part of something else
};

} // namespace penstock
