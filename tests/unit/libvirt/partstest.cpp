// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/descriptorstream.h"
#include "service/drivers/libvirt/eventsources.h"
#include "service/drivers/libvirt/factsreader.h"
#include "service/drivers/libvirt/guestprobe.h"
#include "service/drivers/libvirt/kvmcheck.h"
#include "service/drivers/libvirt/machinenotes.h"
#include "service/drivers/libvirt/screenshot.h"
#include "tests/unit/drivers/await.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <thread>

#include <sys/socket.h>
#include <unistd.h>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace penstock {

class PartsTest : public QObject
{
    Q_OBJECT

private slots:
    void runsTimersAndDescriptors();
    void releasesWhatWasRemoved();
    void wakesForChangesOfOtherThreads();
    void ordersAddresses();
    void makesPng();
    void refusesOtherPictures_data();
    void refusesOtherPictures();
    void readsCapabilities();
    void keepsNotes();
    void keepsBytesUntilSomebodyListens();
    void tellsTheEndLate();
    void holdsBackAndStops();
    void checksKvmQuickly();
};

namespace {

struct Calls {
    int count = 0;
    int events = 0;
    int released = 0;
};

void timerFired(int, void *opaque)
{
    ++static_cast<Calls *>(opaque)->count;
}

void handleReady(int, int, int events, void *opaque)
{
    auto *calls = static_cast<Calls *>(opaque);
    ++calls->count;
    calls->events |= events;
}

void release(void *opaque)
{
    ++static_cast<Calls *>(opaque)->released;
}

struct SocketPair {
    SocketPair() { [[maybe_unused]] const int made = socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends); }
    ~SocketPair()
    {
        for (const int end : ends) {
            if (end >= 0) {
                close(end);
            }
        }
    }
    void send(const QByteArray &bytes) const
    {
        [[maybe_unused]] const auto n = ::write(ends[1], bytes.constData(), size_t(bytes.size()));
    }

    int ends[2] = {-1, -1};
};

} // namespace

void PartsTest::runsTimersAndDescriptors()
{
    EventSources sources;
    SocketPair sockets;
    Calls timer;
    Calls handle;
    const int timerId = sources.addTimer(0, timerFired, &timer, release);
    sources.runOnce();
    QCOMPARE(timer.count, 1);
    sources.updateTimer(timerId, -1);
    const int watch = sources.addHandle(sockets.ends[0], VIR_EVENT_HANDLE_READABLE, handleReady, &handle, release);
    sockets.send("x");
    sources.runOnce();
    QCOMPARE(handle.count, 1);
    QCOMPARE(handle.events, int(VIR_EVENT_HANDLE_READABLE));
    QCOMPARE(timer.count, 1);
    sources.updateHandle(watch, 0);
    sources.wake();
    sources.runOnce();
    QCOMPARE(handle.count, 1);
    sources.updateHandle(watch, VIR_EVENT_HANDLE_WRITABLE);
    sources.runOnce();
    QVERIFY(handle.events & VIR_EVENT_HANDLE_WRITABLE);
    QCOMPARE(handle.released, 0);
}

void PartsTest::releasesWhatWasRemoved()
{
    EventSources sources;
    Calls calls;
    const int timer = sources.addTimer(0, timerFired, &calls, release);
    QCOMPARE(sources.removeTimer(timer), 0);
    QCOMPARE(sources.removeTimer(timer), -1);
    QCOMPARE(sources.removeHandle(17), -1);
    QCOMPARE(calls.released, 0); // never within the call: the caller may hold a lock
    sources.runOnce();
    QCOMPARE(calls.count, 0);
    QCOMPARE(calls.released, 1);
}

void PartsTest::wakesForChangesOfOtherThreads()
{
    EventSources sources;
    Calls calls;
    std::atomic<bool> ending = false;
    std::thread loop([&] {
        while (!ending) {
            sources.runOnce();
        }
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    std::atomic<int> fired = 0;
    sources.addTimer(
        1, [](int, void *opaque) { ++*static_cast<std::atomic<int> *>(opaque); }, &fired, nullptr);
    QVERIFY(QTest::qWaitFor([&] { return fired > 3; }, 2000));
    ending = true;
    sources.wake();
    loop.join();
}

void PartsTest::ordersAddresses()
{
    const QStringList all{u"fe80::1"_s,     u"2001:db8::1"_s, u"127.0.0.1"_s, u"10.0.0.2"_s, u"::1"_s,
                          u"169.254.3.4"_s, u"10.0.0.1"_s,    u"10.0.0.2"_s,  QString()};
    QCOMPARE(shownAddresses(all), (QStringList{u"10.0.0.2"_s, u"10.0.0.1"_s, u"2001:db8::1"_s}));
}

void PartsTest::makesPng()
{
    const QByteArray pixels("\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c", 12);
    const QByteArray png = pngFromPpm("P6\n# a comment\n2 2\n255\n" + pixels);
    QVERIFY(png.startsWith("\x89PNG\r\n\x1a\n"));
    QCOMPARE(png.mid(12, 4), QByteArray("IHDR"));
    QCOMPARE(png.mid(16, 8), QByteArray("\0\0\0\2\0\0\0\2", 8));
    const auto at = png.indexOf("IDAT");
    QByteArray lines(14, '\0');
    uLongf size = 14;
    QCOMPARE(uncompress(reinterpret_cast<Bytef *>(lines.data()), &size,
                        reinterpret_cast<const Bytef *>(png.constData() + at + 4),
                        static_cast<uLong>(png.size() - at - 4)),
             Z_OK);
    QCOMPARE(lines, QByteArray("\0\x01\x02\x03\x04\x05\x06\0\x07\x08\x09\x0a\x0b\x0c", 14));
    QVERIFY(png.endsWith(QByteArray("\0\0\0\0IEND\xae\x42\x60\x82", 12)));
}

void PartsTest::refusesOtherPictures_data()
{
    QTest::addColumn<QByteArray>("picture");
    const auto row = [](const char *name, const char *picture) { QTest::newRow(name) << QByteArray(picture); };
    row("empty", "");
    row("grey", "P5\n1 1\n255\nx");
    row("no size", "P6");
    row("comment without end", "P6\n#");
    row("cut", "P6\n2 2\n255\nabc");
    row("nothing", "P6\n0 2\n255\n");
    row("deep", "P6\n2 2\n65535\n");
    row("huge", "P6\n99999999999 99999999999\n255\nabc");
    row("negative", "P6\n-1 2\n255\nabcabc");
}

void PartsTest::refusesOtherPictures()
{
    QFETCH(QByteArray, picture);
    QVERIFY(pngFromPpm(picture).isEmpty());
}

void PartsTest::readsCapabilities()
{
    QCOMPARE(processorModel("<capabilities><host><uuid/><cpu><arch>x86_64</arch><model>EPYC-Milan</model></cpu></host>"
                            "<guest><arch><model>no</model></arch></guest></capabilities>"),
             u"EPYC-Milan"_s);
    QCOMPARE(processorModel("<capabilities><host><cpu><arch>x</arch></cpu><model>no</model></host></capabilities>"),
             QString());
    const QByteArray domain =
        "<domainCapabilities><devices><graphics><enum name='type'><value>virtio</value></enum></graphics>"
        "<video supported='yes'><enum name='modelType'><value>vga</value></enum></video>"
        "<x><value>qxl</value></x></devices></domainCapabilities>";
    QVERIFY(offersVideo(domain, u"vga"_s));
    QVERIFY(!offersVideo(domain, u"virtio"_s));
    QVERIFY(!offersVideo(domain, u"qxl"_s));
    QVERIFY(!offersVideo({}, u"vga"_s));
}

void PartsTest::keepsNotes()
{
    MachineNotes notes;
    MachineState machine;
    machine.uuid = u"u"_s;
    machine.power = PowerState::Running;
    machine.disks = {{u"vda"_s, u"/a"_s, u"qcow2"_s, u"disk"_s, {}}};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    notes.setStarted(u"u"_s, now);
    notes.setAddresses(u"u"_s, {u"10.0.0.1"_s});
    QVERIFY(!notes.hasFreshCapacity(u"/a"_s));
    notes.setCapacity(u"/a"_s, Bytes(5));
    QVERIFY(notes.hasFreshCapacity(u"/a"_s));
    notes.addTo(machine);
    QCOMPARE(machine.started, now);
    QCOMPARE(machine.addresses, QStringList{u"10.0.0.1"_s});
    QCOMPARE(machine.disks.first().capacity, Bytes(5));
    machine.power = PowerState::Stopped;
    notes.addTo(machine);
    QVERIFY(machine.addresses.isEmpty());
    QVERIFY(!machine.started.isValid());
    QVERIFY(notes.nextTicket() < notes.nextTicket());
}

void PartsTest::keepsBytesUntilSomebodyListens()
{
    SocketPair sockets;
    DescriptorStream stream(std::exchange(sockets.ends[0], -1));
    sockets.send("hello");
    QTest::qWait(50);
    QByteArray got;
    connect(&stream, &ByteStream::received, this, [&](const QByteArray &bytes) { got.append(bytes); });
    QVERIFY(test::waitUntil([&] { return got == "hello"; }));
    stream.write("answer");
    char buffer[16] = {};
    QVERIFY(test::waitUntil([&] { return stream.bytesToWrite() == 0; }));
    QCOMPARE(::read(sockets.ends[1], buffer, sizeof buffer), ssize_t(6));
}

void PartsTest::tellsTheEndLate()
{
    SocketPair sockets;
    DescriptorStream stream(std::exchange(sockets.ends[0], -1));
    close(std::exchange(sockets.ends[1], -1));
    QTest::qWait(50);
    QSignalSpy closed(&stream, &ByteStream::closed);
    QVERIFY(test::waitUntil([&] { return closed.count() == 1; }));
    QVERIFY(!closed.first().first().toString().isEmpty());
    stream.close();
    QTest::qWait(20);
    QCOMPARE(closed.count(), 1);
}

void PartsTest::holdsBackAndStops()
{
    SocketPair sockets;
    DescriptorStream stream(std::exchange(sockets.ends[0], -1));
    qsizetype got = 0;
    connect(&stream, &ByteStream::received, this, [&](const QByteArray &bytes) { got += bytes.size(); });
    stream.setReceiving(false);
    std::atomic<qint64> sent = 0;
    std::thread guest([&] {
        const QByteArray piece(64 * 1024, 'x');
        while (sent < 8 * 1024 * 1024) {
            const auto count = ::write(sockets.ends[1], piece.constData(), size_t(piece.size()));
            if (count <= 0) {
                return;
            }
            sent += count;
        }
    });
    QTest::qWait(300);
    QCOMPARE(got, 0);
    QVERIFY2(sent < 3 * 1024 * 1024, qPrintable(QString::number(sent)));
    stream.setReceiving(true);
    QVERIFY(test::waitUntil([&] { return got == 8 * 1024 * 1024; }));
    guest.join();
}

void PartsTest::checksKvmQuickly()
{
    QElapsedTimer clock;
    clock.start();
    const Text why = whyKvmDoesNotWork();
    qInfo("%lld ms: %s", clock.elapsed(), qPrintable(why.isEmpty() ? u"KVM works"_s : why.plain()));
    QVERIFY(clock.elapsed() < 1500);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::PartsTest)
#include "partstest.moc"
