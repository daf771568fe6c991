// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"
#include "shared/model/field.h"

#include <QJsonValue>
#include <QString>

namespace penstock {

/// The rules of single values: kind, range, length, characters, pattern, choices. Lists and objects are made of them.
/// No error repeats a text the user typed, which may be a secret; only the name of a choice is quoted.
[[nodiscard]] Result<void> validateScalar(const Field &field, const QJsonValue &value, const QString &path);

[[nodiscard]] tl::unexpected<Error> refusedValue(const QString &path, Text why, Text fix);
[[nodiscard]] tl::unexpected<Error> missingValue(const QString &path);
[[nodiscard]] tl::unexpected<Error> wrongKind(const Field &field, const QString &path);

/// A text of any length cut down to what a sentence can hold.
[[nodiscard]] QString shortened(const QString &text);

} // namespace penstock
