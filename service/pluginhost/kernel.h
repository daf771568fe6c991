// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace penstock {

class ConsoleGateway;
class Dispatcher;
class Drivers;
class EventLog;
class Quotas;
class Repository;
class Server;
class StandardMethods;
class TaskRunner;

/// The folders the service keeps files in.
struct ServicePaths {
    QString data;    ///< database; owner-only
    QString images;  ///< the image store
    QString volumes; ///< disks made on this machine's host
};

/// What the kernel offers to plugins.
struct Kernel {
    Repository &repository;
    EventLog &events;
    TaskRunner &tasks;
    Dispatcher &dispatcher;
    StandardMethods &standardMethods;
    Drivers &drivers;
    Server &server;
    Quotas &quotas;
    ServicePaths paths;
};

} // namespace penstock
