// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/subscription/subscriptions.h"

#include "service/events/eventlog.h"
#include "shared/core/randomid.h"
#include "shared/model/queryparser.h"

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfOne = 100;
constexpr int positionsEvery = 2000; // milliseconds

tl::unexpected<Error> refused(const QString &field, ErrorCode code, Text what, Text fix)
{
    Error error{.code = code, .what = std::move(what), .fix = std::move(fix)};
    error.field = field;
    return failure(error);
}

} // namespace

Subscriptions::Subscriptions(const Kernel &kernel, QObject *parent)
    : QObject(parent), m_kernel(kernel), m_records(kernel.repository, subscriptionType())
{
    m_positions.setSingleShot(true);
    m_positions.setInterval(positionsEvery);
    connect(&m_positions, &QTimer::timeout, this, &Subscriptions::keepPositions);
    connect(&kernel.repository, &Repository::committed, this, &Subscriptions::look);
}

Result<void> Subscriptions::open()
{
    if (const auto ready = m_records.ensure(); !ready) {
        return ready;
    }
    m_durable = m_kernel.events.last();
    const auto records = m_records.all(whereEqual(u"connected"_s, true));
    for (const Subscription &record : records.value_or(QList<Subscription>())) {
        keep(record.id, false);
    }
    return {};
}

Result<Subscriptions::Answer> Subscriptions::subscribe(const Caller &caller, const QJsonObject &params)
{
    if (!caller.session || !caller.session->lifetime()) {
        return failure(ErrorCode::Unsupported, {QT_TRANSLATE_NOOP("Text", "Only a session can follow events.")});
    }
    const auto record = this->record(caller, params);
    if (!record) {
        return failure(record.error());
    }
    const auto &types = m_kernel.repository.types();
    const auto where = parseCondition(types, *types.find(u"event"_s), record->where);
    if (!where) {
        return failure(where.error());
    }
    if (const QPointer<EventDelivery> former = m_deliveries.take(record->id)) {
        former->end({QT_TRANSLATE_NOOP("Text", "Somebody else follows them under this name now.")});
        former->deleteLater();
    }
    const int window = params.value("window"_L1).toInt();
    QJsonObject value = described(*record, window);
    if (value.value("gone"_L1).toBool()) {
        return Answer{value, {}};
    }
    return Answer{value, follow(caller, *record, *where, window)};
}

Result<Subscription> Subscriptions::record(const Caller &caller, const QJsonObject &params)
{
    const QString name = params.value("name"_L1).toString();
    const QString from = params.value("from"_L1).toString();
    const auto known = find(caller, name);
    Subscription record = known.value_or(Subscription{.id = newId(),
                                                      .name = name,
                                                      .account = caller.account,
                                                      .user = caller.user,
                                                      .created = QDateTime::currentDateTimeUtc()});
    const bool moves = !known || (!from.isEmpty() && from.front().isDigit());
    const auto start = moves ? position(from) : Result<qint64>(record.acknowledged);
    if (!start) {
        return failure(start.error());
    }
    record.acknowledged = *start;
    record.where = params.value("where"_L1).toString(record.where);
    const auto &types = m_kernel.repository.types();
    if (auto where = parseCondition(types, *types.find(u"event"_s), record.where); !where) {
        where.error().field = u"where"_s;
        return failure(where.error());
    }
    record.seen = QDateTime::currentDateTimeUtc();
    record.behind = std::max<qint64>(0, m_durable - record.acknowledged);
    const auto written = known ? m_records.update(record) : checkCount(caller).and_then([&] { return m_records.insert(record); });
    return written ? Result<Subscription>(record) : failure(written.error());
}

Result<Subscription> Subscriptions::find(const Caller &caller, const QString &name) const
{
    const auto records = m_records.all(whereEqual(u"name"_s, name));
    for (const Subscription &record : records.value_or(QList<Subscription>())) {
        if (record.account == caller.account && (!caller.account.isEmpty() || record.user == caller.user)) {
            return record;
        }
    }
    return refused(u"name"_s, ErrorCode::NotFound,
                   {QT_TRANSLATE_NOOP("Text", "You have no subscription “{name}”."), {{u"name"_s, name.left(80)}}},
                   {QT_TRANSLATE_NOOP("Text", "Call event.subscribe first.")});
}

Result<void> Subscriptions::checkCount(const Caller &caller) const
{
    const auto records = m_records.all(whereEqual(u"user"_s, caller.user));
    if (records && records->size() >= mostOfOne) {
        return refused(u"name"_s, ErrorCode::ResourceExhausted,
                       {QT_TRANSLATE_NOOP("Text", "You have {count} subscriptions already."), {{u"count"_s, mostOfOne}}},
                       {QT_TRANSLATE_NOOP("Text", "Delete those that nobody follows any more.")});
    }
    return {};
}

Result<qint64> Subscriptions::position(const QString &from) const
{
    if (from.isEmpty() || from == "now"_L1) {
        return m_durable;
    }
    if (from == "oldest"_L1) {
        return m_kernel.events.oldest() - 1;
    }
    const qint64 after = from.toLongLong() - 1;
    if (after > m_durable || after < 0) {
        return refused(u"from"_s, ErrorCode::InvalidArgument,
                       {QT_TRANSLATE_NOOP("Text", "There is no event {sequence} yet."), {{u"sequence"_s, from}}},
                       {QT_TRANSLATE_NOOP("Text", "The next one will be {next}."), {{u"next"_s, m_durable + 1}}});
    }
    return after;
}

QJsonObject Subscriptions::described(const Subscription &record, int window) const
{
    // A position beyond the log was remembered by a database that is not the present one: it was restored.
    const bool restored = record.acknowledged > m_durable;
    const bool gone = restored || record.acknowledged + 1 < m_kernel.events.oldest();
    QJsonObject value{{u"subscription"_s, record.id},       {u"name"_s, record.name},     {u"acknowledged"_s, record.acknowledged},
                      {u"behind"_s, record.behind}, {u"window"_s, window}, {u"gone"_s, gone}};
    if (gone) {
        value.insert("resume"_L1, restored ? m_durable + 1 : m_kernel.events.oldest());
    }
    return value;
}

EventDelivery *Subscriptions::follow(const Caller &caller, const Subscription &record, const Condition &where, int window)
{
    auto *delivery = new EventDelivery(m_kernel, caller,
                                       {.id = record.id, .name = record.name, .where = where, .after = record.acknowledged, .window = window});
    m_deliveries.insert(record.id, delivery);
    connect(caller.session, &Session::ended, this,
            [this, id = record.id, delivery = QPointer(delivery)] { release(id, delivery); });
    keep(record.id, true);
    return delivery;
}

void Subscriptions::begin(const QPointer<EventDelivery> &delivery)
{
    if (delivery) {
        delivery->continueTo(m_durable);
        m_positions.start();
    }
}

Result<void> Subscriptions::acknowledge(const Caller &caller, const QString &name, qint64 sequence)
{
    const auto record = find(caller, name);
    if (!record) {
        return failure(record.error());
    }
    const QPointer<EventDelivery> delivery = m_deliveries.value(record->id);
    if (!delivery || !delivery->belongsTo(caller.session)) {
        return refused(u"name"_s, ErrorCode::Conflict,
                       {QT_TRANSLATE_NOOP("Text", "This session does not follow “{name}”."), {{u"name"_s, name}}},
                       {QT_TRANSLATE_NOOP("Text", "Call event.subscribe first.")});
    }
    return delivery->acknowledge(sequence).map([&] { keep(record->id, true); });
}

Result<void> Subscriptions::unsubscribe(const Caller &caller, const QString &name)
{
    return find(caller, name).and_then([this](const Subscription &record) { return m_records.remove(record.id); });
}

void Subscriptions::keep(const QString &id, bool connected)
{
    auto record = m_records.find(id);
    if (!record) {
        return;
    }
    const QPointer<EventDelivery> delivery = m_deliveries.value(id);
    record->acknowledged = delivery ? std::max(record->acknowledged, delivery->cursor()) : record->acknowledged;
    record->behind = std::max<qint64>(0, m_durable - record->acknowledged);
    record->seen = record->connected != connected ? QDateTime::currentDateTimeUtc() : record->seen;
    record->connected = connected;
    (void)m_records.update(*record);
}

void Subscriptions::release(const QString &id, const EventDelivery *delivery)
{
    if (delivery && m_deliveries.value(id) == delivery) {
        keep(id, false);
        m_deliveries.remove(id);
    }
}

void Subscriptions::look(const QList<Change> &changes)
{
    const qint64 before = m_durable;
    for (const Change &change : changes) {
        if (change.type == "event"_L1 && change.kind == Change::Kind::Added) {
            m_durable = std::max(m_durable, change.object.value("sequence"_L1).toInteger());
        } else if (change.kind == Change::Kind::Removed && m_deliveries.contains(change.id)) {
            if (const QPointer<EventDelivery> delivery = m_deliveries.take(change.id)) {
                delivery->end({QT_TRANSLATE_NOOP("Text", "The subscription was deleted.")});
            }
        }
    }
    if (m_durable == before) {
        return;
    }
    for (const QPointer<EventDelivery> &delivery : std::as_const(m_deliveries)) {
        if (delivery) {
            delivery->continueTo(m_durable);
        }
    }
    if (!m_positions.isActive()) {
        m_positions.start();
    }
}

void Subscriptions::keepPositions()
{
    const auto records = m_records.all();
    for (const Subscription &record : records.value_or(QList<Subscription>())) {
        keep(record.id, record.connected);
    }
}

} // namespace penstock
