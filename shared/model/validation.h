// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"
#include "shared/model/field.h"

#include <QJsonObject>
#include <QList>

namespace penstock {

/// Checks parameters against their fields and returns them with defaults filled in. The same check runs early in a form
/// and authoritatively in the service. The error names the first offending value by its path ("nics[0].network"), the
/// rule, and, for an unknown name, the nearest known one.
[[nodiscard]] Result<QJsonObject> validated(const QList<Field> &fields, const QJsonObject &values);

/// Checks one value against the rules of its field; `path` is used in the error.
[[nodiscard]] Result<void> validate(const Field &field, const QJsonValue &value, const QString &path);

} // namespace penstock
