// SPDX-License-Identifier: Apache-2.0
// A real guest from its disk to its network and consoles, and off again.
#include "service/drivers/bytestream.h"
#include "tests/lab/driver/labconnection.h"
#include "tests/unit/drivers/await.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace penstock::test {

class GuestTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { QVERIFY(m_lab.close()); }

    void boots();
    void takesPicture();
    void answersOnSerial();
    void shutsDown();

private:
    [[nodiscard]] QByteArray seed();

    LabConnection m_lab;
    QString m_uuid;
    std::shared_ptr<ByteStream> m_serial;
    QByteArray m_output;
};

void GuestTest::initTestCase()
{
    QProcess build;
    build.start(u"packaging/guest-image/build"_s, QStringList());
    QVERIFY(build.waitForFinished(300'000));
    QCOMPARE(build.exitCode(), 0);
    const QString image = QString::fromUtf8(build.readAllStandardOutput()).trimmed();
    QVERIFY(QFileInfo::exists(image));
    QVERIFY(m_lab.begin());
    QVERIFY(QDir().mkpath(m_lab.host().directory()));
    QVERIFY(QFile::copy(image, m_lab.host().directory() + u"/base.qcow2"_s));
}

QByteArray GuestTest::seed()
{
    const QString place = m_lab.host().filePath(u"seed"_s);
    QDir().mkpath(place);
    for (const auto &[name, text] :
         {std::pair{"/meta-data", "instance-id: one\nlocal-hostname: labguest\n"}, {"/user-data", "#cloud-config\n"}}) {
        QFile file(place + QLatin1String(name));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(text);
        }
    }
    QProcess tool;
    tool.start(u"genisoimage"_s, {u"-quiet"_s, u"-V"_s, u"cidata"_s, u"-J"_s, u"-r"_s, place});
    tool.waitForFinished();
    return tool.readAllStandardOutput();
}

void GuestTest::boots()
{
    VolumeSpec disk;
    disk.directory = m_lab.host().directory();
    disk.name = u"guest.qcow2"_s;
    disk.format = u"qcow2"_s;
    disk.capacity = Bytes::mebibytes(256);
    disk.backingPath = disk.directory + u"/base.qcow2"_s;
    disk.backingFormat = u"qcow2"_s;
    const auto clone = await(m_lab.volumes().create(disk));
    VERIFY_OK(clone);
    disk.name = u"guest-seed.iso"_s;
    const QByteArray settings = seed();
    QVERIFY2(!settings.isEmpty(), "genisoimage wrote nothing; is it installed?");
    const auto seedFile = await(m_lab.volumes().write(disk, settings));
    VERIFY_OK(seedFile);
    MachineSpec spec = LabConnection::newSpec(u"guest"_s);
    spec.memory = Bytes::mebibytes(128);
    spec.disks = {{clone->path, u"qcow2"_s}, {seedFile->path, u"raw"_s, u"disk"_s, true}};
    spec.nics = {{u"52:54:00:aa:bb:01"_s, u"default"_s, {}}};
    VERIFY_OK(await(m_lab.machines().define(spec)));
    m_uuid = spec.uuid;
    QElapsedTimer clock;
    clock.start();
    VERIFY_OK(await(m_lab.machines().start(m_uuid)));
    const auto serial = await(m_lab.consoles().openSerial(m_uuid, false));
    VERIFY_OK(serial);
    m_serial = *serial;
    connect(m_serial.get(), &ByteStream::received, this, [this](const QByteArray &bytes) { m_output.append(bytes); });
    QVERIFY2(waitUntil([&] { return m_output.contains("PENSTOCK-GUEST READY name=labguest"); }, 120'000),
             m_output.constData());
    const qint64 ready = clock.elapsed();
    QVERIFY(waitUntil([&] { return !m_lab.seen.value(m_uuid).addresses.isEmpty(); }, 5000));
    qInfo("guest ready after %lld ms, address known after %lld ms", ready, clock.elapsed());
    const QString address = m_lab.seen.value(m_uuid).addresses.first();
    QVERIFY2(address.startsWith(u"192.168.122."_s), qPrintable(address));
    QVERIFY(m_output.contains(address.toLatin1()));
}

void GuestTest::takesPicture()
{
    const auto picture = await(m_lab.consoles().screenshot(m_uuid));
    VERIFY_OK(picture);
    QVERIFY(picture->startsWith("\x89PNG"));
    if (const QString place = qEnvironmentVariable("PENSTOCK_TEST_PICTURES"); !place.isEmpty()) {
        QFile file(place + u"/guest.png"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*picture);
    }
}

void GuestTest::answersOnSerial()
{
    m_output.clear();
    // The shell throws away what is typed before it is there.
    m_serial->write("\n");
    QVERIFY2(waitUntil([&] { return m_output.contains("# "); }, 20'000), m_output.constData());
    m_serial->write("echo $((6*7))-penstock\n");
    QVERIFY2(waitUntil([&] { return m_output.contains("42-penstock"); }, 20'000), m_output.constData());
    // A viewer that does not read keeps nobody waiting.
    m_serial->setReceiving(false);
    m_output.clear();
    m_serial->write("seq 1 2000; echo all-$((1+1))\n");
    QTest::qWait(1500);
    QVERIFY(m_output.isEmpty());
    m_serial->setReceiving(true);
    QVERIFY2(waitUntil([&] { return m_output.contains("all-2"); }, 20'000), m_output.constData());
}

void GuestTest::shutsDown()
{
    QSignalSpy closed(m_serial.get(), &ByteStream::closed);
    VERIFY_OK(await(m_lab.machines().requestShutdown(m_uuid)));
    QVERIFY(waitUntil([&] { return m_lab.powerOf(m_uuid) == PowerState::Stopped; }, 30'000));
    QCOMPARE(m_lab.seen.value(m_uuid).powerReason, u"shutdown"_s);
    QVERIFY(m_lab.seen.value(m_uuid).addresses.isEmpty());
    QVERIFY(waitUntil([&] { return closed.count() == 1; }));
    VERIFY_OK(await(m_lab.machines().undefine(m_uuid)));
    VERIFY_OK(await(m_lab.volumes().remove(m_lab.host().directory() + u"/guest.qcow2"_s)));
    QVERIFY(QFileInfo::exists(m_lab.host().directory() + u"/base.qcow2"_s));
}

} // namespace penstock::test

QTEST_GUILESS_MAIN(penstock::test::GuestTest)
#include "guesttest.moc"
