// SPDX-License-Identifier: Apache-2.0
// The fake service as a process of its own, which a test can stop, kill and start again.
#include "tests/unit/app/fakeschema.h"
#include "tests/unit/app/fakeservice.h"

#include "shared/rpc/serviceaddress.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    using namespace penstock;
    QCoreApplication application(argc, argv);
    FakeService service(serviceaddress::runtimeDirectory());
    service.put(QStringLiteral("host"), fakeschema::host(QStringLiteral("h1"), QStringLiteral("kvm-01")));
    service.put(QStringLiteral("vm"),
                fakeschema::vm(QStringLiteral("v1"), QStringLiteral("hello"), QStringLiteral("h1")));
    return service.start() ? QCoreApplication::exec() : 1;
}
