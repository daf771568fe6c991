// SPDX-License-Identifier: Apache-2.0
#include "service/store/rowcolumns.h"

#include "service/store/columnvalue.h"

#include <algorithm>

namespace penstock {

RowColumns::RowColumns(const ResourceType &type) : RowColumns()
{
    for (const Field &field : type.fields()) {
        add(field.name, field.kind);
    }
}

void RowColumns::addHidden(const QString &name, FieldKind kind)
{
    const bool known = std::any_of(m_columns.cbegin(), m_columns.cend(), [&](const Column &c) { return c.name == name; });
    if (!known) {
        m_columns.append({name, kind, true});
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

} // namespace penstock
