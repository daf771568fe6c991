// SPDX-License-Identifier: Apache-2.0
#include "shared/model/conditionparser.h"

#include "shared/core/isotime.h"
#include "shared/model/queryvalue.h"
#include "shared/model/relativetime.h"
#include "shared/model/valuerules.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

using Operator = Condition::Operator;

constexpr int deepestNesting = 32;

bool isReserved(const QueryToken &token)
{
    static constexpr std::array words{"and"_L1, "or"_L1, "not"_L1, "in"_L1, "is"_L1, "null"_L1};
    return std::any_of(words.begin(), words.end(), [&](QLatin1String word) { return token.isWord(word); });
}

Condition compare(const ResolvedPath &path, Operator op, const QJsonValue &value)
{
    const bool isOwn = path.path.size() == 1 && path.path.first().kind == PathStep::Kind::Member;
    return {.kind = Condition::Kind::Compare,
            .parts = {},
            .field = path.field.name,
            .op = op,
            .value = value,
            .path = isOwn ? FieldPath() : path.path};
}

Condition negatedIf(bool negated, Condition condition)
{
    return negated ? Condition{.kind = Condition::Kind::Not, .parts = {std::move(condition)}} : condition;
}

} // namespace

void TokenReader::advance()
{
    if (m_at + 1 < m_tokens.size()) {
        ++m_at;
    }
}

bool TokenReader::take(QLatin1String word)
{
    const bool here = current().isWord(word) || current().isSign(word);
    if (here) {
        advance();
    }
    return here;
}

tl::unexpected<Error> TokenReader::unexpected(Text fix) const
{
    if (atEnd()) {
        return unreadableQuery(current(),
                               {QT_TRANSLATE_NOOP("Text", "It ends too early, at column {column}."),
                                {{u"column"_s, current().column}}},
                               std::move(fix));
    }
    return unreadableQuery(current(),
                           {QT_TRANSLATE_NOOP("Text", "“{word}” at column {column} was not expected."),
                            {{u"word"_s, shortened(current().text)}, {u"column"_s, current().column}}},
                           std::move(fix));
}

Result<Condition> ConditionParser::alternatives()
{
    return joined("or"_L1, Condition::Kind::Or, &ConditionParser::conjunction);
}

Result<Condition> ConditionParser::conjunction()
{
    return joined("and"_L1, Condition::Kind::And, &ConditionParser::operand);
}

Result<Condition> ConditionParser::joined(QLatin1String word, Condition::Kind kind,
                                          Result<Condition> (ConditionParser::*part)())
{
    auto first = (this->*part)();
    if (!first || !m_reader.current().isWord(word)) {
        return first;
    }
    Condition whole{.kind = kind, .parts = {std::move(*first)}};
    while (m_reader.take(word)) {
        auto next = (this->*part)();
        if (!next) {
            return next;
        }
        whole.parts.append(std::move(*next));
    }
    return whole;
}

Result<Condition> ConditionParser::operand()
{
    const QueryToken &start = m_reader.current();
    const bool negated = start.isWord("not"_L1);
    if (!negated && !start.isSign("("_L1)) {
        return comparison();
    }
    if (++m_depth > deepestNesting) {
        return unreadableQuery(start,
                               {QT_TRANSLATE_NOOP("Text", "It is nested too deeply at column {column}."),
                                {{u"column"_s, start.column}}},
                               {QT_TRANSLATE_NOOP("Text", "Write a simpler condition.")});
    }
    m_reader.advance();
    auto inner = negated ? operand() : alternatives();
    --m_depth;
    if (!inner || negated) {
        return inner ? Result<Condition>(negatedIf(true, std::move(*inner))) : inner;
    }
    if (!m_reader.take(")"_L1)) {
        return m_reader.unexpected({QT_TRANSLATE_NOOP("Text", "Close the parenthesis with “)”.")});
    }
    return inner;
}

Result<Condition> ConditionParser::comparison()
{
    const QueryToken name = m_reader.current();
    if (name.kind != QueryToken::Kind::Word || isReserved(name)) {
        return m_reader.unexpected({QT_TRANSLATE_NOOP("Text", "Write a condition such as: name = web-1.")});
    }
    const auto path = m_resolver.resolved(name);
    if (!path) {
        return failure(path.error());
    }
    m_reader.advance();
    if (m_reader.take("is"_L1)) {
        return emptiness(*path);
    }
    const bool negated = m_reader.take("not"_L1);
    if (m_reader.take("in"_L1)) {
        return membership(*path, negated);
    }
    if (m_reader.current().isWord("between"_L1)) {
        return range(*path, negated);
    }
    const auto op = operatorHere();
    if (!op || (negated && *op != Operator::Like)) {
        return m_reader.unexpected({QT_TRANSLATE_NOOP("Text", "Write =, !=, <, <=, >, >=, ~, in or is null after “{field}”."),
                                    {{u"field"_s, path->field.name}}});
    }
    if (auto sensible = checkOperator(path->field, *op, m_reader.current()); !sensible) {
        return failure(sensible.error());
    }
    m_reader.advance();
    return value(path->field, *op).map([&](const QJsonValue &v) { return negatedIf(negated, compare(*path, *op, v)); });
}

Result<Condition> ConditionParser::emptiness(const ResolvedPath &path)
{
    const bool negated = m_reader.take("not"_L1);
    if (!m_reader.take("null"_L1)) {
        return m_reader.unexpected({QT_TRANSLATE_NOOP("Text", "Write “is null” or “is not null”.")});
    }
    return negatedIf(negated, compare(path, Operator::IsNull, QJsonValue()));
}

Result<Condition> ConditionParser::membership(const ResolvedPath &path, bool negated)
{
    if (!m_reader.current().isSign("("_L1)) {
        return m_reader.unexpected({QT_TRANSLATE_NOOP("Text", "Write the values in parentheses: in (a, b).")});
    }
    QJsonArray values;
    do {
        m_reader.advance();
        auto next = value(path.field, Operator::In);
        if (!next) {
            return failure(std::move(next.error()));
        }
        values.append(*next);
    } while (m_reader.current().isSign(","_L1));
    if (!m_reader.take(")"_L1)) {
        return m_reader.unexpected({QT_TRANSLATE_NOOP("Text", "Separate values with commas and close with “)”.")});
    }
    return negatedIf(negated, compare(path, Operator::In, values));
}

Result<Condition> ConditionParser::range(const ResolvedPath &path, bool negated)
{
    if (auto sensible = checkOperator(path.field, Operator::LessOrEqual, m_reader.current()); !sensible) {
        return failure(sensible.error());
    }
    m_reader.advance();
    const auto low = value(path.field, Operator::GreaterOrEqual);
    if (!low) {
        return failure(low.error());
    }
    if (!m_reader.take("and"_L1)) {
        return m_reader.unexpected({QT_TRANSLATE_NOOP("Text", "Write both ends: between 1 and 4.")});
    }
    return value(path.field, Operator::LessOrEqual).map([&](const QJsonValue &high) {
        return negatedIf(negated, {.kind = Condition::Kind::And,
                                   .parts = {compare(path, Operator::GreaterOrEqual, *low),
                                             compare(path, Operator::LessOrEqual, high)}});
    });
}

Result<QJsonValue> ConditionParser::value(const Field &field, Operator op)
{
    const QueryToken &token = m_reader.current();
    if (token.kind != QueryToken::Kind::Quoted && (token.kind != QueryToken::Kind::Word || isReserved(token))) {
        return m_reader.unexpected({QT_TRANSLATE_NOOP("Text", "Write a value for “{field}”; words of the language go in quotes."),
                                    {{u"field"_s, field.name}}});
    }
    if (field.kind == FieldKind::Time && op != Operator::Like) {
        return queryValue(field, op, timeToken());
    }
    auto result = queryValue(field, op, token);
    m_reader.advance();
    return result;
}

/// A time, or a relative one, whose parts may stand apart: now - 7d.
QueryToken ConditionParser::timeToken()
{
    QueryToken token = m_reader.current();
    m_reader.advance();
    QString whole = token.text;
    if (relativeTime(whole, m_now)) {
        const bool apart = m_reader.current().isWord("-"_L1) || m_reader.current().isSign("+"_L1);
        const bool joined = m_reader.current().kind == QueryToken::Kind::Word && m_reader.current().text.startsWith(u'-');
        if (apart || joined) {
            whole += m_reader.current().text;
            m_reader.advance();
            if (apart) {
                whole += m_reader.current().text;
                m_reader.advance();
            }
        }
    }
    const auto time = relativeTime(whole, m_now);
    token.text = time ? isoTime(*time) : whole;
    return token;
}

std::optional<Operator> ConditionParser::operatorHere() const
{
    static constexpr std::array<std::pair<QLatin1String, Operator>, 7> signs{{
        {"="_L1, Operator::Equal},
        {"!="_L1, Operator::NotEqual},
        {"<"_L1, Operator::Less},
        {"<="_L1, Operator::LessOrEqual},
        {">"_L1, Operator::Greater},
        {">="_L1, Operator::GreaterOrEqual},
        {"~"_L1, Operator::Like},
    }};
    if (m_reader.current().isWord("like"_L1)) {
        return Operator::Like;
    }
    for (const auto &[sign, op] : signs) {
        if (m_reader.current().isSign(sign)) {
            return op;
        }
    }
    return std::nullopt;
}

} // namespace penstock
