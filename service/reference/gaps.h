// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/events/eventkind.h"
#include "shared/model/method.h"
#include "shared/model/resourcetype.h"

#include <QStringList>

namespace penstock {

/// Types, fields, methods and parameters without a label or a sentence of help, also inside of others.
[[nodiscard]] QStringList gapsIn(const QList<ResourceType> &types, const QList<Method> &methods, const QList<EventKind> &events = {});

} // namespace penstock
