// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/queryplan.h"
#include "shared/model/query.h"

#include <QJsonArray>
#include <QLatin1String>
#include <QList>
#include <QString>

namespace penstock {

/// The order of the pages of a query, in SQL. `alias` is what the table is called.
namespace pageorder {

/// The keys of a query up to the id, which makes the order whole.
[[nodiscard]] QList<SortKey> whole(const Query &query);
[[nodiscard]] QString text(const QList<SortKey> &keys, QLatin1String alias);
/// Conditions on the keys which, one after the other, give what follows the cursor.
[[nodiscard]] QList<SqlStatement> after(const QList<SortKey> &keys, const QJsonArray &cursor, QLatin1String alias);
[[nodiscard]] QString column(const QString &name, QLatin1String alias);

} // namespace pageorder
} // namespace penstock
