// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/fieldtext.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

/// What tasks tell about their steps, in lines for people.
namespace penstock::tasktext {

/// The state of a step: "Done".
[[nodiscard]] QString stepState(const QString &state);
/// "Create disk: Done, 14:03:12, 0.3 s"; steps that are not needed are left out.
[[nodiscard]] QStringList steps(const QJsonObject &task);
/// The attempts that failed: "14:03:12  Create disk, attempt 2, after 2.0 s: The host cannot be reached. (unavailable)".
[[nodiscard]] QStringList log(const QJsonObject &task);
/// What task.inspect says about a task that is at work; that it is not, where that says nothing.
[[nodiscard]] QStringList atWork(const QJsonObject &task, const QJsonObject &inspected, const FieldText::NameOf &nameOf);

} // namespace penstock::tasktext
