// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/domainreader.h"
#include "service/drivers/libvirt/domainwriter.h"
#include "service/drivers/libvirt/machinereader.h"
#include "service/drivers/libvirt/volumedocument.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace penstock {

class DomainDocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrites();
    void escapesEverything();
    void namesDisksInOrder();
    void leavesOutWhatOtherArchitecturesLack();
    void readsARunningMachine();
    void readsUnits();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
    void translatesStates_data();
    void translatesStates();
    void readsVolumes();
    void writesVolumes();
};

static MachineSpec exampleSpec()
{
    MachineSpec spec;
    spec.uuid = u"00000000-0000-4000-8000-000000000001"_s;
    spec.name = u"web"_s;
    spec.cpus = 2;
    spec.memory = Bytes::mebibytes(512);
    spec.notes = u"notes"_s;
    spec.disks = {{u"/images/web.qcow2"_s, u"qcow2"_s},
                  {u"/images/seed.iso"_s, u"raw"_s, u"disk"_s, true},
                  {u"/images/install.iso"_s, u"raw"_s, u"cdrom"_s}};
    spec.nics = {{u"52:54:00:00:00:01"_s, u"default"_s, {}}, {u"52:54:00:00:00:02"_s, {}, u"br0"_s}};
    return spec;
}

void DomainDocumentTest::readsWhatItWrites()
{
    const MachineSpec spec = exampleSpec();
    HostTraits traits;
    traits.domainType = u"kvm"_s;
    const QByteArray xml = DomainWriter::write(spec, traits);
    const auto read = DomainReader::read(xml);
    QVERIFY2(read.has_value(), xml.constData());
    const MachineState &machine = read->machine;
    QCOMPARE(machine.uuid, spec.uuid);
    QCOMPARE(machine.name, spec.name);
    QCOMPARE(machine.cpus, 2);
    QCOMPARE(machine.memory, spec.memory);
    QCOMPARE(machine.notes, spec.notes);
    QCOMPARE(machine.graphics, u"vnc"_s);
    QVERIFY(machine.serial);
    QCOMPARE(machine.firmware, u"bios"_s);
    QCOMPARE(machine.disks.size(), 3);
    QCOMPARE(machine.disks.at(0).target, u"vda"_s);
    QCOMPARE(machine.disks.at(1).target, u"vdb"_s);
    QCOMPARE(machine.disks.at(2).device, u"cdrom"_s);
    QCOMPARE(machine.disks.at(2).path, u"/images/install.iso"_s);
    QCOMPARE(machine.nics.size(), 2);
    QCOMPARE(machine.nics.at(0).network, u"default"_s);
    QCOMPARE(machine.nics.at(1).bridge, u"br0"_s);
    QVERIFY(xml.contains("https://penstock.org/xmlns/domain/1"));
    QVERIFY(xml.contains("host-passthrough"));
}

void DomainDocumentTest::escapesEverything()
{
    MachineSpec spec = exampleSpec();
    spec.name = u"</name><name>x"_s;
    spec.notes = u"a\u0001b]]>&<script/>\"'"_s;
    spec.disks.first().path = u"/images/'\"<x>&.qcow2"_s;
    const auto read = DomainReader::read(DomainWriter::write(spec, {}));
    QVERIFY(read.has_value());
    QCOMPARE(read->machine.name, spec.name);
    QCOMPARE(read->machine.notes, u"ab]]>&<script/>\"'"_s);
    QCOMPARE(read->machine.disks.first().path, spec.disks.first().path);
}

void DomainDocumentTest::namesDisksInOrder()
{
    MachineSpec spec = exampleSpec();
    spec.disks.clear();
    for (int i = 0; i < 28; ++i) {
        spec.disks.append({u"/images/%1"_s.arg(i), u"raw"_s});
    }
    const auto read = DomainReader::read(DomainWriter::write(spec, {}));
    QVERIFY(read.has_value());
    QCOMPARE(read->machine.disks.at(25).target, u"vdz"_s);
    QCOMPARE(read->machine.disks.at(26).target, u"vdaa"_s);
    QCOMPARE(read->machine.disks.at(27).target, u"vdab"_s);
}

void DomainDocumentTest::leavesOutWhatOtherArchitecturesLack()
{
    HostTraits traits;
    traits.architecture = u"aarch64"_s;
    traits.machineType = u"virt"_s;
    const QByteArray xml = DomainWriter::write(exampleSpec(), traits);
    QVERIFY(!xml.contains("apic"));
    QVERIFY(!xml.contains("\"ide\""));
    QVERIFY(!xml.contains("hpet"));
}

void DomainDocumentTest::readsARunningMachine()
{
    const QByteArray xml = R"(<?xml version="1.0"?>
<domain type='kvm' id='7'>
  <name>db</name><uuid>AAAAAAAA-0000-4000-8000-000000000002</uuid>
  <description>two
lines</description>
  <metadata><x:y xmlns:x="urn:x"><name>not this</name></x:y></metadata>
  <memory unit='KiB'>1048576</memory><currentMemory unit='KiB'>524288</currentMemory>
  <vcpu placement='static' current='3'>4</vcpu>
  <os firmware='efi'><type arch='x86_64' machine='pc-q35-7.2'>hvm</type></os>
  <devices>
    <disk type='block' device='disk'><driver name='qemu' type='raw'/><source dev='/dev/vg/db'/>
      <backingStore type='file'><format type='raw'/><source file='/not/this'/></backingStore><target dev='sda' bus='scsi'/></disk>
    <disk type='file' device='cdrom'><target dev='sdb' bus='sata'/><readonly/></disk>
    <interface type='network'><mac address='52:54:00:AB:CD:EF'/><source network='default' bridge='virbr0'/><model type='e1000'/></interface>
    <interface type='user'/>
    <serial type='tcp'><source mode='bind'/></serial>
    <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0' state='connected'/></channel>
    <graphics type='sdl'/><graphics type='spice' autoport='yes'><listen type='address'/></graphics><graphics type='vnc'/>
  </devices>
</domain>)";
    const auto read = DomainReader::read(xml);
    QVERIFY(read.has_value());
    QCOMPARE(read->id, 7);
    QVERIFY(read->agentConnected);
    const MachineState &machine = read->machine;
    QCOMPARE(machine.name, u"db"_s);
    QCOMPARE(machine.uuid, u"aaaaaaaa-0000-4000-8000-000000000002"_s);
    QCOMPARE(machine.notes, u"two\nlines"_s);
    QCOMPARE(machine.memory, Bytes::gibibytes(1));
    QCOMPARE(machine.cpus, 3);
    QCOMPARE(machine.firmware, u"efi"_s);
    QCOMPARE(machine.machineType, u"pc-q35-7.2"_s);
    QCOMPARE(machine.disks.size(), 2);
    QCOMPARE(machine.disks.at(0).path, u"/dev/vg/db"_s);
    QCOMPARE(machine.disks.at(0).target, u"sda"_s);
    QCOMPARE(machine.disks.at(1).path, QString());
    QCOMPARE(machine.nics.size(), 2);
    QCOMPARE(machine.nics.at(0).mac, u"52:54:00:ab:cd:ef"_s);
    QCOMPARE(machine.nics.at(0).model, u"e1000"_s);
    QVERIFY(!machine.serial);
    QCOMPARE(machine.graphics, u"spice"_s);
}

void DomainDocumentTest::readsUnits()
{
    const auto memoryOf = [](const QByteArray &element) {
        const auto read = DomainReader::read("<domain><uuid>u</uuid>" + element + "</domain>");
        return read ? read->machine.memory : Bytes(-1);
    };
    QCOMPARE(memoryOf("<memory>1024</memory>"), Bytes::mebibytes(1));
    QCOMPARE(memoryOf("<memory unit='b'>1024</memory>"), Bytes(1024));
    QCOMPARE(memoryOf("<memory unit='GiB'>2</memory>"), Bytes::gibibytes(2));
    QCOMPARE(memoryOf("<memory unit='GB'>2</memory>"), Bytes(2'000'000'000));
    QCOMPARE(memoryOf("<memory unit='M'>3</memory>"), Bytes::mebibytes(3));
}

void DomainDocumentTest::refusesOtherTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no xml") << QByteArray("hello");
    QTest::newRow("cut") << QByteArray("<domain><uuid>u</uuid><name>x");
    QTest::newRow("no uuid") << QByteArray("<domain><name>x</name></domain>");
    QTest::newRow("document type") << QByteArray("<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                                                 "<domain><uuid>u</uuid><name>&e;</name></domain>");
}

void DomainDocumentTest::refusesOtherTexts()
{
    QFETCH(QByteArray, text);
    const auto read = DomainReader::read(text);
    QVERIFY(!read.has_value());
    QVERIFY(read.error().code == ErrorCode::Internal);
}

void DomainDocumentTest::translatesStates_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("reason");
    QTest::addColumn<bool>("saved");
    QTest::addColumn<PowerState>("power");
    QTest::addColumn<QString>("words");
    QTest::newRow("booted") << int(VIR_DOMAIN_RUNNING) << int(VIR_DOMAIN_RUNNING_BOOTED) << false << PowerState::Running
                            << u"booted"_s;
    QTest::newRow("paused") << int(VIR_DOMAIN_PAUSED) << int(VIR_DOMAIN_PAUSED_USER) << false << PowerState::Paused
                            << u"user"_s;
    QTest::newRow("full disk") << int(VIR_DOMAIN_PAUSED) << int(VIR_DOMAIN_PAUSED_IOERROR) << false
                               << PowerState::Paused << u"I/O error"_s;
    QTest::newRow("begins") << int(VIR_DOMAIN_PAUSED) << int(VIR_DOMAIN_PAUSED_STARTING_UP) << false
                            << PowerState::Paused << u"starting up"_s;
    QTest::newRow("ends") << int(VIR_DOMAIN_SHUTDOWN) << 0 << false << PowerState::Running << u"shutting down"_s;
    QTest::newRow("off") << int(VIR_DOMAIN_SHUTOFF) << int(VIR_DOMAIN_SHUTOFF_DESTROYED) << false << PowerState::Stopped
                         << u"destroyed"_s;
    QTest::newRow("saved") << int(VIR_DOMAIN_SHUTOFF) << int(VIR_DOMAIN_SHUTOFF_SAVED) << true << PowerState::Suspended
                           << u"saved"_s;
    QTest::newRow("crashed") << int(VIR_DOMAIN_SHUTOFF) << int(VIR_DOMAIN_SHUTOFF_CRASHED) << false
                             << PowerState::Crashed << u"crashed"_s;
    QTest::newRow("asleep") << int(VIR_DOMAIN_PMSUSPENDED) << 0 << false << PowerState::Suspended << u"asleep"_s;
    QTest::newRow("future") << 99 << 99 << false << PowerState::Unknown << QString();
    QTest::newRow("future reason") << int(VIR_DOMAIN_RUNNING) << 99 << false << PowerState::Running << QString();
}

void DomainDocumentTest::translatesStates()
{
    QFETCH(int, state);
    QFETCH(int, reason);
    QFETCH(bool, saved);
    QFETCH(PowerState, power);
    QFETCH(QString, words);
    QCOMPARE(powerStateFrom(state, reason, saved), power);
    QCOMPARE(powerReasonFrom(state, reason), words);
}

void DomainDocumentTest::readsVolumes()
{
    const VolumeDescription read = readVolumeDocument(R"(<volume type='file'><name>x</name><key>/a/x</key>
<capacity unit='bytes'>1073741824</capacity><allocation unit='bytes'>200704</allocation><physical unit='bytes'>196616</physical>
<target><path>/a/x</path><format type='qcow2'/><permissions><mode>0600</mode></permissions></target>
<backingStore><path>/a/base</path><format type='raw'/></backingStore></volume>)");
    QCOMPARE(read.type, u"file"_s);
    QCOMPARE(read.volume.path, u"/a/x"_s);
    QCOMPARE(read.volume.format, u"qcow2"_s);
    QCOMPARE(read.volume.capacity, Bytes::gibibytes(1));
    QCOMPARE(read.volume.allocation, Bytes(200704));
    QCOMPARE(read.backingPath, u"/a/base"_s);
    QCOMPARE(readVolumeDocument("nonsense").volume.path, QString());
}

void DomainDocumentTest::writesVolumes()
{
    VolumeSpec spec;
    spec.name = u"a&b<c>.qcow2"_s;
    spec.format = u"qcow2"_s;
    spec.capacity = Bytes::gibibytes(3);
    spec.backingPath = u"/a/base"_s;
    spec.backingFormat = u"qcow2"_s;
    const QByteArray xml = writeVolumeDocument(spec);
    QVERIFY(xml.contains("a&amp;b&lt;c&gt;.qcow2"));
    const VolumeDescription read = readVolumeDocument(xml);
    QCOMPARE(read.volume.capacity, spec.capacity);
    QCOMPARE(read.volume.format, spec.format);
    QCOMPARE(read.backingPath, spec.backingPath);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::DomainDocumentTest)
#include "domaindocumenttest.moc"
