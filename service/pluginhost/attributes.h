// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"
#include "shared/model/field.h"

#include <QJsonObject>

namespace penstock {

struct Caller;
struct Kernel;

/// What plugins have added to the objects of a type, for a method of the type's own that makes such objects. EditMethods
/// take attributes by themselves.
namespace attributes {

/// The parameters for them.
[[nodiscard]] QList<Field> parameters(const Kernel &kernel, const QString &type);
/// Those among the parameters of a call that have a value, to be written to the new object; references by id.
[[nodiscard]] Result<QJsonObject> given(const Kernel &kernel, const Caller &caller, const QString &type, const QJsonObject &params);

} // namespace attributes
} // namespace penstock
