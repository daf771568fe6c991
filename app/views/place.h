// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/objectref.h"

namespace penstock {

/// What the workspace shows: the list of a type, or one object and perhaps which of its tabs.
struct Place {
    ObjectRef object; ///< without an id: the list of the type
    QString tab;      ///< of the object; empty: the one that was open last

    [[nodiscard]] static Place list(const QString &type) { return {{type, {}}, {}}; }

    [[nodiscard]] bool isList() const { return object.id.isEmpty(); }
    [[nodiscard]] bool isNull() const { return object.isNull(); }

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace penstock
