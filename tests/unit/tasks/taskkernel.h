// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/events/eventlog.h"
#include "service/store/database.h"
#include "service/tasks/taskrunner.h"

#include <QJsonArray>
#include <QSet>

#include <memory>

namespace penstock {

/// What steps of the tests did to the world: it is there whatever becomes of the service.
using World = QSet<QString>;

/// A context with whatever a test needs.
struct Parcel {
    QString name;
    QString secret; ///< not in the journal
    int count = 0;

    [[nodiscard]] bool operator==(const Parcel &) const = default;
    [[nodiscard]] QJsonObject toJson() const
    {
        return {{QStringLiteral("name"), name}, {QStringLiteral("count"), count}};
    }
    [[nodiscard]] static Parcel fromJson(const QJsonObject &json)
    {
        return {json.value(QLatin1String("name")).toString(), json.value(QLatin1String("secret")).toString(),
                json.value(QLatin1String("count")).toInt()};
    }
};

/// A service's kernel on a database that outlives it.
class TaskKernel
{
public:
    explicit TaskKernel(const QString &path, const QList<WorkflowDefinition> &workflows, TaskProbe *probe = nullptr)
    {
        m_database = std::move(*Database::open(path));
        m_repository = std::make_unique<Repository>(*m_database);
        m_events = std::make_unique<EventLog>(*m_repository);
        (void)m_events->open();
        m_tasks = std::make_unique<TaskRunner>(*m_repository, *m_events);
        (void)m_tasks->open();
        m_tasks->setProbe(probe);
        for (const WorkflowDefinition &workflow : workflows) {
            m_tasks->addWorkflow(workflow);
        }
        m_tasks->recover();
    }

    [[nodiscard]] QString submit(const QString &workflow, const QJsonObject &context = {}, const QList<Claim> &claims = {},
                                 const QString &initiator = QStringLiteral("tester"))
    {
        return m_tasks
            ->submit({.title = "Test",
                      .method = workflow,
                      .target = {QStringLiteral("vm"), QStringLiteral("1"), QStringLiteral("one")},
                      .claims = claims,
                      .initiator = initiator,
                      .workflow = workflow,
                      .context = context})
            .value_or(QString());
    }
    [[nodiscard]] QJsonObject task(const QString &id)
    {
        return m_repository->find(QStringLiteral("task"), id).value_or(QJsonObject());
    }
    [[nodiscard]] QString state(const QString &id) { return task(id).value(QLatin1String("state")).toString(); }
    [[nodiscard]] bool hasEnded(const QString &id)
    {
        return state(id) != QLatin1String("queued") && state(id) != QLatin1String("running");
    }
    [[nodiscard]] QStringList steps(const QString &id)
    {
        QStringList states;
        for (const auto &step : task(id).value(QLatin1String("steps")).toArray()) {
            states << step.toObject().value(QLatin1String("state")).toString();
        }
        return states;
    }
    [[nodiscard]] int journalled()
    {
        return static_cast<int>(m_database->read(QStringLiteral("SELECT * FROM journal"))->size());
    }
    [[nodiscard]] TaskRunner &tasks() { return *m_tasks; }
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] Repository &repository() { return *m_repository; }

private:
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Repository> m_repository;
    std::unique_ptr<EventLog> m_events;
    std::unique_ptr<TaskRunner> m_tasks;
};

} // namespace penstock
