// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/rowview.h"
#include "shared/core/result.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <functional>
#include <utility>

namespace penstock {

/// Reads rows; of the writing connection or of one that only reads.
class RowReader
{
public:
    using Take = std::function<void(const RowView &)>;
    /// Hands one row after the other to `take`.
    using Read = std::function<Result<void>(const QString &sql, const QList<QVariant> &values, const Take &take)>;

    explicit RowReader(Read read) : m_read(std::move(read)) {}

    [[nodiscard]] Result<void> each(const QString &sql, const QList<QVariant> &values, const Take &take) const
    {
        return m_read(sql, values, take);
    }

    /// All rows.
    [[nodiscard]] Result<QList<QList<QVariant>>> operator()(const QString &sql, const QList<QVariant> &values) const
    {
        QList<QList<QVariant>> rows;
        const auto done = each(sql, values, [&rows](const RowView &row) { rows.append(row.values()); });
        return done ? Result<QList<QList<QVariant>>>(std::move(rows)) : failure(done.error());
    }

private:
    Read m_read;
};

} // namespace penstock
