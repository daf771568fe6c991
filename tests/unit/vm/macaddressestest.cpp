// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/vm/macaddresses.h"
#include "service/plugins/vm/virtualmachine.h"
#include "service/store/database.h"
#include "service/store/table.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

/// No two machines get the same address, whoever holds it and whenever.
class MacAddressesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::move(*Database::open(m_folder->filePath(u"penstock.db"_s)));
        m_repository = std::make_unique<Repository>(*m_database);
        m_machines = std::make_unique<Table<VirtualMachine>>(*m_repository, virtualMachineType());
        QVERIFY(m_machines->ensure());
        m_next = 0;
    }
    void cleanup()
    {
        m_machines.reset();
        m_repository.reset();
        m_database.reset();
    }

    void whatIsThereIsTaken()
    {
        QVERIFY(keep(u"a"_s, u"52:54:00:01:00:00"_s));
        QVERIFY(keep(u"b"_s, u"52:54:00:02:00:00"_s));
        QVERIFY(m_database->commit());
        MacAddresses addresses(*m_repository, counting());
        QVERIFY(addresses.open());
        m_next = 1;
        QCOMPARE(*addresses.draw(), u"52:54:00:03:00:00"_s);
    }

    void whatIsNotReadYetIsTaken()
    {
        constexpr int many = 12'000; // more than a slice
        for (int i = 0; i < many; ++i) {
            QVERIFY(keep(u"vm%1"_s.arg(i), u"52:54:00:%1:%2:00"_s.arg(i & 0xff, 2, 16, QLatin1Char('0')).arg(i >> 8, 2, 16, QLatin1Char('0'))));
        }
        QVERIFY(m_database->commit());
        MacAddresses addresses(*m_repository, counting());
        QVERIFY(addresses.open());
        QVERIFY(!addresses.isComplete());
        m_next = many - 1; // the last one, which is read last
        QCOMPARE(*addresses.draw(), u"52:54:00:%1:%2:00"_s.arg(many & 0xff, 2, 16, QLatin1Char('0')).arg(many >> 8, 2, 16, QLatin1Char('0')));
        QTRY_VERIFY(addresses.isComplete());
        QVERIFY(m_database->commit());
        m_next = many - 1;
        QCOMPARE(*addresses.draw(), u"52:54:00:%1:%2:00"_s.arg((many + 1) & 0xff, 2, 16, QLatin1Char('0')).arg(many >> 8, 2, 16, QLatin1Char('0')));
    }

    void whatIsRemovedBeforeItWasReadFreesNoOther()
    {
        QVERIFY(keep(u"first"_s, u"52:54:00:00:00:00"_s));
        for (int i = 0; i < 12'000; ++i) {
            QVERIFY(keep(u"vm%1"_s.arg(i), u"elsewhere"_s));
        }
        QVERIFY(keep(u"twin"_s, u"52:54:00:00:00:00"_s));
        QVERIFY(m_database->commit());
        MacAddresses addresses(*m_repository, counting());
        QVERIFY(addresses.open());
        QVERIFY(!addresses.isComplete());
        QVERIFY(m_machines->remove(u"twin"_s));
        QVERIFY(m_database->commit());
        QCOMPARE(*addresses.draw(), u"52:54:00:01:00:00"_s);
    }

    void whatThisTransactionDrewOrFoundIsTaken()
    {
        MacAddresses addresses(*m_repository, counting());
        QVERIFY(addresses.open());
        QCOMPARE(*addresses.draw(), u"52:54:00:00:00:00"_s);
        m_next = 0;
        QCOMPARE(*addresses.draw(), u"52:54:00:01:00:00"_s);
        QVERIFY(keep(u"found"_s, u"52:54:00:02:00:00"_s));
        m_next = 0;
        QCOMPARE(*addresses.draw(), u"52:54:00:03:00:00"_s);
    }

    void whatIsTakenBackIsFree()
    {
        MacAddresses addresses(*m_repository, counting());
        QVERIFY(addresses.open());
        const auto undone = m_repository->atomically([&]() -> Result<void> {
            return keep(u"a"_s, *addresses.draw()).and_then([]() -> Result<void> { return failure(ErrorCode::Conflict, {}); });
        });
        QVERIFY(!undone);
        m_next = 0;
        QCOMPARE(*addresses.draw(), u"52:54:00:00:00:00"_s);
    }

    void whatIsCommittedStaysTakenUntilTheLastHolderIsGone()
    {
        MacAddresses addresses(*m_repository, counting());
        QVERIFY(addresses.open());
        QVERIFY(keep(u"a"_s, *addresses.draw()));
        QVERIFY(keep(u"twin"_s, u"52:54:00:00:00:00"_s));
        QVERIFY(m_database->commit());
        QVERIFY(m_machines->remove(u"a"_s));
        QVERIFY(m_database->commit());
        m_next = 0;
        QCOMPARE(*addresses.draw(), u"52:54:00:01:00:00"_s);
        auto twin = m_machines->find(u"twin"_s);
        twin->nics = {nicEntry({.mac = u"52:54:00:AA:00:00"_s, .network = {}, .bridge = {}, .model = {}})};
        QVERIFY(m_machines->update(*twin));
        QVERIFY(m_database->commit());
        m_next = 0;
        QCOMPARE(*addresses.draw(), u"52:54:00:00:00:00"_s);
        m_next = 0xaa;
        QCOMPARE(*addresses.draw(), u"52:54:00:ab:00:00"_s);
    }

    void itGivesUpWhereNoneIsFree()
    {
        MacAddresses addresses(*m_repository, [] { return 7U; });
        QVERIFY(addresses.open());
        QCOMPARE(*addresses.draw(), u"52:54:00:07:00:00"_s);
        const auto none = addresses.draw();
        QVERIFY(!none && none.error().code == ErrorCode::ResourceExhausted && !none.error().fix.isEmpty());
    }

    void tenThousandInOneTransactionAreAllDifferent()
    {
        // As many as there are machines, from so few that every other one is taken.
        QRandomGenerator random(1);
        MacAddresses addresses(*m_repository, [&random] { return random.generate() % 20'000; });
        QVERIFY(addresses.open());
        QSet<QString> drawn;
        for (int i = 0; i < 10'000; ++i) {
            const QString address = addresses.draw().value_or(QString());
            drawn.insert(address);
            QVERIFY(keep(u"vm%1"_s.arg(i), address));
        }
        QCOMPARE(drawn.size(), 10'000);
        QVERIFY(!drawn.contains(QString()));
    }

private:
    [[nodiscard]] MacAddresses::Random counting()
    {
        return [this] { return m_next++; };
    }
    [[nodiscard]] Result<void> keep(const QString &id, const QString &mac)
    {
        return m_machines->insert({.id = id,
                                   .name = id,
                                   .uuid = id,
                                   .nics = {nicEntry({.mac = mac, .network = u"default"_s, .bridge = {}, .model = {}})}});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Repository> m_repository;
    std::unique_ptr<Table<VirtualMachine>> m_machines;
    quint32 m_next = 0;
};

QTEST_GUILESS_MAIN(MacAddressesTest)
#include "macaddressestest.moc"
