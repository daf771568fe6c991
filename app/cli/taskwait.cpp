// SPDX-License-Identifier: Apache-2.0
#include "app/cli/taskwait.h"

#include "app/client/serviceclient.h"
#include "app/client/tasktracker.h"

#include <QJsonArray>

namespace penstock {

using namespace Qt::StringLiterals;

TaskWait::TaskWait(ServiceClient *client, QString task, QObject *parent)
    : QObject(parent), m_client(client), m_task(std::move(task))
{
    connect(client, &ServiceClient::notified, this, &TaskWait::notified);
    connect(client, &ServiceClient::ready, this, &TaskWait::subscribe);
}

void TaskWait::start()
{
    subscribe();
}

void TaskWait::subscribe()
{
    const QJsonObject params{{u"where"_s, u"id = \"%1\""_s.arg(m_task)}};
    whenDone(m_client->call(u"task.watch"_s, params), this, [this](const Result<QJsonValue> &answer) {
        if (!answer) {
            if (m_client->isConnected() && !m_ended) {
                emit failed(answer.error());
            }
            return;
        }
        const QJsonArray items = answer->toObject().value("items"_L1).toArray();
        for (const auto &item : items) {
            if (item.toObject().value("id"_L1).toString() == m_task) {
                look(item.toObject());
                return;
            }
        }
        emit failed(Error{.code = ErrorCode::NotFound,
                          .what = Text("There is no task “{task}”.", {{u"task"_s, m_task}}),
                          .why = "The service keeps ended tasks for a limited time.",
                          .fix = "List them with: penstockctl task list"});
    });
}

void TaskWait::notified(const QString &method, const QJsonObject &params)
{
    if (method != "watch.changed"_L1) {
        return;
    }
    for (const QLatin1String part : {"added"_L1, "changed"_L1}) {
        const QJsonArray objects = params.value(part).toArray();
        for (const auto &object : objects) {
            if (object.toObject().value("id"_L1).toString() == m_task) {
                look(object.toObject());
            }
        }
    }
}

void TaskWait::look(const QJsonObject &task)
{
    if (m_ended) {
        return;
    }
    m_ended = TaskTracker::hasEnded(task);
    emit changed(task);
    if (m_ended) {
        emit ended(task);
    }
}

} // namespace penstock
