// SPDX-License-Identifier: Apache-2.0
#include "app/models/tasktext.h"

#include "app/models/timetext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

namespace {

QJsonObject attempt(int number, const QJsonObject &more = {})
{
    QJsonObject entry{{u"step"_s, 1}, {u"attempt"_s, number}, {u"undoing"_s, false}, {u"ended"_s, u"2026-01-02T03:04:05.000Z"_s}, {u"seconds"_s, 2.04},
                      {u"error"_s, QJsonObject{{u"code"_s, u"unavailable"_s}, {u"what"_s, u"No answer."_s}, {u"why"_s, u"It is off."_s}, {u"fix"_s, u"Wait."_s}}}};
    for (auto member = more.begin(); member != more.end(); ++member) {
        entry.insert(member.key(), member.value());
    }
    return entry;
}

QJsonObject taskWith(const QString &member, const QJsonValue &value)
{
    return {{u"state"_s, u"running"_s},
            {u"steps"_s, QJsonArray{QJsonObject{{u"title"_s, u"Reserve"_s}, {u"state"_s, u"done"_s}},
                                    QJsonObject{{u"title"_s, u"Create disk"_s}, {u"state"_s, u"running"_s}}}},
            {member, value}};
}

QString nameOf(const QString &, const QString &id)
{
    return id == "1"_L1 ? u"web-01"_s : QString();
}

} // namespace

class TestTaskText : public QObject
{
    Q_OBJECT

private slots:
    void attemptsAreLines()
    {
        const QString time = timetext::moment(QDateTime::fromString(u"2026-01-02T03:04:05.000Z"_s, Qt::ISODateWithMs));
        QVERIFY(time.contains(u':'));
        const QJsonObject stopped{{u"undoing"_s, true}, {u"attempt"_s, QJsonValue()}, {u"seconds"_s, QJsonValue()}};
        const QJsonObject task = taskWith(u"log"_s, QJsonArray{attempt(1), attempt(2), attempt(90), attempt(0, stopped)});
        QCOMPARE(tasktext::log(task), (QStringList{time + u"  Create disk, attempt 1, after 2.0 s: No answer. It is off. (unavailable)"_s,
                                                   time + u"  Create disk, attempt 2, after 2.0 s: No answer. It is off. (unavailable)"_s,
                                                   u"Attempts 3 to 89 are not listed."_s,
                                                   time + u"  Create disk, attempt 90, after 2.0 s: No answer. It is off. (unavailable)"_s,
                                                   time + u"  Undoing: Create disk: No answer. It is off. (unavailable)"_s}));
    }

    void stepsAreLines()
    {
        const QJsonArray steps{QJsonObject{{u"title"_s, u"Reserve"_s}, {u"state"_s, u"done"_s}, {u"started"_s, u"2026-01-02T03:04:05.000Z"_s},
                                           {u"ended"_s, u"2026-01-02T03:04:05.300Z"_s}},
                               QJsonObject{{u"title"_s, u"Copy"_s}, {u"state"_s, u"skipped"_s}},
                               QJsonObject{{u"title"_s, u"Define"_s}, {u"state"_s, u"waiting"_s}}};
        const QStringList lines = tasktext::steps(taskWith(u"steps"_s, steps));
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.first().startsWith(u"Reserve: Done, "_s) && lines.first().endsWith(u", 0.3 s"_s), qPrintable(lines.first()));
        QCOMPARE(lines.last(), u"Define: Waiting"_s);
    }

    void whatItDoesNow_data()
    {
        QTest::addColumn<QJsonObject>("task");
        QTest::addColumn<QJsonObject>("inspected");
        QTest::addColumn<QStringList>("expected");
        const QJsonObject running = taskWith(u"id"_s, u"t"_s);
        const auto active = [](int silent, bool undoing) {
            const QJsonObject step{{u"step"_s, 1}, {u"attempt"_s, 2}, {u"silentSeconds"_s, silent}, {u"allowedSeconds"_s, 120}};
            return QJsonObject{{u"undoing"_s, undoing}, {u"active"_s, QJsonArray{step}}, {u"holds"_s, true}, {u"resources"_s, QJsonArray{u"vm:1"_s, u"odd:2"_s}}};
        };
        const QString on = u"Works on: web-01, odd:2"_s;
        QTest::newRow("a step") << running << active(3, false)
                                << QStringList{u"Create disk, attempt 2: last heard of 3 s ago, given up after 2 min of silence"_s, on};
        QTest::newRow("undoing") << running << active(0, true)
                                 << QStringList{u"Undoing: Create disk, attempt 2: heard of just now, given up after 2 min of silence"_s, on};
        QTest::newRow("waits") << running << QJsonObject{{u"active"_s, QJsonArray()}, {u"holds"_s, false}} << QStringList{u"Nothing yet: it waits for its turn."_s};
        QTest::newRow("between") << running << QJsonObject{{u"holds"_s, true}} << QStringList{u"It is between two steps."_s};
        QTest::newRow("a whole") << taskWith(u"children"_s, QJsonObject{{u"total"_s, 2}}) << QJsonObject{{u"holds"_s, true}}
                                 << QStringList{u"It waits for its parts."_s};
        QTest::newRow("not at work") << running << QJsonObject() << QStringList{u"Nothing any more: it has ended."_s};
        QTest::newRow("just ended") << taskWith(u"state"_s, u"succeeded"_s) << active(3, false) << QStringList{u"Nothing any more: it has ended."_s};
    }
    void whatItDoesNow()
    {
        QFETCH(QJsonObject, task);
        QFETCH(QJsonObject, inspected);
        QTEST(tasktext::atWork(task, inspected, nameOf), "expected");
    }
};

QTEST_MAIN(TestTaskText)
#include "tst_tasktext.moc"
