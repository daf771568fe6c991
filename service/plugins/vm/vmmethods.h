// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/method.h"

#include <QList>

namespace penstock::vmmethods {

/// A change of power state: its method and the title of its task.
struct Power {
    Method method;
    const char *title; ///< context "Text"
};

/// What tasks about a machine answer besides their own id.
[[nodiscard]] Field taskResult();
[[nodiscard]] QList<Power> power();
[[nodiscard]] Method rename(const Field &name);
[[nodiscard]] Method remove();
[[nodiscard]] Method discard();
/// What vm.create may be called with.
[[nodiscard]] Method defaults(const Method &create);
[[nodiscard]] Method sendKeys();
[[nodiscard]] Method screenshot();
[[nodiscard]] Method openConsole();

/// The error as those may read it who are not to know the host.
[[nodiscard]] Error withoutHost(Error error);

} // namespace penstock::vmmethods
