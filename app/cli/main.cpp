// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandrunner.h"
#include "shared/core/stopsignals.h"

#include <QCoreApplication>
#include <QTimer>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    penstock::StopSignals stopSignals;
    QCoreApplication::setApplicationName(QStringLiteral("penstockctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PENSTOCK_VERSION));
    penstock::CommandRunner runner;
    QObject::connect(&stopSignals, &penstock::StopSignals::received, &runner, &penstock::CommandRunner::interrupt);
    QObject::connect(&runner, &penstock::CommandRunner::finished, &application,
                     [](int code) { QCoreApplication::exit(code); });
    QTimer::singleShot(0, &runner, [&] { runner.run(QCoreApplication::arguments().mid(1)); });
    return QCoreApplication::exec();
}
