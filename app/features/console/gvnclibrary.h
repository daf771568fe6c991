// SPDX-License-Identifier: Apache-2.0
#pragma once

// GIO has a struct member named "signals", which is a keyword to Qt.
#pragma push_macro("signals")
#undef signals
#include <gvnc.h>
#pragma pop_macro("signals")
