// SPDX-License-Identifier: Apache-2.0
#include "shared/model/querytokens.h"

#include <optional>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

/// Reads one condition from left to right.
class Lexer
{
public:
    explicit Lexer(const QString &text) : m_text(text) {}

    Result<QList<QueryToken>> tokens()
    {
        QList<QueryToken> all;
        do {
            auto token = next();
            if (!token) {
                return failure(std::move(token.error()));
            }
            all.append(std::move(*token));
        } while (all.last().kind != QueryToken::Kind::End);
        return all;
    }

private:
    static bool isWordPart(QChar c) { return c.isLetterOrNumber() || c.isMark() || u".-_:*"_s.contains(c); }

    Result<QueryToken> next()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace()) {
            ++m_at;
        }
        const int column = static_cast<int>(m_at) + 1;
        if (m_at >= m_text.size()) {
            return QueryToken{QueryToken::Kind::End, {}, column, 0};
        }
        const QChar first = m_text.at(m_at);
        if (first == u'"' || first == u'\'') {
            return quoted(first, column);
        }
        if (isWordPart(first)) {
            const qsizetype start = m_at;
            while (m_at < m_text.size() && isWordPart(m_text.at(m_at))) {
                ++m_at;
            }
            return QueryToken{QueryToken::Kind::Word, m_text.mid(start, m_at - start), column, int(m_at - start)};
        }
        return sign(column);
    }

    Result<QueryToken> sign(int column)
    {
        for (const QLatin1String known :
             {"!="_L1, "<="_L1, ">="_L1, "="_L1, "<"_L1, ">"_L1, "~"_L1, "+"_L1, "("_L1, ")"_L1, ","_L1}) {
            if (QStringView(m_text).mid(m_at).startsWith(known)) {
                m_at += known.size();
                return QueryToken{QueryToken::Kind::Sign, QString(known), column, int(known.size())};
            }
        }
        return unreadableQuery(at(column, 1),
                               {QT_TRANSLATE_NOOP("Text", "The character at column {column} has no meaning here."),
                                {{u"column"_s, column}}},
                               {QT_TRANSLATE_NOOP("Text", "Put texts with special characters in quotes.")});
    }

    Result<QueryToken> quoted(QChar quote, int column)
    {
        QString content;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == quote) {
                ++m_at;
                return QueryToken{QueryToken::Kind::Quoted, content, column, int(m_at) + 1 - column};
            }
            if (c != u'\\') {
                content += c;
                continue;
            }
            const auto escaped = m_at + 1 < m_text.size() ? unescaped(m_text.at(m_at + 1)) : std::nullopt;
            if (!escaped) {
                return unreadableQuery(at(int(m_at) + 1, 1),
                                       {QT_TRANSLATE_NOOP("Text", "The backslash at column {column} has no meaning."),
                                        {{u"column"_s, m_at + 1}}},
                                       {QT_TRANSLATE_NOOP("Text", "Write two backslashes for one.")});
            }
            content += *escaped;
            ++m_at;
        }
        return unreadableQuery(
            at(column, int(m_text.size()) + 1 - column),
            {QT_TRANSLATE_NOOP("Text", "The quoted text that starts at column {column} does not end."),
             {{u"column"_s, column}}},
            {QT_TRANSLATE_NOOP("Text", "Close it with the same quotation mark.")});
    }

    static QueryToken at(int column, int length) { return {QueryToken::Kind::Sign, {}, column, length}; }

    static std::optional<QChar> unescaped(QChar c)
    {
        if (c == u'n') {
            return u'\n';
        }
        if (c == u't') {
            return u'\t';
        }
        return c == u'\\' || c == u'"' || c == u'\'' ? std::optional(c) : std::nullopt;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

bool QueryToken::isWord(QLatin1String word) const
{
    return kind == Kind::Word && text.compare(word, Qt::CaseInsensitive) == 0;
}

Result<QList<QueryToken>> queryTokens(const QString &text)
{
    return Lexer(text).tokens();
}

tl::unexpected<Error> unreadableQuery(const QueryToken &at, Text why, Text fix)
{
    return failure(Error{.code = ErrorCode::InvalidArgument,
                         .what = {QT_TRANSLATE_NOOP("Text", "The condition cannot be read.")},
                         .why = std::move(why),
                         .fix = std::move(fix),
                         .field = u"where"_s,
                         .detail = u"column=%1 length=%2"_s.arg(at.column).arg(at.length)});
}

} // namespace penstock
