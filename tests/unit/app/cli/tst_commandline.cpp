// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandline.h"

#include "app/cli/columns.h"
#include "app/cli/commandplan.h"
#include "app/cli/commandtable.h"
#include "app/cli/kebab.h"
#include "app/cli/optionreader.h"
#include "app/cli/optionvalue.h"
#include "app/cli/outputtable.h"
#include "tests/unit/app/fakeschema.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryFile>
#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void turnsNamesAround();
    void takesGlobalOptionsOut();
    void refusesBadGlobalOptions();
    void readsValues_data();
    void readsValues();
    void refusesValues_data();
    void refusesValues();
    void readsOptions();
    void refusesOptions();
    void readsTextsFromFiles();
    void knowsCommands();
    void plansCommands();
    void choosesColumns();
    void alignsTables();
    void alignsDetails();
};

void TestCommandLine::turnsNamesAround()
{
    QCOMPARE(kebabCase(u"shutDown"_s), u"shut-down"_s);
    QCOMPARE(kebabCase(u"name"_s), u"name"_s);
    QCOMPARE(camelCase(u"disk-size"_s), u"diskSize"_s);
    QCOMPARE(camelCase(u"diskSize"_s), u"diskSize"_s);
}

void TestCommandLine::takesGlobalOptionsOut()
{
    const auto line =
        CommandLine::parse({u"--timeout"_s, u"5"_s, u"vm"_s, u"--json"_s, u"shut-down"_s, u"hello"_s, u"--timeout"_s,
                            u"60"_s, u"--no-wait"_s, u"--runtime-dir=/run/x"_s, u"--"_s, u"--json"_s});
    QVERIFY(line);
    QVERIFY(line->json);
    QVERIFY(!line->wait);
    QCOMPARE(*line->timeout, 5.0);
    QCOMPARE(line->runtimeDirectory, u"/run/x"_s);
    QCOMPARE(line->words,
             QStringList({u"vm"_s, u"shut-down"_s, u"hello"_s, u"--timeout"_s, u"60"_s, u"--"_s, u"--json"_s}));
}

void TestCommandLine::refusesBadGlobalOptions()
{
    QVERIFY(!CommandLine::parse({u"--timeout"_s}));
    QVERIFY(!CommandLine::parse({u"--timeout"_s, u"soon"_s}));
    QVERIFY(!CommandLine::parse({u"--timeout=-1"_s}));
    QVERIFY(!CommandLine::parse({u"vm"_s, u"--runtime-dir"_s}));
}

namespace {

Field size()
{
    return FieldBuilder(u"memory"_s, FieldKind::Integer).unit(Unit::Bytes);
}

Field seconds()
{
    return FieldBuilder(u"timeout"_s, FieldKind::Integer).unit(Unit::Seconds);
}

Field disks()
{
    return FieldBuilder(u"disks"_s, FieldKind::Enumeration).choices({{u"keep"_s, {}}, {u"deleteAll"_s, {}}});
}

} // namespace

void TestCommandLine::readsValues_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("size") << size() << u"2GiB"_s << QJsonValue(2147483648.0);
    QTest::newRow("size with fraction") << size() << u"1.5GiB"_s << QJsonValue(1610612736.0);
    QTest::newRow("bytes") << size() << u"4096"_s << QJsonValue(4096);
    QTest::newRow("seconds") << seconds() << u"90"_s << QJsonValue(90);
    QTest::newRow("minutes") << seconds() << u"5m"_s << QJsonValue(300);
    QTest::newRow("hours") << seconds() << u"2h"_s << QJsonValue(7200);
    QTest::newRow("number") << Field(u"cpus"_s, FieldKind::Integer) << u"4"_s << QJsonValue(4);
    QTest::newRow("real") << Field(u"r"_s, FieldKind::Real) << u"0.5"_s << QJsonValue(0.5);
    QTest::newRow("choice") << disks() << u"keep"_s << QJsonValue(u"keep"_s);
    QTest::newRow("kebab choice") << disks() << u"delete-all"_s << QJsonValue(u"deleteAll"_s);
    QTest::newRow("bool") << Field(u"b"_s, FieldKind::Bool) << u"false"_s << QJsonValue(false);
    QTest::newRow("text") << Field(u"notes"_s, FieldKind::Text) << u"a b"_s << QJsonValue(u"a b"_s);
    QTest::newRow("path") << Field(u"path"_s, FieldKind::Text) << u"x.qcow2"_s
                          << QJsonValue(QDir::current().absoluteFilePath(u"x.qcow2"_s));
    QTest::newRow("object") << Field(u"o"_s, FieldKind::Object) << u"{\"a\":1}"_s
                            << QJsonValue(QJsonObject{{u"a"_s, 1}});
}

void TestCommandLine::readsValues()
{
    QFETCH(Field, field);
    QFETCH(QString, text);
    QFETCH(QJsonValue, value);
    const Result<QJsonValue> read = optionValue(field, text);
    QVERIFY2(read, read ? "" : qPrintable(read.error().plain()));
    QCOMPARE(*read, value);
}

void TestCommandLine::refusesValues_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("size") << size() << u"2 hares"_s;
    QTest::newRow("no size") << size() << QString();
    QTest::newRow("fraction") << Field(u"cpus"_s, FieldKind::Integer) << u"1.5"_s;
    QTest::newRow("word") << Field(u"cpus"_s, FieldKind::Integer) << u"many"_s;
    QTest::newRow("seconds") << seconds() << u"m"_s;
    QTest::newRow("choice") << disks() << u"kep"_s;
    QTest::newRow("bool") << Field(u"b"_s, FieldKind::Bool) << u"maybe"_s;
    QTest::newRow("object") << Field(u"o"_s, FieldKind::Object) << u"{a}"_s;
}

void TestCommandLine::refusesValues()
{
    QFETCH(Field, field);
    QFETCH(QString, text);
    const Result<QJsonValue> read = optionValue(field, text);
    QVERIFY(!read);
    QCOMPARE(toString(read.error().code), u"invalidArgument"_s);
    QVERIFY(read.error().what.plain().contains(u"--"_s + kebabCase(field.name)));
    QVERIFY(!read.error().fix.isEmpty());
}

void TestCommandLine::readsOptions()
{
    const CommandTable table(fakeschema::types(), fakeschema::methods());
    const OptionReader reader = CommandPlan::of(table, u"vm"_s, u"create"_s).reader();
    const auto values = reader.read({u"web"_s, u"--disk-size"_s, u"8GiB"_s, u"--no-start"_s, u"--ssh-keys"_s, u"a"_s,
                                     u"--ssh-keys=b"_s, u"--notes="_s});
    QVERIFY(values);
    QCOMPARE(*values, QJsonObject({{u"name"_s, u"web"_s},
                                   {u"diskSize"_s, 8.0 * (1 << 30)},
                                   {u"start"_s, false},
                                   {u"sshKeys"_s, QJsonArray{u"a"_s, u"b"_s}},
                                   {u"notes"_s, QString()}}));
    QCOMPARE(reader.read({u"--"_s, u"--strange"_s})->value("name"_L1).toString(), u"--strange"_s);
    QVERIFY(reader.read({u"--start=false"_s})->value("start"_L1) == QJsonValue(false));
}

void TestCommandLine::refusesOptions()
{
    const CommandTable table(fakeschema::types(), fakeschema::methods());
    const OptionReader reader = CommandPlan::of(table, u"vm"_s, u"create"_s).reader();
    const auto mistyped = reader.read({u"--memroy"_s, u"1GiB"_s});
    QVERIFY(!mistyped);
    QCOMPARE(mistyped.error().fix.plain(), u"Did you mean --memory?"_s);
    QVERIFY(!reader.read({u"--memory"_s}));
    QVERIFY(!reader.read({u"one"_s, u"two"_s}));
    QVERIFY(!reader.read({u"--no-memory"_s}));
}

void TestCommandLine::readsTextsFromFiles()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("line one\nline two\n");
    file.close();
    const OptionReader reader({Field(u"userData"_s, FieldKind::Text), Field(u"cpus"_s, FieldKind::Integer)});
    QCOMPARE(reader.read({u"--user-data-file"_s, file.fileName()})->value("userData"_L1).toString(),
             u"line one\nline two\n"_s);
    QVERIFY(!reader.read({u"--user-data-file"_s, u"/nonexistent"_s}));
    QVERIFY(!reader.read({u"--cpus-file"_s, file.fileName()}));
}

void TestCommandLine::knowsCommands()
{
    const CommandTable table(fakeschema::types(), fakeschema::methods());
    QCOMPARE(table.nouns(), QStringList({u"event"_s, u"host"_s, u"image"_s, u"network"_s, u"service"_s, u"task"_s,
                                         u"vm"_s, u"volume"_s}));
    QVERIFY(table.verbs(u"vm"_s).contains(u"shut-down"_s));
    QVERIFY(table.verbs(u"vm"_s).contains(u"console"_s));
    QVERIFY(!table.verbs(u"vm"_s).contains(u"open-console"_s));
    QVERIFY(table.check(u"vm"_s, u"start"_s));
    QVERIFY(table.check(u"vm"_s, u"shutDown"_s));
    QCOMPARE(table.check(u"vn"_s, u"start"_s).error().fix.plain(), u"Did you mean “vm”?"_s);
    QCOMPARE(table.check(u"vm"_s, u"shutdown"_s).error().fix.plain(), u"Did you mean “shut-down”?"_s);
    QVERIFY(table.check(u"vm"_s, QString()).error().fix.plain().contains(u"power-off"_s));
}

void TestCommandLine::plansCommands()
{
    const CommandTable table(fakeschema::types(), fakeschema::methods());
    QVERIFY(CommandPlan::of(table, u"vm"_s, u"list"_s).kind == CommandPlan::Kind::List);
    QVERIFY(CommandPlan::of(table, u"task"_s, u"wait"_s).kind == CommandPlan::Kind::Wait);
    QVERIFY(CommandPlan::of(table, u"vm"_s, u"console"_s).kind == CommandPlan::Kind::Console);
    const CommandPlan shutDown = CommandPlan::of(table, u"vm"_s, u"shut-down"_s);
    QVERIFY(shutDown.kind == CommandPlan::Kind::Call);
    QVERIFY(shutDown.ownTimeout);
    QCOMPARE(shutDown.positional, QStringList{u"id"_s});
    QVERIFY(!CommandPlan::of(table, u"vm"_s, u"start"_s).ownTimeout);
    QCOMPARE(CommandPlan::of(table, u"vm"_s, u"create"_s).positional, QStringList{u"name"_s});
    QCOMPARE(CommandPlan::of(table, u"vm"_s, u"rename"_s).positional, QStringList({u"id"_s, u"name"_s}));
}

void TestCommandLine::choosesColumns()
{
    const ResourceType vm = *CommandTable(fakeschema::types(), {}).type(u"vm"_s);
    const auto named = Columns::chosen(vm, u"state,name"_s);
    QCOMPARE(named->headers(), QStringList({u"State"_s, u"Name"_s}));
    QVERIFY(Columns::chosen(vm, QString())->headers().contains(u"Host"_s));
    QVERIFY(!Columns::chosen(vm, QString())->headers().contains(u"Notes"_s));
    QVERIFY(Columns::chosen(vm, u"all"_s)->headers().contains(u"Notes"_s));
    QCOMPARE(Columns::chosen(vm, QString())->targets(), QStringList({u"host"_s, u"image"_s}));
    QCOMPARE(Columns::chosen(vm, u"memry"_s).error().fix.plain(), u"Did you mean “memory”?"_s);
}

void TestCommandLine::alignsTables()
{
    OutputTable table({u"Name"_s, u"CPUs"_s, u"Notes"_s});
    table.alignRight(1);
    table.addRow({u"数据库"_s, u"16"_s, u"two\nlines\x1b[31m"_s});
    table.addRow({u"web"_s, u"2"_s, QString()});
    QCOMPARE(table.text(), QString::fromUtf8("NAME    CPUS  NOTES\n"
                                             "数据库    16  two\\u000alines\\u001b[31m\n"
                                             "web        2  -\n"));
}

void TestCommandLine::alignsDetails()
{
    QCOMPARE(OutputTable::details({{u"Name"_s, u"web"_s}, {u"Disks"_s, u"a\nb"_s}, {u"Notes"_s, QString()}}),
             u"Name:   web\nDisks:  a\n        b\nNotes:  -\n"_s);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
