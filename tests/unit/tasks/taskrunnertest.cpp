// SPDX-License-Identifier: Apache-2.0
#include "service/events/eventlog.h"
#include "service/store/database.h"
#include "service/tasks/taskrunner.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

namespace {

/// What a workflow of the tests is told to do, and where it goes wrong.
struct Recipe {
    QString failAt;
    QString hangAt;
    bool withDisk = true;

    [[nodiscard]] bool operator==(const Recipe &) const = default;
    [[nodiscard]] QJsonObject toJson() const
    {
        return {{u"failAt"_s, failAt}, {u"hangAt"_s, hangAt}, {u"withDisk"_s, withDisk}};
    }
    [[nodiscard]] static Recipe fromJson(const QJsonObject &json)
    {
        return {json.value("failAt"_L1).toString(), json.value("hangAt"_L1).toString(), json.value("withDisk"_L1).toBool()};
    }
};

/// A service's kernel on a database that outlives it.
class Kernel
{
public:
    Kernel(const QString &path, QStringList &log)
    {
        m_database = std::move(*Database::open(path));
        m_repository = std::make_unique<Repository>(*m_database);
        m_events = std::make_unique<EventLog>(*m_repository);
        QVERIFY(m_events->open());
        m_tasks = std::make_unique<TaskRunner>(*m_repository, *m_events);
        QVERIFY(m_tasks->open());
        m_tasks->addWorkflow(workflow(log));
        m_tasks->recover();
    }

    QString submit(const Recipe &recipe)
    {
        const auto task = m_tasks->submit({.title = "Test",
                                           .method = u"vm.create"_s,
                                           .target = {u"vm"_s, u"1"_s, u"one"_s},
                                           .claims = {{.resource = u"vm:1"_s}},
                                           .initiator = u"tester"_s,
                                           .workflow = u"test"_s,
                                           .context = recipe.toJson()});
        return task ? *task : QString();
    }
    [[nodiscard]] QJsonObject task(const QString &id) { return m_repository->find(u"task"_s, id).value_or(QJsonObject()); }
    [[nodiscard]] bool hasEnded(const QString &id)
    {
        const QString state = task(id).value("state"_L1).toString();
        return state != "queued"_L1 && state != "running"_L1;
    }
    [[nodiscard]] QStringList steps(const QString &id)
    {
        QStringList states;
        for (const auto &step : task(id).value("steps"_L1).toArray()) {
            states << step.toObject().value("state"_L1).toString();
        }
        return states;
    }

private:
    static WorkflowDefinition workflow(QStringList &log)
    {
        const auto run = [&log](const QString &name) {
            return [&log, name](Recipe &recipe, StepControl &) -> Async<void> {
                log << name;
                if (recipe.hangAt == name) {
                    static QList<Promise<void>> never; // a promise that is dropped counts as an answer
                    return never.emplaceBack().future();
                }
                return recipe.failAt == name ? failed(Error{.code = ErrorCode::Internal, .what = {"No."}}) : succeeded();
            };
        };
        const auto undo = [&log](const QString &name) {
            return [&log, name](Recipe &) {
                log << "undo "_L1 + name;
                return succeeded();
            };
        };
        Workflow<Recipe> workflow(u"test"_s);
        workflow.step("Reserve", run(u"reserve"_s), undo(u"reserve"_s), {.local = true});
        workflow.step("Disk", run(u"disk"_s), undo(u"disk"_s));
        workflow.onlyIf([](const Recipe &recipe) { return recipe.withDisk; });
        workflow.step("Define", run(u"define"_s), undo(u"define"_s));
        workflow.step("Complete", run(u"complete"_s), {}, {.local = true});
        return workflow.definition();
    }

    std::unique_ptr<Database> m_database;
    std::unique_ptr<Repository> m_repository;
    std::unique_ptr<EventLog> m_events;
    std::unique_ptr<TaskRunner> m_tasks;
};

} // namespace

class TaskRunnerTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_log.clear();
    }

    void stepsRunInOrder()
    {
        Kernel kernel(path(), m_log);
        const QString task = kernel.submit({});
        QTRY_VERIFY(kernel.hasEnded(task));
        QCOMPARE(kernel.task(task).value("state"_L1).toString(), u"succeeded"_s);
        QCOMPARE(m_log, (QStringList{u"reserve"_s, u"disk"_s, u"define"_s, u"complete"_s}));
        QCOMPARE(kernel.steps(task), (QStringList{u"done"_s, u"done"_s, u"done"_s, u"done"_s}));
    }

    void whatIsNotNeededIsNeitherDoneNorUndone()
    {
        Kernel kernel(path(), m_log);
        const QString task = kernel.submit({.failAt = u"define"_s, .hangAt = {}, .withDisk = false});
        QTRY_VERIFY(kernel.hasEnded(task));
        QCOMPARE(kernel.task(task).value("state"_L1).toString(), u"failed"_s);
        QCOMPARE(m_log, (QStringList{u"reserve"_s, u"define"_s, u"undo define"_s, u"undo reserve"_s}));
        QCOMPARE(kernel.steps(task), (QStringList{u"undone"_s, u"skipped"_s, u"undone"_s, u"waiting"_s}));
    }

    void aFailureUndoesTheLatestFirst_data()
    {
        QTest::addColumn<QString>("failAt");
        QTest::addColumn<QStringList>("undone");
        QTest::newRow("first") << u"reserve"_s << QStringList{u"undo reserve"_s};
        QTest::newRow("second") << u"disk"_s << QStringList{u"undo disk"_s, u"undo reserve"_s};
        QTest::newRow("third") << u"define"_s << QStringList{u"undo define"_s, u"undo disk"_s, u"undo reserve"_s};
        QTest::newRow("last") << u"complete"_s << QStringList{u"undo define"_s, u"undo disk"_s, u"undo reserve"_s};
    }
    void aFailureUndoesTheLatestFirst()
    {
        QFETCH(QString, failAt);
        QFETCH(QStringList, undone);
        Kernel kernel(path(), m_log);
        const QString task = kernel.submit({.failAt = failAt, .hangAt = {}, .withDisk = true});
        QTRY_VERIFY(kernel.hasEnded(task));
        QCOMPARE(kernel.task(task).value("state"_L1).toString(), u"failed"_s);
        QCOMPARE(m_log.mid(m_log.indexOf(failAt) + 1), undone);
    }

    void aRestartUndoesWhatHadBegun_data()
    {
        QTest::addColumn<QString>("hangAt");
        QTest::addColumn<QStringList>("undone");
        QTest::newRow("before anything ran") << QString() << QStringList{u"undo reserve"_s};
        QTest::newRow("first") << u"reserve"_s << QStringList{u"undo reserve"_s};
        QTest::newRow("second") << u"disk"_s << QStringList{u"undo disk"_s, u"undo reserve"_s};
        QTest::newRow("third") << u"define"_s << QStringList{u"undo define"_s, u"undo disk"_s, u"undo reserve"_s};
    }
    void aRestartUndoesWhatHadBegun()
    {
        QFETCH(QString, hangAt);
        QFETCH(QStringList, undone);
        QString task;
        {
            Kernel kernel(path(), m_log);
            task = kernel.submit({.failAt = {}, .hangAt = hangAt.isEmpty() ? u"reserve"_s : hangAt, .withDisk = true});
            QTRY_VERIFY(hangAt.isEmpty() || m_log.contains(hangAt));
            QTest::qWait(hangAt.isEmpty() ? 0 : 20); // the intent of the step is on disk
        }
        m_log.clear();
        Kernel kernel(path(), m_log);
        QTRY_VERIFY(kernel.hasEnded(task));
        QCOMPARE(kernel.task(task).value("state"_L1).toString(), u"failed"_s);
        QCOMPARE(m_log, undone);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"penstock.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_log;
};

QTEST_GUILESS_MAIN(TaskRunnerTest)
#include "taskrunnertest.moc"
