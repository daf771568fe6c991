// SPDX-License-Identifier: Apache-2.0
#include "service/pluginhost/bincare.h"

#include "service/access/lineage.h"
#include "service/api/dispatcher.h"
#include "service/events/eventlog.h"
#include "service/pluginhost/calloutcome.h"
#include "service/pluginhost/kernel.h"
#include "service/pluginhost/presence.h"
#include "shared/model/deletionfields.h"

#include <ctime>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = Q_INT64_C(86400000);
constexpr int lookEvery = 5 * 60 * 1000;
constexpr int lookFirst = 30 * 1000; // when hosts have been reached
constexpr qsizetype mostAtOnce = 20;

QString keyOf(const QString &type, const QString &id)
{
    return type + u':' + id;
}

} // namespace

BinCare::BinCare(Kernel &kernel, int days, BinClocks clocks, QObject *parent)
    : QObject(parent), m_kernel(kernel), m_retention(days * day), m_clocks(std::move(clocks)), m_started(m_clocks.wall()),
      m_startedSteady(m_clocks.steady())
{
    connect(&kernel.repository, &Repository::committed, this, &BinCare::committed);
    connect(&m_timer, &QTimer::timeout, this, &BinCare::look);
}

qint64 BinClocks::sinceBoot()
{
    timespec time{};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1000000;
}

void BinCare::run()
{
    if (m_retention > 0) {
        m_timer.start(lookEvery);
        QTimer::singleShot(lookFirst, this, &BinCare::look);
    }
}

void BinCare::committed(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        const QString key = keyOf(change.type, change.id);
        if (change.kind == Change::Kind::Removed) {
            m_since.remove(key);
            m_notBefore.remove(key);
        } else if (change.object.contains("discarded"_L1)) {
            if (!presence::isDiscarded(change.object)) {
                m_since.remove(key);
                m_notBefore.remove(key);
            } else if (!presence::isDiscarded(change.before)) {
                m_since.insert(key, m_clocks.steady());
            }
        }
    }
}

bool BinCare::isDue(const QString &key, const QJsonObject &object) const
{
    const qint64 steady = m_clocks.steady();
    const QDateTime now = qMin(m_clocks.wall(), m_started.addMSecs(steady - m_startedSteady));
    const QDateTime since = QDateTime::fromString(object.value("discarded"_L1).toString(), Qt::ISODateWithMs);
    const bool isOld = since.isValid() && since.msecsTo(now) >= m_retention;
    const bool isOldHere = !m_since.contains(key) || steady - m_since.value(key) >= m_retention;
    return isOld && isOldHere && steady >= m_notBefore.value(key, steady);
}

void BinCare::look()
{
    for (const ResourceType &type : m_kernel.repository.types().all()) {
        if (!deletionfields::isDiscardable(type) || !m_kernel.dispatcher.find(type.name() + ".delete"_L1)) {
            continue;
        }
        const auto objects = m_kernel.repository.all(type.name(), presence::discarded());
        for (const QJsonObject &object : objects ? *objects : QList<QJsonObject>()) {
            const QString id = object.value("id"_L1).toString();
            const QString key = keyOf(type.name(), id);
            if (m_running < mostAtOnce && isDue(key, object)) {
                m_notBefore.insert(key, m_clocks.steady() + day);
                QJsonObject params = object.value("discardedWith"_L1).toObject();
                params.insert("id"_L1, id);
                purge({.object = {type.name(), id, object.value("name"_L1).toString()},
                       .scope = lineage::of(m_kernel.repository, type.name(), object),
                       .by = params});
            }
        }
    }
}

void BinCare::purge(const Purge &purge)
{
    const Caller self{.sessionId = {}, .user = u"system"_s, .peer = u"penstockd"_s, .localAdministrator = true};
    ++m_running;
    whenDone(CallOutcome::of(m_kernel, self, purge.object.type + ".delete"_L1, purge.by), this,
             [this, purge](const Result<void> &outcome) {
                 --m_running;
                 outcome ? succeeded(purge) : failed(purge, outcome.error());
             });
}

void BinCare::succeeded(const Purge &purge)
{
    (void)m_kernel.events.append({.name = purge.object.type + "/purged"_L1,
                                  .object = purge.object,
                                  .text = {QT_TRANSLATE_NOOP("Text", "{name} was deleted; its time in the bin was over."),
                                           {{u"name"_s, purge.object.name}}},
                                  .initiator = u"system"_s,
                                  .scope = purge.scope});
}

void BinCare::failed(const Purge &purge, const Error &error)
{
    (void)m_kernel.events.append({.name = purge.object.type + "/purge-failed"_L1,
                                  .object = purge.object,
                                  .text = {QT_TRANSLATE_NOOP("Text", "{name} stays in the bin although its time is over: {why}"),
                                           {{u"name"_s, purge.object.name}, {u"why"_s, error.plain()}}},
                                  .initiator = u"system"_s,
                                  .severity = Severity::Warning,
                                  .payload = {{u"error"_s, error.toJson()}},
                                  .scope = purge.scope});
}

} // namespace penstock
