// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/registration.h"
#include "service/store/querypool.h"
#include "service/store/repository.h"
#include "shared/model/method.h"
#include "shared/model/searchtext.h"
#include "shared/rpc/answer.h"

#include <functional>
#include <vector>

namespace penstock {

class Dispatcher;
struct Caller;

/// The methods that ask for objects and numbers: TYPE.query, TYPE.count and TYPE.aggregate of every type, and query, which
/// takes a whole query as text, and search. They run beside the event loop, each with a budget of time.
class QueryMethods
{
public:
    /// What a caller may see; every method here obeys it.
    using Sight = std::function<Visibility(const Caller &)>;

    QueryMethods(Repository &repository, Dispatcher &dispatcher, Sight sight);

    [[nodiscard]] std::vector<Registration> offer(const ResourceType &type, Method::Level level);

    /// The threads in which they run.
    [[nodiscard]] QueryPool &pool() { return m_pool; }

private:
    [[nodiscard]] Registration offerQuery(const ResourceType &type, Method::Level level);
    [[nodiscard]] Registration offerCount(const ResourceType &type, Method::Level level);
    [[nodiscard]] Registration offerAggregate(const ResourceType &type, Method::Level level);
    [[nodiscard]] Registration offerText();
    [[nodiscard]] Registration offerSearch();
    [[nodiscard]] Async<Answer> page(const Caller &caller, const ResourceType &type, Query query);
    [[nodiscard]] Async<Answer> aggregate(const Caller &caller, const ResourceType &type, Aggregation aggregation);
    [[nodiscard]] Async<Answer> search(const Caller &caller, const SearchText &search);
    [[nodiscard]] Async<Answer> text(const Caller &caller, const QJsonObject &params);

    Repository &m_repository;
    Dispatcher &m_dispatcher;
    Sight m_sight;
    QueryPool m_pool;
    Registration m_text;
    Registration m_search;
};

/// The parameter "where" of methods that take a condition.
[[nodiscard]] Field whereField();
/// The member "items" of answers with objects of a type.
[[nodiscard]] Field itemsField(const QString &type);
/// The parameters of methods that take a query, as a whole or in parts.
[[nodiscard]] QList<Field> listFields();

} // namespace penstock
