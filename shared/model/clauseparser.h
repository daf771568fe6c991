// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/conditionparser.h"
#include "shared/model/query.h"

namespace penstock {

/// Reads the clauses that follow a condition: order by, limit, select, functions, by. Each stops at the first token that
/// does not belong to it.
class ClauseParser
{
public:
    ClauseParser(TokenReader &reader, const TypeRegistry &types, const ResourceType &type)
        : m_reader(reader), m_types(types), m_type(type)
    {}

    [[nodiscard]] Result<QList<SortKey>> order(bool descending);
    [[nodiscard]] Result<int> limit(int largest);
    [[nodiscard]] Result<QList<ResolvedPath>> fields();
    [[nodiscard]] Result<QList<Aggregation::Column>> columns();
    /// Whether a function such as "count" comes next.
    [[nodiscard]] bool isAtFunction() const;

private:
    /// A name for a clause that sorts or sums: a field of the type itself that `accepts` allows.
    [[nodiscard]] Result<Field> ownField(bool (*accepts)(const Field &));
    [[nodiscard]] Result<Aggregation::Column> column();

    TokenReader &m_reader;
    const TypeRegistry &m_types;
    const ResourceType &m_type;
};

} // namespace penstock
