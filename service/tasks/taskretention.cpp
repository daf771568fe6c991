// SPDX-License-Identifier: Apache-2.0
#include "service/tasks/taskretention.h"

#include "service/store/repository.h"

#include <QJsonArray>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int slack = 100;        // so that not every task makes room for itself
constexpr int atOnce = 25;        // objects, so that nobody who waits notices
constexpr int forgetEvery = 200;  // milliseconds

Condition hasEnded()
{
    Condition condition;
    condition.kind = Condition::Kind::Compare;
    condition.field = u"state"_s;
    condition.op = Condition::Operator::In;
    condition.value = QJsonArray{u"succeeded"_s, u"failed"_s, u"cancelled"_s};
    return condition;
}

} // namespace

TaskRetention::TaskRetention(Repository &repository, QObject *parent) : QObject(parent), m_repository(repository)
{
    m_forgetting.setInterval(forgetEvery);
    connect(&m_forgetting, &QTimer::timeout, this, &TaskRetention::forgetSome);
}

void TaskRetention::open()
{
    m_ended = m_repository.count(u"task"_s, hasEnded()).value_or(0);
}

void TaskRetention::taskEnded()
{
    if (++m_ended > kept + slack && !m_forgetting.isActive()) {
        m_forgetting.start();
    }
}

void TaskRetention::forgetSome()
{
    Query oldest;
    oldest.where = hasEnded();
    oldest.order = {{u"sequence"_s}};
    oldest.limit = atOnce;
    const auto page = m_repository.query(u"task"_s, oldest);
    for (const QJsonObject &task : page ? page->items : QList<QJsonObject>()) {
        m_ended -= m_repository.remove(u"task"_s, task.value("id"_L1).toString()) ? 1 : 0;
    }
    if (!page || page->items.isEmpty() || m_ended <= kept) {
        m_forgetting.stop();
    }
}

} // namespace penstock
