// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <Qt>

namespace penstock {

/// What every model of this application tells beside the usual roles.
enum ModelRole {
    IdRole = Qt::UserRole + 1,
    TypeRole,        ///< type name of the row's object: "vm"
    NameRole,        ///< the object's name
    StateRole,       ///< state in its wire form: "running", "disconnected"; empty where the type has none
    SortRole,        ///< value to sort by, typed
    ObjectRole,      ///< the whole object, QJsonObject
    StaleRole,       ///< true while the row is only what was last known
    CountRole,       ///< number of virtual machines below, int
    RunningRole,     ///< number of running ones of these, int
    ProgressRole,    ///< 0..1; invalid when unknown
    CancellableRole, ///< bool
    ReferenceRole,   ///< the object a cell points to: QVariantMap {type, id, name}; invalid where there is none
    ErrorRole,       ///< the object's error or problem, QJsonObject in its wire form; empty when none
    FieldRole,       ///< in headers: the name of the column's field
};

/// Names for scripts and tests.
[[nodiscard]] QHash<int, QByteArray> modelRoleNames();

} // namespace penstock
