// SPDX-License-Identifier: Apache-2.0
#include "service/selftest.h"

#include "service/drivers/libvirt/libvirtdriver.h"
#include "service/store/database.h"

#include <QTemporaryDir>
#include <QUrl>

#include <cstdio>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

bool report(const char *what, bool passed)
{
    std::printf("%-12s %s\n", what, passed ? "ok" : "FAILED");
    return passed;
}

bool databaseWorks()
{
    const QTemporaryDir directory;
    const auto database = Database::open(directory.filePath(u"self-test.db"_s));
    return database && (*database)->write(u"CREATE TABLE t (a INTEGER) STRICT"_s) && (*database)->commit();
}

} // namespace

int selfTest()
{
    const bool database = report("sqlite", databaseWorks());
    const bool libvirt = report("libvirt", LibvirtDriver().check(QUrl(u"qemu:///system"_s)).has_value());
    return database && libvirt ? 0 : 1;
}

} // namespace penstock
