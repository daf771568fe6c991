// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/consolecolors.h"
#include "app/features/console/terminalkeys.h"
#include "app/features/console/terminalpalette.h"
#include "app/features/console/terminalscreen.h"
#include "app/features/console/terminalselection.h"

#include <QKeyEvent>
#include <QPoint>
#include <QSignalSpy>
#include <QSize>
#include <QTest>

namespace penstock {

using namespace Qt::StringLiterals;

class TerminalScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void showsText();
    void bytesMayComeInPieces();
    void wideCharactersTakeTwoColumns();
    void combiningCharactersStayTogether();
    void coloursAndStyles();
    void scrollbackKeepsOrder();
    void scrollbackIsBounded();
    void alternateScreenLeavesNoTrace();
    void resizeKeepsTheText();
    void answersQuestions();
    void reportsTitleAndCursor();
    void pasteIsClean();
    void pasteIsBracketedOnRequest();
    void mouseIsReported();
    void keys_data();
    void keys();
    void cursorKeysFollowTheMode();
    void selectsCharacters();
    void selectsWords();
    void joinsBrokenLines();
    void paletteIsReadable();
    void hostileInputIsHarmless();

private:
    static QString row(const TerminalScreen &screen, qint64 line)
    {
        QString text = TerminalScreen::textOf(screen.line(line));
        while (text.endsWith(u' ')) {
            text.chop(1);
        }
        return text;
    }
    static QByteArray sent(QSignalSpy &spy)
    {
        QByteArray bytes;
        for (const auto &arguments : spy) {
            bytes += arguments.first().toByteArray();
        }
        spy.clear();
        return bytes;
    }
};

void TerminalScreenTest::showsText()
{
    TerminalScreen screen(5, 20);
    QSignalSpy changed(&screen, &TerminalScreen::rowsChanged);
    screen.feed("one\r\ntwo\x1b[4;3Hhere\x1b[1;2H\x1b[K");
    QCOMPARE(row(screen, 0), u"o"_s);
    QCOMPARE(row(screen, 1), u"two"_s);
    QCOMPARE(row(screen, 3), u"  here"_s);
    QVERIFY(changed.count() > 0);
    QCOMPARE(QPoint(screen.cursor().column, screen.cursor().row), QPoint(1, 0));
}

void TerminalScreenTest::bytesMayComeInPieces()
{
    TerminalScreen screen(5, 20);
    for (const char byte : QByteArray("\x1b[31mgrün 日本\x1b[0m!")) {
        screen.feed(QByteArray(1, byte));
    }
    QCOMPARE(row(screen, 0), u"grün 日本!"_s);
    QCOMPARE(screen.line(0)[0].style.foreground, TerminalColor::indexed(1));
}

void TerminalScreenTest::wideCharactersTakeTwoColumns()
{
    TerminalScreen screen(3, 20);
    screen.feed("a日b");
    const auto line = screen.line(0);
    QCOMPARE(int(line[1].width), 2);
    QCOMPARE(int(line[2].width), 0);
    QCOMPARE(line[3].characters[0], U'b');
    QCOMPARE(screen.cursor().column, 4);
}

void TerminalScreenTest::combiningCharactersStayTogether()
{
    TerminalScreen screen(3, 20);
    screen.feed("e\xcc\x81x");
    QCOMPARE(row(screen, 0), u"e\u0301x"_s);
    QCOMPARE(screen.cursor().column, 2);
}

void TerminalScreenTest::coloursAndStyles()
{
    TerminalScreen screen(3, 40);
    screen.feed("\x1b[1;4;31;42ma\x1b[0;7mb\x1b[0;3;9;38;5;208mc\x1b[0;38;2;1;2;3;48;2;4;5;6md\x1b[0me\x1b[21mf\x1b[4:3mg");
    const auto line = screen.line(0);
    QVERIFY(line[0].style.bold);
    QCOMPARE(int(line[0].style.underlines), 1);
    QCOMPARE(line[0].style.foreground, TerminalColor::indexed(1));
    QCOMPARE(line[0].style.background, TerminalColor::indexed(2));
    QVERIFY(line[1].style.inverse && !line[1].style.bold);
    QVERIFY(line[2].style.italic && line[2].style.struck);
    QCOMPARE(line[2].style.foreground, TerminalColor::indexed(208));
    QCOMPARE(line[3].style.foreground, TerminalColor::rgb(1, 2, 3));
    QCOMPARE(line[3].style.background, TerminalColor::rgb(4, 5, 6));
    QCOMPARE(line[4].style, TerminalStyle());
    QCOMPARE(int(line[5].style.underlines), 2);
    QCOMPARE(int(line[6].style.underlines), 3);
}

void TerminalScreenTest::scrollbackKeepsOrder()
{
    TerminalScreen screen(4, 20);
    for (int i = 0; i < 100; ++i) {
        screen.feed("line " + QByteArray::number(i) + "\r\n");
    }
    QCOMPARE(screen.firstLine(), 0);
    QCOMPARE(screen.topLine(), 97);
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(row(screen, i), u"line %1"_s.arg(i));
    }
    screen.clearScrollback();
    QCOMPARE(screen.firstLine(), screen.topLine());
    QCOMPARE(row(screen, 97), u"line 97"_s);
}

void TerminalScreenTest::scrollbackIsBounded()
{
    TerminalScreen screen(4, 20);
    const int count = TerminalScreen::scrollbackCapacity + 5000;
    QByteArray bytes;
    for (int i = 0; i < count; ++i) {
        bytes += QByteArray::number(i) + "\r\n";
    }
    screen.feed(bytes);
    QVERIFY(TerminalScreen::scrollbackCapacity >= 10'000);
    QCOMPARE(screen.topLine() - screen.firstLine(), qint64(TerminalScreen::scrollbackCapacity));
    QCOMPARE(row(screen, screen.firstLine()), QString::number(screen.firstLine()));
    QCOMPARE(row(screen, screen.topLine() - 1), QString::number(screen.topLine() - 1));
    screen.resize(10, 20);
    QCOMPARE(row(screen, screen.topLine()), QString::number(screen.topLine()));
    QCOMPARE(row(screen, screen.endLine() - 2), QString::number(count - 1));
    screen.feed("a\r\nb\r\nc\r\n");
    QCOMPARE(row(screen, screen.topLine() - 1), QString::number(screen.topLine() - 1));
}

void TerminalScreenTest::alternateScreenLeavesNoTrace()
{
    TerminalScreen screen(4, 20);
    screen.feed("shell\r\n");
    QSignalSpy alternate(&screen, &TerminalScreen::alternateChanged);
    screen.feed("\x1b[?1049h\x1b[2J\x1b[Heditor\r\n1\r\n2\r\n3\r\n4\r\n5\r\n");
    QVERIFY(screen.isAlternate());
    QCOMPARE(screen.topLine(), screen.firstLine());
    screen.feed("\x1b[?1049l");
    QVERIFY(!screen.isAlternate());
    QCOMPARE(alternate.count(), 2);
    QCOMPARE(row(screen, 0), u"shell"_s);
}

void TerminalScreenTest::resizeKeepsTheText()
{
    TerminalScreen screen(6, 40);
    screen.feed("\x1b[32mfirst\x1b[0m\r\nsecond\r\nthird\r\nfourth");
    screen.resize(2, 40);
    QCOMPARE(row(screen, screen.topLine()), u"third"_s);
    QCOMPARE(row(screen, screen.firstLine()), u"first"_s);
    screen.resize(6, 60);
    QCOMPARE(row(screen, screen.topLine()), u"first"_s);
    QCOMPARE(screen.line(screen.topLine())[0].style.foreground, TerminalColor::indexed(2));
    QCOMPARE(QSize(screen.columns(), screen.rows()), QSize(60, 6));
    for (int i = 2; i < 60; i += 7) {
        screen.resize(1 + i % 9, i);
        screen.feed("日本語の長い行とwords to fill it up\r\n");
    }
}

void TerminalScreenTest::answersQuestions()
{
    TerminalScreen screen(5, 20);
    QSignalSpy output(&screen, &TerminalScreen::output);
    screen.feed("ab\x1b[6n");
    QCOMPARE(sent(output), QByteArray("\x1b[1;3R"));
}

void TerminalScreenTest::reportsTitleAndCursor()
{
    TerminalScreen screen(5, 20);
    QSignalSpy bell(&screen, &TerminalScreen::bell);
    screen.feed("\x1b]0;erp-app: ~\x07\x1b[?25l\x1b[5 q\x07");
    QCOMPARE(screen.title(), u"erp-app: ~"_s);
    QVERIFY(!screen.cursor().visible);
    QCOMPARE(screen.cursor().shape, TerminalScreen::CursorShape::Bar);
    QCOMPARE(bell.count(), 1);
}

void TerminalScreenTest::pasteIsClean()
{
    TerminalScreen screen(5, 20);
    QSignalSpy output(&screen, &TerminalScreen::output);
    screen.paste(u"ls\r\necho ü\n\x1b[201~\x03\ttab"_s);
    QCOMPARE(sent(output), QByteArray("ls\recho \xc3\xbc\r[201~\ttab"));
}

void TerminalScreenTest::pasteIsBracketedOnRequest()
{
    TerminalScreen screen(5, 20);
    QSignalSpy output(&screen, &TerminalScreen::output);
    screen.feed("\x1b[?2004h");
    screen.paste(u"a\nb\x1b[201~"_s);
    QCOMPARE(sent(output), QByteArray("\x1b[200~a\rb[201~\x1b[201~"));
}

void TerminalScreenTest::mouseIsReported()
{
    TerminalScreen screen(5, 20);
    QSignalSpy output(&screen, &TerminalScreen::output);
    screen.sendMouseButton(1, 2, 1, true, 0);
    QCOMPARE(sent(output), QByteArray());
    screen.feed("\x1b[?1000h\x1b[?1006h");
    QCOMPARE(screen.mouseMode(), TerminalScreen::MouseMode::Clicks);
    screen.sendMouseButton(1, 2, 1, true, 0);
    screen.sendMouseButton(1, 2, 1, false, 0);
    QCOMPARE(sent(output), QByteArray("\x1b[<0;3;2M\x1b[<0;3;2m"));
}

void TerminalScreenTest::keys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    const auto add = [](const char *name, int key, Qt::KeyboardModifiers modifiers, const QString &text,
                        const QByteArray &bytes) {
        QTest::newRow(name) << key << int(modifiers) << text << bytes;
    };
    add("a", Qt::Key_A, Qt::NoModifier, u"a"_s, "a");
    add("umlaut", Qt::Key_Udiaeresis, Qt::NoModifier, u"ü"_s, "ü");
    add("alt+a", Qt::Key_A, Qt::AltModifier, u"a"_s, "\x1b" "a");
    add("ctrl+a", Qt::Key_A, Qt::ControlModifier, u"\x01"_s, "\x01");
    add("ctrl+i", Qt::Key_I, Qt::ControlModifier, u"\t"_s, "\t");
    add("ctrl+m", Qt::Key_M, Qt::ControlModifier, u"\r"_s, "\r");
    add("ctrl+[", Qt::Key_BracketLeft, Qt::ControlModifier, {}, "\x1b");
    add("ctrl+]", Qt::Key_BracketRight, Qt::ControlModifier, {}, "\x1d");
    add("ctrl+space", Qt::Key_Space, Qt::ControlModifier, u" "_s, QByteArray(1, '\0'));
    add("ctrl+c on another layout", 0x0421, Qt::ControlModifier, u"\x03"_s, "\x03");
    add("return", Qt::Key_Return, Qt::NoModifier, u"\r"_s, "\r");
    add("shift+return", Qt::Key_Return, Qt::ShiftModifier, u"\r"_s, "\r");
    add("alt+return", Qt::Key_Return, Qt::AltModifier, u"\r"_s, "\x1b\r");
    add("keypad enter", Qt::Key_Enter, Qt::KeypadModifier, u"\r"_s, "\r");
    add("backspace", Qt::Key_Backspace, Qt::NoModifier, u"\b"_s, "\x7f");
    add("ctrl+backspace", Qt::Key_Backspace, Qt::ControlModifier, {}, "\b");
    add("tab", Qt::Key_Tab, Qt::NoModifier, u"\t"_s, "\t");
    add("backtab", Qt::Key_Backtab, Qt::ShiftModifier, {}, "\x1b[Z");
    add("escape", Qt::Key_Escape, Qt::NoModifier, u"\x1b"_s, "\x1b");
    add("up", Qt::Key_Up, Qt::NoModifier, {}, "\x1b[A");
    add("ctrl+right", Qt::Key_Right, Qt::ControlModifier, {}, "\x1b[1;5C");
    add("delete", Qt::Key_Delete, Qt::NoModifier, u"\x7f"_s, "\x1b[3~");
    add("page up", Qt::Key_PageUp, Qt::NoModifier, {}, "\x1b[5~");
    add("F1", Qt::Key_F1, Qt::NoModifier, {}, "\x1bOP");
    add("F5", Qt::Key_F5, Qt::NoModifier, {}, "\x1b[15~");
    add("F12", Qt::Key_F12, Qt::NoModifier, {}, "\x1b[24~");
    add("shift alone", Qt::Key_Shift, Qt::ShiftModifier, {}, "");
}

void TerminalScreenTest::keys()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(QString, text);
    QFETCH(QByteArray, bytes);
    TerminalScreen screen(5, 20);
    QSignalSpy output(&screen, &TerminalScreen::output);
    const auto press = TerminalKeys::translate(
        QKeyEvent(QEvent::KeyPress, key, Qt::KeyboardModifiers::fromInt(modifiers), text));
    if (press.key != 0) {
        screen.sendKey(press.key, press.modifiers);
    } else {
        screen.sendBytes(press.bytes);
    }
    QCOMPARE(sent(output), bytes);
}

void TerminalScreenTest::cursorKeysFollowTheMode()
{
    TerminalScreen screen(5, 20);
    QSignalSpy output(&screen, &TerminalScreen::output);
    screen.feed("\x1b[?1h");
    const auto press = TerminalKeys::translate(QKeyEvent(QEvent::KeyPress, Qt::Key_Up, Qt::NoModifier));
    screen.sendKey(press.key, press.modifiers);
    QCOMPARE(sent(output), QByteArray("\x1bOA"));
}

void TerminalScreenTest::selectsCharacters()
{
    TerminalScreen screen(3, 20);
    screen.feed("alpha  \r\nbeta\r\ngamma\r\ndelta");
    TerminalSelection selection;
    QVERIFY(selection.isEmpty());
    selection.begin(screen, {2, 3}, TerminalSelection::Unit::Character);
    selection.extend(screen, {0, 2});
    QCOMPARE(selection.text(screen), u"pha\nbeta\ngam"_s);
    QCOMPARE(selection.columnsOf(1, 20), std::pair(0, 20));
    QCOMPARE(selection.columnsOf(2, 20), std::pair(0, 3));
    screen.feed("\r\nepsilon\r\nzeta");
    QCOMPARE(selection.text(screen), u"pha\nbeta\ngam"_s);
}

void TerminalScreenTest::selectsWords()
{
    TerminalScreen screen(3, 60);
    screen.feed("cat /var/log/syslog.1 (old) 日本語 x");
    TerminalSelection selection;
    const auto word = [&](int column) {
        selection.begin(screen, {0, column}, TerminalSelection::Unit::Word);
        return selection.text(screen);
    };
    QCOMPARE(word(10), u"/var/log/syslog.1"_s);
    QCOMPARE(word(1), u"cat"_s);
    QCOMPARE(word(22), u"("_s);
    QCOMPARE(word(31), u"日本語"_s);
    selection.extend(screen, {0, 35});
    QCOMPARE(selection.text(screen), u"日本語 x"_s);
    selection.begin(screen, {0, 5}, TerminalSelection::Unit::Line);
    QCOMPARE(selection.text(screen), u"cat /var/log/syslog.1 (old) 日本語 x"_s);
}

void TerminalScreenTest::joinsBrokenLines()
{
    TerminalScreen screen(4, 10);
    screen.feed("0123456789abcdef\r\nnext\r\nlast one\r\nz");
    TerminalSelection selection;
    selection.selectAll(screen);
    QCOMPARE(selection.text(screen), u"0123456789abcdef\nnext\nlast one\nz"_s);
}

void TerminalScreenTest::paletteIsReadable()
{
    for (size_t i = 1; i < consolecolors::ansi.size(); ++i) {
        QVERIFY2(TerminalPalette::contrast(consolecolors::ansi[i], consolecolors::ground) >= 4.5,
                 qPrintable(QString::number(i)));
    }
    for (int i = 0; i < 256; ++i) {
        TerminalStyle style;
        style.foreground = TerminalColor::indexed(static_cast<quint8>(i));
        const auto pair = TerminalPalette::resolve(style);
        QVERIFY2(TerminalPalette::contrast(pair.foreground, pair.background) >= 3.0, qPrintable(QString::number(i)));
        style.inverse = true;
        style.background = TerminalColor::indexed(static_cast<quint8>(255 - i));
        const auto inverse = TerminalPalette::resolve(style);
        QVERIFY(TerminalPalette::contrast(inverse.foreground, inverse.background) >= 3.0);
    }
    TerminalStyle hidden;
    hidden.foreground = hidden.background = TerminalColor::indexed(4);
    QCOMPARE(TerminalPalette::resolve(hidden).foreground, TerminalPalette::resolve(hidden).background);
    QCOMPARE(TerminalPalette::colorOf(TerminalColor::indexed(196), 0), qRgb(255, 0, 0));
    QCOMPARE(TerminalPalette::colorOf(TerminalColor::indexed(244), 0), qRgb(128, 128, 128));
}

void TerminalScreenTest::hostileInputIsHarmless()
{
    TerminalScreen screen(40, 120);
    const auto cursorIsInside = [&] {
        const auto &cursor = screen.cursor();
        return cursor.row >= 0 && cursor.row < screen.rows() && cursor.column >= 0 && cursor.column < screen.columns();
    };
    screen.feed("\x1b[20;35r\x1b[40;110H\x1b" "7");
    screen.resize(3, 10);
    screen.feed("\x1b" "8text beyond the old edge\r\n\n\n\n");
    QVERIFY(cursorIsInside());
    screen.feed("\x1b[" + QByteArray(5000, ';') + "H\x1b[2147483647;2147483647Hx");
    QVERIFY(cursorIsInside());
    screen.feed("\x1b#6\x1b[99;99H日\x1b#3日本語");
    QVERIFY(cursorIsInside());
    for (int i = 0; i < 200; ++i) {
        screen.resize(1 + i % 7, 4 + i % 11);
        screen.feed("\x1b[?69h\x1b[5;9s\x1b[3;5r\x1b[99M\x1b[99L\x1b[99@\x1b" "8\xf0\x9f\x98\x80\xff\x1bM\x1b" "D");
        QVERIFY(cursorIsInside());
    }
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::TerminalScreenTest)
#include "terminalscreentest.moc"
