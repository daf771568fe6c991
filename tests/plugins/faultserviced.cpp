// SPDX-License-Identifier: Apache-2.0
#include "tests/plugins/fault/faultplugin.h"
#include "tests/plugins/testserviced.h"

int main(int argc, char *argv[])
{
    return penstock::runTestService(argc, argv, "faultserviced", [](penstock::Kernel &kernel) {
        return std::make_unique<penstock::FaultPlugin>(kernel);
    });
}
