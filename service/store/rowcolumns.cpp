// SPDX-License-Identifier: Apache-2.0
#include "service/store/rowcolumns.h"

#include "service/store/columnvalue.h"

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualLength = 512; // of an object

/// Without secret parts; empty where nothing is left.
QByteArray openText(const RowColumns::Column &column, const QVariant &value)
{
    const QJsonObject open = withoutSecrets(column.secretive, {{column.name, fromColumn(column.kind, value)}});
    const QJsonValue left = open.value(column.name);
    return left.isNull() ? "null"_ba : toColumn(column.kind, left).toByteArray();
}

} // namespace

RowColumns::RowColumns()
{
    append({u"id"_s, FieldKind::Text});
    append({u"version"_s, FieldKind::Integer});
}

RowColumns::RowColumns(const ResourceType &type) : RowColumns()
{
    for (const Field &field : type.fields()) {
        add(field);
    }
}

void RowColumns::append(Column column)
{
    appendText(column.name.toUtf8(), column.label);
    column.label += ':';
    if (!column.hidden) {
        m_shown.append(int(m_columns.size()));
        m_shape.add(column.name);
    }
    m_columns.append(std::move(column));
}

void RowColumns::add(const Field &field)
{
    append({field.name, field.kind, false, holdsSecret(field) ? QList<Field>{field} : QList<Field>()});
}

void RowColumns::addHidden(const Field &field)
{
    const bool known = std::any_of(m_columns.cbegin(), m_columns.cend(), [&](const Column &c) { return c.name == field.name; });
    if (!known) {
        append({field.name, field.kind, true});
    }
}

QJsonObject RowColumns::object(const RowView &row) const
{
    return m_shape.makeOf([&](qsizetype member) {
        const int column = m_shown.at(member);
        return fromColumn(m_columns.at(column).kind, row.value(column));
    });
}

QJsonObject RowColumns::whole(const RowView &row) const
{
    QJsonObject result = object(row);
    for (int i = 0; i < m_columns.size(); ++i) {
        if (const Column &column = m_columns.at(i); column.hidden) {
            result.insert(column.name, fromColumn(column.kind, row.value(i)));
        }
    }
    return result;
}

QByteArray RowColumns::text(const RowView &row) const
{
    QByteArray json;
    json.reserve(usualLength);
    for (int i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns.at(i);
        const bool isSecretive = !column.secretive.isEmpty();
        const QByteArray open = isSecretive ? openText(column, row.value(i)) : QByteArray();
        if (column.hidden || (isSecretive && open.isEmpty())) {
            continue;
        }
        json += i == 0 ? '{' : ',';
        json += column.label;
        if (isSecretive) {
            json += open;
        } else {
            appendColumn(column.kind, row, i, json);
        }
    }
    return json + '}';
}

} // namespace penstock
