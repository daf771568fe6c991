// SPDX-License-Identifier: Apache-2.0
// The part of the contract about disks and consoles.
#include "service/drivers/bytestream.h"
#include "shared/core/randomid.h"
#include "tests/unit/drivers/await.h"
#include "tests/unit/drivers/drivercontract.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace penstock::test {

void DriverContract::makesDisks()
{
    const VolumeSpec spec = newDisk(u"disk.qcow2"_s);
    const auto disk = await(volumes().create(spec));
    VERIFY_OK(disk);
    QCOMPARE(disk->path, QString(spec.directory + u'/' + spec.name));
    QCOMPARE(disk->format, u"qcow2"_s);
    QCOMPARE(disk->capacity, spec.capacity);
    const auto again = await(volumes().create(spec));
    VERIFY_OK(again);
    QCOMPARE(again->path, disk->path);
    const auto read = await(volumes().read(disk->path));
    VERIFY_OK(read);
    QCOMPARE(read->capacity, spec.capacity);
    QCOMPARE(await(volumes().list(spec.directory)).value_or(QStringList()), QStringList{disk->path});
    QCOMPARE(await(volumes().list(spec.directory + "/none"_L1)).value_or(QStringList{u"?"_s}), QStringList());
    VERIFY_OK(await(volumes().remove(disk->path)));
    QVERIFY(!m_host.hasFiles() || !QFileInfo::exists(disk->path));
    QCOMPARE(await(volumes().list(spec.directory)).value_or(QStringList{u"?"_s}), QStringList());
}

void DriverContract::clonesDisks()
{
    const VolumeSpec base = newDisk(u"base.qcow2"_s);
    const auto baseDisk = await(volumes().create(base));
    VERIFY_OK(baseDisk);
    VolumeSpec clone = newDisk(u"clone.qcow2"_s);
    clone.capacity = Bytes::mebibytes(128);
    clone.backingPath = baseDisk->path;
    clone.backingFormat = u"qcow2"_s;
    const auto disk = await(volumes().create(clone));
    VERIFY_OK(disk);
    QCOMPARE(disk->capacity, clone.capacity);
    VERIFY_OK(await(volumes().create(clone)));

    MachineSpec spec = newSpec();
    spec.disks = {{disk->path, u"qcow2"_s}};
    m_made.append(spec.uuid);
    const auto machine = await(machines().define(spec));
    VERIFY_OK(machine);
    QCOMPARE(machine->disks.size(), 1);
    QCOMPARE(machine->disks.first().path, disk->path);
    QCOMPARE(machine->disks.first().format, u"qcow2"_s);
    VERIFY_OK(await(machines().start(spec.uuid)));
    QVERIFY(waitUntil([&] {
        const QList<DiskState> disks = m_seen.value(spec.uuid).disks;
        return disks.size() == 1 && disks.first().capacity == clone.capacity;
    }));
    VERIFY_OK(await(machines().powerOff(spec.uuid)));
    VERIFY_OK(await(volumes().remove(disk->path)));
    VERIFY_OK(await(volumes().remove(baseDisk->path)));
}

void DriverContract::refusesOtherDiskOfSameName()
{
    const VolumeSpec spec = newDisk(u"disk"_s);
    const auto disk = await(volumes().create(spec));
    VERIFY_OK(disk);
    VolumeSpec other = spec;
    other.capacity = Bytes::gibibytes(1);
    VERIFY_FAILS(await(volumes().create(other)), ErrorCode::AlreadyExists);
    const auto kept = await(volumes().read(disk->path));
    VERIFY_OK(kept);
    QCOMPARE(kept->capacity, spec.capacity);
    VERIFY_OK(await(volumes().remove(disk->path)));
}

void DriverContract::refusesBadDiskNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("slash") << u"a/b"_s;
    QTest::newRow("up") << u"../x"_s;
    QTest::newRow("dots") << u".."_s;
    QTest::newRow("newline") << u"a\nb"_s;
    QTest::newRow("long") << QString(300, u'x');
    QTest::newRow("option") << u"-o"_s;
}

void DriverContract::refusesBadDiskNames()
{
    QFETCH(QString, name);
    VolumeSpec spec = newDisk({});
    spec.name = name;
    VERIFY_FAILS(await(volumes().create(spec)), ErrorCode::InvalidArgument);
    VERIFY_FAILS(await(volumes().write(spec, "x")), ErrorCode::InvalidArgument);
    spec = newDisk(u"x"_s);
    spec.directory = u"relative"_s;
    VERIFY_FAILS(await(volumes().create(spec)), ErrorCode::InvalidArgument);
}

void DriverContract::refusesCloneOfNothing()
{
    VolumeSpec spec = newDisk(u"orphan"_s);
    spec.backingPath = m_host.directory() + u"/missing.qcow2"_s;
    spec.backingFormat = u"qcow2"_s;
    const auto disk = await(volumes().create(spec));
    VERIFY_FAILS(disk, ErrorCode::NotFound);
    QVERIFY(!disk.error().detail.isEmpty());
    VERIFY_FAILS(await(volumes().read(spec.directory + u'/' + spec.name)), ErrorCode::NotFound);
    QVERIFY(!QFileInfo::exists(spec.directory + u'/' + spec.name));
}

void DriverContract::writesFiles()
{
    const VolumeSpec spec = newDisk(u"seed.iso"_s);
    const QByteArray content = QByteArray("0123456789abcdef").repeated(20'000);
    const auto file = await(volumes().write(spec, content));
    VERIFY_OK(file);
    QCOMPARE(file->capacity.count(), content.size());
    const auto shorter = await(volumes().write(spec, "short"));
    VERIFY_OK(shorter);
    if (m_host.hasFiles()) {
        QFile written(shorter->path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("short"));
    }
    VERIFY_OK(await(volumes().remove(file->path)));
}

void DriverContract::removesTwice()
{
    const auto disk = await(volumes().create(newDisk(u"disk"_s)));
    VERIFY_OK(disk);
    VERIFY_OK(await(volumes().remove(disk->path)));
    VERIFY_OK(await(volumes().remove(disk->path)));
    VERIFY_OK(await(volumes().remove(m_host.directory() + u"/no/such/directory/disk"_s)));
}

void DriverContract::readsNoMissingDisk()
{
    VERIFY_FAILS(await(volumes().read(m_host.directory() + u"/missing"_s)), ErrorCode::NotFound);
}

void DriverContract::opensGraphics()
{
    const QString uuid = newMachine(true);
    const auto stream = await(consoles().openGraphics(uuid));
    VERIFY_OK(stream);
    QByteArray greeting;
    connect((*stream).get(), &ByteStream::received, this, [&](const QByteArray &bytes) { greeting.append(bytes); });
    QVERIFY(waitUntil([&] { return greeting.size() >= 12; }));
    QVERIFY2(greeting.startsWith("RFB 003."), greeting.constData());
    (*stream)->write("RFB 003.008\n");
    QVERIFY(waitUntil([&] { return greeting.size() >= 14; }));
    QSignalSpy closed((*stream).get(), &ByteStream::closed);
    (*stream)->close();
    QCOMPARE(closed.count(), 1);
    QVERIFY(closed.first().first().toString().isEmpty());
}

void DriverContract::givesSerialToOne()
{
    const QString uuid = newMachine(true);
    const auto first = await(consoles().openSerial(uuid, false));
    VERIFY_OK(first);
    QSignalSpy firstClosed((*first).get(), &ByteStream::closed);
    VERIFY_FAILS(await(consoles().openSerial(uuid, false)), ErrorCode::Conflict);
    QCOMPARE(firstClosed.count(), 0);

    const auto second = await(consoles().openSerial(uuid, true));
    VERIFY_OK(second);
    QVERIFY(waitUntil([&] { return firstClosed.count() == 1; }));
    QVERIFY(!firstClosed.first().first().toString().isEmpty());
    QSignalSpy secondClosed((*second).get(), &ByteStream::closed);
    (*second)->write("hello");
    QVERIFY(waitUntil([&] { return (*second)->bytesToWrite() == 0; }));
    QCOMPARE(secondClosed.count(), 0);
    (*second)->close();
    QCOMPARE(secondClosed.count(), 1);

    // Once it is closed, the next one needs no force.
    Result<std::shared_ptr<ByteStream>> third = failure(ErrorCode::Internal, {});
    QVERIFY(waitUntil([&] {
        third = await(consoles().openSerial(uuid, false));
        return third.has_value();
    }));
}

void DriverContract::refusesConsolesWhenOff()
{
    const QString uuid = newMachine();
    VERIFY_FAILS(await(consoles().openGraphics(uuid)), ErrorCode::Conflict);
    VERIFY_FAILS(await(consoles().openSerial(uuid, false)), ErrorCode::Conflict);
    VERIFY_FAILS(await(consoles().screenshot(uuid)), ErrorCode::Conflict);
}

void DriverContract::takesScreenshot()
{
    const QString uuid = newMachine(true);
    const auto picture = await(consoles().screenshot(uuid));
    VERIFY_OK(picture);
    QVERIFY(picture->startsWith("\x89PNG"));
}

void DriverContract::endsStreamsWithTheMachine()
{
    const QString uuid = newMachine(true);
    const auto serial = await(consoles().openSerial(uuid, false));
    const auto display = await(consoles().openGraphics(uuid));
    VERIFY_OK(serial);
    VERIFY_OK(display);
    QSignalSpy serialClosed((*serial).get(), &ByteStream::closed);
    QSignalSpy displayClosed((*display).get(), &ByteStream::closed);
    VERIFY_OK(await(machines().powerOff(uuid)));
    QVERIFY(waitUntil([&] { return serialClosed.count() == 1 && displayClosed.count() == 1; }));
    QVERIFY(!serialClosed.first().first().toString().isEmpty());
    QVERIFY(!displayClosed.first().first().toString().isEmpty());
    (*serial)->write("x");
    (*display)->write("x");
    (*serial)->close();
    QCOMPARE(serialClosed.count(), 1);
}

} // namespace penstock::test
