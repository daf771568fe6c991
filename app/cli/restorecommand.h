// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace penstock {

class Output;

/// service restore FILE [--data-dir DIR]: needs no connection, as the service must be stopped; its program does the work.
/// The exit code.
[[nodiscard]] int restoreService(const QStringList &words, const Output &output);

} // namespace penstock
