// SPDX-License-Identifier: Apache-2.0
#include "service/store/querypool.h"

#include "service/store/database.h"
#include "service/store/readconnection.h"

#include <QMutexLocker>
#include <QTimer>

namespace penstock {

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
    m_threads.clear();
    m_threads.waitForDone();
}

void QueryPool::start(std::function<void(const Result<RowReader> &)> job)
{
    if (const auto committed = m_database.commit(); !committed) {
        job(failure(committed.error()));
        return;
    }
    m_threads.start([this, job = std::move(job)] { serve(job); });
}

void QueryPool::serve(const std::function<void(const Result<RowReader> &)> &job)
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
    ReadConnection &reader = **connection;
    job(RowReader([&reader](const QString &sql, const QList<QVariant> &values, const RowReader::Take &take) {
        return reader.each(sql, values, take);
    }));
    reader.end();
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
