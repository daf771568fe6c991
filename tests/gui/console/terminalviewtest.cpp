// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/consolecolors.h"
#include "app/features/console/terminalview.h"
#include "tests/gui/console/colourfuloutput.h"
#include "tests/gui/console/lineend.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <memory>

namespace penstock {

using namespace Qt::StringLiterals;

class TerminalViewTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void typesAndShows();
    void takesEveryKeyButItsOwn();
    void tabStaysAndCtrlTabLeaves();
    void inputMethodTextIsTyped();
    void resizesWithTheWidget();
    void zooms();
    void readsBackWhileOutputGoesOn();
    void typingReturnsToTheEnd();
    void selectsWithTheMouse();
    void copiesAndPastes();
    void wheelInAFullScreenProgram();
    void menuOffersWhatItCan();
    void cursorIsHollowWithoutFocus();
    void saysWhatHappened();
    void survivesAFlood();
    void looksRight_data();
    void looksRight();

private:
    QPoint pointOf(int row, int column) const;
    void turnWheel(int steps, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    std::unique_ptr<TerminalView> m_view;
    std::unique_ptr<LineEnd> m_line;
};

void TerminalViewTest::init()
{
    m_view = std::make_unique<TerminalView>();
    m_line = std::make_unique<LineEnd>();
    m_view->open(m_line.get());
    m_view->resize(m_view->sizeHint());
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
}

void TerminalViewTest::cleanup()
{
    m_view.reset();
    m_line.reset();
}

QPoint TerminalViewTest::pointOf(int row, int column) const
{
    const qreal width = qreal(m_view->viewport()->width() - 12) / m_view->columns();
    const qreal height = qreal(m_view->viewport()->height() - 6) / m_view->rows();
    return QPointF(6 + width * column + 1, 3 + height * (row + 0.5)).toPoint();
}

void TerminalViewTest::turnWheel(int steps, Qt::KeyboardModifiers modifiers)
{
    const QPointF at = m_view->viewport()->rect().center();
    QWheelEvent event(at, m_view->viewport()->mapToGlobal(at), {}, {0, steps * 120}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_view->viewport(), &event);
}

void TerminalViewTest::typesAndShows()
{
    QCOMPARE(QSize(m_view->columns(), m_view->rows()), QSize(80, 24));
    QSignalSpy output(m_view.get(), &TerminalView::output);
    QTest::keyClicks(m_view.get(), u"ls"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(m_line->typed, QByteArray("ls\r"));
    QCOMPARE(output.count(), 3);
    m_line->say("ls\r\nbin  etc\r\n# ");
    QCOMPARE(m_view->plainText(), u"ls\nbin  etc\n#"_s);
}

void TerminalViewTest::takesEveryKeyButItsOwn()
{
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_line->typed, QByteArray("\x03\x1b[A"));
    m_line->typed.clear();
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_PageUp, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_line->typed, QByteArray());
    QKeyEvent forTerminal(QEvent::ShortcutOverride, Qt::Key_C, Qt::ControlModifier, u"\x03"_s);
    forTerminal.ignore();
    QApplication::sendEvent(m_view.get(), &forTerminal);
    QVERIFY(forTerminal.isAccepted());
    QKeyEvent forApplication(QEvent::ShortcutOverride, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier, u"\x0e"_s);
    forApplication.ignore();
    QApplication::sendEvent(m_view.get(), &forApplication);
    QVERIFY(!forApplication.isAccepted());
}

void TerminalViewTest::tabStaysAndCtrlTabLeaves()
{
    QWidget window;
    auto *view = new TerminalView(&window);
    auto *other = new QWidget(&window);
    other->setFocusPolicy(Qt::StrongFocus);
    view->setGeometry(0, 0, 200, 100);
    other->setGeometry(0, 100, 50, 50);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    view->setFocus();
    QSignalSpy output(view, &TerminalView::output);
    QTest::keyClick(view, Qt::Key_Tab);
    QCOMPARE(output.count(), 1);
    QVERIFY(view->hasFocus());
    QTest::keyClick(view, Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(other->hasFocus());
}

void TerminalViewTest::inputMethodTextIsTyped()
{
    QVERIFY(m_view->inputMethodQuery(Qt::ImEnabled).toBool());
    QInputMethodEvent preedit(u"ni"_s, {});
    QApplication::sendEvent(m_view.get(), &preedit);
    QCOMPARE(m_line->typed, QByteArray());
    QInputMethodEvent commit;
    commit.setCommitString(u"你好"_s);
    QApplication::sendEvent(m_view.get(), &commit);
    QCOMPARE(m_line->typed, u"你好"_s.toUtf8());
}

void TerminalViewTest::resizesWithTheWidget()
{
    QSignalSpy changed(m_view.get(), &TerminalView::sizeChanged);
    m_line->say("top\r\n\r\n\r\nbottom");
    m_view->resize(m_view->width() / 2, m_view->height() / 2);
    QVERIFY(changed.count() > 0);
    QCOMPARE(changed.last().at(0).toInt(), m_view->rows());
    QVERIFY(m_view->rows() < 14 && m_view->columns() < 45);
    QCOMPARE(m_view->plainText(), u"top\n\n\nbottom"_s);
    m_view->resize(1, 1);
    m_line->say("still alive\r\n");
    m_view->resize(1600, 1200);
    QVERIFY(m_view->columns() > 100);
    m_view->viewport()->grab();
}

void TerminalViewTest::zooms()
{
    QSignalSpy zoomed(m_view.get(), &TerminalView::zoomChanged);
    const int columns = m_view->columns();
    QTest::keyClick(m_view.get(), Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Equal, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_view->zoom(), 3);
    QVERIFY(m_view->columns() < columns);
    QTest::keyClick(m_view.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_view->columns(), columns);
    turnWheel(-1, Qt::ControlModifier);
    QCOMPARE(m_view->zoom(), -1);
    QCOMPARE(zoomed.count(), 5);
    for (int i = 0; i < 50; ++i) {
        m_view->zoomOut();
    }
    QVERIFY(m_view->columns() > columns);
    m_view->viewport()->grab();
}

void TerminalViewTest::readsBackWhileOutputGoesOn()
{
    for (int i = 0; i < 200; ++i) {
        m_line->say("line " + QByteArray::number(i) + "\r\n");
    }
    auto *bar = m_view->verticalScrollBar();
    QCOMPARE(bar->value(), bar->maximum());
    turnWheel(4);
    QCOMPARE(bar->value(), bar->maximum() - 12);
    const QImage before = m_view->viewport()->grab().toImage();
    for (int i = 0; i < 300; ++i) {
        m_line->say("more\r\n");
    }
    QCOMPARE(m_view->viewport()->grab().toImage(), before);
    QByteArray flood;
    for (int i = 0; i < 30'000; ++i) {
        flood += "flood " + QByteArray::number(i) + "\r\n";
    }
    m_line->say(flood);
    QCOMPARE(bar->value(), 0);
    QVERIFY(m_view->viewport()->grab().toImage() != before);
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(bar->value(), bar->maximum());
}

void TerminalViewTest::typingReturnsToTheEnd()
{
    for (int i = 0; i < 100; ++i) {
        m_line->say("x\r\n");
    }
    auto *bar = m_view->verticalScrollBar();
    QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(bar->value(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_A);
    QCOMPARE(bar->value(), bar->maximum());
    m_view->clearScrollback();
    QCOMPARE(bar->maximum(), 0);
}

void TerminalViewTest::selectsWithTheMouse()
{
    m_line->say("first line\r\ncat /etc/hosts now\r\nthird");
    auto *viewport = m_view->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, pointOf(0, 6));
    QTest::mouseMove(viewport, pointOf(1, 3));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, pointOf(1, 3));
    QCOMPARE(m_view->selectedText(), u"line\ncat"_s);
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    QTest::mouseDClick(viewport, Qt::LeftButton, {}, pointOf(1, 8));
    QCOMPARE(m_view->selectedText(), u"/etc/hosts"_s);
    QTest::mousePress(viewport, Qt::LeftButton, {}, pointOf(1, 8));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, pointOf(1, 8));
    QCOMPARE(m_view->selectedText(), u"cat /etc/hosts now"_s);
    QTest::keyClick(m_view.get(), Qt::Key_A);
    QCOMPARE(m_view->selectedText(), QString());
}

void TerminalViewTest::copiesAndPastes()
{
    m_line->say("copy me\r\n\x1b[?2004h");
    m_view->selectAll();
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"copy me"_s);
    QTest::keyClick(m_view.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_line->typed, QByteArray("\x1b[200~copy me\x1b[201~"));
    m_line->typed.clear();
    m_line->say("\x1b[?2004l");
    QTest::mouseClick(m_view->viewport(), Qt::MiddleButton, {}, pointOf(3, 3));
    QCOMPARE(m_line->typed, QByteArray("copy me"));
}

void TerminalViewTest::wheelInAFullScreenProgram()
{
    m_line->say("\x1b[?1049h");
    turnWheel(1);
    QCOMPARE(m_line->typed, QByteArray("\x1b[A\x1b[A\x1b[A"));
    m_line->typed.clear();
    m_line->say("\x1b[?1000h\x1b[?1006h");
    turnWheel(-1);
    QVERIFY2(m_line->typed.startsWith("\x1b[<65;"), m_line->typed.constData());
    m_line->typed.clear();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointOf(2, 4));
    QCOMPARE(m_line->typed, QByteArray("\x1b[<0;5;3M\x1b[<0;5;3m"));
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, pointOf(2, 4));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, pointOf(2, 4));
    QCOMPARE(m_line->typed.size(), 18);
}

void TerminalViewTest::menuOffersWhatItCan()
{
    QGuiApplication::clipboard()->setText(u"text"_s);
    QContextMenuEvent event(QContextMenuEvent::Mouse, pointOf(1, 1), m_view->viewport()->mapToGlobal(pointOf(1, 1)));
    QApplication::sendEvent(m_view->viewport(), &event);
    auto *menu = m_view->findChild<QMenu *>();
    QVERIFY(menu);
    QStringList enabled;
    QStringList all;
    for (const auto *action : menu->actions()) {
        if (!action->isSeparator()) {
            all.append(action->text());
            if (action->isEnabled()) {
                enabled.append(action->text());
            }
        }
    }
    QCOMPARE(all, QStringList({u"Copy"_s, u"Paste"_s, u"Select all"_s, u"Clear scroll-back"_s, u"Zoom"_s}));
    QCOMPARE(enabled, QStringList({u"Paste"_s, u"Select all"_s, u"Zoom"_s}));
    menu->actions().at(1)->trigger();
    QCOMPARE(m_line->typed, QByteArray("text"));
    menu->close();
}

void TerminalViewTest::cursorIsHollowWithoutFocus()
{
    const auto cursorPixels = [this] {
        const QImage image = m_view->viewport()->grab().toImage();
        int count = 0;
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 40; ++x) {
                count += image.pixel(x, y) == consolecolors::cursor;
            }
        }
        return count;
    };
    m_line->say("\r");
    const int full = cursorPixels();
    QVERIFY(full > 60);
    QTRY_COMPARE(cursorPixels(), 0);
    QTRY_COMPARE(cursorPixels(), full);
    m_view->clearFocus();
    QVERIFY(cursorPixels() > 10 && cursorPixels() < full / 2);
    m_line->say("\x1b[?25l");
    QCOMPARE(cursorPixels(), 0);
}

void TerminalViewTest::saysWhatHappened()
{
    QSignalSpy ended(m_view.get(), &TerminalView::ended);
    m_view->setPlaceholder(u"The machine is stopped."_s);
    m_line->say("last words\r\n");
    const QImage connected = m_view->viewport()->grab().toImage();
    m_line->hangUp(u"Another viewer has taken over."_s);
    QCOMPARE(ended.count(), 1);
    QCOMPARE(ended.first().first().toString(), u"Another viewer has taken over."_s);
    QVERIFY(!m_view->isConnected());
    QCOMPARE(m_view->plainText(), u"last words"_s);
    QVERIFY(m_view->viewport()->grab().toImage() != connected);
    m_line->say("too late");
    QCOMPARE(m_view->plainText(), u"last words"_s);

    LineEnd next;
    m_view->open(&next);
    next.say("back\r\n");
    QCOMPARE(m_view->plainText(), u"last words\nback"_s);
    m_view->close();
    QVERIFY(!next.isOpen);
    QCOMPARE(ended.count(), 1);
}

void TerminalViewTest::survivesAFlood()
{
    QByteArray bytes;
    quint32 seed = 7;
    for (int i = 0; i < 300'000; ++i) {
        seed = seed * 1664525u + 1013904223u;
        const auto byte = static_cast<char>(seed >> 24);
        bytes += (seed >> 8) % 11 == 0 ? QByteArray("\x1b[") : QByteArray(1, byte);
        if (bytes.size() > 4000) {
            m_line->say(bytes);
            m_view->viewport()->grab();
            m_view->resize(200 + static_cast<int>(seed % 500), 100 + static_cast<int>(seed % 400));
            bytes.clear();
        }
    }
    m_view->reset();
    m_line->say("fine");
    QCOMPARE(m_view->plainText(), u"fine"_s);
}

void TerminalViewTest::looksRight_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TerminalViewTest::looksRight()
{
    QFETCH(bool, dark);
    QPalette palette;
    palette.setColor(QPalette::Window, dark ? QColor(0x1b, 0x1f, 0x24) : QColor(0xf4, 0xf6, 0xf8));
    palette.setColor(QPalette::Base, dark ? QColor(0x22, 0x27, 0x2e) : QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::Button, palette.color(QPalette::Window));
    m_view->setPalette(palette);
    m_line->say(colourfulOutput());
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, pointOf(9, 2));
    const QImage image = m_view->grab().toImage();
    QCOMPARE(image.pixel(2, 2), consolecolors::ground);
    QVERIFY(m_view->plainText().contains(u"中文终端 日本語 한국어 |grid|"_s));
    const QString folder = qEnvironmentVariable("PENSTOCK_SCREENSHOTS");
    if (!folder.isEmpty()) {
        QVERIFY(image.save(folder + u"/terminal-%1-%2x.png"_s.arg(dark ? u"dark"_s : u"light"_s)
                                        .arg(m_view->devicePixelRatioF())));
    }
}

} // namespace penstock

QTEST_MAIN(penstock::TerminalViewTest)
#include "terminalviewtest.moc"
