// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/field.h"

#include <QJsonObject>
#include <QString>

namespace penstock {

class FieldText;
class ServiceClient;

/// What a schedule does and when, in the words of the methods and of people.
namespace scheduletext {

/// "Virtual machine: Shut down"; the name itself where the service has no such method.
[[nodiscard]] QString method(const ServiceClient &client, const QString &name);
/// The value of a field of a schedule; empty where there is nothing to say but what FieldText says.
[[nodiscard]] QString shown(const ServiceClient &client, const FieldText &text, const QJsonObject &schedule, const Field &field);

} // namespace scheduletext
} // namespace penstock
