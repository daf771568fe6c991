// SPDX-License-Identifier: Apache-2.0
#include "service/store/querypool.h"
#include "tests/unit/store/fleet.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace penstock;

/// Queries in threads of their own.
class QueryPoolTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void seesWhatWasWrittenBefore();
    void cutsOffLongQueries();
    void staysUsableAfterErrors();
    void endsWithWorkToDo();
    void cannotWrite();
    void clientsTakeTurns();
    void oneClientWaitsWithSoManyAtMost();
    void shortOnesAreDoneAtOnce();
    void longOnesAreNotTriedForLong();

private:
    static constexpr auto endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";

    static Async<qint64> number(QueryPool &pool, const QString &sql, const QString &client = {})
    {
        return pool.run<qint64>(
            [sql](const RowReader &read) -> Result<qint64> {
                const auto rows = read(sql, {});
                return rows ? Result<qint64>(rows->first().first().toLongLong()) : failure(rows.error());
            },
            client);
    }
    /// Whether a short query of a client is answered by this thread.
    static bool isDoneHere(QueryPool &pool)
    {
        auto where = pool.run<QThread *>([](const RowReader &) -> Result<QThread *> { return QThread::currentThread(); }, u"other"_s);
        where.waitForFinished();
        return where.result() && *where.result() == QThread::currentThread();
    }

    std::unique_ptr<Fleet> m_fleet;
};

void QueryPoolTest::init()
{
    m_fleet = std::make_unique<Fleet>();
}

void QueryPoolTest::seesWhatWasWrittenBefore()
{
    QueryPool pool(m_fleet->database());
    for (int i = 1; i <= 50; ++i) {
        m_fleet->add(u"zone"_s, {{"id", u"z%1"_s.arg(i)}, {"name", u"zone-%1"_s.arg(i)}});
        auto count = number(pool, u"SELECT count(*) FROM zone"_s);
        count.waitForFinished();
        QVERIFY(count.result());
        QCOMPARE(*count.result(), i);
    }
}

void QueryPoolTest::cutsOffLongQueries()
{
    QueryPool pool(m_fleet->database(), {.budget = std::chrono::milliseconds(100)});
    QElapsedTimer timer;
    timer.start();
    auto count = number(pool, QString::fromLatin1(endless));
    count.waitForFinished();
    QVERIFY(!count.result());
    QCOMPARE(toString(count.result().error().code), toString(ErrorCode::ResourceExhausted));
    QVERIFY(!count.result().error().fix.isEmpty());
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void QueryPoolTest::staysUsableAfterErrors()
{
    QueryPool pool(m_fleet->database(), {.threads = 1, .budget = std::chrono::milliseconds(50)});
    auto wrong = number(pool, u"SELECT nothing FROM nowhere"_s);
    auto slow = number(pool, QString::fromLatin1(endless));
    auto good = number(pool, u"SELECT count(*) FROM zone"_s);
    wrong.waitForFinished();
    slow.waitForFinished();
    good.waitForFinished();
    QCOMPARE(toString(wrong.result().error().code), toString(ErrorCode::Internal));
    QCOMPARE(toString(slow.result().error().code), toString(ErrorCode::ResourceExhausted));
    QVERIFY(good.result());
}

void QueryPoolTest::endsWithWorkToDo()
{
    QList<Async<qint64>> calls;
    QElapsedTimer timer;
    {
        QueryPool pool(m_fleet->database(), {.budget = std::chrono::seconds(30)});
        for (int i = 0; i < 10; ++i) {
            calls << number(pool, QString::fromLatin1(endless));
        }
        timer.start();
    }
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void QueryPoolTest::cannotWrite()
{
    QueryPool pool(m_fleet->database());
    auto written = number(pool, u"INSERT INTO zone (id, version) VALUES ('x', 1) RETURNING 1"_s);
    written.waitForFinished();
    QVERIFY(!written.result());
    QCOMPARE(*m_fleet->repository().count(u"zone"_s), 0);
}

void QueryPoolTest::clientsTakeTurns()
{
    constexpr int budget = 200; // milliseconds
    QueryPool pool(m_fleet->database(), {.threads = 2, .budget = std::chrono::milliseconds(budget)});
    QList<Async<qint64>> slow;
    for (int i = 0; i < 64; ++i) {
        slow << number(pool, QString::fromLatin1(endless), u"greedy"_s);
    }
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 3; ++i) { // each waits for the queries that are under way at most
        auto page = number(pool, u"SELECT count(*) FROM zone"_s, u"modest"_s);
        auto own = number(pool, u"SELECT count(*) FROM zone"_s);
        page.waitForFinished();
        own.waitForFinished();
        QVERIFY(page.result());
        QVERIFY(own.result());
    }
    // The queries of the greedy one take 64 * 200 ms in two threads: more than six seconds.
    QVERIFY2(timer.elapsed() < 3 * 5 * budget, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!slow.last().isFinished());
}

void QueryPoolTest::oneClientWaitsWithSoManyAtMost()
{
    QueryPool pool(m_fleet->database(), {.threads = 1, .budget = std::chrono::milliseconds(50), .waiting = 5});
    QList<Async<qint64>> calls;
    for (int i = 0; i < 20; ++i) {
        calls << number(pool, QString::fromLatin1(endless), u"greedy"_s);
    }
    auto refused = calls.last();
    QVERIFY(refused.isFinished()); // at once
    QCOMPARE(toString(refused.result().error().code), u"resourceExhausted"_s);
    QVERIFY2(refused.result().error().plain().contains("5 queries"_L1), qPrintable(refused.result().error().plain()));
    auto other = number(pool, u"SELECT count(*) FROM zone"_s, u"modest"_s);
    other.waitForFinished();
    QVERIFY(other.result());
    for (auto &call : calls) {
        call.waitForFinished();
    }
    auto later = number(pool, u"SELECT count(*) FROM zone"_s, u"greedy"_s);
    later.waitForFinished();
    QVERIFY(later.result());
}

void QueryPoolTest::shortOnesAreDoneAtOnce()
{
    QueryPool pool(m_fleet->database(), {.trial = std::chrono::seconds(5)}); // also where the test itself has to wait
    const auto count = [&](const QString &client) { return number(pool, u"SELECT count(*) FROM zone"_s, client); };
    for (int i = 1; i <= 3; ++i) {
        m_fleet->add(u"zone"_s, {{"id", u"z%1"_s.arg(i)}, {"name", u"zone-%1"_s.arg(i)}});
        const auto here = count(u"client"_s);
        QVERIFY(here.isFinished());
        QCOMPARE(*here.result(), i);
    }
    const auto wrong = number(pool, u"SELECT nothing FROM nowhere"_s, u"client"_s);
    QVERIFY(wrong.isFinished());
    QCOMPARE(toString(wrong.result().error().code), toString(ErrorCode::Internal));
    const auto written = number(pool, u"INSERT INTO zone (id, version) VALUES ('x', 1) RETURNING 1"_s, u"client"_s);
    QVERIFY(written.isFinished() && !written.result());
    auto inAThread = count({}); // last: a thread has work a moment longer than its answer takes
    inAThread.waitForFinished();
    QCOMPARE(*inAThread.result(), 3);
}

void QueryPoolTest::longOnesAreNotTriedForLong()
{
    QueryPool pool(m_fleet->database(), {.threads = 1, .budget = std::chrono::seconds(2), .trial = std::chrono::milliseconds(50)});
    QElapsedTimer timer;
    timer.start();
    auto slow = number(pool, QString::fromLatin1(endless), u"client"_s);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!slow.isFinished());
    auto behind = number(pool, u"SELECT count(*) FROM zone"_s, u"other"_s); // the threads are at work
    QVERIFY(!behind.isFinished());
    slow.waitForFinished();
    QCOMPARE(toString(slow.result().error().code), toString(ErrorCode::ResourceExhausted));
    QVERIFY(slow.result().error().plain().contains("2 s"_L1)); // of the whole budget, not of the trial
    behind.waitForFinished();
    bool wasHere = false; // later ones are tried again
    QTRY_VERIFY(wasHere = wasHere || isDoneHere(pool));
}

QTEST_GUILESS_MAIN(QueryPoolTest)
#include "querypooltest.moc"
