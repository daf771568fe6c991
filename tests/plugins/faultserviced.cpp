// SPDX-License-Identifier: Apache-2.0
#include "tests/plugins/fault/faultplugin.h"
#include "tests/plugins/fault/powerswitch.h"
#include "tests/plugins/testserviced.h"

int main(int argc, char *argv[])
{
    const auto power = penstock::PowerSwitch::fromEnvironment();
    return penstock::runTestService(argc, argv, "faultserviced", [&power](penstock::Kernel &kernel) {
        return std::make_unique<penstock::FaultPlugin>(kernel, power.get());
    });
}
