// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/method.h"

#include <QJsonObject>

#include <functional>

namespace penstock {

/// What of a call may be written down: only what its method declares, because an unknown name may be a secret in the wrong
/// place, and of that no secret. What stands beside the name of another method is for that one, and as secret as it says.
class Redaction
{
public:
    /// A method by its name; null where there is none.
    using Methods = std::function<const Method *(const QString &name)>;

    explicit Redaction(Methods methods) : m_methods(std::move(methods)) {}

    [[nodiscard]] QJsonObject parameters(const Method &method, const QJsonObject &values) const;

private:
    [[nodiscard]] QJsonObject declared(const QList<Field> &fields, const QStringList &confidential, const QJsonObject &values) const;
    [[nodiscard]] QJsonValue value(const Field &field, const QJsonValue &value) const;
    [[nodiscard]] QJsonValue forMethod(const QString &name, const QJsonValue &value) const;

    Methods m_methods;
};

} // namespace penstock
