// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"
#include "shared/model/typeregistry.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace penstock {

class Database;

/// Foreign keys from the references of the model.
namespace foreignkeys {

/// Objects whose reference leads nowhere, so that SQLite cannot hold the rule for their field.
struct Broken {
    QString type;
    QString field;
    QStringList ids;
};

/// Makes the foreign keys of all tables those of the model: a reference to a type of the registry is enforced. Tables
/// whose keys differ are made anew with their data, indexes and triggers, after a backup where they hold any. References
/// that lead nowhere are emptied where the model says so (OnDelete::Clear); where others do, the field stays without a
/// key and they are reported.
[[nodiscard]] Result<QList<Broken>> link(Database &database, const TypeRegistry &types);

} // namespace foreignkeys

} // namespace penstock
