// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/drivers/drivercontract.h"

#include "shared/core/randomid.h"
#include "tests/unit/drivers/await.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace penstock::test {

void DriverContract::initTestCase()
{
    QVERIFY(m_host.setUp());
    m_connection = m_host.connection();
    QVERIFY(m_connection);
    connect(m_connection.get(), &HostConnection::connected, this, [this](const HostFacts &facts) { m_facts = facts; });
    connect(m_connection.get(), &HostConnection::machineChanged, this,
            [this](const MachineState &machine) { m_seen.insert(machine.uuid, machine); });
    connect(m_connection.get(), &HostConnection::machineRemoved, this, [this](const QString &uuid) {
        m_seen.remove(uuid);
        m_removed.append(uuid);
    });
    QVERIFY(openConnection(*m_connection));
    VERIFY_OK(await(m_connection->machines()));
}

void DriverContract::cleanupTestCase()
{
    if (m_connection) {
        QSignalSpy closed(m_connection.get(), &HostConnection::closed);
        m_connection->close();
        QVERIFY(waitUntil([&] { return closed.count() == 1; }));
        m_connection.reset();
    }
    m_host.tearDown();
}

void DriverContract::cleanup()
{
    for (const QString &uuid : std::exchange(m_made, {})) {
        (void)await(machines().powerOff(uuid));
        VERIFY_OK(await(machines().undefine(uuid)));
    }
}

bool DriverContract::openConnection(HostConnection &connection) const
{
    QSignalSpy connected(&connection, &HostConnection::connected);
    connection.open();
    return waitUntil([&] { return connected.count() > 0; }, 30'000);
}

MachineSpec DriverContract::newSpec() const
{
    MachineSpec spec;
    spec.uuid = newId();
    spec.name = u"contract-"_s + spec.uuid.right(8);
    spec.memory = Bytes::mebibytes(16);
    return spec;
}

QString DriverContract::newMachine(bool started)
{
    const MachineSpec spec = newSpec();
    m_made.append(spec.uuid);
    const bool isMade =
        await(machines().define(spec)).has_value() && (!started || await(machines().start(spec.uuid)).has_value());
    return isMade ? spec.uuid : QString();
}

VolumeSpec DriverContract::newDisk(const QString &name) const
{
    VolumeSpec spec;
    spec.directory = m_host.directory();
    spec.name = newId() + u'-' + name;
    spec.format = u"qcow2"_s;
    spec.capacity = Bytes::mebibytes(64);
    return spec;
}

void DriverContract::tellsFacts()
{
    QVERIFY(m_connection->isConnected());
    QVERIFY(!m_facts.hostName.isEmpty());
    QVERIFY(!m_facts.cpuModel.isEmpty());
    QVERIFY(m_facts.cpus > 0);
    QVERIFY(m_facts.memory > Bytes::mebibytes(64));
    QVERIFY(!m_facts.architecture.isEmpty());
    QVERIFY(!m_facts.hypervisor.isEmpty());
    QVERIFY(m_facts.kvm || !m_facts.accelerationNote.isEmpty());
}

void DriverContract::definesAndForgets()
{
    MachineSpec spec = newSpec();
    spec.cpus = 2;
    spec.notes = u"for a test"_s;
    m_made.append(spec.uuid);
    const auto machine = await(machines().define(spec));
    VERIFY_OK(machine);
    QCOMPARE(machine->uuid, spec.uuid);
    QCOMPARE(machine->name, spec.name);
    QCOMPARE(machine->cpus, 2);
    QCOMPARE(machine->memory, spec.memory);
    QCOMPARE(machine->notes, spec.notes);
    QCOMPARE(machine->power, PowerState::Stopped);
    QVERIFY(machine->persistent);
    QCOMPARE(machine->graphics, u"vnc"_s);
    QVERIFY(machine->serial);
    QVERIFY(waitUntil([&] { return m_seen.contains(spec.uuid); }));

    VERIFY_OK(await(machines().undefine(spec.uuid)));
    QVERIFY(waitUntil([&] { return m_removed.contains(spec.uuid); }));
    VERIFY_OK(await(machines().undefine(spec.uuid)));
    VERIFY_FAILS(await(machines().read(spec.uuid)), ErrorCode::NotFound);
    QCOMPARE(m_removed.count(spec.uuid), 1);
}

void DriverContract::definesTheSameTwice()
{
    MachineSpec spec = newSpec();
    m_made.append(spec.uuid);
    VERIFY_OK(await(machines().define(spec)));
    spec.notes = u"again"_s;
    const auto again = await(machines().define(spec));
    VERIFY_OK(again);
    QCOMPARE(again->notes, u"again"_s);
}

void DriverContract::refusesTakenName()
{
    const MachineSpec spec = newSpec();
    m_made.append(spec.uuid);
    VERIFY_OK(await(machines().define(spec)));
    MachineSpec other = newSpec();
    other.name = spec.name;
    VERIFY_FAILS(await(machines().define(other)), ErrorCode::AlreadyExists);
    VERIFY_FAILS(await(machines().read(other.uuid)), ErrorCode::NotFound);
}

void DriverContract::refusesBadNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << u"  "_s;
    QTest::newRow("slash") << u"a/b"_s;
    QTest::newRow("newline") << u"a\nb"_s;
    QTest::newRow("null") << QString(u"a"_s + QChar(u'\0') + u'b');
    QTest::newRow("dots") << u".."_s;
    QTest::newRow("long") << QString(300, u'x');
}

void DriverContract::refusesBadNames()
{
    QFETCH(QString, name);
    MachineSpec spec = newSpec();
    spec.name = name;
    VERIFY_FAILS(await(machines().define(spec)), ErrorCode::InvalidArgument);
    VERIFY_FAILS(await(machines().read(spec.uuid)), ErrorCode::NotFound);
    const QString uuid = newMachine();
    VERIFY_FAILS(await(machines().rename(uuid, name)), ErrorCode::InvalidArgument);
}

void DriverContract::keepsAnyText()
{
    MachineSpec spec = newSpec();
    spec.name = u"<b>&\"'; $(x) 虚拟机 😀 "_s + spec.uuid.left(4);
    spec.notes = u"]]> <!-- &amp; line\nnext 测试"_s;
    m_made.append(spec.uuid);
    const auto machine = await(machines().define(spec));
    VERIFY_OK(machine);
    QCOMPARE(machine->name, spec.name);
    QCOMPARE(machine->notes, spec.notes);
}

void DriverContract::startsAndPowersOff()
{
    const QString uuid = newMachine();
    const auto started = await(machines().start(uuid));
    VERIFY_OK(started);
    QCOMPARE(started->power, PowerState::Running);
    const auto again = await(machines().start(uuid));
    VERIFY_OK(again);
    QCOMPARE(again->power, PowerState::Running);
    QVERIFY(waitUntil([&] { return m_seen.value(uuid).power == PowerState::Running; }));
    QVERIFY(m_seen.value(uuid).started.isValid());

    const auto off = await(machines().powerOff(uuid));
    VERIFY_OK(off);
    QCOMPARE(off->power, PowerState::Stopped);
    VERIFY_OK(await(machines().powerOff(uuid)));
    QVERIFY(waitUntil([&] { return m_seen.value(uuid).power == PowerState::Stopped; }));
    QVERIFY(!m_seen.value(uuid).started.isValid());
}

void DriverContract::pausesAndResumes()
{
    const QString uuid = newMachine();
    VERIFY_FAILS(await(machines().pause(uuid)), ErrorCode::Conflict);
    VERIFY_FAILS(await(machines().resume(uuid)), ErrorCode::Conflict);
    VERIFY_OK(await(machines().start(uuid)));
    VERIFY_OK(await(machines().resume(uuid)));
    const auto paused = await(machines().pause(uuid));
    VERIFY_OK(paused);
    QCOMPARE(paused->power, PowerState::Paused);
    VERIFY_OK(await(machines().pause(uuid)));
    QVERIFY(waitUntil([&] { return m_seen.value(uuid).power == PowerState::Paused; }));
    const auto resumed = await(machines().resume(uuid));
    VERIFY_OK(resumed);
    QCOMPARE(resumed->power, PowerState::Running);
}

void DriverContract::resets()
{
    const QString uuid = newMachine();
    VERIFY_FAILS(await(machines().reset(uuid)), ErrorCode::Conflict);
    VERIFY_OK(await(machines().start(uuid)));
    const auto machine = await(machines().reset(uuid));
    VERIFY_OK(machine);
    QCOMPARE(machine->power, PowerState::Running);
}

void DriverContract::shutsDownWhenOff()
{
    const QString uuid = newMachine();
    VERIFY_OK(await(machines().requestShutdown(uuid)));
    VERIFY_OK(await(machines().start(uuid)));
    VERIFY_OK(await(machines().requestShutdown(uuid))); // nothing there that listens
}

void DriverContract::renames()
{
    const QString uuid = newMachine();
    const QString name = u"renamed-"_s + uuid.right(8);
    const auto machine = await(machines().rename(uuid, name));
    VERIFY_OK(machine);
    QCOMPARE(machine->name, name);
    VERIFY_OK(await(machines().rename(uuid, name)));
    QVERIFY(waitUntil([&] { return m_seen.value(uuid).name == name; }));
    QTest::qWait(100);
    QVERIFY(!m_removed.contains(uuid));

    const QString other = newMachine();
    VERIFY_FAILS(await(machines().rename(other, name)), ErrorCode::AlreadyExists);
}

void DriverContract::refusesRenameWhileRunning()
{
    const QString uuid = newMachine(true);
    VERIFY_FAILS(await(machines().rename(uuid, u"never"_s)), ErrorCode::Conflict);
}

void DriverContract::refusesUndefineWhileRunning()
{
    const QString uuid = newMachine(true);
    VERIFY_FAILS(await(machines().undefine(uuid)), ErrorCode::Conflict);
    const auto machine = await(machines().read(uuid));
    VERIFY_OK(machine);
    QVERIFY(machine->persistent);
    QCOMPARE(machine->power, PowerState::Running);
}

void DriverContract::knowsNoStranger()
{
    for (const QString &uuid : {newId(), u"not-a-uuid"_s, QString()}) {
        VERIFY_FAILS(await(machines().read(uuid)), ErrorCode::NotFound);
        VERIFY_FAILS(await(machines().start(uuid)), ErrorCode::NotFound);
        VERIFY_FAILS(await(machines().requestShutdown(uuid)), ErrorCode::NotFound);
        VERIFY_FAILS(await(machines().rename(uuid, u"x"_s)), ErrorCode::NotFound);
        VERIFY_OK(await(machines().undefine(uuid)));
        VERIFY_FAILS(await(consoles().openSerial(uuid, false)), ErrorCode::NotFound);
    }
}

void DriverContract::sendsKeys()
{
    const QList<int> ctrlAltDelete{29, 56, 111};
    const QString uuid = newMachine();
    VERIFY_FAILS(await(machines().sendKeys(uuid, ctrlAltDelete)), ErrorCode::Conflict);
    VERIFY_OK(await(machines().start(uuid)));
    VERIFY_OK(await(machines().sendKeys(uuid, ctrlAltDelete)));
    VERIFY_FAILS(await(machines().sendKeys(uuid, {})), ErrorCode::InvalidArgument);
    VERIFY_FAILS(await(machines().sendKeys(uuid, QList<int>(100, 30))), ErrorCode::InvalidArgument);
}

void DriverContract::tellsChangesBeforeAnswers()
{
    const QString uuid = newMachine();
    QStringList order;
    const auto watching =
        connect(m_connection.get(), &HostConnection::machineChanged, this, [&](const MachineState &machine) {
            if (machine.uuid == uuid && machine.power == PowerState::Running) {
                order.append(u"change"_s);
            }
        });
    bool isAnswered = false;
    whenDone(machines().start(uuid), this, [&](const Result<MachineState> &) {
        order.append(u"answer"_s);
        isAnswered = true;
    });
    QVERIFY(waitUntil([&] { return isAnswered; }, 60'000));
    disconnect(watching);
    QVERIFY2(order.contains(u"change"_s), qPrintable(order.join(u' ')));
    QCOMPARE(order.first(), u"change"_s);
}

void DriverContract::listsMachines()
{
    const QString off = newMachine();
    const QString running = newMachine(true);
    const auto all = await(m_connection->machines());
    VERIFY_OK(all);
    QHash<QString, PowerState> states;
    for (const MachineState &machine : *all) {
        states.insert(machine.uuid, machine.power);
    }
    QCOMPARE(states.value(off, PowerState::Unknown), PowerState::Stopped);
    QCOMPARE(states.value(running, PowerState::Unknown), PowerState::Running);
    VERIFY_OK(await(m_connection->networks()));
}

void DriverContract::startsSeveralAtOnce()
{
    QStringList uuids;
    for (int i = 0; i < 5; ++i) {
        uuids.append(newMachine());
    }
    QList<Async<MachineState>> starts;
    for (const QString &uuid : uuids) {
        starts.append(machines().start(uuid));
        starts.append(machines().start(uuid)); // an impatient second click
    }
    for (const auto &start : starts) {
        const auto machine = await(start);
        VERIFY_OK(machine);
        QCOMPARE(machine->power, PowerState::Running);
    }
}

void DriverContract::refusesWhileDisconnected()
{
    const auto connection = m_host.connection();
    VERIFY_FAILS(await(connection->machines()), ErrorCode::Unavailable);
    VERIFY_FAILS(await(connection->machineOperations()->start(newId())), ErrorCode::Unavailable);
    VERIFY_FAILS(await(connection->volumeOperations()->read(u"/x/y"_s)), ErrorCode::Unavailable);
    VERIFY_FAILS(await(connection->consoleOperations()->openSerial(newId(), false)), ErrorCode::Unavailable);
}

void DriverContract::closesForGood()
{
    const auto connection = m_host.connection();
    QSignalSpy closed(connection.get(), &HostConnection::closed);
    QSignalSpy disconnected(connection.get(), &HostConnection::disconnected);
    QVERIFY(openConnection(*connection));
    const auto pending = connection->machines();
    connection->close();
    VERIFY_FAILS(await(connection->machines()), ErrorCode::Unavailable);
    QVERIFY(waitUntil([&] { return closed.count() == 1; }));
    QVERIFY(waitUntil([&] { return pending.isFinished(); }));
    QVERIFY(!connection->isConnected());
    QTest::qWait(50);
    QCOMPARE(closed.count(), 1);
    QCOMPARE(disconnected.count(), 0);
}

} // namespace penstock::test
