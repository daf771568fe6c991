// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace penstock {

/// Rows in aligned columns. Characters that would steer a terminal are shown as escapes; wide characters take two
/// columns.
class OutputTable
{
public:
    explicit OutputTable(QStringList headers) : m_headers(std::move(headers)) {}

    /// Numbers read better on the right.
    void alignRight(int column) { m_right.append(column); }
    void addRow(const QStringList &cells);
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    /// One line for each row, the headers first.
    [[nodiscard]] QString text() const;

    /// "Name: value" lines, aligned; further lines of a value are indented.
    [[nodiscard]] static QString details(const QList<std::pair<QString, QString>> &values);
    /// Safe to print: no control characters but, if wished, line breaks.
    [[nodiscard]] static QString printable(const QString &text, bool keepLines = false);

private:
    QStringList m_headers;
    QList<QStringList> m_rows;
    QList<int> m_right;
};

} // namespace penstock
