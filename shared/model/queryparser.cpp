// SPDX-License-Identifier: Apache-2.0
#include "shared/model/queryparser.h"

#include "shared/model/clauseparser.h"
#include "shared/model/nearest.h"
#include "shared/model/valuerules.h"

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 10000;
constexpr int largestPage = 10000;

Result<QList<QueryToken>> tokensOf(const QString &text)
{
    if (text.size() <= longestText) {
        return queryTokens(text);
    }
    return unreadableQuery({.column = longestText + 1, .length = int(text.size()) - longestText},
                           {QT_TRANSLATE_NOOP("Text", "It has {count} characters, {limit} are the limit."),
                            {{u"count"_s, text.size()}, {u"limit"_s, longestText}}},
                           {QT_TRANSLATE_NOOP("Text", "Write a shorter condition.")});
}

TypeRegistry only(const ResourceType &type)
{
    TypeRegistry types;
    types.add(type);
    return types;
}

/// Reads a text to its end by one clause.
template <typename T, typename Read>
Result<T> whole(const QString &text, Read read, const Text &fix)
{
    auto tokens = tokensOf(text);
    if (!tokens) {
        return failure(std::move(tokens.error()));
    }
    TokenReader reader(std::move(*tokens));
    Result<T> result = read(reader);
    if (result && !reader.atEnd()) {
        return reader.unexpected(fix);
    }
    return result;
}

/// A query from its first to its last clause.
class TextParser
{
public:
    TextParser(TokenReader &reader, const TypeRegistry &types, const ResourceType *type, const QDateTime &now)
        : m_reader(reader), m_types(types), m_type(type), m_now(now)
    {}

    Result<QueryText> parse()
    {
        if (const auto named = takeType(); !named) {
            return failure(named.error());
        }
        m_result.type = m_type->name();
        m_result.query.now = m_now;
        if (m_reader.take("where"_L1)) {
            auto where = ConditionParser(m_reader, m_types, *m_type, m_now).condition();
            if (!where) {
                return failure(std::move(where.error()));
            }
            m_result.query.where = std::move(*where);
        }
        ClauseParser clauses(m_reader, m_types, *m_type);
        const auto rest = clauses.isAtFunction() ? aggregate(clauses) : list(clauses);
        if (!rest) {
            return failure(rest.error());
        }
        if (!m_reader.atEnd()) {
            return m_reader.unexpected(m_result.form == QueryText::Form::List
                                           ? Text(QT_TRANSLATE_NOOP("Text", "Go on with and, or, order by, limit, select or count."))
                                           : Text(QT_TRANSLATE_NOOP("Text", "Go on with by and names of fields.")));
        }
        return std::move(m_result);
    }

private:
    Result<void> takeType()
    {
        const QueryToken token = m_reader.current();
        const ResourceType *named = token.kind == QueryToken::Kind::Word ? m_types.find(token.text) : nullptr;
        if (m_type) {
            if (token.isWord(QLatin1String(m_type->name().toLatin1()))) {
                m_reader.advance();
            }
            return {};
        }
        m_type = named;
        if (named) {
            m_reader.advance();
            return {};
        }
        if (token.kind != QueryToken::Kind::Word) {
            return m_reader.unexpected({QT_TRANSLATE_NOOP("Text", "Begin with the name of a type, such as: vm where name = web-1.")});
        }
        const QString near = nearest(token.text, m_types.names());
        return unreadableQuery(token,
                               {QT_TRANSLATE_NOOP("Text", "There is no type “{name}” (column {column})."),
                                {{u"name"_s, shortened(token.text)}, {u"column"_s, token.column}}},
                               near.isEmpty() ? Text(QT_TRANSLATE_NOOP("Text", "Use one of these names: {names}."),
                                                     {{u"names"_s, m_types.names().join(", "_L1)}})
                                              : Text(QT_TRANSLATE_NOOP("Text", "Did you mean “{name}”?"), {{u"name"_s, near}}));
    }

    Result<void> list(ClauseParser &clauses)
    {
        if (m_reader.take("order"_L1)) {
            if (!m_reader.take("by"_L1)) {
                return m_reader.unexpected({QT_TRANSLATE_NOOP("Text", "Write order by and the name of a field.")});
            }
            if (const auto read = keep(clauses.order(false), m_result.query.order); !read) {
                return read;
            }
            m_result.query.ranked = true;
        }
        if (m_reader.take("limit"_L1)) {
            if (const auto read = keep(clauses.limit(largestPage), m_result.query.limit); !read) {
                return read;
            }
            m_result.query.ranked = true;
        }
        return m_reader.take("select"_L1) ? keep(clauses.fields(), m_result.query.select) : Result<void>();
    }

    Result<void> aggregate(ClauseParser &clauses)
    {
        m_result.form = QueryText::Form::Aggregate;
        m_result.aggregation.where = m_result.query.where;
        if (const auto read = keep(clauses.columns(), m_result.aggregation.columns); !read) {
            return read;
        }
        return m_reader.take("by"_L1) ? keep(clauses.fields(), m_result.aggregation.by) : Result<void>();
    }

    template <typename T>
    static Result<void> keep(Result<T> result, T &place)
    {
        if (!result) {
            return failure(std::move(result.error()));
        }
        place = std::move(*result);
        return {};
    }

    TokenReader &m_reader;
    const TypeRegistry &m_types;
    const ResourceType *m_type;
    QDateTime m_now;
    QueryText m_result;
};

} // namespace

Result<Condition> parseCondition(const TypeRegistry &types, const ResourceType &type, const QString &text,
                                 const QDateTime &now)
{
    if (text.size() <= longestText && text.trimmed().isEmpty()) {
        return Condition{};
    }
    return whole<Condition>(
        text, [&](TokenReader &reader) { return ConditionParser(reader, types, type, now).condition(); },
        {QT_TRANSLATE_NOOP("Text", "Join conditions with and, or.")});
}

Result<Condition> parseCondition(const ResourceType &type, const QString &text)
{
    return parseCondition(only(type), type, text);
}

Result<QList<SortKey>> parseOrder(const ResourceType &type, const QString &text, bool descending)
{
    if (text.trimmed().isEmpty()) {
        // What is counted up, such as events, is asked for in that order; most other things are known by name.
        for (const QString &natural : {u"sequence"_s, u"name"_s}) {
            if (type.field(natural)) {
                return QList<SortKey>{{natural, descending}};
            }
        }
        return QList<SortKey>{{u"id"_s, descending}};
    }
    const TypeRegistry types;
    return whole<QList<SortKey>>(
        text, [&](TokenReader &reader) { return ClauseParser(reader, types, type).order(descending); },
        {QT_TRANSLATE_NOOP("Text", "Separate names with commas; asc or desc may follow each.")});
}

Result<QList<ResolvedPath>> parseFields(const TypeRegistry &types, const ResourceType &type, const QString &text)
{
    if (text.trimmed().isEmpty()) {
        return QList<ResolvedPath>();
    }
    return whole<QList<ResolvedPath>>(
        text, [&](TokenReader &reader) { return ClauseParser(reader, types, type).fields(); },
        {QT_TRANSLATE_NOOP("Text", "Separate names with commas.")});
}

Result<QList<Aggregation::Column>> parseColumns(const ResourceType &type, const QString &text)
{
    const TypeRegistry types;
    return whole<QList<Aggregation::Column>>(
        text, [&](TokenReader &reader) { return ClauseParser(reader, types, type).columns(); },
        {QT_TRANSLATE_NOOP("Text", "Separate names with commas.")});
}

Result<QueryText> parseQuery(const TypeRegistry &types, const QString &text, const ResourceType *type, const QDateTime &now)
{
    if (!type && SearchText::isQuery(text)) {
        return SearchText::fromQuery(types, text).map([](const SearchText &search) {
            return QueryText{.form = QueryText::Form::Search, .search = search};
        });
    }
    auto tokens = tokensOf(text);
    if (!tokens) {
        return failure(std::move(tokens.error()));
    }
    TokenReader reader(std::move(*tokens));
    return TextParser(reader, types, type, now).parse();
}

} // namespace penstock
