// SPDX-License-Identifier: Apache-2.0
#include "shared/core/log.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using penstock::log::Level;

class LogTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { penstock::log::stop(); }

    void writesOneObjectALine();
    void nobodyForgesALine_data();
    void nobodyForgesALine();
    void escapesValues();
    void ownNamesWin();
    void keepsTheLevel();
    void isSilentBeforeItStarts();
    void startsAgain();
    void sayWhatIsWrongWithTheFile();
    void createsItsFolder();

private:
    QString startInto(const QTemporaryDir &folder, Level level = Level::Info)
    {
        const QString file = folder.filePath(u"penstock.log"_s);
        return penstock::log::start({.file = file, .standardError = false, .level = level, .name = u"test"_s}).isEmpty()
                   ? file
                   : QString();
    }

    static QList<QByteArray> linesOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return {};
        }
        QList<QByteArray> lines = file.readAll().split('\n');
        lines.removeAll(QByteArray());
        return lines;
    }
};

void LogTest::writesOneObjectALine()
{
    const QTemporaryDir folder;
    const QString file = startInto(folder);
    penstock::log::info("api", u"Listening."_s, {{"port", 4000}});
    penstock::log::error("host", u"Lost."_s);
    const QList<QByteArray> lines = linesOf(file);
    QCOMPARE(lines.size(), 2);
    const QJsonObject line = QJsonDocument::fromJson(lines.first()).object();
    QCOMPARE(line.value("level").toString(), u"info"_s);
    QCOMPARE(line.value("program").toString(), u"test"_s);
    QVERIFY(line.value("time").toString().startsWith(u"20"_s));
    const QJsonObject entry{{"area", "api"}, {"message", "Listening."}, {"port", 4000}};
    QCOMPARE(line.value("entry").toObject(), entry);
    QCOMPARE(QJsonDocument::fromJson(lines.last()).object().value("level").toString(), u"error"_s);
}

void LogTest::nobodyForgesALine_data()
{
    QTest::addColumn<QString>("message");
    QTest::newRow("line feed") << u"x\n{\"time\":\"now\",\"level\":\"info\"}"_s;
    QTest::newRow("carriage return") << u"x\r{\"level\":\"info\"}"_s;
    QTest::newRow("both") << u"x\r\n\r\ny"_s;
    QTest::newRow("quotes") << u"\"},\"entry\":{\"area\":\"api"_s;
    QTest::newRow("backslash") << u"\\\\\\n\\"_s;
    QTest::newRow("zero") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("escape sequence") << u"\x1b[2J\x1b]0;title\x07"_s;
    QTest::newRow("8-bit escape") << QString(QChar(0x9b)) + u"2J"_s;
    QTest::newRow("next line") << QString(QChar(0x85));
    QTest::newRow("separators") << u"a\u2028b\u2029c"_s;
    QTest::newRow("right to left") << u"a\u202eb"_s;
    QTest::newRow("delete") << u"a\x7f"_s;
    QTest::newRow("format") << u"%v %n %Y {} {0}"_s;
    QTest::newRow("emoji") << u"🐧 Grüße 主机"_s;
}

void LogTest::nobodyForgesALine()
{
    QFETCH(QString, message);
    const QTemporaryDir folder;
    const QString file = startInto(folder);
    penstock::log::warning("api", message,
                           {{"name", message}, {message, 1}, {"list", QJsonObject{{"inner", message}}}});
    const QList<QByteArray> lines = linesOf(file);
    QCOMPARE(lines.size(), 1);
    for (const QChar c : QString::fromUtf8(lines.first())) {
        QVERIFY2(c.isSurrogate() || (c.isPrint() && c != QChar::LineSeparator && c != QChar::ParagraphSeparator),
                 lines.first().constData());
    }
    const QJsonObject entry = QJsonDocument::fromJson(lines.first()).object().value("entry").toObject();
    QCOMPARE(entry.value("message").toString(), message);
    QCOMPARE(entry.value("name").toString(), message);
    QCOMPARE(entry.value(message).toInt(), 1);
}

void LogTest::escapesValues()
{
    const QTemporaryDir folder;
    const QString file = startInto(folder);
    penstock::log::info("api", u"x"_s, {{"name", u"a\nb"_s}});
    QVERIFY(linesOf(file).first().contains(R"("name":"a\nb")"));
}

void LogTest::ownNamesWin()
{
    const QTemporaryDir folder;
    const QString file = startInto(folder);
    penstock::log::info("api", u"true"_s, {{"area", "forged"}, {"message", "forged"}});
    const QJsonObject entry = QJsonDocument::fromJson(linesOf(file).first()).object().value("entry").toObject();
    QCOMPARE(entry, (QJsonObject{{"area", "api"}, {"message", "true"}}));
}

void LogTest::keepsTheLevel()
{
    const QTemporaryDir folder;
    const QString file = startInto(folder, Level::Warning);
    penstock::log::debug("a", u"1"_s);
    penstock::log::info("a", u"2"_s);
    penstock::log::warning("a", u"3"_s);
    penstock::log::error("a", u"4"_s);
    QCOMPARE(linesOf(file).size(), 2);
}

void LogTest::isSilentBeforeItStarts()
{
    penstock::log::info("a", u"Nobody listens."_s);
}

void LogTest::startsAgain()
{
    const QTemporaryDir folder;
    startInto(folder);
    const QString file = startInto(folder);
    penstock::log::info("a", u"once"_s);
    QCOMPARE(linesOf(file).size(), 1);
}

void LogTest::sayWhatIsWrongWithTheFile()
{
    const QString problem = penstock::log::start(
        {.file = u"/proc/penstock/none.log"_s, .standardError = false, .level = Level::Info, .name = u"test"_s});
    QVERIFY(!problem.isEmpty());
    penstock::log::info("a", u"goes nowhere, breaks nothing"_s);
}

void LogTest::createsItsFolder()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a/b/c.log"_s);
    QCOMPARE(penstock::log::start({.file = file, .standardError = false, .level = Level::Info, .name = u"t"_s}),
             QString());
    penstock::log::info("a", u"x"_s);
    QCOMPARE(linesOf(file).size(), 1);
}

QTEST_GUILESS_MAIN(LogTest)
#include "logtest.moc"
