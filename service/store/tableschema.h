// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"
#include "shared/model/resourcetype.h"

#include <QString>

namespace penstock {

class Database;

/// Tables made from the model: one STRICT table a type, a column a field, "id" as primary key.
namespace tableschema {

/// Creates the table of a type, or adds the columns and indexes it lacks. Existing data is never changed; a field whose
/// kind changed in the model is refused and needs a migration.
[[nodiscard]] Result<void> ensure(Database &database, const ResourceType &type);

/// A name as SQL wants it: in double quotes.
[[nodiscard]] QString quoted(const QString &name);
[[nodiscard]] QString tableName(const ResourceType &type);

} // namespace tableschema

} // namespace penstock
