// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/access/quotas.h"
#include "service/api/authenticator.h"
#include "service/api/batchmethod.h"
#include "service/api/controlsocket.h"
#include "service/api/dispatcher.h"
#include "service/api/server.h"
#include "service/drivers/drivers.h"
#include "service/events/eventlog.h"
#include "service/events/eventretention.h"
#include "service/options.h"
#include "service/pluginhost/bincare.h"
#include "service/pluginhost/pluginhost.h"
#include "service/pluginhost/standardmethods.h"
#include "service/store/database.h"
#include "service/store/integritycheck.h"
#include "service/store/repository.h"
#include "service/tasks/taskrunner.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace penstock {

class AccessPlugin;
class HostPlugin;

/// The composition root: owns every part, in the order in which they are made, and takes them down in reverse.
class Service final : public QObject
{
    Q_OBJECT

public:
    explicit Service(Options options, QObject *parent = nullptr);
    ~Service() override;

    /// Adds a plugin to those of the service; before start().
    using PluginFactory = std::function<std::unique_ptr<Plugin>(Kernel &kernel)>;
    void addPlugin(PluginFactory factory) { m_factories.push_back(std::move(factory)); }

    [[nodiscard]] Result<void> start();
    /// Lets hosts, tasks and clients go; stopped() follows. Virtual machines run on.
    void stop();

    /// What it offers, once it has been started.
    [[nodiscard]] const TypeRegistry &types() const { return m_repository->types(); }
    [[nodiscard]] QList<EventKind> events() const { return m_events->kinds().all(); }
    [[nodiscard]] QList<Method> methods() const { return m_dispatcher.methods(); }

signals:
    void stopped();

private:
    [[nodiscard]] Result<void> openStore();
    /// Looks for damage while it works already.
    void checkStore();
    void addDrivers();
    [[nodiscard]] Result<void> listenToOthers();
    void addPlugins();
    void addServiceMethods();
    void addDemoHost();

    Options m_options;
    QDateTime m_started = QDateTime::currentDateTimeUtc();
    Authenticator m_authenticator;
    ControlSocket m_controlSocket; ///< holds the runtime directory until all that follows has been closed
    std::unique_ptr<Database> m_database;
    Drivers m_drivers;
    Dispatcher m_dispatcher;
    BatchMethod m_batch{m_dispatcher};
    Server m_server;
    IntegrityCheck m_integrity;
    std::unique_ptr<Repository> m_repository;
    std::unique_ptr<Quotas> m_quotas;
    std::unique_ptr<EventLog> m_events;
    std::unique_ptr<EventRetention> m_retention;
    std::unique_ptr<TaskRunner> m_tasks;
    std::unique_ptr<StandardMethods> m_standardMethods;
    std::vector<Registration> m_registrations;
    std::optional<Kernel> m_kernel;
    AccessPlugin *m_access = nullptr; ///< one of the plugins
    std::vector<PluginFactory> m_factories;
    std::unique_ptr<PluginHost> m_plugins;
    std::unique_ptr<BinCare> m_bin;
};

} // namespace penstock
