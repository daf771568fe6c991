// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/host/addhostworkflow.h"

#include "service/pluginhost/kernel.h"
#include "service/plugins/host/hosts.h"

#include <QTimer>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int connectWithin = 30000; // milliseconds

/// Waits for the first outcome of a connection that is being opened.
Async<void> firstOutcome(Hosts &hosts, const QString &hostId, StepControl &control)
{
    const Promise<void> promise;
    auto *guard = new QObject(&control);
    const auto settle = [promise, guard](const Result<void> &result) {
        promise.finish(result);
        guard->deleteLater();
    };
    QObject::connect(&hosts, &Hosts::connected, guard, [hostId, settle](const QString &id) {
        if (id == hostId) {
            settle({});
        }
    });
    QObject::connect(&hosts, &Hosts::disconnected, guard, [hostId, settle](const QString &id, const Error &why) {
        if (id == hostId) {
            settle(failure(why));
        }
    });
    QObject::connect(&control, &StepControl::cancelled, guard, [settle] {
        settle(failure(ErrorCode::Cancelled, {QT_TRANSLATE_NOOP("Text", "The host was not added.")}));
    });
    QTimer::singleShot(connectWithin, guard, [settle] {
        settle(failure(ErrorCode::Timeout, {QT_TRANSLATE_NOOP("Text", "The host was not added.")},
                       {QT_TRANSLATE_NOOP("Text", "It did not answer within 30 seconds.")},
                       {QT_TRANSLATE_NOOP("Text", "Check the address and that libvirt runs there.")}));
    });
    return promise.future();
}

/// In its place from the beginning: those who see what is there see it come.
Result<void> insert(Hosts &hosts, Repository &repository, const AddHostContext &context)
{
    QJsonObject record = hosts.table().toJson(
        {.id = context.id, .name = context.name, .uri = context.uri, .added = QDateTime::currentDateTimeUtc()});
    for (auto value = context.attributes.begin(); value != context.attributes.end(); ++value) {
        record.insert(value.key(), value.value());
    }
    return repository.insert(u"host"_s, record);
}

} // namespace

QJsonObject AddHostContext::toJson() const
{
    return {{u"id"_s, id}, {u"name"_s, name}, {u"uri"_s, uri}, {u"attributes"_s, attributes}};
}

AddHostContext AddHostContext::fromJson(const QJsonObject &json)
{
    return {.id = json.value("id"_L1).toString(),
            .name = json.value("name"_L1).toString(),
            .uri = json.value("uri"_L1).toString(),
            .attributes = json.value("attributes"_L1).toObject()};
}

WorkflowDefinition addHostWorkflow(Hosts &hosts, Kernel &kernel)
{
    Workflow<AddHostContext> workflow(u"host.add"_s);
    workflow.step(
        {QT_TRANSLATE_NOOP("Text", "Connecting to the host")},
        [&hosts, &repository = kernel.repository](AddHostContext &context, StepControl &control) -> Async<void> {
            if (const auto written = hosts.table().find(context.id) ? Result<void>() : insert(hosts, repository, context); !written) {
                return failed(written.error());
            }
            auto outcome = firstOutcome(hosts, context.id, control);
            const auto kept = hosts.keep(*hosts.table().find(context.id));
            return kept ? outcome : failed(kept.error());
        },
        [&hosts](AddHostContext &context) {
            hosts.drop(context.id);
            return ready(hosts.table().remove(context.id));
        },
        {.cancellable = true});
    workflow.step({QT_TRANSLATE_NOOP("Text", "Reading what is there")},
                  [&hosts](AddHostContext &context, StepControl &) { return hosts.whenRead(context.id); }, {}, {.local = true});
    workflow.result([](const AddHostContext &context) { return QJsonObject{{u"host"_s, context.id}}; });
    return workflow.definition();
}

} // namespace penstock
