// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/watchbench/fleetservice.h"

#include "tests/bench/querybench/fleetfile.h"
#include "tests/bench/watchbench/subscribers.h"

#include <QTimer>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

FleetService::FleetService(int machines, int changesPerSecond)
    : m_server(&m_dispatcher, &m_authenticator, {.ipv6 = false, .unauthenticated = 200}), m_perSecond(changesPerSecond),
      m_last(size_t(machines), 0)
{}

bool FleetService::start()
{
    auto database = Database::open(m_directory.filePath(u"fleet.db"_s));
    if (!database) {
        return false;
    }
    m_database = std::move(*database);
    m_repository = std::make_unique<Repository>(*m_database);
    m_methods = std::make_unique<StandardMethods>(*m_repository, m_dispatcher);
    for (const ResourceType &type : benchTypes()) {
        if (!m_repository->addType(type)) {
            return false;
        }
        for (Registration &registration : m_methods->offer(type)) {
            m_registrations.push_back(std::move(registration));
        }
    }
    for (int i = 0; i < hosts; ++i) {
        (void)m_repository->insert(u"host"_s, {{"id", u"h%1"_s.arg(i)}, {"name", u"host-%1"_s.arg(i)}, {"state", u"up"_s}});
    }
    for (size_t i = 0; i < m_last.size(); ++i) {
        const QJsonObject machine{{"id", u"m%1"_s.arg(i)}, {"name", u"vm-%1"_s.arg(i)}, {"state", u"running"_s}, {"cpus", 0},
                                  {"memory", qint64(i % 64) << 28}, {"host", u"h%1"_s.arg(i % hosts)}, {"notes", u"made"_s},
                                  {"addresses", QJsonArray{u"10.0.%1.%2"_s.arg(i >> 8).arg(i & 255)}}, {"created", u"2026-01-01T00:00:00.000Z"_s}};
        (void)m_repository->insert(u"vm"_s, machine);
    }
    return m_database->commit() && m_server.listen();
}

void FleetService::change(int milliseconds)
{
    m_begun = nanoseconds();
    m_end = m_begun + int64_t(milliseconds) * 1'000'000;
    auto *timer = new QTimer(this);
    timer->setTimerType(Qt::PreciseTimer);
    connect(timer, &QTimer::timeout, this, [this, timer] {
        turn();
        if (nanoseconds() >= m_end) {
            timer->deleteLater();
            (void)m_database->commit();
            emit changed();
        }
    });
    timer->start(10);
}

void FleetService::turn()
{
    const int64_t now = nanoseconds();
    const int due = int(double(std::min(now, m_end) - m_begun) * m_perSecond / 1e9);
    const QString stamp = QString::number(now);
    for (const int most = m_changes + 1000; m_changes < std::min(due, most); ++m_changes) {
        const size_t machine = size_t(m_changes) % m_last.size();
        (void)m_repository->update(u"vm"_s, u"m%1"_s.arg(machine), {{"cpus", qint64(++m_last[machine])}, {"notes", stamp}});
    }
    look();
}

qint64 FleetService::nowWaiting() const
{
    qint64 all = 0;
    for (const Session *session : m_server.sessions()) {
        all += session->bytesWaiting();
    }
    return all;
}

void FleetService::look()
{
    for (const Session *session : m_server.sessions()) {
        m_mostWaiting = std::max(m_mostWaiting, session->bytesWaiting());
    }
    const size_t second = size_t((nanoseconds() - m_begun) / 1'000'000'000);
    if (second >= m_waiting.size()) {
        m_waiting.push_back(nowWaiting());
    }
}

} // namespace penstock
