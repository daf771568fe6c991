// SPDX-License-Identifier: Apache-2.0
#include "tests/plugins/note/noteplugin.h"
#include "tests/plugins/testserviced.h"

int main(int argc, char *argv[])
{
    return penstock::runTestService(argc, argv, "noteserviced", [](penstock::Kernel &kernel) {
        return std::make_unique<penstock::NotePlugin>(kernel);
    });
}
