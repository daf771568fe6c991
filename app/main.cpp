// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"
#include "app/startoptions.h"
#include "shared/core/stopsignals.h"

#include <QApplication>

int main(int argc, char **argv)
{
    if (!penstock::StartOptions::preparePlatform(argc, argv)) {
        return 1;
    }
    penstock::StopSignals::hold();
    QApplication qt(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Penstock"));
    QApplication::setApplicationName(QStringLiteral("penstock"));
    QApplication::setApplicationDisplayName(QStringLiteral("Penstock"));
    QApplication::setApplicationVersion(QStringLiteral(PENSTOCK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.penstock.Console"));
    penstock::Application application(qt, penstock::StartOptions::parse(QApplication::arguments()));
    penstock::StopSignals stopSignals;
    QObject::connect(&stopSignals, &penstock::StopSignals::received, &qt, &QApplication::quit);
    return application.run();
}
