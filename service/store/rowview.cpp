// SPDX-License-Identifier: Apache-2.0
#include "service/store/rowview.h"

#include <sqlite3.h>

namespace penstock {

bool RowView::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool RowView::isText(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_TEXT;
}

qint64 RowView::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double RowView::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QByteArrayView RowView::text(int column) const
{
    const auto *text = sqlite3_column_text(m_statement, column);
    return {text, sqlite3_column_bytes(m_statement, column)};
}

QVariant RowView::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return QVariant(qlonglong(integer(column)));
    case SQLITE_FLOAT:
        return QVariant(real(column));
    case SQLITE_NULL:
        return {};
    default:
        return text(column).toByteArray();
    }
}

QList<QVariant> RowView::values() const
{
    const int columns = sqlite3_column_count(m_statement);
    QList<QVariant> values;
    values.reserve(columns);
    for (int i = 0; i < columns; ++i) {
        values.append(value(i));
    }
    return values;
}

} // namespace penstock
