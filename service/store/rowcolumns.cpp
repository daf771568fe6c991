// SPDX-License-Identifier: Apache-2.0
#include "service/store/rowcolumns.h"

#include "service/store/columnvalue.h"

#include <algorithm>

namespace penstock {

RowColumns::RowColumns(const ResourceType &type) : RowColumns()
{
    for (const Field &field : type.fields()) {
        add(field);
    }
}

void RowColumns::add(const Field &field)
{
    m_columns.append({field.name, field.kind, false, holdsSecret(field) ? QList<Field>{field} : QList<Field>()});
}

void RowColumns::addHidden(const Field &field)
{
    const bool known = std::any_of(m_columns.cbegin(), m_columns.cend(), [&](const Column &c) { return c.name == field.name; });
    if (!known) {
        m_columns.append({field.name, field.kind, true});
    }
}

QJsonObject RowColumns::object(const QList<QVariant> &row, bool withHidden) const
{
    QJsonObject result;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns.at(i);
        if (withHidden || !column.hidden) {
            result.insert(column.name, fromColumn(column.kind, row.at(i)));
        }
    }
    return result;
}

void RowColumns::append(const QList<QVariant> &row, QByteArray &json) const
{
    char separator = '{';
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns.at(i);
        const QJsonObject open = column.secretive.isEmpty()
                                     ? QJsonObject()
                                     : withoutSecrets(column.secretive, {{column.name, fromColumn(column.kind, row.at(i))}});
        if (column.hidden || (!column.secretive.isEmpty() && open.isEmpty())) {
            continue;
        }
        json += separator;
        appendText(column.name.toUtf8(), json);
        json += ':';
        appendColumn(column.kind, open.isEmpty() ? row.at(i) : toColumn(column.kind, open.value(column.name)), json);
        separator = ',';
    }
    json += '}';
}

} // namespace penstock
