// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/host/hostplugin.h"

#include "service/access/lineage.h"
#include "service/api/dispatcher.h"
#include "service/drivers/drivers.h"
#include "service/events/eventlog.h"
#include "service/pluginhost/attributes.h"
#include "service/pluginhost/calloutcome.h"
#include "service/pluginhost/deletionplan.h"
#include "service/pluginhost/standardmethods.h"
#include "service/plugins/host/addhostworkflow.h"
#include "service/plugins/host/hostevents.h"
#include "service/plugins/host/removehostworkflow.h"
#include "service/tasks/taskrunner.h"
#include "shared/core/randomid.h"

#include <QSysInfo>
#include <QUrl>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

Field hostId()
{
    return FieldBuilder(u"id"_s, FieldKind::Reference)
        .label(QT_TRANSLATE_NOOP("Model", "Host"))
        .help(QT_TRANSLATE_NOOP("Model", "The host, by id or name."))
        .target(u"host"_s)
        .required();
}

QString nameFor(const QUrl &uri)
{
    if (!uri.host().isEmpty()) {
        return uri.host();
    }
    const QString own = QSysInfo::machineHostName().section(u'.', 0, 0);
    return own.isEmpty() ? u"this-computer"_s : own;
}

} // namespace

HostPlugin::HostPlugin(Kernel &kernel)
    : m_kernel(kernel), m_hosts(kernel), m_edits(kernel, m_hosts.table().type(), EditRules::updateOnly(Method::Level::Operate))
{}

Result<void> HostPlugin::start()
{
    if (const auto ready = m_hosts.table().ensure(); !ready) {
        return ready;
    }
    for (Registration &registration : m_kernel.standardMethods.offer(m_hosts.table().type())) {
        m_registrations.push_back(std::move(registration));
    }
    for (Registration &registration : m_edits.offer()) {
        m_registrations.push_back(std::move(registration));
    }
    m_registrations.push_back(m_kernel.events.kinds().declare(hostEvents()));
    m_kernel.tasks.addWorkflow(addHostWorkflow(m_hosts, m_kernel));
    m_kernel.tasks.addWorkflow(removeHostWorkflow(m_hosts, m_kernel));
    m_kernel.tasks.setPlaces(u"host"_s, Hosts::placesPerHost);
    addMethods();
    return {};
}

void HostPlugin::run()
{
    m_hosts.keepAll();
}

void HostPlugin::stop()
{
    connect(&m_hosts, &Hosts::allClosed, this, &Plugin::stopped, Qt::SingleShotConnection);
    m_hosts.closeAll();
}

void HostPlugin::addMethods()
{
    Field name = *m_hosts.table().type().field(u"name"_s);
    name.required = name.unique = false;
    name.help = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "How to call it here; by default its host name."));
    const Field uri = FieldBuilder(u"uri"_s, FieldKind::Text)
                          .label(QT_TRANSLATE_NOOP("Model", "Address"))
                          .help(QT_TRANSLATE_NOOP("Model", "How the hypervisor is reached; by default this computer."))
                          .maximumLength(500)
                          .byDefault(u"qemu:///system"_s);
    const Method add{.name = u"host.add"_s,
                     .label = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Add host")),
                     .help = QString::fromLatin1(
                         QT_TRANSLATE_NOOP("Model", "Connects to a host and shows what is on it; nothing there changes.")),
                     .parameters = {uri, name},
                     .answer = Method::Answer::Task,
                     .changes = true,
                     .level = Method::Level::Administer};
    m_registrations.push_back(m_edits.offer([this, add] { // anew when plugins add to it
        Method method = add;
        method.parameters += attributes::parameters(m_kernel, u"host"_s);
        return m_kernel.dispatcher.addValue(method, [this](const Caller &caller, const QJsonObject &params) { return this->add(caller, params); });
    }));
    addOtherMethods();
}

void HostPlugin::addOtherMethods()
{
    m_registrations.push_back(m_kernel.dispatcher.addAsync(
        {.name = u"host.remove"_s,
         .label = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Remove from inventory")),
         .help = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Forgets a host and its objects here; nothing on the host changes.")),
         .parameters = {hostId()},
         .changes = true,
         .dryRun = true,
         .level = Method::Level::Administer,
         .shape = Method::Shape::Nothing},
        [this](const Caller &caller, const QJsonObject &params) { return remove(caller, params); }));
    m_registrations.push_back(m_kernel.dispatcher.addValue(
        {.name = u"host.reconnect"_s,
         .label = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Reconnect")),
         .help = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Tries at once to reach a host again.")),
         .parameters = {hostId()},
         .level = Method::Level::Operate,
         .shape = Method::Shape::Nothing},
        [this](const Caller &, const QJsonObject &params) -> Result<QJsonValue> {
            const auto host = m_hosts.table().findByIdOrName(params.value("id"_L1).toString());
            if (!host) {
                return failure(host.error());
            }
            m_hosts.retryNow(host->id);
            return QJsonObject();
        }));
}

Result<QJsonValue> HostPlugin::add(const Caller &caller, const QJsonObject &params)
{
    const QUrl uri(params.value("uri"_L1).toString(), QUrl::StrictMode);
    if (const auto allowed = m_kernel.drivers.check(uri); !allowed) {
        Error error = allowed.error();
        error.field = u"uri"_s;
        return failure(error);
    }
    const auto added = attributes::given(m_kernel, caller, u"host"_s, params);
    if (!added) {
        return failure(added.error());
    }
    AddHostContext context{.id = newId(), .name = params.value("name"_L1).toString(), .uri = uri.toString(), .attributes = *added};
    context.name = context.name.isEmpty() ? nameFor(uri) : context.name;
    if (const auto free = checkNew(caller, context); !free) {
        return failure(free.error());
    }
    QJsonObject record = context.attributes;
    record.insert("id"_L1, context.id);
    const auto task = m_kernel.tasks.submit({.title = {QT_TRANSLATE_NOOP("Text", "Add host")},
                                             .method = u"host.add"_s,
                                             .target = {u"host"_s, context.id, context.name},
                                             // Nobody uses it before it is known that it stays.
                                             .claims = {{.resource = u"host-address:"_s + context.uri},
                                                        {.resource = u"host:"_s + context.id}},
                                             .initiator = caller.user,
                                             .workflow = u"host.add"_s,
                                             .context = context.toJson(),
                                             .scope = lineage::of(m_kernel.repository, u"host"_s, record).mid(1)});
    if (!task) {
        return failure(task.error());
    }
    return QJsonObject{{u"task"_s, *task}};
}

Result<void> HostPlugin::checkNew(const Caller &caller, const AddHostContext &context)
{
    const auto hosts = m_hosts.table().all();
    for (const Host &host : hosts ? *hosts : QList<Host>()) {
        const bool isSame = host.uri == context.uri;
        if (!isSame && host.name != context.name) {
            continue;
        }
        const auto object = m_kernel.repository.find(u"host"_s, host.id);
        const bool isSeen = object && m_kernel.standardMethods.scoped(caller, u"host"_s, {}).matches(*object);
        Text why{QT_TRANSLATE_NOOP("Text", "Another host is named {host}."), {{u"host"_s, host.name}}};
        if (isSame) {
            why = isSeen ? Text{QT_TRANSLATE_NOOP("Text", "It is in the inventory already, as {host}."), {{u"host"_s, host.name}}}
                         : Text{QT_TRANSLATE_NOOP("Text", "It is in the inventory already, where you do not see it.")};
        }
        const Text fix = !isSame  ? Text{QT_TRANSLATE_NOOP("Text", "Choose another name.")}
                         : isSeen ? Text{QT_TRANSLATE_NOOP("Text", "Use the one that is there.")}
                                  : Text{QT_TRANSLATE_NOOP("Text", "Ask an administrator to put it where you work.")};
        Error error = failure(ErrorCode::AlreadyExists, {QT_TRANSLATE_NOOP("Text", "The host was not added.")}, why, fix).value();
        error.field = isSame ? u"uri"_s : u"name"_s;
        return failure(error);
    }
    return {};
}

Async<QJsonValue> HostPlugin::remove(const Caller &caller, const QJsonObject &params)
{
    const auto object = m_kernel.repository.findByIdOrName(u"host"_s, params.value("id"_L1).toString());
    DeletionPlan plan(m_kernel, caller, DeletionPlan::Extent::Forget, params);
    const auto planned = object ? plan.make(m_hosts.table().type(), *object) : failure(object.error());
    if (!planned) {
        return failed<QJsonValue>(planned.error());
    }
    if (params.value("dryRun"_L1).toBool()) {
        return ready<QJsonValue>(QJsonValue(plan.toAnswer()));
    }
    if (plan.isBlocked()) {
        return failed<QJsonValue>(plan.refusal());
    }
    const Host host = m_hosts.table().fromJson(*object);
    const RemoveHostContext context{.id = host.id, .name = host.name, .by = caller.user};
    const auto task = m_kernel.tasks.submit({.title = {QT_TRANSLATE_NOOP("Text", "Remove host from the inventory")},
                                             .method = u"host.remove"_s,
                                             .target = {u"host"_s, host.id, host.name},
                                             .claims = {{.resource = u"host:"_s + host.id}},
                                             .initiator = caller.user,
                                             .workflow = u"host.remove"_s,
                                             .context = context.toJson(),
                                             .parent = caller.task});
    if (!task) {
        return failed<QJsonValue>(task.error());
    }
    const Promise<QJsonValue> promise;
    whenDone(CallOutcome::ofTask(m_kernel, *task), this, [promise](const Result<void> &outcome) {
        promise.finish(outcome ? Result<QJsonValue>(QJsonObject()) : failure(outcome.error()));
    });
    return promise.future();
}

} // namespace penstock
