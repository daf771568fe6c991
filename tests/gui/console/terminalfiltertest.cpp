// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/terminalfilter.h"

#include <QTest>

namespace penstock {

class TerminalFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void passesWholeSequences_data();
    void passesWholeSequences();
};

void TerminalFilterTest::passesWholeSequences_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("passed");
    const auto add = [](const char *name, const QByteArray &bytes, const QByteArray &passed) {
        QTest::newRow(name) << bytes << passed;
    };
    add("text", "plain ü日\r\n\t", "plain ü日\r\n\t");
    add("broken text", "a\xff\xc3(b\xe6\x97", "a\xef\xbf\xbd\xef\xbf\xbd(b");
    add("second control set", "a\xc2\x9b\xc2\x85z", "az");
    add("null and delete", QByteArray("a\0b\x7f" "c\x05", 6), "abc");
    add("colour", "\x1b[1;38;2;1;2;3mx", "\x1b[1;38;2;1;2;3mx");
    add("control within a sequence", "\x1b[3\r1mx", "\r\x1b[31mx");
    add("sequence cut short", "\x1b[31\x1b[32mx", "\x1b[32mx");
    add("cancelled", "\x1b[31\x18mx", "mx");
    add("too many parameters", "\x1b[" + QByteArray(200, ';') + "mx", "x");
    add("sixteen parameters", "\x1b[" + QByteArray(15, ';') + "mx", "\x1b[" + QByteArray(15, ';') + "mx");
    add("number too large", "\x1b[99999999999Cx", "x");
    add("character set", "\x1b(0q\x1b(B", "\x1b(0q\x1b(B");
    add("disguised control sequence", "\x1b#[" + QByteArray(40, ';') + "m", QByteArray(40, ';') + "m");
    add("restored cursor", "\x1b" "7\x1b" "8", "\x1b" "7\x1b[?1048l");
    add("repeated character", "=\x1b[5bx", "======x");
    add("title", "\x1b]0;name\x07x", "\x1b]0;name\x1b\\x");
    add("title, closed the long way", "\x1b]2;name\x1b\\x", "\x1b]2;name\x1b\\x");
    add("title without an end", "\x1b]2;name", "");
    add("endless title", "\x1b]2;" + QByteArray(100'000, 'a') + "\x07x", "x");
    add("device question", "\x1bP$qm\x1b\\x", "x");
    add("private string", "\x1b_secret\x1b\\x", "x");
    add("pile of accents", "a" + QByteArray("\xcc\x81").repeated(50), "a" + QByteArray("\xcc\x81").repeated(8));
}

void TerminalFilterTest::passesWholeSequences()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, passed);
    TerminalFilter filter;
    QCOMPARE(filter.pass(bytes), passed);
    TerminalFilter slow;
    QByteArray slowly;
    for (const char byte : bytes) {
        slowly += slow.pass(QByteArray(1, byte));
    }
    QCOMPARE(slowly, passed);
}

} // namespace penstock

QTEST_APPLESS_MAIN(penstock::TerminalFilterTest)
#include "terminalfiltertest.moc"
