// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/events/eventkind.h"
#include "shared/model/method.h"
#include "shared/model/typeregistry.h"

#include <QMap>
#include <QString>

namespace penstock {

/// The pages of docs/reference by their file names: one for each type, one for each other group of methods, and an index.
[[nodiscard]] QMap<QString, QString> referencePages(const TypeRegistry &types, const QList<Method> &methods,
                                                    const QList<EventKind> &events);

} // namespace penstock
