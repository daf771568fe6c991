// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/query.h"

#include <QJsonArray>

namespace penstock {

/// The place after an object in the order of a query, as text for the client: the values of the sort keys and the id, the
/// fingerprint of the query, and what "now" meant on its first page.
struct QueryCursor {
    QByteArray fingerprint;
    QDateTime now;
    QJsonArray values; ///< one for each key, then the id

    [[nodiscard]] QString toText() const;
    [[nodiscard]] static Result<QueryCursor> fromText(const QString &text);
    [[nodiscard]] static QueryCursor after(const Query &query, const QJsonObject &last);
};

/// The error for a cursor that is no cursor, or one of another query.
[[nodiscard]] tl::unexpected<Error> unfitCursor(Text why);

} // namespace penstock
