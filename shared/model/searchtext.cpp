// SPDX-License-Identifier: Apache-2.0
#include "shared/model/searchtext.h"

#include "shared/model/nearest.h"
#include "shared/model/querytokens.h"
#include "shared/model/valuerules.h"

#include <QList>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 1000;
constexpr int mostWords = 20;

using Pieces = QList<QueryToken>;

/// Words take any signs, unlike those of conditions: a path or an address needs no quotes.
Pieces piecesOf(const QString &text)
{
    Pieces pieces;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        const bool quoted = text.at(at) == u'"' && text.indexOf(u'"', at + 1) > 0;
        const qsizetype closing = quoted ? text.indexOf(u'"', at + 1) : -1;
        while (at < text.size() && (quoted ? at <= closing : !text.at(at).isSpace())) {
            ++at;
        }
        const QString word = quoted ? text.mid(start + 1, closing - start - 1).simplified() : text.mid(start, at - start);
        if (!word.isEmpty()) {
            pieces.append({quoted ? QueryToken::Kind::Quoted : QueryToken::Kind::Word, word, int(start) + 1, int(at - start)});
        }
    }
    return pieces;
}

Result<SearchText> wordsOf(const Pieces &pieces, int length)
{
    if (pieces.isEmpty()) {
        return unreadableQuery({QueryToken::Kind::End, {}, length + 1, 0}, {QT_TRANSLATE_NOOP("Text", "There is nothing to search for.")},
                               {QT_TRANSLATE_NOOP("Text", "Write one or more words, such as: search web-01.")});
    }
    if (pieces.size() > mostWords || length > longestText) {
        return unreadableQuery(pieces.at(qMin(pieces.size() - 1, qsizetype(mostWords))),
                               {QT_TRANSLATE_NOOP("Text", "There are too many words to search for.")},
                               {QT_TRANSLATE_NOOP("Text", "Write fewer of them.")});
    }
    SearchText result;
    for (const QueryToken &piece : pieces) {
        result.words << piece.text;
    }
    return result;
}

/// "limit 50" at the end.
Result<int> takeLimit(Pieces &pieces)
{
    const qsizetype at = pieces.size() - 2;
    bool isNumber = false;
    const int limit = pieces.isEmpty() ? 0 : pieces.last().text.toInt(&isNumber);
    if (at < 1 || !pieces.at(at).isWord("limit"_L1) || !isNumber) {
        return SearchText().limit;
    }
    const QueryToken number = pieces.last();
    if (limit < 1 || limit > SearchText::largestLimit) {
        return unreadableQuery(number,
                               {QT_TRANSLATE_NOOP("Text", "The limit at column {column} is no number from 1 to {limit}."),
                                {{u"column"_s, number.column}, {u"limit"_s, SearchText::largestLimit}}},
                               {QT_TRANSLATE_NOOP("Text", "Write how many objects a page has: limit 100.")});
    }
    pieces.resize(at);
    return limit;
}

Result<QString> typeNamed(const TypeRegistry &types, const QueryToken &piece, const QString &name)
{
    if (types.find(name)) {
        return name;
    }
    const QString near = nearest(name, types.names());
    return unreadableQuery(piece,
                           {QT_TRANSLATE_NOOP("Text", "There is no type “{name}” (column {column})."),
                            {{u"name"_s, shortened(name)}, {u"column"_s, piece.column}}},
                           near.isEmpty() ? Text(QT_TRANSLATE_NOOP("Text", "Use one of these names: {names}."),
                                                 {{u"names"_s, types.names().join(", "_L1)}})
                                          : Text(QT_TRANSLATE_NOOP("Text", "Did you mean “{name}”?"), {{u"name"_s, near}}));
}

/// "over vm, host" at the end; "over all types" is the same as nothing.
Result<QStringList> takeTypes(const TypeRegistry &types, Pieces &pieces)
{
    qsizetype over = pieces.size() - 1;
    while (over > 0 && !pieces.at(over).isWord("over"_L1)) {
        --over;
    }
    if (over < 1 || over + 1 == pieces.size()) {
        return QStringList();
    }
    const Pieces names = pieces.mid(over + 1);
    pieces.resize(over);
    if (names.first().isWord("all"_L1) && (names.size() == 1 || (names.size() == 2 && names.at(1).isWord("types"_L1)))) {
        return QStringList();
    }
    QStringList result;
    for (const QueryToken &piece : names) {
        for (const QString &name : piece.text.split(u',', Qt::SkipEmptyParts)) {
            const auto known = typeNamed(types, piece, name);
            if (!known) {
                return failure(known.error());
            }
            result << *known;
        }
    }
    return result;
}

} // namespace

Result<SearchText> SearchText::ofWords(const QString &text)
{
    return wordsOf(piecesOf(text.left(longestText + 1)), int(text.size()));
}

bool SearchText::isQuery(const QString &text)
{
    const Pieces pieces = piecesOf(text.left(longestText + 1));
    return !pieces.isEmpty() && pieces.first().isWord("search"_L1);
}

Result<SearchText> SearchText::fromQuery(const TypeRegistry &types, const QString &text)
{
    Pieces pieces = piecesOf(text.left(longestText + 1)).mid(1);
    const auto limit = takeLimit(pieces);
    const auto named = limit ? takeTypes(types, pieces) : Result<QStringList>(failure(limit.error()));
    auto result = named ? wordsOf(pieces, int(text.size())) : Result<SearchText>(failure(named.error()));
    if (result) {
        result->types = *named;
        result->limit = *limit;
    }
    return result;
}

} // namespace penstock
