// SPDX-License-Identifier: Apache-2.0
#include "service/oneoff.h"

#include "service/migrations.h"
#include "service/options.h"
#include "service/selftest.h"
#include "service/store/databasefile.h"

#include <cstdio>

namespace penstock {

namespace {

int restore(const Options &options)
{
    const QString database = options.databaseFile();
    const auto former = databasefile::restore(options.restore, database, migrations().last().number);
    if (!former) {
        std::fprintf(stderr, "penstockd: %s\n", qPrintable(former.error().plain()));
        return 1;
    }
    std::printf("%s is now what %s was.\n", qPrintable(database), qPrintable(options.restore));
    if (!former->isEmpty()) {
        std::printf("What was there before is %s.\n", qPrintable(*former));
    }
    std::printf("Start the service to use it.\n");
    return 0;
}

} // namespace

std::optional<int> oneOff(const Result<Options> &options)
{
    if (!options) {
        std::fprintf(stderr, "penstockd: %s\n", qPrintable(options.error().plain()));
        return 2;
    }
    if (options->selfTest) {
        return selfTest();
    }
    return options->restore.isEmpty() ? std::nullopt : std::optional<int>(restore(*options));
}

} // namespace penstock
