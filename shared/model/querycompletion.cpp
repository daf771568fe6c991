// SPDX-License-Identifier: Apache-2.0
#include "shared/model/querycompletion.h"

#include "shared/model/pathresolver.h"
#include "shared/model/queryvalue.h"

#include <algorithm>
#include <array>
#include <optional>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

using Item = QueryCompletion::Item;
using Kind = QueryCompletion::Kind;

bool isPlain(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || u".-_:*"_s.contains(c);
}

bool isReserved(const QString &word)
{
    static constexpr std::array words{"and"_L1, "or"_L1, "not"_L1, "in"_L1, "is"_L1, "null"_L1};
    return std::any_of(words.begin(), words.end(), [&](QLatin1String known) { return word.compare(known, Qt::CaseInsensitive) == 0; });
}

/// The text before the cursor, without the word or quoted text that is being written there.
struct Cut {
    QString before;
    QString typed;
};

Cut cutAt(const QString &text)
{
    QChar quote;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quote.isNull() ? (c == u'"' || c == u'\'') : c == quote) {
            quote = quote.isNull() ? c : QChar();
            start = i;
        } else if (!quote.isNull() && c == u'\\') {
            ++i;
        }
    }
    if (!quote.isNull()) {
        return {text.left(start), text.mid(start + 1)};
    }
    qsizetype end = text.size();
    while (end > 0 && isPlain(text.at(end - 1))) {
        --end;
    }
    return {text.left(end), text.mid(end)};
}

QStringList operatorsFor(const Field &field)
{
    QStringList fitting;
    for (const auto &[sign, op] : std::initializer_list<std::pair<QString, Condition::Operator>>{
             {u"="_s, Condition::Operator::Equal},
             {u"!="_s, Condition::Operator::NotEqual},
             {u"~"_s, Condition::Operator::Like},
             {u"<"_s, Condition::Operator::Less},
             {u"<="_s, Condition::Operator::LessOrEqual},
             {u">"_s, Condition::Operator::Greater},
             {u">="_s, Condition::Operator::GreaterOrEqual}}) {
        if (checkOperator(field, op, {QueryToken::Kind::Sign, sign, 1, 1})) {
            fitting << sign;
        }
    }
    return fitting << u"in ("_s << u"not in ("_s << u"is null"_s << u"is not null"_s;
}

void add(QueryCompletion::Offer &offer, const QStringList &words, Kind kind)
{
    for (const QString &word : words) {
        offer.items.append({word, {}, kind});
    }
}

void addFields(QueryCompletion::Offer &offer, const QString &prefix, const QList<Field> &fields)
{
    for (const Field &field : fields) {
        if (field.kind != FieldKind::Secret) {
            offer.items.append({prefix + field.name, field.label, Kind::Name});
        }
    }
}

/// What fits the typed text comes first, then what has it inside.
void narrow(QueryCompletion::Offer &offer)
{
    const auto fits = [&](const Item &item) {
        const QString bare = item.text.startsWith(u'"') ? item.text.mid(1) : item.text;
        return bare.startsWith(offer.typed, Qt::CaseInsensitive) ? 0
               : bare.contains(offer.typed, Qt::CaseInsensitive) || item.label.contains(offer.typed, Qt::CaseInsensitive) ? 1
                                                                                                                    : 2;
    };
    offer.items.removeIf([&](const Item &item) { return fits(item) == 2; });
    std::stable_sort(offer.items.begin(), offer.items.end(), [&](const Item &a, const Item &b) { return fits(a) < fits(b); });
}

} // namespace

/// Where the cursor stands in the grammar.
struct QueryCompletion::Place {
    enum class Expects { Name, Operator, Value, ListValue, AfterList, Null, UpperEnd, Joint, OwnName, Direction, Number, By, Nothing };

    Expects expects = Expects::Name;
    std::optional<ResolvedPath> path{}; ///< the field that is compared
    QueryToken name{};                  ///< as it is written
    QString op{};
    bool between = false;

    void take(const QueryToken &token, const PathResolver &resolver)
    {
        if (expects == Expects::Name) {
            takeName(token, resolver);
        } else if (!takeInComparison(token)) {
            takeBehind(token);
        }
    }

private:
    void takeName(const QueryToken &token, const PathResolver &resolver)
    {
        if (beginsClause(token) || token.kind != QueryToken::Kind::Word || isReserved(token.text) || token.isWord("where"_L1)) {
            return;
        }
        const auto resolved = resolver.resolved(token);
        *this = {.expects = resolved ? Expects::Operator : Expects::Nothing, .name = token};
        if (resolved) {
            path = *resolved;
        }
    }

    bool takeInComparison(const QueryToken &token)
    {
        switch (expects) {
        case Expects::Operator:
            between = token.isWord("between"_L1);
            op = token.text;
            expects = token.isWord("not"_L1)  ? Expects::Operator
                      : token.isWord("is"_L1) ? Expects::Null
                      : token.isWord("in"_L1) ? Expects::ListValue
                                              : Expects::Value;
            return true;
        case Expects::Value:
            expects = between ? Expects::UpperEnd : Expects::Joint;
            return true;
        case Expects::UpperEnd:
            expects = token.isWord("and"_L1) ? Expects::Value : Expects::Nothing;
            between = false;
            return true;
        case Expects::ListValue:
            expects = token.isSign("("_L1) ? Expects::ListValue : Expects::AfterList;
            return true;
        case Expects::AfterList:
            expects = token.isSign(","_L1) ? Expects::ListValue : Expects::Joint;
            return true;
        case Expects::Null:
            expects = token.isWord("not"_L1) ? Expects::Null : Expects::Joint;
            return true;
        default:
            return false;
        }
    }

    void takeBehind(const QueryToken &token)
    {
        if (expects == Expects::By || expects == Expects::OwnName) {
            expects = expects == Expects::By ? Expects::OwnName : Expects::Direction;
        } else if (token.isWord("and"_L1) || token.isWord("or"_L1)) {
            *this = {};
        } else if (!beginsClause(token) && expects == Expects::Direction && token.isSign(","_L1)) {
            expects = Expects::OwnName;
        }
    }

    bool beginsClause(const QueryToken &token)
    {
        const bool orders = token.isWord("order"_L1);
        if (orders || token.isWord("limit"_L1)) {
            expects = orders ? Expects::By : Expects::Number;
            return true;
        }
        return false;
    }
};

QueryCompletion::Place QueryCompletion::placeAfter(const QList<QueryToken> &tokens) const
{
    Place place;
    const PathResolver resolver(m_types, m_type);
    for (const QueryToken &token : tokens) {
        if (token.kind != QueryToken::Kind::End) {
            place.take(token, resolver);
        }
    }
    return place;
}

QString QueryCompletion::quoted(const QString &value)
{
    if (!value.isEmpty() && std::all_of(value.cbegin(), value.cend(), isPlain) && !isReserved(value)) {
        return value;
    }
    QString inner = value;
    inner.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + inner + u'"';
}

QueryCompletion::Offer QueryCompletion::at(const QString &text, int cursor) const
{
    const Cut cut = cutAt(text.left(cursor));
    Offer offer{.start = int(cut.before.size()), .length = cursor - int(cut.before.size()), .typed = cut.typed, .items = {},
                .namesOf = {}, .namePrefix = {}};
    const auto tokens = queryTokens(cut.before);
    if (!tokens) {
        return offer;
    }
    const Place place = placeAfter(*tokens);
    switch (place.expects) {
    case Place::Expects::Name:
        offerNames(offer, false);
        break;
    case Place::Expects::OwnName:
        offerNames(offer, true);
        break;
    case Place::Expects::Operator:
        add(offer, operatorsFor(place.path->field), Kind::Operator);
        break;
    case Place::Expects::Value:
    case Place::Expects::ListValue:
        offerValues(offer, place);
        break;
    default:
        offerWords(offer, place);
        break;
    }
    narrow(offer);
    return offer;
}

/// Of the type itself, or behind the last dot of what has been written of the type or group that leads to.
void QueryCompletion::offerNames(Offer &offer, bool own) const
{
    const qsizetype dot = offer.typed.lastIndexOf(u'.');
    const QString prefix = dot < 0 ? QString() : offer.typed.left(dot + 1);
    const ResourceType *type = &m_type;
    if (!prefix.isEmpty()) {
        const PathResolver resolver(m_types, m_type);
        const auto id = resolver.resolved({QueryToken::Kind::Word, prefix + u"id"_s, 1, 1});
        const bool arrives = id && id->path.size() > 1 && id->path.at(id->path.size() - 2).kind != PathStep::Kind::Member;
        type = arrives ? m_types.find(id->path.at(id->path.size() - 2).type) : nullptr;
        if (const auto group = type ? Result<ResolvedPath>(failure({})) : resolver.resolved({QueryToken::Kind::Word, prefix.chopped(1), 1, 1})) {
            addFields(offer, prefix,
                      group->field.members
                          + (group->field.element.isEmpty() ? QList<Field>() : group->field.element.first().members));
        }
    }
    if (!type) {
        return;
    }
    addFields(offer, prefix, type->fields());
    offer.items.append({prefix + u"id"_s, QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Identifier")), Kind::Name});
    if (own) {
        return;
    }
    if (type->isTagged()) {
        offer.items.append({prefix + u"tag."_s, {}, Kind::Name});
    }
    for (const ReverseStep &relation : reverseSteps(m_types, type->name())) {
        const ResourceType *from = m_types.find(relation.step.type);
        offer.items.append({prefix + relation.name + u'.', from ? from->pluralLabel() : QString(), Kind::Name});
    }
    for (Item &item : offer.items) { // a reference is known by the name of what it refers to
        const Field *field = type->field(item.text.mid(prefix.size()));
        const ResourceType *target = field && field->leads() ? m_types.find(field->target) : nullptr;
        if (target && target->field(u"name"_s)) {
            item.text += u".name"_s;
        }
    }
    if (prefix.isEmpty()) {
        add(offer, {u"not"_s}, Kind::Word);
    }
}

void QueryCompletion::offerValues(Offer &offer, const Place &place) const
{
    const Field &compared = place.path->field;
    const Field &field = compared.kind == FieldKind::List && !compared.element.isEmpty() ? compared.element.first() : compared;
    for (const Choice &choice : field.choices) {
        offer.items.append({quoted(choice.value), choice.label, Kind::Value});
    }
    if (field.kind == FieldKind::Bool) {
        add(offer, {u"true"_s, u"false"_s}, Kind::Value);
    } else if (field.kind == FieldKind::Time) {
        add(offer, {u"now"_s, u"today"_s, u"yesterday"_s, u"now - 1h"_s, u"now - 7d"_s}, Kind::Value);
    }
    const FieldPath &path = place.path->path;
    const bool isName = !path.isEmpty() && path.last().kind == PathStep::Kind::Member && path.last().name == "name"_L1;
    if (isName) {
        const PathStep before = path.size() > 1 ? path.at(path.size() - 2) : PathStep{.type = m_type.name()};
        offer.namesOf = before.type; // empty inside of nested values
    } else if (!field.targetWithin.isEmpty()) {
        offer.namesOf = field.target;
    } else if (field.kind == FieldKind::Reference && place.expects == Place::Expects::Value && !place.op.isEmpty()) {
        offer.namesOf = field.target;
        offer.namePrefix = place.name.text + u".name "_s + place.op + u' ';
        offer.length += offer.start - (place.name.column - 1);
        offer.start = place.name.column - 1;
    }
}

void QueryCompletion::offerWords(Offer &offer, const Place &place) const
{
    using Expects = Place::Expects;
    switch (place.expects) {
    case Expects::Joint:
        add(offer, {u"and"_s, u"or"_s, u"order by"_s, u"limit"_s}, Kind::Word);
        break;
    case Expects::AfterList:
        add(offer, {u","_s, u")"_s}, Kind::Word);
        break;
    case Expects::Null:
        add(offer, {u"null"_s, u"not null"_s}, Kind::Word);
        break;
    case Expects::UpperEnd:
        add(offer, {u"and"_s}, Kind::Word);
        break;
    case Expects::By:
        add(offer, {u"by"_s}, Kind::Word);
        break;
    case Expects::Direction:
        add(offer, {u"asc"_s, u"desc"_s, u"limit"_s}, Kind::Word);
        break;
    default:
        break;
    }
}

} // namespace penstock
