// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/typedresource.h"

namespace penstock {

enum class NetworkActivity { Inactive, Active };
[[nodiscard]] QList<Choice> choicesOf(NetworkActivity);

/// A virtual network of a host, as it is there.
struct Network {
    QString id;
    qint64 version = 0;
    QString name;
    QString host;
    QString uuid;
    NetworkActivity state = NetworkActivity::Inactive;
    QString forward; ///< nat, isolated, route, open, bridge
    QString bridge;
    bool autostart = false;
};

[[nodiscard]] TypedResource<Network> networkType();

} // namespace penstock
