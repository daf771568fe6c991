// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/conditioncompiler.h"
#include "service/store/rowcolumns.h"
#include "service/store/rowreader.h"
#include "shared/core/result.h"
#include "shared/model/query.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QVariant>

#include <optional>

namespace penstock {

/// SQL text with its bound values.
struct SqlStatement {
    QString sql;
    QList<QVariant> values;
};

/// One page of a query.
struct Page {
    QList<QJsonObject> items;
    QString next; ///< cursor, empty on the last page
};

/// The same as it is sent: the items are JSON text, an array.
struct PageText {
    QByteArray items;
    QString next;
};

/// What to run for one page of a query. Made where the model is known, run wherever there is a connection.
///
/// Pages are found by key, so that a late page costs no more than the first: the rows after the cursor are those that are
/// equal in all keys but the id, then those equal in all but the last key, and so on. Each of these is one statement, which
/// an index over the keys answers; they run in turn until the page is full.
///
/// Where the condition is about other fields than the order, there are two ways: walk in the order and take what meets the
/// condition, or find what meets it and sort. Which one is better depends on how many objects meet it, and nobody knows. So a
/// walk over a limited number of objects comes first; if it does not fill the page and there are others, so little meets the
/// condition that the other way is good. That one uses the index of a state only where few objects are in it, which is asked
/// of the index itself: looking up each of many objects takes many times longer than reading all of them in turn.
class PagePlan
{
public:
    [[nodiscard]] static Result<PagePlan> of(const ResourceType &type, const Query &query, const Visibility &visible = {});
    /// Of those among some objects that meet the query: each is looked at, along its relations.
    [[nodiscard]] static PagePlan among(const ResourceType &type, Query query, const QStringList &ids,
                                        const Visibility &visible = {});
    [[nodiscard]] Result<Page> run(const RowReader &read) const;
    /// For sending: nothing is made of the objects but their text, and secrets are left out.
    [[nodiscard]] Result<PageText> text(const RowReader &read) const;
    struct Part {
        std::optional<SqlStatement> walk; ///< may bring too little; the last value is the limit
        SqlStatement unseen;              ///< brings a row when there are objects that the walk did not look at
        SqlStatement whole;               ///< the last value is the limit
        SqlStatement scan;                ///< the same without the indexes of states
    };
    [[nodiscard]] const QList<Part> &parts() const { return m_parts; }

private:
    [[nodiscard]] static RowColumns columns(const ResourceType &type, const Query &query);
    enum class Way { Walk, Whole, Scan };
    [[nodiscard]] SqlStatement statement(const ResourceType &type, const Visibility &visible, const SqlStatement &place,
                                         Way way) const;
    [[nodiscard]] Part part(const ResourceType &type, const Visibility &visible, const SqlStatement &place) const;
    /// What is left to run where the walk did not fill the page; null when that saw everything.
    [[nodiscard]] Result<const SqlStatement *> rest(const Part &part, const RowReader &read) const;
    /// The items of the page, each made while its row is there; the cursor of the next page.
    template <typename Item>
    [[nodiscard]] Result<QString> collect(const RowReader &read, QList<Item> &items,
                                          Item (RowColumns::*make)(const RowView &) const) const;

    QList<Part> m_parts;
    QList<SqlStatement> m_common; ///< each brings a row when many objects have a value that is asked for
    bool m_walks = false;
    bool m_follows = false; ///< relations, from each object
    RowColumns m_columns;
    Query m_query;
};

[[nodiscard]] SqlStatement countStatement(const ResourceType &type, const Condition &where, const Visibility &visible = {});
/// All that meet a condition, in the order of their ids; with the columns that are named, in SQL.
[[nodiscard]] SqlStatement objectsStatement(const ResourceType &type, const QString &columns, const Condition &where);
/// One field of those that meet a condition; all of them when the limit is negative.
[[nodiscard]] SqlStatement fieldStatement(const ResourceType &type, const QString &field, const Condition &where,
                                          int limit = -1);

/// What to run for counts and sums.
class AggregationPlan
{
public:
    [[nodiscard]] static AggregationPlan of(const ResourceType &type, const Aggregation &aggregation,
                                            const Visibility &visible = {});
    /// One object a group: the values of its fields by name, then "count", "sum(memory)" and so on.
    [[nodiscard]] Result<QJsonArray> run(const RowReader &read) const;

private:
    SqlStatement m_statement;
    QList<std::pair<QString, FieldKind>> m_outputs;
};

} // namespace penstock
