// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/field.h"

#include <QJsonObject>
#include <QList>

class QHeaderView;

namespace penstock {

/// Which columns a table shows, where, how wide and sorted by which, by the names of fields: it can be told apart from
/// the table and still fits when the type has other fields by then.
namespace columnarrangement {

[[nodiscard]] QJsonObject read(const QHeaderView &header, const QList<Field> &columns);
/// Columns that are not mentioned are hidden and stand last.
void apply(QHeaderView &header, const QList<Field> &columns, const QJsonObject &arrangement);

} // namespace columnarrangement
} // namespace penstock
