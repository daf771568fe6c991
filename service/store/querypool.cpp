// SPDX-License-Identifier: Apache-2.0
#include "service/store/querypool.h"

#include "service/store/database.h"
#include "service/store/readconnection.h"

#include <QMutexLocker>
#include <QTimer>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int trialsLeftOut = 10; // after one that took too long: it is lost time

RowReader readerOf(ReadConnection &connection)
{
    return RowReader([&connection](const QString &sql, const QList<QVariant> &values, const RowReader::Take &take) {
        return connection.each(sql, values, take);
    });
}

} // namespace

QueryPool::QueryPool(Database &database, Options options, QObject *parent)
    : QObject(parent), m_database(database), m_options(options)
{
    m_threads.setMaxThreadCount(options.threads);
    m_threads.setExpiryTimeout(-1);
    auto *hourly = new QTimer(this);
    connect(hourly, &QTimer::timeout, this, &QueryPool::refreshStatistics);
    hourly->start(std::chrono::hours(1));
    QTimer::singleShot(std::chrono::seconds(10), this, &QueryPool::refreshStatistics);
}

void QueryPool::refreshStatistics()
{
    (void)m_database.read(QStringLiteral("PRAGMA analysis_limit = 1000"));
    (void)m_database.write(QStringLiteral("ANALYZE"));
}

QueryPool::~QueryPool()
{
    m_stop = true;
    m_threads.waitForDone();
}

Result<void> QueryPool::commit()
{
    return m_database.commit();
}

bool QueryPool::isIdle()
{
    const QMutexLocker lock(&m_mutex);
    return m_working == 0;
}

bool QueryPool::isDoneAtOnce(const std::function<void(const RowReader &)> &work)
{
    if (m_skipped > 0) {
        --m_skipped;
        return false;
    }
    if (m_options.trial.count() == 0 || !isIdle()) {
        return false;
    }
    if (!m_trial) {
        m_trial = ReadConnection::open(m_database.path(), m_stop).value_or(nullptr);
    }
    if (!m_trial || !m_trial->begin(m_options.trial)) {
        return false;
    }
    work(readerOf(*m_trial));
    const bool done = !m_trial->wasCutOff();
    m_trial->end();
    m_skipped = done ? 0 : trialsLeftOut;
    return done;
}

void QueryPool::start(const QString &client, Job job)
{
    if (!enqueue(client, job)) {
        job(failure(ErrorCode::ResourceExhausted, {QT_TRANSLATE_NOOP("Text", "The query was not accepted.")},
                    {QT_TRANSLATE_NOOP("Text", "{count} queries of this session wait for their turn already."),
                     {{u"count"_s, m_options.waiting}}},
                    {QT_TRANSLATE_NOOP("Text", "Wait for their answers, then ask again.")}));
    }
}

bool QueryPool::enqueue(const QString &client, Job &job)
{
    const QMutexLocker lock(&m_mutex);
    QQueue<Job> &own = m_waiting[client];
    if (!client.isEmpty() && own.size() >= m_options.waiting) {
        return false;
    }
    if (own.isEmpty()) {
        m_turns.enqueue(client);
    }
    own.enqueue(std::move(job));
    if (m_working < m_options.threads) {
        ++m_working;
        m_threads.start([this] { work(); });
    }
    return true;
}

QueryPool::Job QueryPool::next()
{
    const QMutexLocker lock(&m_mutex);
    if (m_turns.isEmpty() || m_stop) {
        --m_working;
        return {};
    }
    const QString client = m_turns.dequeue();
    const auto own = m_waiting.find(client);
    Job job = own->dequeue();
    if (own->isEmpty()) {
        m_waiting.erase(own);
    } else {
        m_turns.enqueue(client);
    }
    return job;
}

void QueryPool::work()
{
    while (const Job job = next()) {
        serve(job);
    }
}

void QueryPool::serve(const Job &job)
{
    auto connection = borrowed();
    if (!connection) {
        job(failure(connection.error()));
        return;
    }
    if (const auto begun = (*connection)->begin(m_options.budget); !begun) {
        job(failure(begun.error()));
        return;
    }
    job(readerOf(**connection));
    (*connection)->end();
    const QMutexLocker lock(&m_mutex);
    m_idle.push_back(std::move(*connection));
}

Result<std::unique_ptr<ReadConnection>> QueryPool::borrowed()
{
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_idle.empty()) {
            auto connection = std::move(m_idle.back());
            m_idle.pop_back();
            return connection;
        }
    }
    return ReadConnection::open(m_database.path(), m_stop);
}

} // namespace penstock
