// SPDX-License-Identifier: Apache-2.0
// The program itself against the fake service: what it prints and what it exits with.
#include "app/cli/exitcode.h"
#include "tests/unit/app/fakeconsole.h"
#include "tests/unit/app/fakeschema.h"
#include "tests/unit/app/fakeservice.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace penstock;
using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int code = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    [[nodiscard]] QJsonObject error() const
    {
        return QJsonDocument::fromJson(err.toUtf8()).object().value("error"_L1).toObject();
    }
};

} // namespace

class TestPenstockctl : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void helpsWithoutAService();
    void printsTables();
    void printsJson();
    void showsOneObject();
    void callsMethodsAndWaitsForTasks();
    void resolvesNames();
    void fillsWordsInOrder();
    void printsTasksThatFail();
    void leavesTasksAlone();
    void exitCodes_data();
    void exitCodes();
    void printsErrorsAsJson();
    void timesOut();
    void isInterrupted();
    void watches();
    void watchesInAnOrder();
    void waitsAcrossALostConnection();
    void readsConsolesUntilATextAppears();
    void pipesIntoConsoles();
    void completes_data();
    void completes();
    void completesInBash();

private:
    Outcome run(const QStringList &arguments, const QByteArray &input = {});
    std::unique_ptr<QProcess> launch(const QStringList &arguments);
    Outcome outcomeOf(QProcess &process);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FakeService> m_service;
};

void TestPenstockctl::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<FakeService>(m_directory->path());
    m_service->put(u"host"_s, fakeschema::host(u"h1"_s, u"kvm-01"_s));
    m_service->put(u"image"_s, fakeschema::image(u"i1"_s, u"debian-12"_s));
    m_service->put(u"vm"_s, fakeschema::vm(u"v1"_s, u"hello"_s, u"h1"_s));
    m_service->put(u"vm"_s, fakeschema::vm(u"v2"_s, u"other"_s, u"h1"_s, u"stopped"_s));
    QVERIFY(m_service->start());
}

void TestPenstockctl::cleanup()
{
    m_service.reset();
    m_directory.reset();
}

std::unique_ptr<QProcess> TestPenstockctl::launch(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PENSTOCK_RUNTIME_DIR"_s, m_directory->path());
    process->setProcessEnvironment(environment);
    process->start(QCoreApplication::applicationDirPath() + u"/penstockctl"_s, arguments);
    return process;
}

Outcome TestPenstockctl::outcomeOf(QProcess &process)
{
    const bool isDone = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20000);
    return {.code = isDone ? process.exitCode() : -1,
            .out = QString::fromUtf8(process.readAllStandardOutput()),
            .err = QString::fromUtf8(process.readAllStandardError())};
}

Outcome TestPenstockctl::run(const QStringList &arguments, const QByteArray &input)
{
    const auto process = launch(arguments);
    process->write(input);
    process->closeWriteChannel();
    return outcomeOf(*process);
}

void TestPenstockctl::helpsWithoutAService()
{
    m_service->stop();
    const Outcome help = run({u"--help"_s});
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains(u"Exit codes:"_s));
    QVERIFY(help.out.contains(u"130  interrupted"_s));
    QCOMPARE(run({u"--version"_s}).out, u"penstockctl 0.1.0\n"_s);
    QCOMPARE(run({u"--self-test"_s}).code, 0);
    QCOMPARE(run({}).code, int(ExitUsage));
    const Outcome alone = run({u"vm"_s, u"list"_s});
    QCOMPARE(alone.code, int(ExitUnreachable));
    QCOMPARE(alone.err, u"error: The Penstock service was not found.\n"
                        "cause: No service is running on this computer.\n"
                        "fix: Start it with “penstockd”.\n"_s);
}

void TestPenstockctl::printsTables()
{
    const Outcome list = run({u"vm"_s, u"list"_s, u"--columns"_s, u"name,state,host,cpus,memory,image"_s});
    QCOMPARE(list.err, QString());
    QCOMPARE(list.out, u"NAME   STATE    HOST    CPUS  MEMORY  IMAGE\n"
                       "hello  Running  kvm-01     2   2 GiB  -\n"
                       "other  Stopped  kvm-01     2   2 GiB  -\n"_s);
    QCOMPARE(run({u"vm"_s, u"list"_s, u"--columns"_s, u"name"_s, u"--where"_s, u"state = stopped"_s}).out,
             u"NAME\nother\n"_s);
    QCOMPARE(run({u"vm"_s, u"list"_s, u"--columns=name"_s, u"--order-by=name"_s, u"--descending"_s, u"--limit=1"_s}).out,
             u"NAME\nother\n"_s);
    QVERIFY(run({u"status"_s}).out.contains(u"1 running, 1 stopped"_s));
}

void TestPenstockctl::printsJson()
{
    const Outcome list = run({u"--json"_s, u"vm"_s, u"list"_s});
    const QJsonArray items = QJsonDocument::fromJson(list.out.toUtf8()).array();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.first().toObject().value("memory"_L1).toDouble(), 2147483648.0);
    const Outcome some = run({u"vm"_s, u"list"_s, u"--columns"_s, u"name"_s, u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(some.out.toUtf8()).array().first().toObject(), QJsonObject({{u"name"_s, u"hello"_s}}));
    QCOMPARE(run({u"vm"_s, u"show"_s, u"hello"_s, u"--json"_s}).json().value("id"_L1).toString(), u"v1"_s);
    QCOMPARE(run({u"vm"_s, u"start"_s, u"other"_s, u"--json"_s}).json().value("state"_L1).toString(), u"succeeded"_s);
    QVERIFY(!run({u"vm"_s, u"start"_s, u"other"_s, u"--json"_s, u"--no-wait"_s}).json().value("task"_L1).toString().isEmpty());
    QCOMPARE(run({u"status"_s, u"--json"_s}).json()["counts"_L1]["vm"_L1]["running"_L1].toInt(), 2);
    QCOMPARE(run({u"service"_s, u"info"_s, u"--json"_s}).json().value("name"_L1).toString(), u"penstockd"_s);
}

void TestPenstockctl::showsOneObject()
{
    const Outcome show = run({u"vm"_s, u"show"_s, u"hello"_s});
    QCOMPARE(show.code, 0);
    QVERIFY2(show.out.contains(u"State:                 Running\n"_s), qPrintable(show.out));
    QVERIFY(show.out.contains(u"Host:                  kvm-01\n"_s));
    QVERIFY(show.out.contains(u"Addresses:             192.0.2.7\n                       192.0.2.8\n"_s));
    const QJsonObject attempt{{u"step"_s, 0}, {u"attempt"_s, 1}, {u"seconds"_s, 2}, {u"error"_s, Error{.code = ErrorCode::Timeout, .what = "No answer."}.toJson()}};
    m_service->put(u"task"_s, {{u"id"_s, u"t"_s}, {u"title"_s, u"Start"_s}, {u"state"_s, u"running"_s}, {u"log"_s, QJsonArray{attempt}},
                               {u"steps"_s, QJsonArray{QJsonObject{{u"title"_s, u"Connect"_s}, {u"state"_s, u"running"_s}}}}});
    const QString task = run({u"task"_s, u"show"_s, u"t"_s}).out;
    QVERIFY2(task.contains(u"Connect: Running\n"_s) && task.contains(u"Connect, attempt 1, after 2.0 s: No answer. (timeout)\n"_s), qPrintable(task));
}

void TestPenstockctl::callsMethodsAndWaitsForTasks()
{
    m_service->taskDuration = 200;
    const Outcome stop = run({u"vm"_s, u"shut-down"_s, u"hello"_s, u"--timeout"_s, u"60"_s});
    QCOMPARE(stop.code, 0);
    QVERIFY2(stop.out.startsWith(u"Shut down hello: done ("_s), qPrintable(stop.out));
    QCOMPARE(m_service->object(u"vm"_s, u"v1"_s).value("state"_L1).toString(), u"stopped"_s);
    const auto calls = m_service->calls();
    const auto call = std::find_if(calls.cbegin(), calls.cend(), [](const auto &c) { return c.method == "vm.shutDown"_L1; });
    QVERIFY(call != calls.cend());
    QCOMPARE(call->params.value("timeout"_L1).toInt(), 60);
    QVERIFY(!call->params.value("token"_L1).toString().isEmpty());
    QCOMPARE(run({u"vm"_s, u"delete"_s, u"hello"_s, u"--disks"_s, u"delete"_s}).code, 0);
    QCOMPARE(m_service->count(u"vm"_s), 1);
}

void TestPenstockctl::resolvesNames()
{
    const Outcome made = run({u"vm"_s, u"create"_s, u"web"_s, u"--image"_s, u"debian-12"_s, u"--memory"_s, u"2GiB"_s,
                              u"--no-start"_s, u"--network="_s});
    QCOMPARE(made.code, 0);
    const auto calls = m_service->calls();
    const auto call = std::find_if(calls.cbegin(), calls.cend(), [](const auto &c) { return c.method == "vm.create"_L1; });
    QCOMPARE(call->params.value("image"_L1).toString(), u"i1"_s);
    QCOMPARE(call->params.value("name"_L1).toString(), u"web"_s);
    QCOMPARE(call->params.value("memory"_L1).toInteger(), 2147483648LL);
    QCOMPARE(call->params.value("network"_L1).toString(), QString());
    QCOMPARE(call->params.value("start"_L1), QJsonValue(false));
    const Outcome wrong = run({u"vm"_s, u"create"_s, u"web"_s, u"--image"_s, u"debian-13"_s});
    QCOMPARE(wrong.code, int(ExitNotFound));
}

void TestPenstockctl::fillsWordsInOrder()
{
    QCOMPARE(run({u"vm"_s, u"rename"_s, u"hello"_s, u"goodbye"_s}).code, 0);
    const auto calls = m_service->calls();
    const auto call = std::find_if(calls.cbegin(), calls.cend(), [](const auto &c) { return c.method == "vm.rename"_L1; });
    QCOMPARE(call->params.value("id"_L1).toString(), u"hello"_s);
    QCOMPARE(call->params.value("name"_L1).toString(), u"goodbye"_s);
}

void TestPenstockctl::printsTasksThatFail()
{
    m_service->taskDuration = -1;
    m_service->on(u"vm.start"_s, [this](const QJsonObject &) -> Result<QJsonValue> {
        const QString id = m_service->startTask(u"vm.start"_s, u"Start"_s, {{u"name"_s, u"hello"_s}});
        QTimer::singleShot(150, m_service.get(), [this, id] {
            m_service->change(u"task"_s, id, {{u"step"_s, u"Reserving memory"_s}, {u"progress"_s, 0.4}});
        });
        QTimer::singleShot(300, m_service.get(), [this, id] {
            m_service->endTask(id, u"failed"_s,
                               {.code = ErrorCode::ResourceExhausted,
                                .what = "hello was not started.",
                                .why = "Host kvm-01 has 1 GiB free.",
                                .fix = "Choose another host.",
                                .detail = "internal error: oom"});
        });
        return QJsonObject{{u"task"_s, id}};
    });
    const Outcome start = run({u"vm"_s, u"start"_s, u"hello"_s});
    QCOMPARE(start.code, int(ExitFailed));
    QCOMPARE(start.out, QString());
    QCOMPARE(start.err, u"Start hello: 40 %  Reserving memory\n"
                        "error: hello was not started.\n"
                        "cause: Host kvm-01 has 1 GiB free.\n"
                        "fix: Choose another host.\n"
                        "detail: internal error: oom\n"_s);
    const Outcome json = run({u"vm"_s, u"start"_s, u"hello"_s, u"--json"_s});
    QCOMPARE(json.code, int(ExitFailed));
    QCOMPARE(json.json().value("state"_L1).toString(), u"failed"_s);
    QCOMPARE(json.error().value("code"_L1).toString(), u"resourceExhausted"_s);
}

void TestPenstockctl::leavesTasksAlone()
{
    m_service->taskDuration = -1;
    const Outcome left = run({u"vm"_s, u"start"_s, u"other"_s, u"--no-wait"_s});
    QCOMPARE(left.code, 0);
    const QString task = left.out.trimmed();
    QVERIFY(m_service->object(u"task"_s, task).value("state"_L1).toString() == "running"_L1);
    const auto waiting = launch({u"task"_s, u"wait"_s, task});
    QTest::qWait(300);
    m_service->endTask(task, u"succeeded"_s);
    const Outcome waited = outcomeOf(*waiting);
    QCOMPARE(waited.code, 0);
    QVERIFY(waited.out.startsWith(u"Start other: done"_s));
    QCOMPARE(run({u"task"_s, u"wait"_s, u"task-99"_s}).code, int(ExitNotFound));
    QVERIFY(run({u"task"_s, u"list"_s}).out.contains(u"Start  other"_s));
}

void TestPenstockctl::exitCodes_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("done") << u"vm list"_s << 0;
    QTest::newRow("unknown type") << u"vmm list"_s << 2;
    QTest::newRow("unknown command") << u"vm fly hello"_s << 2;
    QTest::newRow("no command") << u"vm"_s << 2;
    QTest::newRow("unknown option") << u"vm list --colour red"_s << 2;
    QTest::newRow("bad value") << u"vm create x --memory lots"_s << 2;
    QTest::newRow("missing name") << u"vm start"_s << 2;
    QTest::newRow("missing name to show") << u"vm show"_s << 2;
    QTest::newRow("missing option") << u"vm delete hello"_s << 2;
    QTest::newRow("bad condition") << u"vm list --where colour=red"_s << 2;
    QTest::newRow("not found") << u"vm show nobody"_s << 3;
    QTest::newRow("not found to start") << u"vm start nobody"_s << 3;
    QTest::newRow("failed") << u"host remove kvm-01"_s << 1;
    QTest::newRow("forbidden") << u"task cancel t"_s << 5;
    QTest::newRow("help for a type") << u"vm --help"_s << 0;
    QTest::newRow("help for a command") << u"vm create --help"_s << 0;
}

void TestPenstockctl::exitCodes()
{
    QFETCH(QString, arguments);
    QFETCH(int, code);
    m_service->on(u"host.remove"_s, [](const QJsonObject &) -> Result<QJsonValue> {
        return failure(ErrorCode::Conflict, "The host was not removed.", "A task works on it.", "Wait for it.");
    });
    m_service->on(u"task.cancel"_s, [](const QJsonObject &) -> Result<QJsonValue> {
        return failure(ErrorCode::PermissionDenied, "You may not cancel this task.");
    });
    const Outcome outcome = run(arguments.split(u' '));
    QVERIFY2(outcome.code == code, qPrintable(QString::number(outcome.code) + outcome.err));
    QCOMPARE(outcome.err.startsWith(u"error: "_s), code != 0);
}

void TestPenstockctl::printsErrorsAsJson()
{
    const Outcome missing = run({u"vm"_s, u"start"_s, u"nobody"_s, u"--json"_s});
    QCOMPARE(missing.code, int(ExitNotFound));
    QCOMPARE(missing.out, QString());
    QCOMPARE(missing.error(), QJsonObject({{u"code"_s, u"notFound"_s},
                                           {u"what"_s, u"There is no vm “nobody”."_s},
                                           {u"why"_s, u"It may have been deleted."_s},
                                           {u"fix"_s, u"Look at the list."_s}}));
    QCOMPARE(run({u"--json"_s, u"--timeout"_s}).error().value("code"_L1).toString(), u"invalidArgument"_s);
}

void TestPenstockctl::timesOut()
{
    m_service->taskDuration = -1;
    const Outcome slow = run({u"vm"_s, u"start"_s, u"other"_s, u"--timeout"_s, u"1"_s});
    QCOMPARE(slow.code, int(ExitTimeout));
    QVERIFY2(slow.err.contains(u"penstockctl task wait task-1"_s), qPrintable(slow.err));
    const Outcome before = run({u"--timeout"_s, u"1"_s, u"vm"_s, u"shut-down"_s, u"hello"_s, u"--timeout"_s, u"60"_s});
    QCOMPARE(before.code, int(ExitTimeout));
    m_service->setFrozen(true);
    const Outcome frozen = run({u"--timeout"_s, u"1"_s, u"vm"_s, u"list"_s});
    QCOMPARE(frozen.code, int(ExitTimeout));
    QCOMPARE(run({u"vm"_s, u"list"_s}).code, int(ExitUnreachable));
}

void TestPenstockctl::isInterrupted()
{
    m_service->taskDuration = -1;
    const auto process = launch({u"vm"_s, u"start"_s, u"other"_s});
    QTRY_COMPARE(m_service->count(u"task"_s), 1);
    QTest::qWait(200);
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    const Outcome outcome = outcomeOf(*process);
    QCOMPARE(outcome.code, int(ExitInterrupted));
    QVERIFY(outcome.err.contains(u"The task goes on."_s));
    QCOMPARE(m_service->object(u"task"_s, u"task-1"_s).value("state"_L1).toString(), u"running"_s);
}

void TestPenstockctl::watches()
{
    const auto people = launch({u"vm"_s, u"watch"_s, u"--columns"_s, u"name,state"_s});
    const auto json = launch({u"vm"_s, u"watch"_s, u"--json"_s});
    m_service->put(u"event"_s, fakeschema::event(1, u"old"_s, {}));
    const auto events = launch({u"event"_s, u"watch"_s, u"--columns"_s, u"text"_s});
    QTRY_COMPARE(m_service->callCount(u"vm.watch"_s), 2);
    QTRY_COMPARE(m_service->callCount(u"event.watch"_s), 1);
    QTest::qWait(200);
    m_service->change(u"vm"_s, u"v2"_s, {{u"state"_s, u"running"_s}});
    m_service->remove(u"vm"_s, u"v2"_s);
    m_service->put(u"event"_s, fakeschema::event(2, u"{name} is new"_s, {{u"name"_s, u"it"_s}}));
    QTest::qWait(300);
    for (const auto &process : {people.get(), json.get(), events.get()}) {
        ::kill(static_cast<pid_t>(process->processId()), SIGTERM);
    }
    QCOMPARE(outcomeOf(*people).out, u"NAME   STATE\nhello  Running\nother  Stopped\n"
                                     "changed other  Running\nremoved other  Running\n"_s);
    const QStringList lines = outcomeOf(*json).out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    const QJsonObject last = QJsonDocument::fromJson(lines.last().toUtf8()).object();
    QCOMPARE(last.value("change"_L1).toString(), u"removed"_s);
    QCOMPARE(last["object"_L1]["id"_L1].toString(), u"v2"_s);
    QCOMPARE(outcomeOf(*events).out, u"DESCRIPTION\nadded   it is new\n"_s);
}

void TestPenstockctl::watchesInAnOrder()
{
    QJsonObject asked;
    m_service->on(u"vm.watch"_s, [&](const QJsonObject &params) -> Result<QJsonValue> {
        asked = params;
        return QJsonObject{{u"watch"_s, u"w-ranked"_s},
                           {u"items"_s, QJsonArray{QJsonObject{{u"id"_s, u"v2"_s}, {u"name"_s, u"other"_s}, {u"host.name"_s, u"kvm-01"_s}},
                                                   QJsonObject{{u"id"_s, u"v1"_s}, {u"name"_s, u"hello"_s}, {u"host.name"_s, u"kvm-01"_s}}}}};
    });
    const auto process = launch({u"vm"_s, u"watch"_s, u"--order-by"_s, u"name desc"_s, u"--limit"_s, u"2"_s, u"--select"_s, u"name, host.name"_s});
    QTRY_COMPARE(m_service->callCount(u"vm.watch"_s), 1);
    QTest::qWait(200);
    ::kill(static_cast<pid_t>(process->processId()), SIGTERM);
    QCOMPARE(outcomeOf(*process).out, u"NAME   HOST.NAME\nother  kvm-01\nhello  kvm-01\n"_s);
    QCOMPARE(asked.value("orderBy"_L1).toString(), u"name desc"_s);
    QCOMPARE(asked.value("limit"_L1).toInt(), 2);
    QCOMPARE(asked.value("select"_L1).toString(), u"name, host.name"_s);
}

void TestPenstockctl::waitsAcrossALostConnection()
{
    m_service->taskDuration = -1;
    const auto process = launch({u"vm"_s, u"start"_s, u"other"_s});
    QTRY_COMPARE(m_service->callCount(u"task.watch"_s), 1);
    m_service->stop();
    m_service->endTask(u"task-1"_s, u"succeeded"_s);
    QTest::qWait(300);
    QVERIFY(m_service->start());
    const Outcome outcome = outcomeOf(*process);
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.startsWith(u"Start other: done"_s));
    QVERIFY(outcome.err.contains(u"connection to the service is lost"_s));
}

void TestPenstockctl::readsConsolesUntilATextAppears()
{
    const auto process = launch({u"vm"_s, u"console"_s, u"hello"_s, u"--until"_s, u"guest is ready"_s, u"--timeout"_s, u"10"_s});
    QTRY_COMPARE(m_service->console().viewers(), 1);
    m_service->console().send("booting\r\nguest is ");
    m_service->console().send("ready at 192.0.2.7\r\n");
    const Outcome found = outcomeOf(*process);
    QCOMPARE(found.code, 0);
    QVERIFY(found.out.contains(u"guest is ready at 192.0.2.7"_s));
    QTRY_COMPARE(m_service->console().viewers(), 0);

    m_service->console().banner = "one\nguest is ready at 192.0.2.7\ntwo\n";
    const Outcome json = run({u"vm"_s, u"console"_s, u"hello"_s, u"--until"_s, u"ready at"_s, u"--json"_s});
    QCOMPARE(json.json(), QJsonObject({{u"found"_s, true}, {u"line"_s, u"guest is ready at 192.0.2.7"_s}}));

    const Outcome late = run({u"vm"_s, u"console"_s, u"hello"_s, u"--until"_s, u"never"_s, u"--timeout"_s, u"1"_s});
    QCOMPARE(late.code, int(ExitTimeout));
    QTRY_COMPARE(m_service->console().viewers(), 0);

    const auto stopped = launch({u"vm"_s, u"console"_s, u"hello"_s, u"--until"_s, u"never"_s});
    QTRY_COMPARE(m_service->console().viewers(), 1);
    m_service->console().close(4000, u"the virtual machine stopped"_s);
    const Outcome ended = outcomeOf(*stopped);
    QCOMPARE(ended.code, int(ExitFailed));
    QVERIFY(ended.err.contains(u"cause: the virtual machine stopped"_s));
}

void TestPenstockctl::pipesIntoConsoles()
{
    const Outcome echoed = run({u"vm"_s, u"console"_s, u"hello"_s}, "poweroff\n");
    QCOMPARE(echoed.code, 0);
    QCOMPARE(echoed.out, u"poweroff\n"_s);
    QTRY_COMPARE(m_service->console().viewers(), 0);
    const auto first = launch({u"vm"_s, u"console"_s, u"hello"_s});
    QTRY_COMPARE(m_service->console().viewers(), 1);
    const Outcome refused = run({u"vm"_s, u"console"_s, u"hello"_s});
    QCOMPARE(refused.code, int(ExitFailed));
    QVERIFY(refused.err.contains(u"It is in use by tester."_s));
    QCOMPARE(run({u"vm"_s, u"console"_s, u"hello"_s, u"--take-over"_s}).code, 0);
    const Outcome ended = outcomeOf(*first);
    QCOMPARE(ended.code, int(ExitFailed));
    QVERIFY(ended.err.contains(u"taken over by tester"_s));
}

void TestPenstockctl::completes_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("types") << QStringList{u"v"_s} << QStringList{u"vm"_s, u"volume"_s};
    QTest::newRow("verbs") << QStringList{u"vm"_s, u"s"_s} << QStringList{u"show"_s, u"start"_s, u"shut-down"_s};
    QTest::newRow("names") << QStringList{u"vm"_s, u"start"_s, u""_s} << QStringList{u"hello"_s, u"other"_s};
    QTest::newRow("names behind options") << QStringList{u"--json"_s, u"vm"_s, u"start"_s, u"--no-wait"_s, u"h"_s}
                                          << QStringList{u"hello"_s};
    QTest::newRow("options") << QStringList{u"vm"_s, u"delete"_s, u"hello"_s, u"--di"_s} << QStringList{u"--disks"_s};
    QTest::newRow("values") << QStringList{u"vm"_s, u"delete"_s, u"hello"_s, u"--disks"_s, u""_s}
                            << QStringList{u"keep"_s, u"delete"_s};
    QTest::newRow("values behind =") << QStringList{u"vm"_s, u"delete"_s, u"hello"_s, u"--disks"_s, u"="_s, u"k"_s}
                                     << QStringList{u"keep"_s};
    QTest::newRow("references") << QStringList{u"vm"_s, u"create"_s, u"x"_s, u"--image"_s, u""_s}
                                << QStringList{u"debian-12"_s};
    QTest::newRow("columns") << QStringList{u"vm"_s, u"list"_s, u"--columns"_s, u"st"_s}
                             << QStringList{u"state"_s, u"started"_s};
    QTest::newRow("condition") << QStringList{u"vm"_s, u"list"_s, u"--where"_s, u"sta"_s} << QStringList{u"state"_s, u"started"_s};
    QTest::newRow("value of a condition") << QStringList{u"vm"_s, u"list"_s, u"--where"_s, u"'cpus > 1 and state = run"_s}
                                          << QStringList{u"cpus > 1 and state = running"_s};
    QTest::newRow("name in a condition") << QStringList{u"vm"_s, u"watch"_s, u"--where"_s, u"name = he"_s}
                                         << QStringList{u"name = hello"_s};
    QTest::newRow("a reference by its name") << QStringList{u"vm"_s, u"watch"_s, u"--where"_s, u"host = k"_s}
                                             << QStringList{u"host.name = kvm-01"_s};
    QTest::newRow("condition taken apart") << QStringList{u"vm"_s, u"list"_s, u"--where"_s, u"state"_s, u"="_s, u"ru"_s}
                                           << QStringList{u"running"_s};
    QTest::newRow("options of watch") << QStringList{u"vm"_s, u"watch"_s, u"--li"_s} << QStringList{u"--limit"_s};
    QTest::newRow("files") << QStringList{u"--runtime-dir"_s, u""_s} << QStringList{u":files"_s};
    QTest::newRow("nothing") << QStringList{u"moon"_s, u"land"_s, u""_s} << QStringList{};
}

void TestPenstockctl::completes()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, expected);
    const Outcome outcome = run(QStringList{u"__complete"_s} + words);
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.err, QString());
    QStringList got = outcome.out.split(u'\n', Qt::SkipEmptyParts);
    got.sort();
    expected.sort();
    QCOMPARE(got, expected);
}

void TestPenstockctl::completesInBash()
{
    const QString script = QDir::current().absoluteFilePath(u"packaging/completion/penstockctl.bash"_s);
    QVERIFY2(QFile::exists(script), qPrintable(script));
    QProcess bash;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PENSTOCK_RUNTIME_DIR"_s, m_directory->path());
    environment.insert(u"PATH"_s, QCoreApplication::applicationDirPath() + u':' + environment.value(u"PATH"_s));
    bash.setProcessEnvironment(environment);
    bash.start(u"bash"_s, {u"-c"_s, u". \"$0\"; COMP_WORDS=(penstockctl vm start h); COMP_CWORD=3; _penstockctl; "
                                    "echo \"${COMPREPLY[*]}\"; complete -p penstockctl"_s,
                           script});
    const Outcome outcome = outcomeOf(bash);
    QCOMPARE(outcome.err, QString());
    QVERIFY2(outcome.out.startsWith(u"hello\n"_s), qPrintable(outcome.out));
    QVERIFY(outcome.out.contains(u"-F _penstockctl"_s));
}

QTEST_GUILESS_MAIN(TestPenstockctl)
#include "tst_penstockctl.moc"
