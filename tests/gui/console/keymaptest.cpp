// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/evdev.h"
#include "app/features/console/guestkeyboard.h"
#include "app/features/console/keycombination.h"
#include "app/features/console/keymap.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

namespace penstock {

using namespace Qt::StringLiterals;

class KeyMapTest : public QObject
{
    Q_OBJECT

private slots:
    void findsCodesWithoutHardware_data();
    void findsCodesWithoutHardware();
    void scanCodes_data();
    void scanCodes();
    void symbols();
    void strokes();
    void everyCombinationCanBeSent();
    void releasesWhatWasPressed();
    void escapeIsCtrlAltAlone();
};

void KeyMapTest::findsCodesWithoutHardware_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("keypad");
    QTest::addColumn<int>("code");
    QTest::addColumn<quint32>("symbol");
    const auto row = [](const char *name, int key, const QString &text, bool keypad, int code, quint32 symbol) {
        QTest::newRow(name) << key << text << keypad << code << symbol;
    };
    row("a", Qt::Key_A, u"a"_s, false, 30, 'a');
    row("A", Qt::Key_A, u"A"_s, false, 30, 'A');
    row("!", Qt::Key_Exclam, u"!"_s, false, 2, '!');
    row("1", Qt::Key_1, u"1"_s, false, 2, '1');
    row("1 on the keypad", Qt::Key_1, u"1"_s, true, 79, '1');
    row("/ on the keypad", Qt::Key_Slash, u"/"_s, true, 98, '/');
    row("return", Qt::Key_Return, u"\r"_s, false, 28, 0xff0d);
    row("enter", Qt::Key_Enter, u"\r"_s, true, 96, 0xff8d);
    row("enter, not said to be on the keypad", Qt::Key_Enter, u"\r"_s, false, 96, 0xff8d);
    row("left", Qt::Key_Left, {}, false, 105, 0xff51);
    row("left on the keypad", Qt::Key_Left, {}, true, 75, 0xff96);
    row("ctrl+c", Qt::Key_C, u"\x03"_s, false, 46, 'c');
    row("F1", Qt::Key_F1, {}, false, 59, 0xffbe);
    row("F12", Qt::Key_F12, {}, false, 88, 0xffc9);
    row("delete", Qt::Key_Delete, u"\x7f"_s, false, 111, 0xffff);
    row("backtab", Qt::Key_Backtab, {}, false, 15, 0xfe20);
    row("backslash", Qt::Key_Backslash, u"\\"_s, false, 43, '\\');
    row("tilde", Qt::Key_AsciiTilde, u"~"_s, false, 41, '~');
    row("space", Qt::Key_Space, u" "_s, false, 57, ' ');
    row("meta", Qt::Key_Meta, {}, false, 125, 0xffeb);
    row("e acute", Qt::Key_Eacute, u"é"_s, false, 0, 0xe9);
    row("euro", 0x20ac, u"€"_s, false, 0, 0x010020ac);
}

void KeyMapTest::findsCodesWithoutHardware()
{
    QFETCH(int, key);
    QFETCH(QString, text);
    QFETCH(bool, keypad);
    QFETCH(int, code);
    QFETCH(quint32, symbol);
    const QKeyEvent event(QEvent::KeyPress, key, keypad ? Qt::KeypadModifier : Qt::NoModifier, text);
    QCOMPARE(KeyMap::codeOf(event), code);
    QCOMPARE(KeyMap::symbolOf(event, code), symbol);
}

void KeyMapTest::scanCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("scanCode");
    QTest::newRow("escape") << 1 << 0x01;
    QTest::newRow("a") << 30 << 0x1e;
    QTest::newRow("F12") << 88 << 0x58;
    QTest::newRow("right control") << 97 << 0x9d;
    QTest::newRow("right alt") << 100 << 0xb8;
    QTest::newRow("up") << 103 << 0xc8;
    QTest::newRow("delete") << 111 << 0xd3;
    QTest::newRow("left super") << 125 << 0xdb;
    QTest::newRow("unknown") << 600 << 0;
}

void KeyMapTest::scanCodes()
{
    QFETCH(int, code);
    QFETCH(int, scanCode);
    QCOMPARE(int(KeyMap::scanCodeOf(code)), scanCode);
}

void KeyMapTest::symbols()
{
    QCOMPARE(KeyMap::symbolOf(evdev::R), quint32('r'));
    QCOMPARE(KeyMap::symbolOf(evdev::Tab), 0xff09u);
    QCOMPARE(KeyMap::symbolOf(evdev::function(11)), 0xffc8u);
    QCOMPARE(KeyMap::symbolOf(84), 0u);
}

void KeyMapTest::strokes()
{
    QCOMPARE(KeyMap::strokeOf(U'?').code, 53);
    QVERIFY(KeyMap::strokeOf(U'?').shift);
    QCOMPARE(KeyMap::strokeOf(U'\n').code, evdev::Enter);
    QCOMPARE(KeyMap::strokeOf(U'ä').code, 0);
    for (char32_t character = 0x20; character < 0x7f; ++character) {
        QVERIFY2(KeyMap::strokeOf(character).code > 0, qPrintable(QString::number(character, 16)));
    }
}

void KeyMapTest::everyCombinationCanBeSent()
{
    const auto combinations = KeyCombination::common();
    QVERIFY(combinations.size() > 15);
    for (const auto &combination : combinations) {
        for (const int code : combination.keys) {
            QVERIFY2(KeyMap::scanCodeOf(code) != 0 && KeyMap::symbolOf(code) != 0, qPrintable(combination.label));
        }
    }
}

void KeyMapTest::releasesWhatWasPressed()
{
    GuestKeyboard keyboard;
    QSignalSpy sent(&keyboard, &GuestKeyboard::keySent);
    const auto press = [&](int key, const QString &text = {}, bool repeat = false) {
        keyboard.press(QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, text, repeat));
    };
    press(Qt::Key_Shift);
    press(Qt::Key_Exclam, u"!"_s);
    press(Qt::Key_Exclam, u"!"_s, true);
    QCOMPARE(sent.count(), 3);
    // The release of a shifted key may come with the plain key's name.
    keyboard.release(QKeyEvent(QEvent::KeyRelease, Qt::Key_1, Qt::NoModifier));
    QCOMPARE(sent.last(), QVariantList({false, quint32('!'), quint16(0x02)}));
    keyboard.release(QKeyEvent(QEvent::KeyRelease, Qt::Key_1, Qt::NoModifier));
    QCOMPARE(sent.count(), 4);
    keyboard.releaseAll();
    QCOMPARE(sent.last(), QVariantList({false, 0xffe1u, quint16(0x2a)}));
    QVERIFY(!keyboard.isAnyDown());
}

void KeyMapTest::escapeIsCtrlAltAlone()
{
    GuestKeyboard keyboard;
    QSignalSpy escaped(&keyboard, &GuestKeyboard::escaped);
    const auto press = [&](int key) { keyboard.press(QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier)); };
    const auto release = [&](int key) { keyboard.release(QKeyEvent(QEvent::KeyRelease, key, Qt::NoModifier)); };
    press(Qt::Key_Control);
    press(Qt::Key_Alt);
    press(Qt::Key_F2);
    release(Qt::Key_F2);
    release(Qt::Key_Alt);
    release(Qt::Key_Control);
    QCOMPARE(escaped.count(), 0);
    press(Qt::Key_Control);
    release(Qt::Key_Control);
    QCOMPARE(escaped.count(), 0);
    press(Qt::Key_Control);
    press(Qt::Key_Alt);
    release(Qt::Key_Control);
    QCOMPARE(escaped.count(), 1);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::KeyMapTest)
#include "keymaptest.moc"
