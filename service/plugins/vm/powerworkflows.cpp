// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/vm/powerworkflows.h"

#include "service/plugins/host/hosts.h"
#include "service/plugins/vm/machinesync.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

using Operation = Async<MachineState> (MachineOperations::*)(const QString &);

/// Runs one operation and takes over the state it leaves the machine in.
Async<void> operate(Hosts &hosts, MachineSync &sync, const PowerContext &context, StepControl &control, Operation operation)
{
    const auto connection = hosts.connection(context.host);
    if (!connection) {
        return failed(connection.error());
    }
    const Promise<void> promise;
    whenDone(((*connection)->machineOperations()->*operation)(context.uuid), &control,
             [promise, &sync, host = context.host](const Result<MachineState> &state) {
                 if (state) {
                     sync.keep(host, *state);
                 }
                 promise.finish(state ? Result<void>() : failure(state.error()));
             });
    return promise.future();
}

/// Asks the guest to power off until it has, repeating the request because a guest that is booting does not hear it.
class ShutdownRequest final : public QObject
{
public:
    ShutdownRequest(Hosts &hosts, MachineSync &sync, const PowerContext &context, StepControl &control)
        : QObject(&control), m_hosts(hosts), m_sync(sync), m_context(context), m_control(control)
    {
        m_since.start();
        connect(&hosts, &Hosts::machineChanged, this, [this](const QString &host, const MachineState &state) {
            if (host == m_context.host && state.uuid == m_context.uuid && state.power == PowerState::Stopped) {
                finish({});
            }
        });
        connect(&hosts, &Hosts::machineRemoved, this, [this](const QString &host, const QString &uuid) {
            if (host == m_context.host && uuid == m_context.uuid) {
                finish({}); // a machine without definition ends by being off
            }
        });
        connect(&control, &StepControl::cancelled, this, [this] {
            finish(failure(ErrorCode::Cancelled,
                           {QT_TRANSLATE_NOOP("Text", "Waiting for {vm} to shut down was cancelled."), {{u"vm"_s, m_context.name}}},
                           {QT_TRANSLATE_NOOP("Text", "The guest has been asked already and may still do it.")}));
        });
        QTimer::singleShot(m_context.timeout * 1000, this, [this] { finish(ignored()); });
        auto *again = new QTimer(this);
        connect(again, &QTimer::timeout, this, &ShutdownRequest::ask);
        again->start(repeatEvery);
        ask();
    }

    [[nodiscard]] Async<void> outcome() const { return m_promise.future(); }

private:
    static constexpr int repeatEvery = 5000; // milliseconds

    void ask()
    {
        m_control.report(std::min(0.9, double(m_since.elapsed()) / (m_context.timeout * 1000.0)));
        const auto connection = m_hosts.connection(m_context.host);
        if (!connection) {
            finish(failure(connection.error()));
            return;
        }
        whenDone((*connection)->machineOperations()->requestShutdown(m_context.uuid), this,
                 [this](const Result<void> &asked) {
                     if (!asked) {
                         checkWhetherOff(asked.error());
                     }
                 });
    }

    void checkWhetherOff(const Error &refusal)
    {
        const auto connection = m_hosts.connection(m_context.host);
        if (!connection) {
            finish(failure(connection.error()));
            return;
        }
        whenDone((*connection)->machineOperations()->read(m_context.uuid), this,
                 [this, refusal](const Result<MachineState> &state) {
                     if (state && state->power == PowerState::Stopped) {
                         m_sync.keep(m_context.host, *state);
                         finish({});
                     } else {
                         finish(failure(refusal));
                     }
                 });
    }

    [[nodiscard]] Result<void> ignored() const
    {
        return failure(ErrorCode::Timeout,
                       {QT_TRANSLATE_NOOP("Text", "{vm} did not shut down."), {{u"vm"_s, m_context.name}}},
                       {QT_TRANSLATE_NOOP("Text", "The guest has not reacted to the power button for {seconds} seconds."),
                        {{u"seconds"_s, m_context.timeout}}},
                       {QT_TRANSLATE_NOOP("Text", "Shut it down from inside, or power it off; unsaved data in it is then lost.")});
    }

    void finish(const Result<void> &result)
    {
        m_promise.finish(result);
        deleteLater();
    }

    Hosts &m_hosts;
    MachineSync &m_sync;
    PowerContext m_context;
    StepControl &m_control;
    QElapsedTimer m_since;
    Promise<void> m_promise;
};

struct SingleAction {
    const char *name;
    const char *title;
    Operation operation;
    Recovery recovery = Recovery::Resume;
};

constexpr SingleAction singleActions[] = {
    {"vm.start", QT_TRANSLATE_NOOP("Text", "Starting"), &MachineOperations::start},
    {"vm.powerOff", QT_TRANSLATE_NOOP("Text", "Powering off"), &MachineOperations::powerOff},
    {"vm.reset", QT_TRANSLATE_NOOP("Text", "Resetting"), &MachineOperations::reset, Recovery::Undo}, // once at most
    {"vm.pause", QT_TRANSLATE_NOOP("Text", "Pausing"), &MachineOperations::pause},
    {"vm.resume", QT_TRANSLATE_NOOP("Text", "Resuming"), &MachineOperations::resume},
};

} // namespace

QJsonObject PowerContext::toJson() const
{
    return {{u"host"_s, host}, {u"uuid"_s, uuid}, {u"name"_s, name}, {u"timeout"_s, timeout}};
}

PowerContext PowerContext::fromJson(const QJsonObject &json)
{
    return {.host = json.value("host"_L1).toString(),
            .uuid = json.value("uuid"_L1).toString(),
            .name = json.value("name"_L1).toString(),
            .timeout = json.value("timeout"_L1).toInt(60)};
}

QList<WorkflowDefinition> powerWorkflows(Hosts &hosts, MachineSync &sync)
{
    QList<WorkflowDefinition> workflows;
    for (const SingleAction &action : singleActions) {
        Workflow<PowerContext> workflow(QString::fromLatin1(action.name));
        workflow.recovery(action.recovery);
        workflow.step({action.title}, [&hosts, &sync, operation = action.operation](PowerContext &context, StepControl &control) {
            return operate(hosts, sync, context, control, operation);
        });
        workflows << workflow.definition();
    }
    const auto waitForShutdown = [&hosts, &sync](PowerContext &context, StepControl &control) {
        return (new ShutdownRequest(hosts, sync, context, control))->outcome();
    };
    const Text waiting{QT_TRANSLATE_NOOP("Text", "Waiting for the guest to shut down")};
    Workflow<PowerContext> shutDown(u"vm.shutDown"_s);
    shutDown.recovery(Recovery::Resume);
    shutDown.step(waiting, waitForShutdown, {}, {.cancellable = true});
    Workflow<PowerContext> restart(u"vm.restart"_s);
    restart.recovery(Recovery::Resume);
    restart.step(waiting, waitForShutdown, {}, {.cancellable = true});
    restart.step({QT_TRANSLATE_NOOP("Text", "Starting")}, [&hosts, &sync](PowerContext &context, StepControl &control) {
        return operate(hosts, sync, context, control, &MachineOperations::start);
    });
    return workflows << shutDown.definition() << restart.definition();
}

} // namespace penstock
