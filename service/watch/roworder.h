// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/query.h"

#include <QJsonObject>

namespace penstock {

/// The order in which a query lists objects, in memory: the same as the store's.
class RowOrder
{
public:
    explicit RowOrder(const Query &query) : m_keys(query.order) {}

    [[nodiscard]] bool operator()(const QJsonObject &left, const QJsonObject &right) const;

private:
    QList<SortKey> m_keys;
};

} // namespace penstock
