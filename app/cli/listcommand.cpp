// SPDX-License-Identifier: Apache-2.0
#include "app/cli/listcommand.h"

#include "app/cli/kebab.h"
#include "app/cli/output.h"
#include "app/client/serviceclient.h"

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 1000;
constexpr int latest = 100;

/// What grows for ever is shown from its new end.
QString timeOrder(const ResourceType &type)
{
    if (type.field(u"sequence"_s)) {
        return u"sequence"_s;
    }
    return !type.field(u"name"_s) && type.field(u"created"_s) ? u"created"_s : QString();
}

/// The type and a word for what follows may be left out.
QString wholeQuery(const QString &type, const QString &text)
{
    static const QStringList clauses{u"where"_s, u"order"_s, u"limit"_s, u"select"_s, u"count"_s,
                                     u"sum"_s,   u"min"_s,   u"max"_s,   u"avg"_s};
    const QString first = text.trimmed().section(u' ', 0, 0);
    if (first == type) {
        return text;
    }
    return type + u' ' + (first.isEmpty() || clauses.contains(first) ? QString() : u"where "_s) + text;
}

} // namespace

ListCommand::ListCommand(const CommandContext &context, const ResourceType &type, const QJsonObject &options)
    : Command(context), m_type(type), m_options(options), m_names(&context.client)
{
    m_limit = options.value("limit"_L1).toInt();
}

void ListCommand::start()
{
    const QString select = m_options.value("select"_L1).toString();
    const Result<Columns> columns = select.isEmpty() ? Columns::chosen(m_type, m_options.value("columns"_L1).toString())
                                                     : Columns::selected(client().registry(), m_type, select);
    if (!columns) {
        fail(columns.error());
        return;
    }
    m_columns = *columns;
    if (m_options.contains("query"_L1)) {
        query(m_options.value("query"_L1).toString());
        return;
    }
    const QString order = timeOrder(m_type);
    if (m_options.contains("orderBy"_L1)) {
        m_options.insert("orderBy"_L1, camelCase(m_options.value("orderBy"_L1).toString()));
    } else if (!order.isEmpty()) {
        m_options.insert("orderBy"_L1, order);
        m_options.insert("descending"_L1, m_options.value("descending"_L1).toBool(true));
        m_limit = m_limit > 0 ? m_limit : latest;
    }
    nextPage({});
}

/// A whole query says itself what it wants. A service that only knows conditions takes it as one.
void ListCommand::query(const QString &text)
{
    const bool understands = client().method(u"query"_s);
    const QString method = understands ? u"query"_s : m_type.name() + ".query"_L1;
    const QJsonObject params{{understands ? u"query"_s : u"where"_s, understands ? wholeQuery(m_type.name(), text) : text}};
    call(method, params, [this](const QJsonValue &answer) {
        if (answer.toObject().contains("rows"_L1)) {
            showRows(answer["rows"_L1].toArray());
            return;
        }
        m_items = answer["items"_L1].toArray();
        m_names.load(output().isJson() ? QStringList() : m_columns.targets(), [this] { show(); });
    });
}

void ListCommand::showRows(const QJsonArray &rows)
{
    if (output().isJson()) {
        output().printJson(rows);
    } else {
        const QStringList columns = rows.isEmpty() ? QStringList() : rows.first().toObject().keys();
        OutputTable table(columns);
        for (const auto &row : rows) {
            QStringList cells;
            for (const QString &column : columns) {
                cells << row[column].toVariant().toString();
            }
            table.addRow(cells);
        }
        output().print(table.text());
    }
    emit finished(0);
}

void ListCommand::nextPage(const QString &after)
{
    QJsonObject params;
    for (const QLatin1String name : {"where"_L1, "orderBy"_L1, "descending"_L1, "select"_L1}) {
        if (m_options.contains(name)) {
            params.insert(name, m_options.value(name));
        }
    }
    const int missing = m_limit > 0 ? m_limit - static_cast<int>(m_items.size()) : pageSize;
    params.insert("limit"_L1, std::min(missing, pageSize));
    if (!after.isEmpty()) {
        params.insert("after"_L1, after);
    }
    call(m_type.name() + ".query"_L1, params, [this](const QJsonValue &page) { take(page.toObject()); });
}

void ListCommand::take(const QJsonObject &page)
{
    const QJsonArray items = page.value("items"_L1).toArray();
    for (const auto &item : items) {
        m_items.append(item);
    }
    const QString next = page.value("next"_L1).toString();
    if (!next.isEmpty() && (m_limit == 0 || m_items.size() < m_limit)) {
        nextPage(next);
        return;
    }
    m_names.load(output().isJson() ? QStringList() : m_columns.targets(), [this] { show(); });
}

void ListCommand::show()
{
    if (!output().isJson()) {
        output().print(m_columns.table(m_items, m_names.text()).text());
        emit finished(0);
        return;
    }
    QJsonArray picked;
    for (const auto &item : m_items) {
        picked.append(m_columns.picked(item.toObject()));
    }
    output().printJson(m_options.contains("columns"_L1) ? picked : m_items);
    emit finished(0);
}

} // namespace penstock
