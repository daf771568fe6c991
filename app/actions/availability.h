// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/objectref.h"

#include <QString>

namespace penstock {

/// Whether a verb can be used now, on which of the chosen objects, and, when it cannot, why.
struct Availability {
    ObjectRefs objects; ///< those it would act on; of several chosen ones the others are left out
    QString reason;     ///< why it cannot be used, in the user's language; empty when it can

    [[nodiscard]] explicit operator bool() const { return reason.isEmpty(); }

    [[nodiscard]] static Availability no(const QString &reason) { return {{}, reason}; }
};

} // namespace penstock
