// SPDX-License-Identifier: Apache-2.0
#include "service/reference/gaps.h"
#include "service/reference/pages.h"
#include "service/service.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

/// penstock-reference FOLDER: writes the reference of the service as it is built.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(PENSTOCK_VERSION));
    const QTemporaryDir place;
    const QString data = place.path();
    penstock::Service service({.runtimeDirectory = data + QStringLiteral("/run"),
                               .paths = {.data = data, .images = data, .volumes = data}});
    const auto started = service.start();
    const QStringList gaps = started ? penstock::gapsIn(service.types().all(), service.methods(), service.events())
                                     : QStringList{started.error().plain()};
    for (const QString &gap : gaps) {
        std::fprintf(stderr, "%s\n", qPrintable(gap));
    }
    if (!gaps.isEmpty() || argc != 2) {
        return 1;
    }
    const auto pages = penstock::referencePages(service.types(), service.methods(), service.events());
    for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
        QFile file(QString::fromLocal8Bit(argv[1]) + u'/' + page.key());
        if (!file.open(QIODevice::WriteOnly) || file.write(page.value().toUtf8()) < 0) {
            return 1;
        }
    }
    return 0;
}
