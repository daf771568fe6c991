// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/host/removehostworkflow.h"

#include "service/events/eventlog.h"
#include "service/pluginhost/kernel.h"
#include "service/plugins/host/hosts.h"

#include <QElapsedTimer>
#include <QTimer>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sliceMilliseconds = 15;

/// Removes the records that belong to a host, in slices, so that one with thousands of machines holds nobody up.
class RecordRemoval final : public QObject
{
public:
    RecordRemoval(Repository &repository, const QString &host, StepControl &control)
        : QObject(&control), m_repository(repository), m_control(control)
    {
        for (const Relation &relation : repository.types().relationsTo(u"host"_s)) {
            if (relation.onDelete == OnDelete::Cascade) {
                const auto ids = repository.texts(relation.type, u"id"_s, whereEqual(relation.field, host));
                for (const QString &id : ids ? *ids : QStringList()) {
                    m_left.append({relation.type, id});
                }
            }
        }
        m_all = m_left.size();
        removeSome();
    }

    [[nodiscard]] Async<void> outcome() const { return m_promise.future(); }

private:
    void removeSome()
    {
        QElapsedTimer clock;
        clock.start();
        while (!m_left.isEmpty() && clock.elapsed() < sliceMilliseconds) {
            const auto [type, id] = m_left.takeLast();
            if (const auto removed = m_repository.remove(type, id); !removed) {
                finish(removed);
                return;
            }
        }
        if (m_left.isEmpty()) {
            finish({});
            return;
        }
        m_control.report(double(m_all - m_left.size()) / double(m_all));
        QTimer::singleShot(0, this, &RecordRemoval::removeSome);
    }

    void finish(const Result<void> &result)
    {
        m_promise.finish(result);
        deleteLater();
    }

    Repository &m_repository;
    StepControl &m_control;
    QList<std::pair<QString, QString>> m_left;
    qsizetype m_all = 0;
    Promise<void> m_promise;
};

Result<void> forget(Hosts &hosts, Kernel &kernel, const RemoveHostContext &context)
{
    hosts.drop(context.id); // after a restart of the service it is connected again
    if (!hosts.table().find(context.id)) {
        return {};
    }
    return kernel.repository.atomically([&] {
        return hosts.table().remove(context.id).and_then([&] {
            return kernel.events.append({.name = u"host/removed"_s,
                                         .object = {u"host"_s, context.id, context.name},
                                         .text = {QT_TRANSLATE_NOOP("Text", "Host {host} was removed from the inventory."),
                                                  {{u"host"_s, context.name}}},
                                         .initiator = context.by});
        });
    });
}

} // namespace

QJsonObject RemoveHostContext::toJson() const
{
    return {{u"id"_s, id}, {u"name"_s, name}, {u"by"_s, by}};
}

RemoveHostContext RemoveHostContext::fromJson(const QJsonObject &json)
{
    return {.id = json.value("id"_L1).toString(), .name = json.value("name"_L1).toString(), .by = json.value("by"_L1).toString()};
}

WorkflowDefinition removeHostWorkflow(Hosts &hosts, Kernel &kernel)
{
    Workflow<RemoveHostContext> workflow(u"host.remove"_s);
    workflow.step(
        {QT_TRANSLATE_NOOP("Text", "Closing the connection")},
        [&hosts](RemoveHostContext &context, StepControl &) {
            hosts.drop(context.id);
            return ready(Result<void>());
        },
        [&hosts](RemoveHostContext &context) {
            const auto host = hosts.table().find(context.id);
            hosts.drop(context.id);
            return ready(host ? hosts.keep(*host) : Result<void>());
        },
        {.local = true});
    workflow.step(
        {QT_TRANSLATE_NOOP("Text", "Forgetting what is on it")},
        [&kernel](RemoveHostContext &context, StepControl &control) {
            return (new RecordRemoval(kernel.repository, context.id, control))->outcome();
        },
        {}, {.weight = 10, .local = true});
    workflow.step(
        {QT_TRANSLATE_NOOP("Text", "Forgetting the host")},
        [&hosts, &kernel](RemoveHostContext &context, StepControl &) { return ready(forget(hosts, kernel, context)); }, {},
        {.local = true});
    workflow.recovery(Recovery::Resume);
    return workflow.definition();
}

} // namespace penstock
