// SPDX-License-Identifier: Apache-2.0
#include "service/store/databasefile.h"
#include "tests/unit/store/storefixture.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace penstock;

namespace {

constexpr int copies = 5;

} // namespace

/// Copies of the database are whole, private, and find their way back.
class DatabaseFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_store.reset(); }
    void copiesWhatIsCommitted();
    void copiesAreForTheOwner();
    void copiesWhileWorkGoesOn();
    void noCopyIsLeftBehind();
    void restores();
    void restoresWhereNothingWas();
    void runningServicesAreNotRestored();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_store->folder() + u'/' + name; }
    [[nodiscard]] Result<void> add(const QString &id)
    {
        return m_store->repository().insert(u"host"_s, {{"id", id}, {"name", id}});
    }

    std::unique_ptr<StoreFixture> m_store;
};

void DatabaseFileTest::init()
{
    m_store = std::make_unique<StoreFixture>();
    QVERIFY(m_store->repository().addType(hostType()));
    QVERIFY(add(u"a"_s));
    QVERIFY(m_store->database().commit());
}

void DatabaseFileTest::copiesWhatIsCommitted()
{
    QVERIFY(add(u"b"_s)); // in the transaction of this turn
    QVERIFY(databasefile::copy(m_store->path(), file(u"copy.db"_s)));
    QVERIFY(databasefile::check(file(u"copy.db"_s), 0));
    const auto copy = Database::open(file(u"copy.db"_s));
    QVERIFY(copy);
    QCOMPARE((*copy)->read(u"SELECT id FROM host"_s)->size(), 1);
}

void DatabaseFileTest::copiesAreForTheOwner()
{
    QVERIFY(databasefile::copy(m_store->path(), file(u"copy.db"_s)));
    QVERIFY(!(QFile::permissions(file(u"copy.db"_s))
              & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther)));
    QVERIFY(!(QFile::permissions(m_store->path()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
}

void DatabaseFileTest::copiesWhileWorkGoesOn()
{
    std::atomic_bool done = false;
    std::unique_ptr<QThread> copier(QThread::create([this, &done] {
        for (int i = 0; i < copies; ++i) {
            if (!databasefile::copy(m_store->path(), file(u"copy%1.db"_s.arg(i)))) {
                break;
            }
        }
        done = true;
    }));
    copier->start();
    int written = 0;
    while (!done && written < 2000) {
        QVERIFY(add(u"w%1"_s.arg(++written)));
        QVERIFY(add(u"x%1"_s.arg(written)));
        QVERIFY(m_store->database().commit());
    }
    QVERIFY(copier->wait());
    for (int i = 0; i < copies; ++i) {
        QVERIFY(databasefile::check(file(u"copy%1.db"_s.arg(i)), 0));
        const auto copy = Database::open(file(u"copy%1.db"_s.arg(i)));
        QVERIFY(copy);
        QCOMPARE((*copy)->read(u"SELECT id FROM host"_s)->size() % 2, 1); // pairs, and the first
    }
}

void DatabaseFileTest::noCopyIsLeftBehind()
{
    const QString target = file(u"none/copy.db"_s);
    QVERIFY(!databasefile::copy(m_store->path(), target));
    QVERIFY(!databasefile::copy(file(u"none.db"_s), file(u"copy.db"_s)));
    QCOMPARE(QDir(m_store->folder()).entryList({u"copy*"_s}, QDir::Files), QStringList());
}

void DatabaseFileTest::restores()
{
    QVERIFY(databasefile::copy(m_store->path(), file(u"copy.db"_s)));
    QVERIFY(add(u"b"_s));
    m_store->close();
    const auto former = databasefile::restore(file(u"copy.db"_s), m_store->path(), 0);
    QVERIFY(former);
    QVERIFY(m_store->open());
    QCOMPARE(m_store->column(u"SELECT id FROM host"_s), QStringList{u"a"_s});
    const auto before = Database::open(*former);
    QVERIFY(before);
    QCOMPARE((*before)->read(u"SELECT id FROM host"_s)->size(), 2);
}

void DatabaseFileTest::restoresWhereNothingWas()
{
    const auto former = databasefile::restore(m_store->path(), file(u"new/penstock.db"_s), 0);
    QVERIFY(former);
    QVERIFY(former->isEmpty());
    QVERIFY(databasefile::check(file(u"new/penstock.db"_s), 0));
}

void DatabaseFileTest::runningServicesAreNotRestored()
{
    QVERIFY(databasefile::copy(m_store->path(), file(u"copy.db"_s)));
    const auto refused = databasefile::restore(file(u"copy.db"_s), m_store->path(), 0);
    QVERIFY(!refused);
    QVERIFY(refused.error().plain().contains("stop it first"_L1));
}

void DatabaseFileTest::otherFilesAreRefused_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"missing", "text", "empty", "foreign", "newer", "damaged"}) {
        QTest::newRow(kind) << QString::fromLatin1(kind);
    }
}

void DatabaseFileTest::otherFilesAreRefused()
{
    QFETCH(QString, kind);
    const QString path = file(u"bad.db"_s);
    if (kind == "newer"_L1) {
        QVERIFY(m_store->database().restructure([&] { return m_store->database().write(u"PRAGMA user_version = 1"_s); }));
    }
    if (kind == "foreign"_L1) {
        QVERIFY(m_store->database().restructure([&] { return m_store->database().write(u"PRAGMA application_id = 1"_s); }));
    }
    if (kind != "missing"_L1) {
        QVERIFY(databasefile::copy(m_store->path(), path));
    }
    QFile bad(path);
    if (kind == "text"_L1 || kind == "empty"_L1) {
        QVERIFY(bad.open(QIODevice::WriteOnly | QIODevice::Truncate));
        bad.write(kind == "text"_L1 ? "not a database, but long enough to be read as the head of one, with some more words behind it" : "");
    }
    if (kind == "damaged"_L1) {
        QVERIFY(bad.open(QIODevice::ReadWrite));
        QVERIFY(bad.seek(4096));
        bad.write(QByteArray(4096, '\x5a'));
    }
    bad.close();
    m_store->close();
    const auto refused = databasefile::restore(path, m_store->path(), 0);
    QVERIFY(!refused);
    QVERIFY(!refused.error().why.isEmpty());
    QVERIFY(m_store->open());
    QCOMPARE(m_store->column(u"SELECT id FROM host"_s), QStringList{u"a"_s});
}

QTEST_GUILESS_MAIN(DatabaseFileTest)
#include "databasefiletest.moc"
