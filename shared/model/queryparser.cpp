// SPDX-License-Identifier: Apache-2.0
#include "shared/model/queryparser.h"

#include "shared/model/nearest.h"
#include "shared/model/querytokens.h"
#include "shared/model/queryvalue.h"
#include "shared/model/valuerules.h"

#include <QJsonArray>

#include <array>
#include <optional>
#include <utility>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 10000;
constexpr int deepestNesting = 32;

/// Recursive descent: alternatives of conjunctions of (negated) comparisons or conditions in parentheses.
class Parser
{
public:
    Parser(const ResourceType &type, QList<QueryToken> tokens) : m_type(type), m_tokens(std::move(tokens)) {}

    Result<Condition> parse()
    {
        auto condition = alternatives();
        if (condition && current().kind != QueryToken::Kind::End) {
            return unexpected({QT_TRANSLATE_NOOP("Text", "Join conditions with and, or.")});
        }
        return condition;
    }

private:
    Result<Condition> alternatives() { return joined("or"_L1, Condition::Kind::Or, &Parser::conjunction); }

    Result<Condition> conjunction() { return joined("and"_L1, Condition::Kind::And, &Parser::operand); }

    Result<Condition> joined(QLatin1String word, Condition::Kind kind, Result<Condition> (Parser::*part)())
    {
        auto first = (this->*part)();
        if (!first || !current().isWord(word)) {
            return first;
        }
        Condition whole{.kind = kind, .parts = {std::move(*first)}};
        while (current().isWord(word)) {
            advance();
            auto next = (this->*part)();
            if (!next) {
                return next;
            }
            whole.parts.append(std::move(*next));
        }
        return whole;
    }

    Result<Condition> operand()
    {
        const bool negated = current().isWord("not"_L1);
        if (!negated && !current().isSign("("_L1)) {
            return comparison();
        }
        if (++m_depth > deepestNesting) {
            return unreadableQuery({QT_TRANSLATE_NOOP("Text", "It is nested too deeply at column {column}."),
                                    {{u"column"_s, current().column}}},
                                   {QT_TRANSLATE_NOOP("Text", "Write a simpler condition.")});
        }
        advance();
        auto inner = negated ? operand() : alternatives();
        --m_depth;
        if (!inner) {
            return inner;
        }
        if (negated) {
            return Condition{.kind = Condition::Kind::Not, .parts = {std::move(*inner)}};
        }
        if (!current().isSign(")"_L1)) {
            return unexpected({QT_TRANSLATE_NOOP("Text", "Close the parenthesis with “)”.")});
        }
        advance();
        return inner;
    }

    Result<Condition> comparison()
    {
        if (current().kind != QueryToken::Kind::Word || isReserved(current())) {
            return unexpected({QT_TRANSLATE_NOOP("Text", "Write a condition such as: name = web-1.")});
        }
        const auto field = knownField(current());
        if (!field) {
            return failure(field.error());
        }
        advance();
        if (current().isWord("is"_L1)) {
            return emptiness(*field);
        }
        const bool negated = current().isWord("not"_L1);
        if (negated) {
            advance();
        }
        if (current().isWord("in"_L1)) {
            return membership(*field, negated);
        }
        const auto op = negated ? std::nullopt : operatorAt(current());
        if (!op) {
            return unexpected(
                {QT_TRANSLATE_NOOP("Text", "Write =, !=, <, <=, >, >=, ~, in or is null after “{field}”."),
                 {{u"field"_s, field->name}}});
        }
        if (auto sensible = checkOperator(*field, *op, current()); !sensible) {
            return failure(sensible.error());
        }
        advance();
        return value(*field, *op).map([&](const QJsonValue &v) { return compare(*field, *op, v); });
    }

    Result<Condition> emptiness(const Field &field)
    {
        advance();
        const bool negated = current().isWord("not"_L1);
        if (negated) {
            advance();
        }
        if (!current().isWord("null"_L1)) {
            return unexpected({QT_TRANSLATE_NOOP("Text", "Write “is null” or “is not null”.")});
        }
        advance();
        return negatedIf(negated, compare(field, Condition::Operator::IsNull, QJsonValue()));
    }

    Result<Condition> membership(const Field &field, bool negated)
    {
        advance();
        if (!current().isSign("("_L1)) {
            return unexpected({QT_TRANSLATE_NOOP("Text", "Write the values in parentheses: in (a, b).")});
        }
        QJsonArray values;
        do {
            advance();
            auto next = value(field, Condition::Operator::In);
            if (!next) {
                return failure(std::move(next.error()));
            }
            values.append(*next);
        } while (current().isSign(","_L1));
        if (!current().isSign(")"_L1)) {
            return unexpected({QT_TRANSLATE_NOOP("Text", "Separate values with commas and close with “)”.")});
        }
        advance();
        return negatedIf(negated, compare(field, Condition::Operator::In, values));
    }

    Result<QJsonValue> value(const Field &field, Condition::Operator op)
    {
        const bool isValue = current().kind == QueryToken::Kind::Quoted
                             || (current().kind == QueryToken::Kind::Word && !isReserved(current()));
        if (!isValue) {
            return unexpected(
                {QT_TRANSLATE_NOOP("Text", "Write a value for “{field}”; words of the language go in quotes."),
                 {{u"field"_s, field.name}}});
        }
        auto result = queryValue(field, op, current());
        advance();
        return result;
    }

    /// Secrets cannot be asked for: a row of conditions would spell them out.
    Result<Field> knownField(const QueryToken &token) const
    {
        QStringList names{u"id"_s, u"version"_s};
        for (const Field &field : m_type.fields()) {
            if (field.kind == FieldKind::Secret) {
                continue;
            }
            if (field.name == token.text) {
                return field;
            }
            names << field.name;
        }
        if (token.text == "id"_L1) {
            return Field(token.text, FieldKind::Text);
        }
        if (token.text == "version"_L1) {
            return Field(token.text, FieldKind::Integer);
        }
        const QString near = nearest(token.text, names);
        return unreadableQuery({QT_TRANSLATE_NOOP("Text", "There is no field “{name}” (column {column})."),
                                {{u"name"_s, shortened(token.text)}, {u"column"_s, token.column}}},
                               near.isEmpty()
                                   ? Text(QT_TRANSLATE_NOOP("Text", "Use one of these names: {names}."),
                                          {{u"names"_s, names.join(", "_L1)}})
                                   : Text(QT_TRANSLATE_NOOP("Text", "Did you mean “{name}”?"), {{u"name"_s, near}}));
    }

    static bool isReserved(const QueryToken &token)
    {
        return token.isWord("and"_L1) || token.isWord("or"_L1) || token.isWord("not"_L1) || token.isWord("in"_L1)
               || token.isWord("is"_L1) || token.isWord("null"_L1);
    }

    static std::optional<Condition::Operator> operatorAt(const QueryToken &token)
    {
        using Operator = Condition::Operator;
        static constexpr std::array<std::pair<QLatin1String, Operator>, 7> signs{{
            {"="_L1, Operator::Equal},
            {"!="_L1, Operator::NotEqual},
            {"<"_L1, Operator::Less},
            {"<="_L1, Operator::LessOrEqual},
            {">"_L1, Operator::Greater},
            {">="_L1, Operator::GreaterOrEqual},
            {"~"_L1, Operator::Like},
        }};
        for (const auto &[sign, op] : signs) {
            if (token.isSign(sign)) {
                return op;
            }
        }
        return std::nullopt;
    }

    static Condition compare(const Field &field, Condition::Operator op, const QJsonValue &value)
    {
        return {.kind = Condition::Kind::Compare, .parts = {}, .field = field.name, .op = op, .value = value};
    }

    static Condition negatedIf(bool negated, Condition condition)
    {
        return negated ? Condition{.kind = Condition::Kind::Not, .parts = {std::move(condition)}} : condition;
    }

    tl::unexpected<Error> unexpected(Text fix) const
    {
        if (current().kind == QueryToken::Kind::End) {
            return unreadableQuery({QT_TRANSLATE_NOOP("Text", "It ends too early, at column {column}."),
                                    {{u"column"_s, current().column}}},
                                   std::move(fix));
        }
        return unreadableQuery({QT_TRANSLATE_NOOP("Text", "“{word}” at column {column} was not expected."),
                                {{u"word"_s, shortened(current().text)}, {u"column"_s, current().column}}},
                               std::move(fix));
    }

    const QueryToken &current() const { return m_tokens.at(m_at); }

    void advance()
    {
        if (m_at + 1 < m_tokens.size()) {
            ++m_at;
        }
    }

    const ResourceType &m_type;
    const QList<QueryToken> m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

Result<Condition> parseCondition(const ResourceType &type, const QString &text)
{
    if (text.size() > longestText) {
        return unreadableQuery({QT_TRANSLATE_NOOP("Text", "It has {count} characters, {limit} are the limit."),
                                {{u"count"_s, text.size()}, {u"limit"_s, longestText}}},
                               {QT_TRANSLATE_NOOP("Text", "Write a shorter condition.")});
    }
    if (text.trimmed().isEmpty()) {
        return Condition{};
    }
    auto tokens = queryTokens(text);
    if (!tokens) {
        return failure(std::move(tokens.error()));
    }
    return Parser(type, std::move(*tokens)).parse();
}

} // namespace penstock
