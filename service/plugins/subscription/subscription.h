// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/typedresource.h"

#include <QDateTime>

namespace penstock {

/// Somebody who follows the events and remembers, by name, how far he has come. Names are one's own.
struct Subscription {
    QString id;
    qint64 version = 0;
    QString name;
    QString account; ///< id; empty for users of this machine
    QString user;
    QString where;
    qint64 acknowledged = 0; ///< all that matters up to this event has been dealt with
    qint64 behind = 0;       ///< how many events are in the log since
    bool connected = false;
    QDateTime seen; ///< when it was followed last
    QDateTime created;
};

[[nodiscard]] TypedResource<Subscription> subscriptionType();

} // namespace penstock
