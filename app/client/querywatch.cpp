// SPDX-License-Identifier: Apache-2.0
#include "app/client/querywatch.h"

#include "app/client/serviceclient.h"

#include <QJsonArray>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 200;         // ms after the last wish
constexpr int announceEvery = 50;  // ms
constexpr int largestLimit = 10000;

QString idOf(const QJsonValue &object)
{
    return object.toObject().value("id"_L1).toString();
}

} // namespace

QueryWatch::QueryWatch(ServiceClient *client, QObject *parent) : QObject(parent), m_client(client)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &QueryWatch::subscribe);
    m_announce.setSingleShot(true);
    m_announce.setInterval(announceEvery);
    connect(&m_announce, &QTimer::timeout, this, &QueryWatch::changed);
    connect(client, &ServiceClient::notified, this, &QueryWatch::notified);
    connect(client, &ServiceClient::ready, this, [this] {
        m_watch.clear();
        if (!m_wish.type.isEmpty()) {
            subscribe();
        }
    });
}

QueryWatch::~QueryWatch()
{
    cancel();
}

void QueryWatch::ask(const Wish &wish)
{
    if (wish == m_wish && (m_unanswered || m_pause.isActive() || !m_watch.isEmpty())) {
        return;
    }
    cancel();
    m_wish = wish;
    m_pause.start();
}

void QueryWatch::forget()
{
    cancel();
    m_wish = {};
    m_order.clear();
    m_places.clear();
    m_objects.clear();
    m_announce.stop();
}

void QueryWatch::cancel()
{
    ++m_asked;
    m_pause.stop();
    m_unanswered = false;
    m_early.clear();
    if (!m_watch.isEmpty() && m_client->isConnected()) {
        static_cast<void>(m_client->call(u"watch.cancel"_s, {{u"watch"_s, m_watch}}));
    }
    m_watch.clear();
}

void QueryWatch::subscribe()
{
    if (!m_client->isConnected()) {
        return; // asked again as soon as it is
    }
    const int asked = ++m_asked;
    m_unanswered = true;
    m_early.clear();
    QJsonObject params = m_client->watchParameters(m_wish.where);
    if (!m_wish.whole) {
        params.insert("select"_L1, u"id"_s);
    }
    if (m_wish.isRanked()) {
        params.insert("limit"_L1, m_wish.limit > 0 ? m_wish.limit : largestLimit);
    }
    if (!m_wish.orderBy.isEmpty()) {
        params.insert("orderBy"_L1, m_wish.orderBy);
    }
    whenDone(m_client->call(m_wish.type + ".watch"_L1, params), this, [this, asked](const Result<QJsonValue> &answer) {
        if (asked != m_asked) { // nobody follows it any more
            const QString late = answer ? answer->toObject().value("watch"_L1).toVariant().toString() : QString();
            if (!late.isEmpty() && m_client->isConnected()) {
                static_cast<void>(m_client->call(u"watch.cancel"_s, {{u"watch"_s, late}}));
            }
            return;
        }
        m_unanswered = false;
        if (answer) {
            subscribed(answer->toObject());
        } else if (m_client->isConnected()) {
            emit refused(answer.error());
        }
    });
}

void QueryWatch::subscribed(const QJsonObject &answer)
{
    m_watch = answer.value("watch"_L1).toVariant().toString();
    m_order.clear();
    m_places.clear();
    m_objects.clear();
    for (const auto &item : answer.value("items"_L1).toArray()) {
        keep(item);
        m_places.insert(idOf(item), static_cast<int>(m_order.size()));
        m_order.append(idOf(item));
    }
    for (const QJsonObject &changes : m_early.take(m_watch)) {
        take(changes);
    }
    m_early.clear();
    emit changed();
}

void QueryWatch::notified(const QString &method, const QJsonObject &params)
{
    const QString id = params.value("watch"_L1).toVariant().toString();
    if (method == "watch.changed"_L1 && m_unanswered) {
        m_early[id].append(params);
    } else if (method == "watch.changed"_L1 && id == m_watch && !id.isEmpty()) {
        take(params);
        if (!m_announce.isActive()) {
            m_announce.start();
        }
    } else if (method == "watch.ended"_L1 && id == m_watch && !id.isEmpty()) {
        m_watch.clear();
        emit refused(Error::fromJson(params.value("error"_L1).toObject()));
    }
}

/// As docs/protocol.md says: what is removed or moved is taken away, then what moved is put in, in the order given.
void QueryWatch::take(const QJsonObject &changes)
{
    for (const auto &id : changes.value("removed"_L1).toArray()) {
        m_places.remove(id.toString());
        m_objects.remove(id.toString());
    }
    for (const QLatin1String part : {"added"_L1, "changed"_L1}) {
        for (const auto &item : changes.value(part).toArray()) {
            keep(item);
        }
    }
    if (!m_wish.isRanked()) {
        for (const auto &item : changes.value("added"_L1).toArray()) {
            m_places.insert(idOf(item), 0);
        }
        return;
    }
    const QJsonArray moved = changes.value("moved"_L1).toArray();
    for (const auto &step : moved) {
        m_places.remove(idOf(step));
    }
    m_order.removeIf([this](const QString &id) { return !m_places.contains(id); });
    for (const auto &step : moved) {
        const qsizetype at = step.toObject().value("at"_L1).toInteger();
        m_order.insert(std::clamp<qsizetype>(at, 0, m_order.size()), idOf(step));
    }
    count();
}

void QueryWatch::keep(const QJsonValue &object)
{
    if (m_wish.whole) {
        m_objects.insert(idOf(object), object.toObject());
    }
}

QList<QJsonObject> QueryWatch::objects() const
{
    QList<QJsonObject> objects;
    for (const QString &id : m_order) {
        if (const auto known = m_objects.constFind(id); known != m_objects.cend()) {
            objects.append(*known);
        }
    }
    return objects;
}

void QueryWatch::count()
{
    m_places.clear();
    for (qsizetype place = 0; place < m_order.size(); ++place) {
        m_places.insert(m_order.at(place), static_cast<int>(place));
    }
}

} // namespace penstock
