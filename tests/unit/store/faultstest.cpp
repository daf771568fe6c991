// SPDX-License-Identifier: Apache-2.0
#include "service/store/databasefile.h"
#include "tests/unit/store/faultyfiles.h"
#include "tests/unit/store/storefixture.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace penstock;

/// Whichever change of a file fails: what was acknowledged stays, what was not is not half there, and reading goes on.
class FaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyWrite_data();
    void everyWrite();
    void brokenTransactionTakesNothingMore();

private:
    struct Outcome {
        QStringList acknowledged;
        QStringList refused;
    };
    [[nodiscard]] static Outcome work(StoreFixture &store);
    static void checkReads(StoreFixture &store, const Outcome &outcome);
    static void checkRows(StoreFixture &store, const Outcome &outcome);

    FaultyFiles m_files;
};

namespace {

constexpr int turns = 6;

/// Two objects that belong together; in some turns large ones, which SQLite writes before the end of the transaction.
Result<void> addPair(Repository &repository, const QString &name, bool large)
{
    const QString text(large ? 700'000 : 10, u'x');
    return repository.atomically([&]() -> Result<void> {
        const auto first = repository.insert(u"item"_s, {{"id", name + u'a'}, {"text", text}});
        return first ? repository.insert(u"item"_s, {{"id", name + u'b'}, {"text", text}}) : first;
    });
}

ResourceType itemType()
{
    ResourceType type(u"item"_s, "Item", "Items");
    type.add(u"text"_s, FieldKind::Text);
    return type;
}

} // namespace

void FaultsTest::everyWrite_data()
{
    using Fault = FaultyFiles::Fault;
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("lasting");
    QTest::newRow("disk full once") << static_cast<int>(Fault::DiskFull) << false;
    QTest::newRow("disk full") << static_cast<int>(Fault::DiskFull) << true;
    QTest::newRow("write error once") << static_cast<int>(Fault::WriteError) << false;
    QTest::newRow("write error") << static_cast<int>(Fault::WriteError) << true;
    QTest::newRow("sync error once") << static_cast<int>(Fault::SyncError) << false;
    QTest::newRow("sync error") << static_cast<int>(Fault::SyncError) << true;
}

void FaultsTest::everyWrite()
{
    QFETCH(int, fault);
    QFETCH(bool, lasting);
    for (int n = 1;; n += n < 40 ? 1 : n / 5) {
        StoreFixture store;
        QVERIFY(store.repository().addType(itemType()));
        QVERIFY(store.database().commit());
        m_files.failAt(n, static_cast<FaultyFiles::Fault>(fault), lasting);
        const Outcome outcome = work(store);
        const bool clean = !m_files.hasFailed();
        checkReads(store, outcome);
        m_files.heal();
        if (QTest::currentTestFailed()) {
            qWarning("at change %d", n);
            return;
        }
        // It goes on as soon as the disk does.
        QVERIFY(addPair(store.repository(), u"after"_s, false));
        QVERIFY2(store.database().commit(), qPrintable(QString::number(n)));
        store.close();
        QVERIFY(databasefile::check(store.path(), 0));
        QVERIFY(store.open());
        QVERIFY(store.repository().addType(itemType()));
        checkRows(store, outcome);
        if (QTest::currentTestFailed() || clean) {
            QVERIFY(n > 3);
            return;
        }
    }
}

FaultsTest::Outcome FaultsTest::work(StoreFixture &store)
{
    Outcome outcome;
    for (int turn = 0; turn < turns; ++turn) {
        const QString first = u"t%1x"_s.arg(turn);
        const QString second = u"t%1y"_s.arg(turn);
        const bool one = addPair(store.repository(), first, turn % 3 == 1).has_value();
        const bool two = addPair(store.repository(), second, turn % 3 == 1).has_value();
        const bool saved = store.database().commit().has_value();
        (one && saved ? outcome.acknowledged : outcome.refused) << first;
        (two && saved ? outcome.acknowledged : outcome.refused) << second;
    }
    return outcome;
}

void FaultsTest::checkReads(StoreFixture &store, const Outcome &outcome)
{
    for (const QString &name : outcome.acknowledged) {
        QVERIFY2(store.repository().find(u"item"_s, name + u'a'), qPrintable(name));
    }
    QVERIFY(store.repository().count(u"item"_s));
}

void FaultsTest::checkRows(StoreFixture &store, const Outcome &outcome)
{
    const QStringList ids = store.column(u"SELECT id FROM item"_s);
    for (const QString &name : outcome.acknowledged) {
        QVERIFY2(ids.contains(name + u'a') && ids.contains(name + u'b'), qPrintable(name + " was lost"_L1));
    }
    for (const QString &name : outcome.refused) {
        QVERIFY2(ids.contains(name + u'a') == ids.contains(name + u'b'), qPrintable(name + " is half there"_L1));
    }
    QVERIFY(ids.contains(u"aftera"_s));
}

void FaultsTest::brokenTransactionTakesNothingMore()
{
    StoreFixture store;
    QVERIFY(store.repository().addType(itemType()));
    QVERIFY(store.database().commit());
    m_files.failAt(1, FaultyFiles::Fault::DiskFull, true);
    QVERIFY(addPair(store.repository(), u"x"_s, false));
    bool broken = false;
    for (int i = 0; i < 200 && !broken; ++i) { // until the pages do not fit into memory
        broken = !addPair(store.repository(), u"l%1"_s.arg(i), true);
    }
    QVERIFY(broken);
    m_files.heal();
    const auto refused = addPair(store.repository(), u"y"_s, false);
    const auto committed = store.database().commit();
    QVERIFY(!committed);
    QVERIFY(committed.error().code == ErrorCode::ResourceExhausted);
    QVERIFY(!refused);
    QVERIFY(store.column(u"SELECT id FROM item"_s).isEmpty());
    QVERIFY(addPair(store.repository(), u"z"_s, false));
    QVERIFY(store.database().commit());
    QCOMPARE(store.column(u"SELECT id FROM item ORDER BY id"_s), (QStringList{u"za"_s, u"zb"_s}));
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "faultstest.moc"
