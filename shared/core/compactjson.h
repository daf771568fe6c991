// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace penstock {

/// JSON as UTF-8 without blanks: the same bytes as QJsonDocument::toJson(Compact), which takes four times as long for what
/// most of ours is, short texts in ASCII and whole numbers.
[[nodiscard]] QByteArray compactJson(const QJsonValue &value);

} // namespace penstock
