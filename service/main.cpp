// SPDX-License-Identifier: Apache-2.0
#include "service/oneoff.h"
#include "service/options.h"
#include "service/service.h"
#include "shared/core/log.h"
#include "shared/core/stopsignals.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    // GLib's event loop is woken by a call of the system for each event that is posted, some sixty for a machine that is made;
    // Qt's own, once a turn.
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("penstockd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PENSTOCK_VERSION));
    const auto options = penstock::Options::parse(application.arguments());
    if (const auto code = penstock::oneOff(options)) {
        return *code;
    }
    penstock::log::start({.file = options->logFile, .level = options->logLevel, .name = QStringLiteral("penstockd")});
    int code = 1;
    {
        penstock::Service service(*options);
        penstock::StopSignals stopSignals;
        QObject::connect(&stopSignals, &penstock::StopSignals::received, &service, &penstock::Service::stop);
        QObject::connect(&service, &penstock::Service::stopped, &application, &QCoreApplication::quit);
        if (const auto started = service.start(); started) {
            code = application.exec();
        } else {
            penstock::log::error("service", started.error().plain(), {{QStringLiteral("detail"), started.error().detail}});
        }
    }
    penstock::log::stop();
    return code;
}
