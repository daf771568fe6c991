// SPDX-License-Identifier: Apache-2.0
#include "service/store/databasefile.h"
#include "service/store/migration.h"
#include "tests/unit/store/storefixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace penstock;

/// What the model cannot do by itself is done in numbered steps, and never half.
class MigrationTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_store = std::make_unique<StoreFixture>(); }
    void cleanup() { m_store.reset(); }
    void newDatabasesBeginAtTheLast();
    void runsWhatIsMissing();
    void backsUpFirst();
    void failureLeavesAllAsItWas();
    void brokenReferencesAreFailure();
    void newerDatabasesAreRefused();
    void keepsThreeBackups();

private:
    [[nodiscard]] QStringList backups() const
    {
        return QDir(m_store->folder() + "/backups"_L1).entryList(QDir::Files, QDir::Name);
    }
    void makeFormer();
    [[nodiscard]] static QList<Migration> steps()
    {
        return {Migration::ofStatements(1, u"one"_s, {{u"host"_s, u"UPDATE host SET name = name || '1'"_s},
                                                      {u"absent"_s, u"DELETE FROM absent"_s}}),
                Migration::ofStatements(2, u"two"_s, {{u"host"_s, u"UPDATE host SET name = name || '2'"_s}})};
    }

    std::unique_ptr<StoreFixture> m_store;
};

void MigrationTest::makeFormer()
{
    QVERIFY(m_store->repository().addType(hostType()));
    QVERIFY(m_store->repository().insert(u"host"_s, {{"id", "a"}, {"name", "x"}}));
    QVERIFY(m_store->database().commit());
}

void MigrationTest::newDatabasesBeginAtTheLast()
{
    QVERIFY(migrate(m_store->database(), steps()));
    QCOMPARE(*databasefile::version(m_store->path()), 2);
    QVERIFY(backups().isEmpty());
}

void MigrationTest::runsWhatIsMissing()
{
    makeFormer();
    QVERIFY(migrate(m_store->database(), {steps().first()}));
    QCOMPARE(m_store->column(u"SELECT name FROM host"_s), QStringList{u"x1"_s});
    QVERIFY(migrate(m_store->database(), steps()));
    QVERIFY(migrate(m_store->database(), steps()));
    QCOMPARE(m_store->column(u"SELECT name FROM host"_s), QStringList{u"x12"_s});
    QCOMPARE(m_store->column(u"PRAGMA foreign_keys"_s), QStringList{u"1"_s});
}

void MigrationTest::backsUpFirst()
{
    makeFormer();
    QVERIFY(migrate(m_store->database(), steps()));
    QCOMPARE(backups().size(), 1);
    const QString backup = m_store->folder() + "/backups/"_L1 + backups().first();
    QVERIFY(!(QFile::permissions(backup) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    m_store->close();
    QVERIFY(databasefile::restore(backup, m_store->path(), 2));
    QVERIFY(m_store->open());
    QCOMPARE(m_store->column(u"SELECT name FROM host"_s), QStringList{u"x"_s});
}

void MigrationTest::failureLeavesAllAsItWas()
{
    makeFormer();
    QList<Migration> bad = steps();
    bad.last().apply = [](Database &database) -> Result<void> {
        (void)database.write(u"DELETE FROM host"_s);
        (void)database.write(u"DROP TABLE host"_s);
        return failure(ErrorCode::Internal, {"no"});
    };
    const auto failed = migrate(m_store->database(), bad);
    QVERIFY(!failed);
    QVERIFY(failed.error().plain().contains("backups"_L1));
    QCOMPARE(*databasefile::version(m_store->path()), 1);
    QCOMPARE(m_store->column(u"SELECT name FROM host"_s), QStringList{u"x1"_s});
    QVERIFY(m_store->repository().insert(u"host"_s, {{"id", "b"}, {"name", "y"}}));
}

void MigrationTest::brokenReferencesAreFailure()
{
    makeFormer();
    QVERIFY(m_store->repository().addType(machineType()));
    QVERIFY(m_store->repository().linkTypes());
    QVERIFY(m_store->repository().insert(u"vm"_s, {{"id", "v"}, {"host", "a"}}));
    QVERIFY(!migrate(m_store->database(), {Migration::ofStatements(1, u"bad"_s, {{u"host"_s, u"DELETE FROM host"_s}})}));
    QCOMPARE(m_store->column(u"SELECT id FROM host"_s), QStringList{u"a"_s});
}

void MigrationTest::newerDatabasesAreRefused()
{
    makeFormer();
    QVERIFY(migrate(m_store->database(), steps()));
    m_store->close();
    QFile file(m_store->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const auto refused = databasefile::checkVersion(m_store->path(), 1);
    QVERIFY(!refused);
    QVERIFY(refused.error().plain().contains("newer"_L1));
    QVERIFY(databasefile::checkVersion(m_store->path(), 2));
    QVERIFY(databasefile::checkVersion(m_store->folder() + "/none.db"_L1, 0));
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
    QCOMPARE(QDir(m_store->folder()).entryList(QDir::Files), (QStringList{u"penstock.db"_s, u"penstock.db.lock"_s}));
}

void MigrationTest::keepsThreeBackups()
{
    makeFormer();
    QStringList made;
    for (int i = 0; i < 5; ++i) {
        const auto kept = databasefile::keepBackup(m_store->path());
        QVERIFY(kept);
        made << QFileInfo(*kept).fileName();
    }
    QCOMPARE(backups(), made.mid(2));
}

QTEST_GUILESS_MAIN(MigrationTest)
#include "migrationtest.moc"
