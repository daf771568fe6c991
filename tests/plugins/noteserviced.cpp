// SPDX-License-Identifier: Apache-2.0
#include "service/options.h"
#include "service/service.h"
#include "shared/core/log.h"
#include "shared/core/stopsignals.h"
#include "tests/plugins/note/noteplugin.h"

#include <QCoreApplication>

#include <cstdio>

/// penstockd with one plugin more.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    const auto options = penstock::Options::parse(application.arguments());
    if (!options) {
        std::fprintf(stderr, "noteserviced: %s\n", qPrintable(options.error().plain()));
        return 2;
    }
    penstock::log::start({.file = options->logFile, .level = options->logLevel, .name = QStringLiteral("noteserviced")});
    int code = 1;
    {
        penstock::Service service(*options);
        service.addPlugin([](penstock::Kernel &kernel) { return std::make_unique<penstock::NotePlugin>(kernel); });
        penstock::StopSignals stopSignals;
        QObject::connect(&stopSignals, &penstock::StopSignals::received, &service, &penstock::Service::stop);
        QObject::connect(&service, &penstock::Service::stopped, &application, &QCoreApplication::quit);
        if (const auto started = service.start(); started) {
            code = application.exec();
        } else {
            std::fprintf(stderr, "noteserviced: %s\n", qPrintable(started.error().plain()));
        }
    }
    penstock::log::stop();
    return code;
}
