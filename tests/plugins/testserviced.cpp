// SPDX-License-Identifier: Apache-2.0
#include "tests/plugins/testserviced.h"

#include "service/options.h"
#include "shared/core/log.h"
#include "shared/core/stopsignals.h"

#include <QCoreApplication>

#include <cstdio>

namespace penstock {

int runTestService(int argc, char *argv[], const char *name, Service::PluginFactory plugin)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    const auto options = Options::parse(application.arguments());
    if (!options) {
        std::fprintf(stderr, "%s: %s\n", name, qPrintable(options.error().plain()));
        return 2;
    }
    log::start({.file = options->logFile, .level = options->logLevel, .name = QString::fromLatin1(name)});
    int code = 1;
    {
        Service service(*options);
        service.addPlugin(std::move(plugin));
        StopSignals stopSignals;
        QObject::connect(&stopSignals, &StopSignals::received, &service, &Service::stop);
        QObject::connect(&service, &Service::stopped, &application, &QCoreApplication::quit);
        if (const auto started = service.start(); started) {
            code = application.exec();
        } else {
            std::fprintf(stderr, "%s: %s\n", name, qPrintable(started.error().plain()));
        }
    }
    log::stop();
    return code;
}

} // namespace penstock
