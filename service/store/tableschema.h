// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"
#include "shared/model/resourcetype.h"

#include <QString>
#include <QStringList>

namespace penstock {

class Database;

/// Tables made from the model: one STRICT table a type, a column a field, "id" as primary key.
namespace tableschema {

/// Creates the table of a type, or adds the columns and indexes it lacks. Existing data is never changed; a field whose
/// kind changed in the model is refused and needs a migration.
[[nodiscard]] Result<void> ensure(Database &database, const ResourceType &type);

/// What the index of a field holds after the id, because most listings and counts ask for it: states, and since when an object
/// is in the bin. It answers a count alone, and a walk along it looks up only the objects that meet them.
[[nodiscard]] QStringList carried(const ResourceType &type, const QString &indexed);

/// A name as SQL wants it: in double quotes.
[[nodiscard]] QString quoted(const QString &name);
[[nodiscard]] QString tableName(const ResourceType &type);

} // namespace tableschema

} // namespace penstock
