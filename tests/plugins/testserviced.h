// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/service.h"

namespace penstock {

/// penstockd with one plugin more; the whole of a main().
int runTestService(int argc, char *argv[], const char *name, Service::PluginFactory plugin);

} // namespace penstock
