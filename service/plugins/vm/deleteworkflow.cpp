// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/vm/deleteworkflow.h"

#include "service/pluginhost/binmethods.h"
#include "service/plugins/host/hosts.h"
#include "service/plugins/vm/machinesync.h"
#include "service/plugins/volume/volumeplugin.h"

#include <QJsonArray>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

/// Deletes files one after the other; the first failure ends it and says which file stays.
class FileRemoval final : public QObject
{
public:
    FileRemoval(Hosts &hosts, VolumePlugin &volumes, const DeleteContext &context, StepControl &control)
        : QObject(&control), m_hosts(hosts), m_volumes(volumes), m_context(context), m_control(control)
    {
        removeNext();
    }

    [[nodiscard]] Async<void> outcome() const { return m_promise.future(); }

private:
    void removeNext()
    {
        if (m_done == m_context.files.size()) {
            m_promise.finish({});
            deleteLater();
            return;
        }
        const auto connection = m_hosts.connection(m_context.host);
        if (!connection) {
            fail(connection.error());
            return;
        }
        const QString path = m_context.files.at(m_done);
        m_control.report(double(m_done) / double(m_context.files.size()),
                         {QT_TRANSLATE_NOOP("Text", "Deleting {path}"), {{u"path"_s, path}}});
        whenDone((*connection)->volumeOperations()->remove(path), this, [this, path](const Result<void> &gone) {
            if (!gone) {
                fail(gone.error());
                return;
            }
            if (const auto volume = m_volumes.findByPath(m_context.host, path)) {
                (void)m_volumes.volumes().remove(volume->id);
            }
            ++m_done;
            removeNext();
        });
    }

    void fail(const Error &error)
    {
        m_promise.finish(failure(error));
        deleteLater();
    }

    Hosts &m_hosts;
    VolumePlugin &m_volumes;
    DeleteContext m_context;
    StepControl &m_control;
    Promise<void> m_promise;
    qsizetype m_done = 0;
};

/// It was removed, alone or with its host, while the task waited: there is nothing to undo.
template <typename T>
bool isGone(const Result<T> &result)
{
    return !result && result.error().code == ErrorCode::NotFound;
}

template <typename Context>
Async<void> powerOff(Hosts &hosts, MachineSync &sync, const Context &context, StepControl &control)
{
    const auto connection = hosts.connection(context.host);
    if (!connection) {
        return failed(connection.error());
    }
    const Promise<void> promise;
    whenDone((*connection)->machineOperations()->powerOff(context.uuid), &control,
             [promise, &sync, host = context.host](const Result<MachineState> &state) {
                 if (state) {
                     sync.keep(host, *state);
                 }
                 promise.finish(state || isGone(state) ? Result<void>() : failure(state.error()));
             });
    return promise.future();
}

Async<void> undefine(Hosts &hosts, MachineSync &sync, const DeleteContext &context, StepControl &control)
{
    const auto connection = hosts.connection(context.host);
    if (!connection) {
        return failed(connection.error());
    }
    const Promise<void> promise;
    whenDone((*connection)->machineOperations()->undefine(context.uuid), &control,
             [promise, &sync, context](const Result<void> &gone) {
                 if (gone) {
                     sync.forget(context.host, context.uuid);
                 }
                 promise.finish(gone);
             });
    return promise.future();
}

} // namespace

QJsonObject DeleteContext::toJson() const
{
    return {{u"id"_s, id},
            {u"host"_s, host},
            {u"uuid"_s, uuid},
            {u"name"_s, name},
            {u"powerOff"_s, powerOff},
            {u"files"_s, QJsonArray::fromStringList(files)}};
}

DeleteContext DeleteContext::fromJson(const QJsonObject &json)
{
    return {.id = json.value("id"_L1).toString(),
            .host = json.value("host"_L1).toString(),
            .uuid = json.value("uuid"_L1).toString(),
            .name = json.value("name"_L1).toString(),
            .powerOff = json.value("powerOff"_L1).toBool(),
            .files = json.value("files"_L1).toVariant().toStringList()};
}

WorkflowDefinition deleteWorkflow(Hosts &hosts, MachineSync &sync, VolumePlugin &volumes)
{
    Workflow<DeleteContext> workflow(u"vm.delete"_s);
    workflow.recovery(Recovery::Resume); // half a machine is of no use to anybody
    const StepOptions patient{.attempts = 3};
    workflow.step(
        {QT_TRANSLATE_NOOP("Text", "Powering off")},
        [&hosts, &sync](DeleteContext &context, StepControl &control) { return powerOff(hosts, sync, context, control); }, {},
        patient);
    workflow.onlyIf([](const DeleteContext &context) { return context.powerOff; });
    // The files first: as long as the machine is there, whoever deletes it again gets at those that are left.
    workflow.step(
        {QT_TRANSLATE_NOOP("Text", "Deleting disks")},
        [&hosts, &volumes](DeleteContext &context, StepControl &control) {
            return (new FileRemoval(hosts, volumes, context, control))->outcome();
        },
        {}, patient);
    workflow.onlyIf([](const DeleteContext &context) { return !context.files.isEmpty(); });
    workflow.step(
        {QT_TRANSLATE_NOOP("Text", "Removing the definition")},
        [&hosts, &sync](DeleteContext &context, StepControl &control) { return undefine(hosts, sync, context, control); }, {},
        patient);
    return workflow.definition();
}

QJsonObject DiscardContext::toJson() const
{
    return {{u"id"_s, id}, {u"host"_s, host}, {u"uuid"_s, uuid}, {u"powerOff"_s, powerOff}, {u"by"_s, by}, {u"with"_s, with}};
}

DiscardContext DiscardContext::fromJson(const QJsonObject &json)
{
    return {.id = json.value("id"_L1).toString(),
            .host = json.value("host"_L1).toString(),
            .uuid = json.value("uuid"_L1).toString(),
            .powerOff = json.value("powerOff"_L1).toBool(),
            .by = json.value("by"_L1).toString(),
            .with = json.value("with"_L1).toObject()};
}

WorkflowDefinition discardWorkflow(Hosts &hosts, MachineSync &sync, BinMethods &bin)
{
    Workflow<DiscardContext> workflow(u"vm.discard"_s);
    workflow.step({QT_TRANSLATE_NOOP("Text", "Powering off")}, [&hosts, &sync](DiscardContext &context, StepControl &control) {
        return powerOff(hosts, sync, context, control);
    });
    workflow.onlyIf([](const DiscardContext &context) { return context.powerOff; });
    workflow.step(
        {QT_TRANSLATE_NOOP("Text", "Moving to the bin")},
        [&bin](DiscardContext &context, StepControl &) { return ready(bin.put(context.id, context.by, context.with)); },
        [&bin](DiscardContext &context) {
            const auto out = bin.takeOut(context.id, context.by);
            return ready(isGone(out) ? Result<void>() : out);
        },
        {.local = true});
    return workflow.definition();
}

QJsonObject RenameContext::toJson() const
{
    return {{u"id"_s, id}, {u"host"_s, host}, {u"uuid"_s, uuid}, {u"oldName"_s, oldName}, {u"newName"_s, newName}};
}

RenameContext RenameContext::fromJson(const QJsonObject &json)
{
    return {.id = json.value("id"_L1).toString(),
            .host = json.value("host"_L1).toString(),
            .uuid = json.value("uuid"_L1).toString(),
            .oldName = json.value("oldName"_L1).toString(),
            .newName = json.value("newName"_L1).toString()};
}

WorkflowDefinition renameWorkflow(Hosts &hosts, MachineSync &sync)
{
    const auto renameTo = [&hosts, &sync](const RenameContext &context, const QString &name) {
        const auto connection = hosts.connection(context.host);
        if (!connection) {
            return failed(connection.error());
        }
        const Promise<void> promise;
        whenDone((*connection)->machineOperations()->rename(context.uuid, name), &sync,
                 [promise, &sync, host = context.host](const Result<MachineState> &state) {
                     if (state) {
                         sync.keep(host, *state);
                     }
                     promise.finish(state ? Result<void>() : failure(state.error()));
                 });
        return promise.future();
    };
    Workflow<RenameContext> workflow(u"vm.rename"_s);
    workflow.step(
        {QT_TRANSLATE_NOOP("Text", "Renaming")},
        [renameTo](RenameContext &context, StepControl &) { return renameTo(context, context.newName); },
        [renameTo, &sync](RenameContext &context) {
            const Promise<void> promise;
            whenDone(renameTo(context, context.oldName), &sync,
                     [promise](const Result<void> &back) { promise.finish(isGone(back) ? Result<void>() : back); });
            return promise.future();
        });
    return workflow.definition();
}

} // namespace penstock
