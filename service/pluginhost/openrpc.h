// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/events/eventkind.h"
#include "shared/model/method.h"
#include "shared/model/typeregistry.h"

#include <QJsonObject>

namespace penstock {

/// The service in the words of OpenRPC 1.2.6: all its methods, with the types as schemas. Answers of get and query are
/// objects of their type; other answers are described as far as their methods say.
/// OpenRPC has no events: theirs are in components as "x-events".
[[nodiscard]] QJsonObject openRpcDocument(const QList<Method> &methods, const TypeRegistry &types, const QList<EventKind> &events,
                                          const QString &version);

} // namespace penstock
