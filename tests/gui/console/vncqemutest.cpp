// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/evdev.h"
#include "app/features/console/vncview.h"
#include "tests/gui/console/localsocketstream.h"
#include "tests/gui/console/probeguest.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace penstock {

using namespace Qt::StringLiterals;

/// VncView on a real QEMU.
class VncQemuTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void showsTheGuest();
    void keysReachTheGuest();
    void modifiersAreReleased();
    void survivesModeChanges();
    void twoViewsAtOnce();
    void tellsWhenTheGuestIsGone();

private:
    void save(const QString &name);

    ProbeGuest m_guest;
    std::unique_ptr<VncView> m_view;
    LocalSocketStream m_stream;
};

void VncQemuTest::initTestCase()
{
    QVERIFY2(m_guest.start(), "qemu-system-x86_64 is needed for this test and did not start");
    QVERIFY2(m_guest.waitForReport("R", 40000), m_guest.errors().constData());
    m_view = std::make_unique<VncView>();
    m_view->resize(900, 600);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    QVERIFY(m_stream.connectTo(m_guest.screenPath()));
    QSignalSpy connected(m_view.get(), &VncView::connected);
    m_view->open(&m_stream);
    QTRY_COMPARE(connected.count(), 1);
    m_view->setFocus();
    m_view->setKeyboardGrabbed(true);
}

void VncQemuTest::cleanupTestCase()
{
    m_view.reset();
    m_guest.stop();
}

void VncQemuTest::save(const QString &name)
{
    const QString folder = qEnvironmentVariable("PENSTOCK_SCREENSHOTS");
    if (!folder.isEmpty()) {
        QVERIFY(m_view->screenshot().save(folder + u"/qemu-"_s + name + u".png"_s));
        QVERIFY(m_view->grab().save(folder + u"/view-"_s + name + u".png"_s));
    }
}

void VncQemuTest::showsTheGuest()
{
    QTRY_COMPARE(m_view->guestSize(), QSize(720, 400));
    const auto litPixels = [this] {
        const QImage picture = m_view->screenshot();
        int lit = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                lit += qGray(picture.pixel(x, y)) > 100;
            }
        }
        return lit;
    };
    QTRY_VERIFY(litPixels() > 300);
    save(u"text"_s);
}

void VncQemuTest::keysReachTheGuest()
{
    m_guest.clearReport();
    QTest::keyClick(m_view.get(), Qt::Key_A);
    QVERIFY(m_guest.waitForReport(QByteArray("\x1e\x9e")));
    m_guest.clearReport();
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QVERIFY(m_guest.waitForReport(QByteArray("\xe0\x48\xe0\xc8")));
    m_guest.clearReport();
    m_view->sendCtrlAltDel();
    QVERIFY(m_guest.waitForReport(QByteArray("\x1d\x38\xe0\x53\xe0\xd3\xb8\x9d")));
    m_guest.clearReport();
    QCOMPARE(m_view->typeText(u"Hi"_s), 0);
    QVERIFY(m_guest.waitForReport(QByteArray("\x2a\x23\xa3\xaa\x17\x97")));
}

void VncQemuTest::modifiersAreReleased()
{
    m_guest.clearReport();
    QTest::keyPress(m_view.get(), Qt::Key_Control);
    QTest::keyPress(m_view.get(), Qt::Key_Shift, Qt::ControlModifier);
    QVERIFY(m_guest.waitForReport(QByteArray("\x1d\x2a")));
    m_view->clearFocus();
    QVERIFY(m_guest.waitForReport(QByteArray("\x1d\x2a\xaa\x9d")));
    m_view->setFocus();
    QVERIFY(m_view->isKeyboardGrabbed());
}

void VncQemuTest::survivesModeChanges()
{
    for (int round = 0; round < 3; ++round) {
        QTest::keyClick(m_view.get(), Qt::Key_2);
        QTRY_VERIFY_WITH_TIMEOUT(m_view->guestSize() == QSize(320, 200) || m_view->guestSize() == QSize(640, 400), 10000);
        const QSize bands = m_view->guestSize();
        const auto band = [&](int sixth) {
            return m_view->screenshot().pixel(bands.width() / 2, bands.height() * sixth / 6);
        };
        QTRY_COMPARE(band(5), qRgb(0x57, 0x57, 0xff));
        QTRY_COMPARE(band(3), qRgb(0x57, 0xff, 0x57));
        QTRY_COMPARE(band(1), qRgb(0xff, 0x57, 0x57));
        save(u"bands"_s);
        QTest::keyClick(m_view.get(), Qt::Key_3);
        QTRY_COMPARE_WITH_TIMEOUT(m_view->guestSize(), QSize(1024, 768), 10000);
        QTest::keyClick(m_view.get(), Qt::Key_1);
        QTRY_COMPARE_WITH_TIMEOUT(m_view->guestSize(), QSize(720, 400), 10000);
    }
    QVERIFY(m_view->isConnected());
    m_guest.clearReport();
    QTest::keyClick(m_view.get(), Qt::Key_Z);
    QVERIFY(m_guest.waitForReport(QByteArray("\x2c\xac")));
}

void VncQemuTest::twoViewsAtOnce()
{
    VncView second;
    LocalSocketStream stream;
    QVERIFY(stream.connectTo(m_guest.screenPath()));
    second.open(&stream);
    QTRY_COMPARE(second.guestSize(), m_view->guestSize());
    QTRY_COMPARE(second.screenshot(), m_view->screenshot());
    second.close();
    QTest::qWait(100);
    QVERIFY(m_view->isConnected());
}

void VncQemuTest::tellsWhenTheGuestIsGone()
{
    QSignalSpy ended(m_view.get(), &VncView::ended);
    m_guest.stop();
    QTRY_COMPARE(ended.count(), 1);
    QVERIFY(!m_view->isConnected());
    QVERIFY(!m_view->isKeyboardGrabbed());
}

} // namespace penstock

QTEST_MAIN(penstock::VncQemuTest)
#include "vncqemutest.moc"
