// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/condition.h"
#include "shared/model/pathresolver.h"
#include "shared/model/querytokens.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace penstock {

/// The tokens of a query, read from left to right.
class TokenReader
{
public:
    explicit TokenReader(QList<QueryToken> tokens) : m_tokens(std::move(tokens)) {}

    [[nodiscard]] const QueryToken &current() const { return m_tokens.at(m_at); }
    [[nodiscard]] bool atEnd() const { return current().kind == QueryToken::Kind::End; }
    void advance();
    /// Goes over a word or sign when it comes next.
    bool take(QLatin1String word);
    /// The current token was not expected; `fix` says what to write instead.
    [[nodiscard]] tl::unexpected<Error> unexpected(Text fix) const;

private:
    const QList<QueryToken> m_tokens;
    qsizetype m_at = 0;
};

/// Recursive descent: alternatives of conjunctions of (negated) comparisons or conditions in parentheses. Stops at the
/// first token that does not belong to the condition.
class ConditionParser
{
public:
    ConditionParser(TokenReader &reader, const TypeRegistry &types, const ResourceType &type, const QDateTime &now)
        : m_reader(reader), m_resolver(types, type), m_now(now)
    {}

    [[nodiscard]] Result<Condition> condition() { return alternatives(); }

private:
    [[nodiscard]] Result<Condition> alternatives();
    [[nodiscard]] Result<Condition> conjunction();
    [[nodiscard]] Result<Condition> joined(QLatin1String word, Condition::Kind kind,
                                           Result<Condition> (ConditionParser::*part)());
    [[nodiscard]] Result<Condition> operand();
    [[nodiscard]] Result<Condition> comparison();
    [[nodiscard]] Result<Condition> emptiness(const ResolvedPath &path);
    [[nodiscard]] Result<Condition> membership(const ResolvedPath &path, bool negated);
    [[nodiscard]] Result<Condition> range(const ResolvedPath &path, bool negated);
    [[nodiscard]] Result<QJsonValue> value(const Field &field, Condition::Operator op);
    [[nodiscard]] QueryToken timeToken();
    [[nodiscard]] std::optional<Condition::Operator> operatorHere() const;

    TokenReader &m_reader;
    PathResolver m_resolver;
    QDateTime m_now;
    int m_depth = 0;
};

} // namespace penstock
