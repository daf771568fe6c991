// SPDX-License-Identifier: Apache-2.0
#include "service/watch/relatedreading.h"
#include "tests/unit/store/fleet.h"
#include "tests/unit/watch/watchclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace penstock;
using namespace penstock::test;

/// Watches that cannot go on say so once, and nothing more; the others hear on.
class EndTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fleet = std::make_unique<Fleet>();
        m_pool = std::make_unique<QueryPool>(m_fleet->database());
        m_hub = std::make_unique<WatchHub>(m_fleet->repository(), *m_pool);
    }
    void cleanup()
    {
        m_hub.reset();
        m_pool.reset();
        m_fleet.reset();
    }

    void tooManyMembers()
    {
        m_fleet->add(u"host"_s, {{"id", "h"}, {"name", "h"}, {"state", "up"}});
        m_fleet->add(u"vm"_s, {{"id", "v"}, {"name", "v"}, {"host", "h"}});
        WatchClient related;
        related.open(*m_hub, m_fleet->type(u"vm"_s), {{"where", "host.state = up"}}, everything());
        WatchClient limited;
        limited.open(*m_hub, m_fleet->type(u"vm"_s), {{"where", "host.state = up"}, {"orderBy", "name"}, {"limit", 5}}, everything());
        QVERIFY(eventually([&] { return related.answered && limited.answered; }));
        for (int i = 0; i < RelatedReading::mostMembers; ++i) {
            QVERIFY(m_fleet->repository().insert(u"vm"_s, {{"id", u"v%1"_s.arg(i)}, {"name", u"w%1"_s.arg(i)}, {"host", "h"}}));
        }
        QVERIFY(m_fleet->database().commit());
        QVERIFY(eventually([&] { return related.ended; }, 60'000));
        QCOMPARE(related.errorCode, u"resourceExhausted"_s);
        QVERIFY(eventually([&] { return limited.objects.size() == 5; }));
        const int told = related.messages;
        QVERIFY(m_fleet->repository().update(u"vm"_s, u"v"_s, {{"name", "a"}}));
        QVERIFY(m_fleet->database().commit());
        QVERIFY(eventually([&] { return limited.state().first().value("name") == "a"; }));
        QCOMPARE(related.messages, told);
        QVERIFY(!limited.ended);
        QCOMPARE(related.endReason, QString());
        QCOMPARE(m_hub->feeds(), 1);
    }

    void aFieldGoes_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QJsonObject>("params");
        QTest::newRow("condition") << u"vm"_s << QJsonObject{{"where", "backup.level > 1"}};
        QTest::newRow("order") << u"vm"_s << QJsonObject{{"orderBy", "backup.level"}, {"limit", 3}};
        QTest::newRow("selection") << u"vm"_s << QJsonObject{{"select", "name, backup.level"}};
        QTest::newRow("of those that refer") << u"host"_s << QJsonObject{{"where", "machines.backup.level > 1"}};
    }
    void aFieldGoes()
    {
        QFETCH(QString, type);
        QFETCH(QJsonObject, params);
        QVERIFY(m_fleet->repository().addAttributes(u"vm"_s, u"backup"_s, {Field(u"level"_s, FieldKind::Integer)}));
        QVERIFY(m_fleet->repository().linkTypes());
        m_fleet->add(u"vm"_s, {{"id", "v"}, {"name", "v"}, {"backup.level", 2}});
        WatchClient needs;
        needs.open(*m_hub, m_fleet->type(type), params, everything());
        WatchClient other;
        other.open(*m_hub, m_fleet->type(u"vm"_s), {{"where", "name ~ \"*\" and ports.speed is null"}, {"orderBy", "name"}}, everything());
        QVERIFY(eventually([&] { return needs.answered && other.answered; }));
        QVERIFY2(needs.problems.isEmpty(), qPrintable(needs.problems.join(u", "_s)));
        m_fleet->repository().removeAttributes(u"vm"_s, u"backup"_s);
        QVERIFY(needs.ended);
        QCOMPARE(needs.errorCode, u"invalidArgument"_s);
        QVERIFY(!other.ended);
        QVERIFY(m_fleet->repository().update(u"vm"_s, u"v"_s, {{"name", "w"}}));
        QVERIFY(m_fleet->database().commit());
        QCOMPARE(other.messages, 1);
        QCOMPARE(needs.messages, 1);
    }

private:
    [[nodiscard]] Visibility everything() { return {.types = &m_fleet->repository().types()}; }

    std::unique_ptr<Fleet> m_fleet;
    std::unique_ptr<QueryPool> m_pool;
    std::unique_ptr<WatchHub> m_hub;
};

QTEST_GUILESS_MAIN(EndTest)
#include "endtest.moc"
