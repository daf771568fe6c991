// SPDX-License-Identifier: Apache-2.0
#include "service/pluginhost/querymethods.h"

#include "service/api/dispatcher.h"
#include "service/pluginhost/presence.h"
#include "service/store/columnvalue.h"
#include "service/store/searchplan.h"
#include "shared/model/nearest.h"
#include "shared/model/queryparser.h"
#include "shared/model/valuerules.h"

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

/// Without members, the answer has one of several forms.
Method method(const QString &name, const char *label, const char *help, const QList<Field> &parameters, Method::Level level,
              const QList<Field> &result)
{
    return {.name = name,
            .label = QString::fromUtf8(label),
            .help = QString::fromUtf8(help),
            .parameters = parameters,
            .level = level,
            .scoped = true,
            .result = result,
            .shape = result.isEmpty() ? Method::Shape::Document : Method::Shape::Members};
}

Field typeResult()
{
    return FieldBuilder(u"type"_s, FieldKind::Text)
        .label(QT_TRANSLATE_NOOP("Model", "Type"))
        .help(QT_TRANSLATE_NOOP("Model", "Name of the type."))
        .required();
}

QList<Field> pageResult(const QString &type)
{
    return {typeResult(), itemsField(type),
            FieldBuilder(u"next"_s, FieldKind::Text)
                .label(QT_TRANSLATE_NOOP("Model", "Next"))
                .help(QT_TRANSLATE_NOOP("Model", "For the page that follows; null on the last one."))};
}

QList<Field> countResult()
{
    return {FieldBuilder(u"count"_s, FieldKind::Integer)
                .label(QT_TRANSLATE_NOOP("Model", "Count"))
                .help(QT_TRANSLATE_NOOP("Model", "How many there are."))
                .required()};
}

QList<Field> aggregationResult()
{
    return {typeResult(), FieldBuilder(u"rows"_s, FieldKind::List)
                              .label(QT_TRANSLATE_NOOP("Model", "Rows"))
                              .help(QT_TRANSLATE_NOOP("Model", "Of each group the values it has in common, and the numbers."))
                              .element(Field(u"row"_s, FieldKind::Object))
                              .required()};
}

QList<Field> searchResult()
{
    const auto text = [](const QString &name, const char *label, const char *help) {
        return Field(FieldBuilder(name, FieldKind::Text).label(label).help(help));
    };
    const Field hit = FieldBuilder(u"hit"_s, FieldKind::Object)
                          .label(QT_TRANSLATE_NOOP("Model", "Hit"))
                          .help(QT_TRANSLATE_NOOP("Model", "An object that was found."))
                          .members({typeResult(), text(u"id"_s, QT_TRANSLATE_NOOP("Model", "ID"), QT_TRANSLATE_NOOP("Model", "Its id.")),
                                    text(u"name"_s, QT_TRANSLATE_NOOP("Model", "Name"), QT_TRANSLATE_NOOP("Model", "Its name.")),
                                    text(u"field"_s, QT_TRANSLATE_NOOP("Model", "Field"), QT_TRANSLATE_NOOP("Model", "Where the words are.")),
                                    text(u"excerpt"_s, QT_TRANSLATE_NOOP("Model", "Excerpt"), QT_TRANSLATE_NOOP("Model", "The text around them."))});
    return {FieldBuilder(u"items"_s, FieldKind::List)
                .label(QT_TRANSLATE_NOOP("Model", "Objects"))
                .help(QT_TRANSLATE_NOOP("Model", "What was found, the best first."))
                .element(hit)
                .required(),
            FieldBuilder(u"more"_s, FieldKind::Bool)
                .label(QT_TRANSLATE_NOOP("Model", "More"))
                .help(QT_TRANSLATE_NOOP("Model", "There are others beyond the limit."))
                .required(),
            FieldBuilder(u"complete"_s, FieldKind::Bool)
                .label(QT_TRANSLATE_NOOP("Model", "Complete"))
                .help(QT_TRANSLATE_NOOP("Model", "All texts were searched."))
                .required()};
}

Field queryField()
{
    return FieldBuilder(u"query"_s, FieldKind::Text)
        .label(QT_TRANSLATE_NOOP("Model", "Query"))
        .help(QT_TRANSLATE_NOOP("Model", "Such as: vm where state = running order by memory desc limit 10."))
        .maximumLength(10000);
}

Field limitField()
{
    return FieldBuilder(u"limit"_s, FieldKind::Integer)
        .label(QT_TRANSLATE_NOOP("Model", "Limit"))
        .help(QT_TRANSLATE_NOOP("Model", "Objects on one page."))
        .range(1, 10000);
}

Field afterField()
{
    return FieldBuilder(u"after"_s, FieldKind::Text)
        .label(QT_TRANSLATE_NOOP("Model", "After"))
        .help(QT_TRANSLATE_NOOP("Model", "The \"next\" of the page before."));
}

QList<Field> pageFields()
{
    QList<Field> fields = listFields();
    fields.insert(4, afterField());
    return fields;
}

QList<Field> aggregationFields()
{
    const Field name = FieldBuilder(u"name"_s, FieldKind::Text).label(QT_TRANSLATE_NOOP("Model", "Field"));
    return {whereField(),
            FieldBuilder(u"by"_s, FieldKind::List)
                .label(QT_TRANSLATE_NOOP("Model", "Group by"))
                .help(QT_TRANSLATE_NOOP("Model", "Fields whose values make the groups, such as host.name."))
                .element(name),
            FieldBuilder(u"functions"_s, FieldKind::List)
                .label(QT_TRANSLATE_NOOP("Model", "Functions"))
                .help(QT_TRANSLATE_NOOP("Model", "count, or sum, min, max or avg and a field: sum memory."))
                .element(name)};
}

Answer answer(const QString &type, const PageText &page)
{
    QByteArray text = R"({"type":")" + type.toLatin1() + R"(","items":)" + page.items + R"(,"next":)";
    page.next.isEmpty() ? (void)text.append("null") : appendText(page.next.toUtf8(), text);
    return Answer::fromText(text + '}');
}

Result<SearchText> searchFrom(const TypeRegistry &types, const QJsonObject &params)
{
    auto search = SearchText::ofWords(params.value("text"_L1).toString());
    if (!search) {
        search.error().field = u"text"_s;
        return search;
    }
    search->limit = params.value("limit"_L1).toInt(search->limit);
    for (const auto &item : params.value("types"_L1).toArray()) {
        const QString name = item.toString();
        if (!types.find(name)) {
            return refusedValue(u"types"_s, {QT_TRANSLATE_NOOP("Text", "There is no type “{name}”."), {{u"name"_s, shortened(name)}}},
                                {QT_TRANSLATE_NOOP("Text", "Did you mean “{name}”?"), {{u"name"_s, nearest(name, types.names())}}});
        }
        search->types << name;
    }
    return search;
}

} // namespace

Field itemsField(const QString &type)
{
    Field item(u"object"_s, FieldKind::Object);
    item.target = type;
    item.label = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Object"));
    item.help = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "With all its fields, or with those that were asked for."));
    return FieldBuilder(u"items"_s, FieldKind::List)
        .label(QT_TRANSLATE_NOOP("Model", "Objects"))
        .help(QT_TRANSLATE_NOOP("Model", "Those that meet the condition."))
        .element(item)
        .required();
}

Field whereField()
{
    return FieldBuilder(u"where"_s, FieldKind::Text)
        .label(QT_TRANSLATE_NOOP("Model", "Condition"))
        .help(QT_TRANSLATE_NOOP("Model", "Such as: state = running and cpus > 2."))
        .maximumLength(10000);
}

QList<Field> listFields()
{
    return {whereField(),
            FieldBuilder(u"orderBy"_s, FieldKind::Text)
                .label(QT_TRANSLATE_NOOP("Model", "Order by"))
                .help(QT_TRANSLATE_NOOP("Model", "Fields to sort by, such as: memory desc, name.")),
            FieldBuilder(u"descending"_s, FieldKind::Bool)
                .label(QT_TRANSLATE_NOOP("Model", "Descending"))
                .help(QT_TRANSLATE_NOOP("Model", "Largest first."))
                .byDefault(false),
            limitField(),
            FieldBuilder(u"select"_s, FieldKind::Text)
                .label(QT_TRANSLATE_NOOP("Model", "Fields"))
                .help(QT_TRANSLATE_NOOP("Model", "Those to return, such as: name, host.name.")),
            queryField()};
}

QueryMethods::QueryMethods(Repository &repository, Dispatcher &dispatcher, Sight sight)
    : m_repository(repository), m_dispatcher(dispatcher), m_sight(std::move(sight)), m_pool(repository.database()),
      m_text(offerText()), m_search(offerSearch())
{}

std::vector<Registration> QueryMethods::offer(const ResourceType &type, Method::Level level)
{
    std::vector<Registration> registrations;
    registrations.push_back(offerQuery(type, level));
    registrations.push_back(offerCount(type, level));
    registrations.push_back(offerAggregate(type, level));
    return registrations;
}

Registration QueryMethods::offerQuery(const ResourceType &type, Method::Level level)
{
    return m_dispatcher.addAnswer(
        method(type.name() + ".query"_L1, QT_TRANSLATE_NOOP("Model", "List"),
               QT_TRANSLATE_NOOP("Model", "Returns the objects that meet a condition, page by page."), pageFields(), level,
               pageResult(type.name())),
        [this, name = type.name()](const Caller &caller, const QJsonObject &params) {
            const ResourceType &known = *m_repository.types().find(name);
            const auto query = Query::fromJson(m_repository.types(), known, params);
            return query ? page(caller, known, *query) : failed<Answer>(query.error());
        });
}

Registration QueryMethods::offerCount(const ResourceType &type, Method::Level level)
{
    return m_dispatcher.addAnswer(
        method(type.name() + ".count"_L1, QT_TRANSLATE_NOOP("Model", "Count"),
               QT_TRANSLATE_NOOP("Model", "Counts the objects that meet a condition."), {whereField()}, level, countResult()),
        [this, name = type.name()](const Caller &caller, const QJsonObject &params) -> Async<Answer> {
            const ResourceType &known = *m_repository.types().find(name);
            const auto where = parseCondition(m_repository.types(), known, params.value("where"_L1).toString());
            if (!where) {
                return failed<Answer>(where.error());
            }
            const Condition present = presence::within(known, *where);
            return m_pool.run<Answer>([statement = countStatement(known, present, m_sight(caller))](
                                              const RowReader &read) -> Result<Answer> {
                const auto rows = read(statement.sql, statement.values);
                if (!rows) {
                    return failure(rows.error());
                }
                return QJsonObject{{u"count"_s, rows->first().first().toLongLong()}};
            }, caller.sessionId);
        });
}

Registration QueryMethods::offerAggregate(const ResourceType &type, Method::Level level)
{
    return m_dispatcher.addAnswer(
        method(type.name() + ".aggregate"_L1, QT_TRANSLATE_NOOP("Model", "Count and sum"),
               QT_TRANSLATE_NOOP("Model", "Returns counts, sums, smallest, largest and average values, by groups."),
               aggregationFields(), level, aggregationResult()),
        [this, name = type.name()](const Caller &caller, const QJsonObject &params) {
            const ResourceType &known = *m_repository.types().find(name);
            const auto aggregation = Aggregation::fromJson(m_repository.types(), known, params);
            return aggregation ? aggregate(caller, known, *aggregation) : failed<Answer>(aggregation.error());
        });
}

Registration QueryMethods::offerText()
{
    return m_dispatcher.addAnswer(
        method(u"query"_s, QT_TRANSLATE_NOOP("Model", "Query"),
               QT_TRANSLATE_NOOP("Model", "Runs a query that is written out: objects, counts and sums, or a search."),
               {queryField(), limitField(), afterField()}, Method::Level::Everyone, {}),
        [this](const Caller &caller, const QJsonObject &params) { return text(caller, params); });
}

Registration QueryMethods::offerSearch()
{
    const Field text = FieldBuilder(u"text"_s, FieldKind::Text)
                           .label(QT_TRANSLATE_NOOP("Model", "Words"))
                           .help(QT_TRANSLATE_NOOP("Model", "Parts of names, addresses, notes, tags; all of them are in what is found."))
                           .required()
                           .maximumLength(1000);
    const Field type = FieldBuilder(u"type"_s, FieldKind::Text).label(QT_TRANSLATE_NOOP("Model", "Type"));
    const Field types = FieldBuilder(u"types"_s, FieldKind::List)
                            .label(QT_TRANSLATE_NOOP("Model", "Types"))
                            .help(QT_TRANSLATE_NOOP("Model", "Names of the types to search; none: all of them."))
                            .element(type);
    const Field limit = FieldBuilder(u"limit"_s, FieldKind::Integer)
                            .label(QT_TRANSLATE_NOOP("Model", "Limit"))
                            .help(QT_TRANSLATE_NOOP("Model", "How many objects to return; the best come first."))
                            .range(1, SearchText::largestLimit)
                            .byDefault(SearchText().limit);
    return m_dispatcher.addAnswer(
        method(u"search"_s, QT_TRANSLATE_NOOP("Model", "Search"),
               QT_TRANSLATE_NOOP("Model", "Finds objects of all types by words in their names and other texts."), {text, types, limit},
               Method::Level::Everyone, searchResult()),
        [this](const Caller &caller, const QJsonObject &params) {
            const auto read = searchFrom(m_repository.types(), params);
            return read ? search(caller, *read) : failed<Answer>(read.error());
        });
}

Async<Answer> QueryMethods::search(const Caller &caller, const SearchText &search)
{
    const bool isCurrent = m_repository.refreshSearch().value_or(false);
    return m_pool.run<Answer>(
        [plan = SearchPlan::of(m_repository.types(), search, presence::of(m_sight(caller)), isCurrent)](
            const RowReader &read) -> Result<Answer> {
            const auto found = plan.run(read);
            return found ? Result<Answer>(*found) : failure(found.error());
        },
        caller.sessionId);
}

Async<Answer> QueryMethods::page(const Caller &caller, const ResourceType &type, Query query)
{
    query.where = presence::within(type, query.where);
    const auto plan = PagePlan::of(type, query, m_sight(caller));
    if (!plan) {
        return failed<Answer>(plan.error());
    }
    return m_pool.run<Answer>([plan = *plan, name = type.name()](const RowReader &read) -> Result<Answer> {
        const auto page = plan.text(read);
        return page ? Result<Answer>(answer(name, *page)) : failure(page.error());
    }, caller.sessionId);
}

Async<Answer> QueryMethods::aggregate(const Caller &caller, const ResourceType &type, Aggregation aggregation)
{
    aggregation.where = presence::within(type, aggregation.where);
    const AggregationPlan plan = AggregationPlan::of(type, aggregation, m_sight(caller));
    return m_pool.run<Answer>([plan, name = type.name()](const RowReader &read) -> Result<Answer> {
        const auto rows = plan.run(read);
        if (!rows) {
            return failure(rows.error());
        }
        return QJsonObject{{u"type"_s, name}, {u"rows"_s, *rows}};
    }, caller.sessionId);
}

Async<Answer> QueryMethods::text(const Caller &caller, const QJsonObject &params)
{
    auto parsed = parseQuery(m_repository.types(), params.value("query"_L1).toString());
    if (!parsed) {
        parsed.error().field = u"query"_s;
        return failed<Answer>(parsed.error());
    }
    if (parsed->form == QueryText::Form::Search) {
        parsed->search.limit = qMin(params.value("limit"_L1).toInt(parsed->search.limit), SearchText::largestLimit);
        return search(caller, parsed->search);
    }
    const ResourceType &type = *m_repository.types().find(parsed->type);
    if (parsed->form == QueryText::Form::Aggregate) {
        return aggregate(caller, type, parsed->aggregation);
    }
    const auto query = Query::fromJson(m_repository.types(), type, params); // with page and cursor
    return query ? page(caller, type, *query) : failed<Answer>(query.error());
}

} // namespace penstock
