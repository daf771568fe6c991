// SPDX-License-Identifier: Apache-2.0
#include "service/api/wallclock.h"
#include "service/events/eventlog.h"
#include "service/events/eventretention.h"
#include "service/store/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

/// The log of events: only what is declared is written, and it stays as small as it is meant to be.
class EventLogTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
        m_declared = m_log->kinds().declare({kind()});
    }
    void cleanup()
    {
        m_log.reset();
        m_repository.reset();
        m_database.reset();
    }

    void onlyWhatIsDeclaredIsWritten()
    {
        QVERIFY(m_log->append(entry()));
        EventLog::Entry unknown = entry();
        unknown.name = u"test/other"_s;
        QVERIFY(!m_log->append(unknown));
        EventLog::Entry more = entry();
        more.payload.insert("colour"_L1, u"red"_s);
        QVERIFY(!m_log->append(more));
        m_declared = Registration();
        QVERIFY(!m_log->append(entry()));
        QCOMPARE(numbers(), QList<qint64>{1});
    }

    void theOldestGoWhenTheyTakeTooMuch()
    {
        add(700);
        m_log->setRetention({.size = Bytes::kibibytes(10), .days = 30});
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(m_log->compact(now)); // in portions
        QVERIFY(size() > Bytes::kibibytes(20));
        settle(now);
        QVERIFY2(isNear(size(), Bytes::kibibytes(10)), qPrintable(size().shown()));
        const QList<qint64> kept = numbers();
        QCOMPARE(kept.last(), 700);
        QCOMPARE(kept.first(), m_log->oldest());
        QCOMPARE(kept.size(), 700 - m_log->oldest() + 1);
    }

    void bytesCountRatherThanEvents()
    {
        add(80);
        m_log->setRetention({.size = Bytes::kibibytes(64), .days = 30});
        const QDateTime now = QDateTime::currentDateTimeUtc();
        settle(now);
        QCOMPARE(numbers().size(), 80);
        EventLog::Entry large = entry();
        large.text = Text(QByteArray("\u4e2d").repeated(16'000).constData()); // three bytes each
        QVERIFY(m_log->append(large));
        settle(now);
        QVERIFY(numbers().size() > 60);
        QVERIFY2(isNear(size(), Bytes::kibibytes(64)), qPrintable(size().shown()));
        QVERIFY(m_log->append(large));
        settle(now);
        QCOMPARE(numbers(), QList<qint64>{82});
    }

    void whatWasThereBeforeAStartCounts()
    {
        add(3000); // more than is counted in one go
        QVERIFY(m_database->commit());
        cleanup();
        open();
        m_declared = m_log->kinds().declare({kind()});
        m_log->setRetention({.size = Bytes::kibibytes(20), .days = 30});
        const QDateTime now = QDateTime::currentDateTimeUtc();
        settle(now);
        QVERIFY2(isNear(size(), Bytes::kibibytes(20)), qPrintable(size().shown()));
        for (int round = 0; round < 5; ++round) { // what goes and what comes are kept account of
            add(500);
            settle(now);
            QVERIFY2(isNear(size(), Bytes::kibibytes(20)), qPrintable(size().shown()));
        }
    }

    void whatIsTooOldGoesButForTheNewest()
    {
        add(5);
        m_log->setRetention({.days = 2});
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(!m_log->compact(now.addDays(1)));
        QCOMPARE(numbers().size(), 5);
        QVERIFY(!m_log->compact(now.addDays(3)));
        QCOMPARE(numbers(), QList<qint64>{5});
    }

    void nothingGoesEarlyWhenTheClockIsPutForward()
    {
        add(5);
        m_log->setRetention({.days = 2});
        QDateTime wall = QDateTime::currentDateTimeUtc();
        qint64 steady = 0;
        int looks = 0;
        const WallClock clock = neverAhead([&] { return wall; }, [&] { return steady; });
        const auto now = [&] {
            ++looks;
            return clock();
        };
        for (const int jump : {1, 40, -41}) {
            wall = wall.addDays(jump);
            EventRetention retention(*m_log, now);
            retention.start();
            looks = 0;
            QTRY_VERIFY(looks > 0);
            QCOMPARE(numbers().size(), 5);
        }
        wall = wall.addDays(3);
        steady += Q_INT64_C(3) * 86400000;
        EventRetention retention(*m_log, now);
        retention.start();
        QTRY_COMPARE(numbers(), QList<qint64>{5});
    }

    void numbersAreNeverUsedAgain()
    {
        add(5);
        m_log->setRetention({.days = 1});
        (void)m_log->compact(QDateTime::currentDateTimeUtc().addDays(9));
        QVERIFY(m_database->commit());
        cleanup();
        open();
        m_declared = m_log->kinds().declare({kind()});
        QCOMPARE(m_log->last(), 5);
        QCOMPARE(m_log->oldest(), 5);
        add(1);
        QCOMPARE(numbers(), (QList<qint64>{5, 6}));
    }

private:
    static EventKind kind()
    {
        return {.name = u"test/done"_s, .label = u"Done"_s, .help = u"It is done."_s, .payload = {Field(u"size"_s, FieldKind::Integer)}};
    }
    static EventLog::Entry entry()
    {
        return {.name = u"test/done"_s, .object = {}, .text = "Done.", .payload = {{u"size"_s, 1}}, .scope = {u"test:1"_s}};
    }
    void open()
    {
        m_database = std::move(*Database::open(m_folder->filePath(u"test.db"_s)));
        m_repository = std::make_unique<Repository>(*m_database);
        m_log = std::make_unique<EventLog>(*m_repository);
        QVERIFY(m_log->open());
    }
    void add(int count)
    {
        for (int i = 0; i < count; ++i) {
            QVERIFY(m_log->append(entry()));
        }
    }
    void settle(const QDateTime &now)
    {
        while (m_log->compact(now)) {
        }
    }
    /// Of the events in the log, with 150 bytes each for what the database adds.
    [[nodiscard]] Bytes size()
    {
        const auto rows = m_database->read(
            u"SELECT sum(150 + length(sequence) + length(time) + length(name) + length(CAST(object AS BLOB)) "
            "+ length(scope) + length(CAST(text AS BLOB)) + length(initiator) + length(payload) + length(severity)) FROM event"_s);
        return Bytes(rows ? rows->first().first().toLongLong() : -1);
    }
    /// No more than the limit, and less by no more than an event of the usual size.
    static bool isNear(Bytes size, Bytes limit) { return size <= limit && size.count() > limit.count() - 400; }
    [[nodiscard]] QList<qint64> numbers()
    {
        QList<qint64> list;
        for (const auto &row : m_database->read(u"SELECT sequence FROM event ORDER BY sequence"_s).value_or(QList<Database::Row>())) {
            list << row.first().toLongLong();
        }
        return list;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Repository> m_repository;
    std::unique_ptr<EventLog> m_log;
    Registration m_declared;
};

QTEST_GUILESS_MAIN(EventLogTest)
#include "eventlogtest.moc"
