// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/rowview.h"
#include "shared/model/field.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonValue>
#include <QVariant>

namespace penstock {

/// How a value of a field is kept in a column, and back: texts and numbers as they are, booleans as 0 and 1, lists and
/// nested values as JSON text.
[[nodiscard]] QVariant toColumn(FieldKind kind, const QJsonValue &value);
[[nodiscard]] QJsonValue fromColumn(FieldKind kind, const QVariant &value);
/// What comes back of a value that was written as `column`.
[[nodiscard]] QJsonValue asRead(FieldKind kind, const QJsonValue &value, const QVariant &column);
/// Whether that is the value itself, for which it need not be made.
[[nodiscard]] bool isAsRead(FieldKind kind, const QJsonValue &value, const QVariant &column);
/// A column of a row as JSON text, appended.
void appendColumn(FieldKind kind, const RowView &row, int column, QByteArray &json);
/// A text in UTF-8 as JSON text, appended.
void appendText(QByteArrayView utf8, QByteArray &json);

} // namespace penstock
