// SPDX-License-Identifier: Apache-2.0
// What others do on a host shows at once.
#include "tests/lab/driver/labconnection.h"
#include "tests/unit/drivers/await.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace penstock::test {

class EventsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_lab.begin()); }
    void cleanupTestCase() { QVERIFY(m_lab.close()); }

    void showsPowerChanges();
    void showsDefinitionAndRemoval();
    void showsTransientMachines();
    void keepsARenamedMachine();
    void showsDescription();
    void showsDevices();
    void showsNetworks();
    void findsWhatNoEventTells();
    void isFast();
    void survivesAStorm();

private:
    [[nodiscard]] QString writeTransient(const QString &name);

    static Limits shortSweep();

    LabConnection m_lab{shortSweep()};
};

Limits EventsTest::shortSweep()
{
    Limits limits;
    limits.sweep = std::chrono::seconds(2);
    return limits;
}

void EventsTest::showsPowerChanges()
{
    const QString uuid = m_lab.newMachine(false);
    QVERIFY(!uuid.isEmpty());
    const auto is = [&](PowerState state) { return [this, uuid, state] { return m_lab.powerOf(uuid) == state; }; };
    QVERIFY(m_lab.delayOf({u"start"_s, uuid}, is(PowerState::Running)) >= 0);
    QVERIFY(m_lab.delayOf({u"suspend"_s, uuid}, is(PowerState::Paused)) >= 0);
    QVERIFY(m_lab.delayOf({u"resume"_s, uuid}, is(PowerState::Running)) >= 0);
    QVERIFY(m_lab.delayOf({u"managedsave"_s, uuid}, is(PowerState::Suspended)) >= 0);
    QVERIFY(m_lab.delayOf({u"start"_s, uuid}, is(PowerState::Running)) >= 0);
    QVERIFY(m_lab.delayOf({u"destroy"_s, uuid}, is(PowerState::Stopped)) >= 0);
    VERIFY_OK(await(m_lab.machines().undefine(uuid)));
}

void EventsTest::showsDefinitionAndRemoval()
{
    const QString uuid = m_lab.newMachine(true);
    QVERIFY(waitUntil([&] { return m_lab.powerOf(uuid) == PowerState::Running; }));
    // A running machine whose definition goes is still there.
    QVERIFY(m_lab.delayOf({u"undefine"_s, uuid}, [&] { return !m_lab.seen.value(uuid).persistent; }) >= 0);
    QVERIFY(!m_lab.removed.contains(uuid));
    QVERIFY(m_lab.delayOf({u"destroy"_s, uuid}, [&] { return m_lab.removed.contains(uuid); }) >= 0);
    QCOMPARE(m_lab.removed.count(uuid), 1);
}

QString EventsTest::writeTransient(const QString &name)
{
    const QString path = m_lab.host().filePath(name + u".xml"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    QXmlStreamWriter xml(&file);
    xml.writeStartElement(u"domain"_s);
    xml.writeAttribute(u"type"_s, u"qemu"_s);
    xml.writeTextElement(u"name"_s, name);
    xml.writeTextElement(u"memory"_s, u"16384"_s);
    xml.writeStartElement(u"os"_s);
    xml.writeTextElement(u"type"_s, u"hvm"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    return path;
}

void EventsTest::showsTransientMachines()
{
    const QString path = writeTransient(u"passing"_s);
    QVERIFY(m_lab.delayOf({u"create"_s, path},
                          [&] { return m_lab.powerOf(m_lab.uuidOf(u"passing"_s)) == PowerState::Running; }) >= 0);
    const QString uuid = m_lab.uuidOf(u"passing"_s);
    QVERIFY(!m_lab.seen.value(uuid).persistent);
    const auto off = await(m_lab.machines().powerOff(uuid));
    VERIFY_OK(off);
    QCOMPARE(off->power, PowerState::Stopped);
    QVERIFY(waitUntil([&] { return m_lab.removed.contains(uuid); }));
}

void EventsTest::keepsARenamedMachine()
{
    const QString uuid = m_lab.newMachine(false);
    QVERIFY(m_lab.delayOf({u"domrename"_s, uuid, u"other-name"_s},
                          [&] { return m_lab.uuidOf(u"other-name"_s) == uuid; }) >= 0);
    QTest::qWait(200);
    QVERIFY(!m_lab.removed.contains(uuid));
    VERIFY_OK(await(m_lab.machines().undefine(uuid)));
}

void EventsTest::showsDescription()
{
    const QString uuid = m_lab.newMachine(false);
    QVERIFY(m_lab.delayOf({u"desc"_s, uuid, u"--config"_s, u"--new-desc"_s, u"a web server"_s},
                          [&] { return m_lab.seen.value(uuid).notes == u"a web server"_s; }) >= 0);
    VERIFY_OK(await(m_lab.machines().undefine(uuid)));
}

void EventsTest::showsDevices()
{
    const QString uuid = m_lab.newMachine(true);
    VolumeSpec disk;
    disk.directory = m_lab.host().directory();
    disk.name = u"extra.qcow2"_s;
    disk.format = u"qcow2"_s;
    disk.capacity = Bytes::mebibytes(8);
    const auto volume = await(m_lab.volumes().create(disk));
    VERIFY_OK(volume);
    QVERIFY(m_lab.delayOf({u"attach-disk"_s, uuid, volume->path, u"vdx"_s, u"--subdriver"_s, u"qcow2"_s, u"--live"_s},
                          [&] { return m_lab.seen.value(uuid).disks.size() == 1; }) >= 0);
    QVERIFY(waitUntil([&] {
        const auto disks = m_lab.seen.value(uuid).disks;
        return disks.size() == 1 && disks.first().capacity == disk.capacity;
    }));
    VERIFY_OK(await(m_lab.machines().powerOff(uuid)));
    VERIFY_OK(await(m_lab.machines().undefine(uuid)));
    VERIFY_OK(await(m_lab.volumes().remove(volume->path)));
}

void EventsTest::showsNetworks()
{
    const QString path = m_lab.host().filePath(u"network.xml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QXmlStreamWriter xml(&file);
    xml.writeStartElement(u"network"_s);
    xml.writeTextElement(u"name"_s, u"quiet"_s);
    xml.writeEndElement();
    file.close();
    const auto find = [this] {
        for (const NetworkState &network : std::as_const(m_lab.networks)) {
            if (network.name == u"quiet"_s) {
                return network;
            }
        }
        return NetworkState();
    };
    QVERIFY(m_lab.delayOf({u"net-define"_s, path}, [&] { return !find().uuid.isEmpty(); }) >= 0);
    QCOMPARE(find().forward, u"isolated"_s);
    QVERIFY(!find().active);
    QVERIFY(m_lab.delayOf({u"net-start"_s, u"quiet"_s}, [&] { return find().active; }) >= 0);
    QVERIFY(!find().bridge.isEmpty());
    QVERIFY(m_lab.delayOf({u"net-destroy"_s, u"quiet"_s}, [&] { return !find().active; }) >= 0);
    const QString uuid = find().uuid;
    QVERIFY(m_lab.delayOf({u"net-undefine"_s, u"quiet"_s}, [&] { return m_lab.removedNetworks.contains(uuid); }) >= 0);
}

void EventsTest::findsWhatNoEventTells()
{
    const QString uuid = m_lab.newMachine(false);
    QVERIFY(m_lab.delayOf({u"autostart"_s, uuid}, [&] { return m_lab.seen.value(uuid).autostart; }) >= 0);
    VERIFY_OK(await(m_lab.machines().undefine(uuid)));
    const auto defaultStays = [this] {
        return std::any_of(m_lab.networks.cbegin(), m_lab.networks.cend(), [](const NetworkState &network) {
            return network.name == u"default"_s && !network.autostart;
        });
    };
    QVERIFY(m_lab.delayOf({u"net-autostart"_s, u"default"_s, u"--disable"_s}, defaultStays) >= 0);
}

void EventsTest::isFast()
{
    const QString uuid = m_lab.newMachine(true);
    QVERIFY(waitUntil([&] { return m_lab.powerOf(uuid) == PowerState::Running; }));
    std::vector<double> delays;
    for (int i = 0; i < 20; ++i) {
        for (const auto &[command, state] :
             {std::pair{u"suspend"_s, PowerState::Paused}, {u"resume"_s, PowerState::Running}}) {
            const double delay =
                m_lab.delayOf({command, uuid}, [&, state = state] { return m_lab.powerOf(uuid) == state; });
            QVERIFY(delay >= 0);
            delays.push_back(delay);
        }
    }
    std::sort(delays.begin(), delays.end());
    const double median = delays[delays.size() / 2];
    const double p95 = delays[delays.size() * 95 / 100];
    qInfo("from the end of virsh to the change: median %.1f ms, p95 %.1f ms, most %.1f ms", median, p95, delays.back());
    QVERIFY2(p95 < 200, qPrintable(QString::number(p95)));
    VERIFY_OK(await(m_lab.machines().powerOff(uuid)));
    VERIFY_OK(await(m_lab.machines().undefine(uuid)));
}

void EventsTest::survivesAStorm()
{
    QStringList uuids;
    for (int i = 0; i < 4; ++i) {
        uuids.append(m_lab.newMachine(true));
    }
    for (int round = 0; round < 5; ++round) {
        for (const QString &uuid : uuids) {
            m_lab.host().virshLater({u"suspend"_s, uuid});
            m_lab.host().virshLater(
                {u"desc"_s, uuid, u"--live"_s, u"--config"_s, u"--new-desc"_s, QString::number(round)});
            m_lab.host().virshLater({u"resume"_s, uuid});
        }
        QTest::qWait(100);
    }
    QTest::qWait(1500);
    // Whatever came last: what was told is what is there.
    const auto all = await(m_lab.connection().machines());
    VERIFY_OK(all);
    for (const MachineState &machine : *all) {
        if (uuids.contains(machine.uuid)) {
            QCOMPARE(m_lab.seen.value(machine.uuid), machine);
        }
    }
    for (const QString &uuid : uuids) {
        VERIFY_OK(await(m_lab.machines().powerOff(uuid)));
        VERIFY_OK(await(m_lab.machines().undefine(uuid)));
    }
}

} // namespace penstock::test

QTEST_GUILESS_MAIN(penstock::test::EventsTest)
#include "eventstest.moc"
