// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/wallclock.h"
#include "service/events/eventlog.h"
#include "service/pluginhost/kernel.h"
#include "shared/core/log.h"
#include "shared/core/result.h"

#include <QString>
#include <QStringList>

namespace penstock {

/// How the service was asked to run.
struct Options {
    QString runtimeDirectory;
    ServicePaths paths;
    quint16 port = 0;
    QString logFile;
    log::Level logLevel = log::Level::Info;
    QString acceleration; ///< "auto", "kvm" or "tcg"
    QString group;        ///< besides root, its members may use a service of the whole machine
    bool demo = false;    ///< offers a simulated host and adds it at the first start
    bool selfTest = false;
    QString listen;         ///< address beyond loopback, with TLS; empty for none
    quint16 listenPort = 0;
    QString tlsCertificate; ///< PEM files
    QString tlsKey;
    QString simulatorState; ///< directory in which simulated hosts are kept; empty for in memory
    WallClock clock = systemTime; ///< what schedules go by
    int auditDays = 365; ///< how long audit entries are kept
    EventLog::Retention events = {};
    int binDays = 7;     ///< how long what was moved to the bin is kept; 0: until somebody deletes it
    QString restore; ///< a backup that takes the place of the database, instead of running

    [[nodiscard]] QString databaseFile() const { return paths.data + QStringLiteral("/penstock.db"); }

    /// From the command line. Prints and ends the process for --help and --version.
    [[nodiscard]] static Result<Options> parse(const QStringList &arguments);
};

} // namespace penstock
