// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/field.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace penstock {

/// A kind of event that can occur, described as data.
struct EventKind {
    QString name;  ///< canonical: "vm/state-changed"
    QString label; ///< "State changed", English, context "Model"
    QString help;  ///< when it occurs, one sentence
    QList<Field> payload = {};

    /// The form sent to clients by event.list.
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace penstock
