// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/consolecolors.h"
#include "app/features/console/evdev.h"
#include "app/features/console/vncview.h"
#include "tests/gui/console/scriptedvncserver.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <memory>

namespace penstock {

using namespace Qt::StringLiterals;
using Key = ScriptedVncServer::Key;
using Pointer = ScriptedVncServer::Pointer;

class VncViewTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void runsOnTheExpectedLoop();
    void connectsAndShowsColours();
    void repaintsOnlyDamage();
    void followsTheGuestsSize();
    void sendsKeysByScanCode();
    void sendsSymbolsToPlainServers();
    void releasesKeysOnFocusOut();
    void chordGivesTheKeyboardBack();
    void tabWalksPast();
    void sendsCombinations();
    void typesText();
    void sendsTheMouse();
    void sendsRelativeMovement();
    void wearsTheGuestsCursor();
    void scrollsAtActualSize();
    void viewOnlySendsNothing();
    void tellsWhyItEnded();
    void survivesNonsense();
    void canBeOpenedAgain();

private:
    void focusView();
    QRgb viewPixel(QPoint guestPoint);
    QWheelEvent wheel(QPoint angle);

    std::unique_ptr<QWidget> m_window;
    VncView *m_view = nullptr;
    QLineEdit *m_neighbour = nullptr;
    std::unique_ptr<ScriptedVncServer> m_server;
};

void VncViewTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_view = new VncView;
    m_neighbour = new QLineEdit;
    auto *layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_neighbour);
    m_window->resize(320, 200 + m_neighbour->sizeHint().height());
    m_neighbour->setFocus();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_server = std::make_unique<ScriptedVncServer>(QSize(320, 200));
    m_view->open(m_server.get());
    m_server->greet();
    QTRY_VERIFY(m_view->isConnected());
    QTRY_VERIFY(m_server->fullRequests > 0);
}

void VncViewTest::cleanup()
{
    m_window.reset();
    m_server.reset();
}

void VncViewTest::focusView()
{
    m_server->acceptExtendedKeys();
    QTest::qWait(50);
    m_view->setFocus();
    QVERIFY(m_view->isKeyboardGrabbed());
}

QRgb VncViewTest::viewPixel(QPoint guestPoint)
{
    const QRectF target = m_view->guestViewport().target();
    const QPointF at = target.topLeft()
        + QPointF((guestPoint.x() + 0.5) * target.width() / m_view->guestSize().width(),
                  (guestPoint.y() + 0.5) * target.height() / m_view->guestSize().height());
    return m_view->viewport()->grab().toImage().pixel((at * m_view->devicePixelRatioF()).toPoint());
}

QWheelEvent VncViewTest::wheel(QPoint angle)
{
    const QPointF at = m_view->viewport()->rect().center();
    return QWheelEvent(at, m_view->viewport()->mapToGlobal(at), {}, angle, Qt::NoButton, Qt::NoModifier,
                       Qt::NoScrollPhase, false);
}

void VncViewTest::runsOnTheExpectedLoop()
{
    const bool glib = QAbstractEventDispatcher::instance()->inherits("QEventDispatcherGlib");
    QCOMPARE(glib, !qEnvironmentVariableIsSet("QT_NO_GLIB"));
}

void VncViewTest::connectsAndShowsColours()
{
    QCOMPARE(m_view->guestSize(), QSize(320, 200));
    m_server->paint({0, 0, 100, 100}, qRgb(0xde, 0x33, 0x11));
    m_server->paint({100, 0, 100, 100}, qRgb(0x12, 0xef, 0x56));
    m_server->paint({200, 0, 100, 100}, qRgb(0x21, 0x43, 0xfe));
    QTRY_COMPARE(m_view->screenshot().pixel(250, 50), qRgb(0x21, 0x43, 0xfe));
    QCOMPARE(viewPixel({50, 50}), qRgb(0xde, 0x33, 0x11));
    QCOMPARE(viewPixel({150, 50}), qRgb(0x12, 0xef, 0x56));
    QCOMPARE(viewPixel({250, 50}), qRgb(0x21, 0x43, 0xfe));
    QTRY_VERIFY(m_server->updateRequests > 1);
}

void VncViewTest::repaintsOnlyDamage()
{
    struct PaintWatch : QObject {
        QRegion painted;
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint) {
                painted += static_cast<QPaintEvent *>(event)->region();
            }
            return false;
        }
    } watch;
    QTest::qWait(50);
    m_view->viewport()->installEventFilter(&watch);
    m_server->paint({10, 20, 30, 40}, qRgb(1, 2, 3));
    QTRY_VERIFY(!watch.painted.isEmpty());
    QCOMPARE(watch.painted.boundingRect(), m_view->guestViewport().toView({10, 20, 30, 40}));
    m_view->viewport()->removeEventFilter(&watch);
}

void VncViewTest::followsTheGuestsSize()
{
    QSignalSpy changed(m_view, &VncView::guestSizeChanged);
    for (const QSize size : {QSize(640, 480), QSize(200, 300), QSize(1024, 768), QSize(1024, 768), QSize(320, 200)}) {
        m_server->resize(size);
        m_server->paint({QPoint(size.width() - 10, size.height() - 10), QSize(10, 10)}, qRgb(200, 100, 50));
        QTRY_COMPARE(m_view->guestSize(), size);
        QTRY_COMPARE(m_view->screenshot().pixel(size.width() - 5, size.height() - 5), qRgb(200, 100, 50));
        QCOMPARE(viewPixel({size.width() - 5, size.height() - 5}), qRgb(200, 100, 50));
    }
    QCOMPARE(changed.count(), 4);
}

void VncViewTest::sendsKeysByScanCode()
{
    focusView();
    QTest::keyClick(m_view, Qt::Key_A);
    QTest::keyClick(m_view, Qt::Key_Up);
    QTest::keyClick(m_view, Qt::Key_Tab);
    const QList<Key> expected{{true, 'a', 0x1e},    {false, 'a', 0x1e},    {true, 0xff52, 0xc8},
                              {false, 0xff52, 0xc8}, {true, 0xff09, 0x0f}, {false, 0xff09, 0x0f}};
    QTRY_COMPARE(m_server->keys.size(), expected.size());
    QVERIFY(m_server->keys == expected);
    QVERIFY(m_view->hasFocus());
}

void VncViewTest::sendsSymbolsToPlainServers()
{
    m_view->setFocus();
    QTest::sendKeyEvent(QTest::Click, m_view, Qt::Key_Eacute, u"é"_s, Qt::NoModifier);
    QTRY_COMPARE(m_server->keys.size(), 2);
    QVERIFY((m_server->keys == QList<Key>{{true, 0xe9, 0}, {false, 0xe9, 0}}));
}

void VncViewTest::releasesKeysOnFocusOut()
{
    focusView();
    QTest::keyPress(m_view, Qt::Key_Control);
    QTest::keyPress(m_view, Qt::Key_Shift);
    m_neighbour->setFocus();
    QTRY_COMPARE(m_server->keys.size(), 4);
    QVERIFY((m_server->keys.last() == Key{false, 0xffe3, 0x1d}));
    QVERIFY(!m_view->isKeyboardGrabbed());
}

void VncViewTest::chordGivesTheKeyboardBack()
{
    focusView();
    QSignalSpy grab(m_view, &VncView::keyboardGrabChanged);
    QTest::keyPress(m_view, Qt::Key_Control);
    QTest::keyPress(m_view, Qt::Key_Alt);
    QVERIFY(m_view->isKeyboardGrabbed());
    QTest::keyRelease(m_view, Qt::Key_Alt);
    QCOMPARE(grab.count(), 1);
    QVERIFY(!m_view->isKeyboardGrabbed());
    QTRY_COMPARE(m_server->keys.size(), 4);
    QVERIFY((m_server->keys.last() == Key{false, 0xffe3, 0x1d}));
    QTest::keyClick(m_view, Qt::Key_A);
    QTest::qWait(50);
    QCOMPARE(m_server->keys.size(), 4);
    QTest::keyClick(m_view, Qt::Key_Return);
    QVERIFY(m_view->isKeyboardGrabbed());
}

void VncViewTest::tabWalksPast()
{
    QTest::keyClick(m_neighbour, Qt::Key_Tab);
    QVERIFY(m_view->hasFocus());
    QVERIFY(!m_view->isKeyboardGrabbed());
    QTest::keyClick(m_view, Qt::Key_Tab);
    QVERIFY(m_neighbour->hasFocus());
}

void VncViewTest::sendsCombinations()
{
    m_server->acceptExtendedKeys();
    QTest::qWait(50);
    m_view->sendCtrlAltDel();
    const QList<Key> expected{{true, 0xffe3, 0x1d},  {true, 0xffe9, 0x38},  {true, 0xffff, 0xd3},
                              {false, 0xffff, 0xd3}, {false, 0xffe9, 0x38}, {false, 0xffe3, 0x1d}};
    QTRY_COMPARE(m_server->keys.size(), expected.size());
    QVERIFY(m_server->keys == expected);
}

void VncViewTest::typesText()
{
    m_server->acceptExtendedKeys();
    QTest::qWait(50);
    QSignalSpy finished(m_view, &VncView::typingFinished);
    QCOMPARE(m_view->typeText(u"a?ß\r\n"_s), 1);
    QTRY_COMPARE(finished.count(), 1);
    const QList<Key> expected{{true, 'a', 0x1e},     {false, 'a', 0x1e},  {true, 0xffe1, 0x2a},  {true, '?', 0x35},
                              {false, '?', 0x35},    {false, 0xffe1, 0x2a}, {true, 0xff0d, 0x1c}, {false, 0xff0d, 0x1c}};
    QTRY_COMPARE(m_server->keys.size(), expected.size());
    QVERIFY(m_server->keys == expected);
}

void VncViewTest::sendsTheMouse()
{
    const QPoint at = m_view->guestViewport().target().topLeft().toPoint() + QPoint(40, 50);
    QTest::mouseMove(m_view->viewport(), at);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseClick(m_view->viewport(), Qt::RightButton, {}, at);
    QVERIFY(m_view->isKeyboardGrabbed());
    const QPoint guest = m_view->guestViewport().toGuest(at);
    QTRY_VERIFY(m_server->pointers.contains({4, guest}));
    QVERIFY(m_server->pointers.contains({1, guest}));
    QVERIFY((m_server->pointers.last() == Pointer{0, guest}));
    m_server->pointers.clear();
    for (const QPoint angle : {QPoint(0, 120), QPoint(0, -60), QPoint(0, -60), QPoint(0, -240)}) {
        auto event = wheel(angle);
        QApplication::sendEvent(m_view->viewport(), &event);
    }
    QTRY_COMPARE(m_server->pointers.size(), 8);
    QList<int> buttons;
    for (const auto &pointer : m_server->pointers) {
        buttons.append(pointer.buttons);
    }
    QCOMPARE(buttons, QList<int>({8, 0, 16, 0, 16, 0, 16, 0}));
}

void VncViewTest::sendsRelativeMovement()
{
    m_server->sendPointerMode(false);
    QTest::qWait(50);
    const QPoint centre = m_view->viewport()->rect().center();
    QTest::mouseMove(m_view->viewport(), centre + QPoint(20, 20));
    QTest::qWait(20);
    QVERIFY(m_server->pointers.isEmpty());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, centre);
    QVERIFY(m_view->isKeyboardGrabbed());
    QCOMPARE(m_view->viewport()->cursor().shape(), Qt::BlankCursor);
    QTest::qWait(20);
    m_server->pointers.clear();
    QTest::mouseMove(m_view->viewport(), centre + QPoint(7, -3));
    QTRY_VERIFY(!m_server->pointers.isEmpty());
    const qreal factor = m_view->guestViewport().factor() / m_view->devicePixelRatioF();
    QCOMPARE(m_server->pointers.first().position - QPoint(0x7fff, 0x7fff), (QPointF(7, -3) / factor).toPoint());
    m_server->sendPointerMode(true);
    QTRY_VERIFY(m_view->viewport()->cursor().shape() != Qt::BlankCursor);
}

void VncViewTest::wearsTheGuestsCursor()
{
    QImage shape(16, 16, QImage::Format_ARGB32);
    shape.fill(Qt::transparent);
    for (int i = 0; i < 16; ++i) {
        shape.setPixel(i, i, qRgb(250, 30, 20));
        shape.setPixel(i, 8, qRgb(250, 30, 20));
    }
    m_server->sendCursor(shape, {3, 4});
    QTRY_COMPARE(m_view->viewport()->cursor().shape(), Qt::BitmapCursor);
    const QCursor cursor = m_view->viewport()->cursor();
    QCOMPARE(cursor.hotSpot(), (QPointF(3, 4) * m_view->guestViewport().factor() / m_view->devicePixelRatioF()).toPoint());
    const QImage worn = cursor.pixmap().toImage();
    QCOMPARE(worn.pixelColor(worn.width() / 2, worn.height() / 2).red(), 250);
    QCOMPARE(qAlpha(worn.pixel(worn.width() - 1, 0)), 0);
}

void VncViewTest::scrollsAtActualSize()
{
    m_server->resize({800, 600});
    QTRY_COMPARE(m_view->guestSize(), QSize(800, 600));
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    m_view->setScaling(VncView::Scaling::Actual);
    QTRY_VERIFY(m_view->horizontalScrollBar()->isVisible());
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 800 - m_view->viewport()->width());
    m_view->horizontalScrollBar()->setValue(100);
    QCOMPARE(m_view->guestViewport().toGuest({0, 0}), QPoint(100, 0));
    m_view->setScaling(VncView::Scaling::Fit);
    QTRY_VERIFY(!m_view->horizontalScrollBar()->isVisible());
    QCOMPARE(m_view->guestViewport().toGuest({0, 0}), QPoint(0, 0));
}

void VncViewTest::viewOnlySendsNothing()
{
    focusView();
    m_view->setViewOnly(true);
    QVERIFY(!m_view->isKeyboardGrabbed());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton);
    QTest::keyClick(m_view, Qt::Key_A);
    m_view->sendCtrlAltDel();
    QTest::qWait(50);
    QVERIFY(m_server->keys.isEmpty());
    QVERIFY(m_server->pointers.isEmpty());
}

void VncViewTest::tellsWhyItEnded()
{
    QSignalSpy ended(m_view, &VncView::ended);
    m_view->setPlaceholder(u"Stopped"_s);
    m_view->setFocus();
    m_server->hangUp(u"Another viewer has taken over."_s);
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(ended.first().first().toString(), u"Another viewer has taken over."_s);
    QVERIFY(!m_view->isConnected());
    QVERIFY(!m_view->isKeyboardGrabbed());
    QVERIFY(m_view->screenshot().isNull());
    const QImage shown = m_view->viewport()->grab().toImage();
    QCOMPARE(shown.pixel(2, 2), consolecolors::ground);
    int lit = 0;
    for (int x = 0; x < shown.width(); ++x) {
        for (int y = 0; y < shown.height(); ++y) {
            lit += shown.pixel(x, y) != consolecolors::ground;
        }
    }
    QVERIFY(lit > 30);
    QTest::qWait(50);
    QCOMPARE(ended.count(), 1);
}

void VncViewTest::survivesNonsense()
{
    QSignalSpy ended(m_view, &VncView::ended);
    m_server->sendNonsense();
    QTRY_COMPARE(ended.count(), 1);
    QVERIFY(!m_server->isOpen);
}

void VncViewTest::canBeOpenedAgain()
{
    for (int round = 0; round < 5; ++round) {
        ScriptedVncServer other(QSize(100 + round, 80));
        QSignalSpy connected(m_view, &VncView::connected);
        m_view->open(&other);
        other.greet();
        QTRY_COMPARE(connected.count(), 1);
        QCOMPARE(m_view->guestSize(), QSize(100 + round, 80));
        other.paint({0, 0, 10, 10}, qRgb(9, 8, 7));
        QTRY_COMPARE(m_view->screenshot().pixel(5, 5), qRgb(9, 8, 7));
        m_view->close();
        QVERIFY(!other.isOpen);
    }
    QVERIFY(!m_server->isOpen);
}

} // namespace penstock

QTEST_MAIN(penstock::VncViewTest)
#include "vncviewtest.moc"
