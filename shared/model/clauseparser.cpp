// SPDX-License-Identifier: Apache-2.0
#include "shared/model/clauseparser.h"

#include "shared/model/nearest.h"
#include "shared/model/valuerules.h"

#include <array>
#include <optional>
#include <utility>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

using Function = Aggregation::Function;

constexpr int mostItems = 20; // keys, fields or functions of one clause

constexpr std::array<std::pair<QLatin1String, Function>, 5> functions{{
    {"count"_L1, Function::Count},
    {"sum"_L1, Function::Sum},
    {"min"_L1, Function::Minimum},
    {"max"_L1, Function::Maximum},
    {"avg"_L1, Function::Average},
}};

std::optional<Function> functionAt(const QueryToken &token)
{
    for (const auto &[name, function] : functions) {
        if (token.isWord(name)) {
            return function;
        }
    }
    return std::nullopt;
}

bool isSortable(const Field &field)
{
    return field.kind != FieldKind::Secret && field.kind != FieldKind::List && field.kind != FieldKind::Object;
}

bool isNumeric(const Field &field)
{
    return field.kind == FieldKind::Integer || field.kind == FieldKind::Real;
}

tl::unexpected<Error> tooMany(const QueryToken &token)
{
    return unreadableQuery(token,
                           {QT_TRANSLATE_NOOP("Text", "There are too many names at column {column}, {limit} are the limit."),
                            {{u"column"_s, token.column}, {u"limit"_s, mostItems}}},
                           {QT_TRANSLATE_NOOP("Text", "Write fewer of them.")});
}

/// Items with commas between them.
template <typename Item, typename Next>
Result<QList<Item>> listed(TokenReader &reader, Next next)
{
    QList<Item> items;
    do {
        if (items.size() >= mostItems) {
            return tooMany(reader.current());
        }
        auto item = next();
        if (!item) {
            return failure(std::move(item.error()));
        }
        items.append(std::move(*item));
    } while (reader.take(","_L1));
    return items;
}

} // namespace

QString Aggregation::Column::name() const
{
    for (const auto &[word, known] : functions) {
        if (known == function) {
            return field.isEmpty() ? QString(word) : QString(word) + u'(' + field + u')';
        }
    }
    return {};
}

Result<Field> ClauseParser::ownField(bool (*accepts)(const Field &))
{
    const QueryToken token = m_reader.current();
    if (token.kind != QueryToken::Kind::Word) {
        return m_reader.unexpected({QT_TRANSLATE_NOOP("Text", "Write the name of a field.")});
    }
    QList<Field> fields{Field(u"id"_s, FieldKind::Text), Field(u"version"_s, FieldKind::Integer)};
    QStringList names;
    for (const QString &wanted : {token.text, QString(token.text + u's')}) { // "cpu" as well
        for (const Field &field : fields + m_type.fields()) {
            if (accepts(field) && field.name == wanted) {
                m_reader.advance();
                return field;
            }
        }
    }
    for (const Field &field : fields + m_type.fields()) {
        if (accepts(field)) {
            names << field.name;
        }
    }
    const QString near = nearest(token.text, names);
    return unreadableQuery(token,
                           {QT_TRANSLATE_NOOP("Text", "There is no field “{name}” that can be used here (column {column})."),
                            {{u"name"_s, shortened(token.text)}, {u"column"_s, token.column}}},
                           near.isEmpty()
                               ? Text(QT_TRANSLATE_NOOP("Text", "Use one of these names: {names}."),
                                      {{u"names"_s, names.join(", "_L1)}})
                               : Text(QT_TRANSLATE_NOOP("Text", "Did you mean “{name}”?"), {{u"name"_s, near}}));
}

Result<QList<SortKey>> ClauseParser::order(bool descending)
{
    return listed<SortKey>(m_reader, [&]() -> Result<SortKey> {
        const auto field = ownField(isSortable);
        if (!field) {
            return failure(field.error());
        }
        if (m_reader.take("desc"_L1)) {
            return SortKey{field->name, true};
        }
        return SortKey{field->name, !m_reader.take("asc"_L1) && descending};
    });
}

Result<int> ClauseParser::limit(int largest)
{
    bool ok = false;
    const QueryToken token = m_reader.current();
    const int value = token.text.toInt(&ok);
    if (token.kind != QueryToken::Kind::Word || !ok || value < 1 || value > largest) {
        return unreadableQuery(token,
                               {QT_TRANSLATE_NOOP("Text", "The limit at column {column} is no number from 1 to {limit}."),
                                {{u"column"_s, token.column}, {u"limit"_s, largest}}},
                               {QT_TRANSLATE_NOOP("Text", "Write how many objects a page has: limit 100.")});
    }
    m_reader.advance();
    return value;
}

Result<QList<ResolvedPath>> ClauseParser::fields()
{
    return listed<ResolvedPath>(m_reader, [&]() -> Result<ResolvedPath> {
        const QueryToken token = m_reader.current();
        if (token.kind != QueryToken::Kind::Word) {
            return m_reader.unexpected({QT_TRANSLATE_NOOP("Text", "Write the name of a field.")});
        }
        auto path = PathResolver(m_types, m_type).resolved(token);
        if (path && !path->isSingle && path->path.size() > 1) {
            return unreadableQuery(token,
                                   {QT_TRANSLATE_NOOP("Text", "“{field}” leads to several values (column {column})."),
                                    {{u"field"_s, path->field.name}, {u"column"_s, token.column}}},
                                   {QT_TRANSLATE_NOOP("Text", "Use it in the condition, or name the list itself.")});
        }
        m_reader.advance();
        return path;
    });
}

bool ClauseParser::isAtFunction() const
{
    return functionAt(m_reader.current()).has_value();
}

Result<QList<Aggregation::Column>> ClauseParser::columns()
{
    return listed<Aggregation::Column>(m_reader, [&] { return column(); });
}

Result<Aggregation::Column> ClauseParser::column()
{
    const auto function = functionAt(m_reader.current());
    if (!function) {
        return m_reader.unexpected({QT_TRANSLATE_NOOP("Text", "Write count, or sum, min, max or avg and a field.")});
    }
    m_reader.advance();
    if (*function == Function::Count) {
        return Aggregation::Column{};
    }
    const bool needsNumber = *function == Function::Sum || *function == Function::Average;
    return ownField(needsNumber ? isNumeric : isSortable).map([&](const Field &field) {
        return Aggregation::Column{.function = *function, .field = field.name};
    });
}

} // namespace penstock
