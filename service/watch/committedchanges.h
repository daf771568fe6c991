// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/repository.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace penstock {

/// What a committed transaction did to one object. An empty state means that it was, or is, not there.
struct ObjectChange {
    QString id;
    QJsonObject before;
    QJsonObject now;

    /// Whether the object is new or gone, or one of these fields differs.
    [[nodiscard]] bool touches(const QStringList &names) const;
};

/// By type; each object once, in the order in which they were first touched.
using CommittedChanges = QHash<QString, QList<ObjectChange>>;

[[nodiscard]] CommittedChanges coalesced(const QList<Change> &changes);

} // namespace penstock
