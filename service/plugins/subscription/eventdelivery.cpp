// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/subscription/eventdelivery.h"

#include "service/events/eventlog.h"
#include "service/pluginhost/standardmethods.h"
#include "service/store/repository.h"

#include <QJsonArray>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAtOnce = 100;              // events in one message
constexpr qint64 mostLookedAt = 10'000;      // events, for those a condition lets through
constexpr qint64 mostUnread = 1024 * 1024;   // bytes that wait for the client

Condition sequence(Condition::Operator op, qint64 number)
{
    return {.kind = Condition::Kind::Compare, .field = u"sequence"_s, .op = op, .value = number};
}

} // namespace

EventDelivery::EventDelivery(const Kernel &kernel, const Caller &caller, Terms terms)
    : QObject(caller.session->lifetime()), m_kernel(kernel), m_caller(caller), m_terms(std::move(terms)), m_read(m_terms.after)
{
    connect(caller.session, &Session::roomToSend, this, &EventDelivery::deliver);
}

void EventDelivery::continueTo(qint64 durable)
{
    m_durable = std::max(m_durable, durable);
    deliver();
}

Result<void> EventDelivery::acknowledge(qint64 sequence)
{
    if (sequence > std::max(m_delivered, m_terms.after)) {
        Error error{.code = ErrorCode::InvalidArgument,
                    .what = {QT_TRANSLATE_NOOP("Text", "Event {sequence} was not delivered yet."), {{u"sequence"_s, sequence}}},
                    .fix = {QT_TRANSLATE_NOOP("Text", "Acknowledge what “last” named.")}};
        error.field = u"sequence"_s;
        return failure(error);
    }
    const auto open = std::upper_bound(m_unacknowledged.begin(), m_unacknowledged.end(), sequence);
    m_unacknowledged.erase(m_unacknowledged.begin(), open);
    deliver();
    return {};
}

void EventDelivery::deliver()
{
    const auto room = static_cast<int>(m_terms.window - m_unacknowledged.size());
    const Session *session = m_caller.session;
    if (m_isReading || m_isOver || !session || room <= 0 || session->bytesWaiting() > mostUnread || isGone()
        || m_read >= m_durable) {
        return;
    }
    const qint64 until = std::min(m_durable, m_read + mostLookedAt);
    const int limit = std::min(room, mostAtOnce);
    const auto page = plan(until, limit);
    if (!page) {
        fail(page.error());
        return;
    }
    m_isReading = true;
    const auto read = m_kernel.standardMethods.pool().run<Page>([plan = *page](const RowReader &reader) { return plan.run(reader); });
    whenDone(read, this, [this, until, limit](const Result<Page> &found) {
        m_isReading = false;
        if (m_isOver) {
            return;
        }
        found ? take(*found, until, limit) : fail(found.error());
    });
}

Result<PagePlan> EventDelivery::plan(qint64 until, int limit) const
{
    Query query;
    query.where = bothOf(bothOf(sequence(Condition::Operator::Greater, m_read), sequence(Condition::Operator::LessOrEqual, until)),
                         m_terms.where);
    query.order = {{.field = u"sequence"_s}};
    query.limit = limit;
    return PagePlan::of(*m_kernel.repository.types().find(u"event"_s), query, m_kernel.standardMethods.sight(m_caller));
}

void EventDelivery::take(const Page &page, qint64 until, int limit)
{
    if (isGone()) {
        return; // meanwhile some were dropped, perhaps before they were read
    }
    const auto numberOf = [](const QJsonObject &event) { return event.value("sequence"_L1).toInteger(); };
    m_read = page.items.size() < limit ? until : numberOf(page.items.last());
    // Rights may have been lost while the log was read.
    const Condition visible = m_kernel.standardMethods.scoped(m_caller, u"event"_s, {});
    QJsonArray events;
    for (const QJsonObject &event : page.items) {
        if (visible.matches(event)) {
            events.append(event);
            m_unacknowledged.append(numberOf(event));
        }
    }
    if (!events.isEmpty() && m_caller.session) {
        m_delivered = m_unacknowledged.last();
        m_caller.session->notify(u"event.delivered"_s, {{u"subscription"_s, m_terms.id},
                                                        {u"name"_s, m_terms.name},
                                                        {u"events"_s, events},
                                                        {u"last"_s, m_delivered}});
    }
    deliver();
}

bool EventDelivery::isGone()
{
    if (m_isOver || m_read + 1 >= m_kernel.events.oldest()) {
        return m_isOver;
    }
    m_isOver = true;
    if (m_caller.session) {
        m_caller.session->notify(u"event.gone"_s, {{u"subscription"_s, m_terms.id},
                                                   {u"name"_s, m_terms.name},
                                                   {u"resume"_s, m_kernel.events.oldest()}});
    }
    return true;
}

void EventDelivery::fail(const Error &error)
{
    m_isOver = true;
    if (m_caller.session) {
        m_caller.session->notify(u"event.ended"_s, {{u"subscription"_s, m_terms.id},
                                                    {u"name"_s, m_terms.name},
                                                    {u"error"_s, error.toJson()}});
    }
}

void EventDelivery::end(const Text &why)
{
    if (!m_isOver) {
        fail({.code = ErrorCode::Cancelled,
              .what = {QT_TRANSLATE_NOOP("Text", "No more events are delivered for “{name}”."), {{u"name"_s, m_terms.name}}},
              .why = why});
    }
}

} // namespace penstock
