// SPDX-License-Identifier: Apache-2.0
// The sample inventory behind the fake service, as a process: penstock_sample_serviced DIRECTORY [MACHINES]
#include "tests/gui/shell/sampledata.h"
#include "tests/unit/app/fakeservice.h"

#include <QCoreApplication>
#include <QStringList>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    penstock::FakeService service(arguments.value(1));
    if (arguments.size() < 3) {
        penstock::sampledata::fill(service);
    } else if (arguments.at(2).toInt() > 0) {
        penstock::sampledata::fillWith(service, arguments.at(2).toInt());
    } else {
        penstock::sampledata::addMethods(service);
    }
    return service.start() ? QCoreApplication::exec() : 1;
}
