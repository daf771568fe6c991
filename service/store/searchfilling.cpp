// SPDX-License-Identifier: Apache-2.0
#include "service/store/searchfilling.h"

#include "service/store/repository.h"
#include "service/store/searchedtexts.h"
#include "shared/core/log.h"

#include <QTimer>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int objectsOfAStep = 100;

Query after(const QString &id)
{
    Query query;
    query.order = {{u"id"_s, false}};
    query.limit = objectsOfAStep;
    if (!id.isEmpty()) {
        query.where = whereEqual(u"id"_s, id);
        query.where.op = Condition::Operator::Greater;
    }
    return query;
}

} // namespace

SearchFilling::SearchFilling(Repository &repository, SearchIndex &index, QObject *parent)
    : QObject(parent), m_repository(repository), m_index(index)
{}

Result<void> SearchFilling::begin()
{
    const bool wasDone = isDone();
    m_types.clear();
    for (const ResourceType &type : m_repository.types().all()) {
        if (!searchedtexts::hasAny(type)) {
            continue;
        }
        auto progress = m_index.progress(type.name());
        if (!progress) {
            return failure(progress.error());
        }
        const QString fields = searchedtexts::signature(type);
        if (progress->fields != fields) {
            const auto some = m_repository.query(type.name(), after({}));
            progress = {fields, some && some->items.isEmpty(), {}};
            if (const auto set = m_index.setProgress(type.name(), *progress); !set) {
                return set;
            }
        }
        if (!progress->isWhole) {
            m_types << type.name();
        }
    }
    if (!isDone() && wasDone) {
        QTimer::singleShot(0, this, &SearchFilling::step);
    }
    return {};
}

void SearchFilling::step()
{
    const ResourceType *type = isDone() ? nullptr : m_repository.types().find(m_types.first());
    const auto done = type ? m_repository.atomically([&] { return advance(*type); }) : Result<void>();
    if (!done) {
        log::warning("store", u"texts could not be collected for searching"_s, {{u"cause"_s, done.error().detail}});
        m_types.clear(); // the next start tries again
    }
    if (!isDone()) {
        QTimer::singleShot(0, this, &SearchFilling::step);
    }
}

Result<void> SearchFilling::advance(const ResourceType &type)
{
    auto progress = m_index.progress(type.name());
    const auto page = progress ? m_repository.query(type.name(), after(progress->reached)) : Result<Page>(failure(progress.error()));
    if (!page) {
        return failure(page.error());
    }
    for (const QJsonObject &object : page->items) {
        if (const auto put = m_index.put(type, object); !put) {
            return put;
        }
        progress->reached = object.value("id"_L1).toString();
    }
    progress->isWhole = page->next.isEmpty();
    if (progress->isWhole) {
        m_types.removeOne(type.name());
    }
    return m_index.setProgress(type.name(), *progress);
}

} // namespace penstock
