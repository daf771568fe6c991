// SPDX-License-Identifier: Apache-2.0
#include "app/models/listfilter.h"

#include "shared/model/clauseparser.h"
#include "shared/model/querycompletion.h"

#include <QRegularExpression>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestLimit = 10000;

bool isOwn(const Condition &condition)
{
    return condition.path.isEmpty() && std::all_of(condition.parts.cbegin(), condition.parts.cend(), isOwn);
}

/// The clauses behind the condition.
Result<void> readClauses(TokenReader &reader, ClauseParser &clauses, const QString &text, ListFilter &filter)
{
    if (reader.take("order"_L1)) {
        if (!reader.take("by"_L1)) {
            return reader.unexpected({QT_TRANSLATE_NOOP("Text", "Write order by and the name of a field.")});
        }
        const int from = reader.current().column - 1;
        if (const auto order = clauses.order(false); !order) {
            return failure(order.error());
        }
        filter.orderBy = text.mid(from, reader.current().column - 1 - from).trimmed();
    }
    if (reader.take("limit"_L1)) {
        const auto limit = clauses.limit(largestLimit);
        if (!limit) {
            return failure(limit.error());
        }
        filter.limit = *limit;
    }
    return reader.atEnd() ? Result<void>()
                          : reader.unexpected({QT_TRANSLATE_NOOP("Text", "Go on with and, or, order by or limit.")});
}

} // namespace

bool ListFilter::isCondition(const TypeRegistry &types, const ResourceType &type, const QString &text)
{
    static const QRegularExpression comparison(u"[=~<>]"_s);
    if (text.contains(comparison)) {
        return true;
    }
    const auto tokens = queryTokens(text);
    if (!tokens || tokens->size() < 3 || tokens->first().kind != QueryToken::Kind::Word) {
        return false;
    }
    const QueryToken &first = tokens->at(0);
    const QueryToken &second = tokens->at(1);
    if (first.isWord("order"_L1) && second.isWord("by"_L1)) {
        return true;
    }
    if (first.isWord("limit"_L1) && tokens->size() == 3) {
        return second.text.toInt() > 0;
    }
    const bool compares = second.isWord("is"_L1) || second.isWord("in"_L1) || second.isWord("like"_L1)
                          || second.isWord("between"_L1) || second.isWord("not"_L1);
    return compares && PathResolver(types, type).resolved(first).has_value();
}

Result<ListFilter> ListFilter::parse(const TypeRegistry &types, const ResourceType &type, const QString &text,
                                     const QDateTime &now)
{
    ListFilter filter;
    if (!isCondition(types, type, text)) {
        filter.words = text;
        return filter;
    }
    auto tokens = queryTokens(text);
    if (!tokens) {
        return failure(std::move(tokens.error()));
    }
    TokenReader reader(std::move(*tokens));
    static_cast<void>(reader.take("where"_L1));
    const int from = reader.current().column - 1;
    if (!reader.current().isWord("order"_L1) && !reader.current().isWord("limit"_L1)) {
        auto where = ConditionParser(reader, types, type, now).condition();
        if (!where) {
            return failure(std::move(where.error()));
        }
        filter.condition = std::move(*where);
        filter.where = text.mid(from, reader.current().column - 1 - from).trimmed();
    }
    ClauseParser clauses(reader, types, type);
    if (const auto read = readClauses(reader, clauses, text, filter); !read) {
        return failure(read.error());
    }
    filter.asksService = !isOwn(filter.condition) || !filter.orderBy.isEmpty() || filter.limit > 0;
    if (filter.asksService) {
        filter.condition = {};
    }
    return filter;
}

QString ListFilter::written(const Condition &condition)
{
    const bool isSimple = condition.kind == Condition::Kind::Compare && condition.op == Condition::Operator::Equal
                          && condition.path.isEmpty() && condition.value.isString();
    return isSimple ? condition.field + u" = "_s + QueryCompletion::quoted(condition.value.toString()) : QString();
}

} // namespace penstock
