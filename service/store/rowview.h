// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QVariant>

struct sqlite3_stmt;

namespace penstock {

/// A row of a result, read where SQLite holds it; gone with the next row.
class RowView
{
public:
    explicit RowView(sqlite3_stmt *statement) : m_statement(statement) {}

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] bool isText(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    /// In UTF-8; numbers are written out.
    [[nodiscard]] QByteArrayView text(int column) const;
    /// A number, a text as QByteArray, or nothing.
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] QList<QVariant> values() const;

private:
    sqlite3_stmt *m_statement;
};

} // namespace penstock
