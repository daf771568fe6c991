// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace penstock {

class Database;

/// A change of the database that does not follow from the model: a kind of field that changes, values that move. New
/// types, fields, indexes and references need none.
struct Migration {
    int number = 0; ///< from 1, without gaps; what was released stays as it is
    QString name;   ///< what it does, for the log
    /// Runs with foreign keys off, in a transaction that is undone when this or the checks after it fail. Tables of types
    /// may be absent.
    std::function<Result<void>(Database &)> apply;

    /// One that consists of statements, each run only when its table exists.
    struct Statement {
        QString table;
        QString sql;
    };
    [[nodiscard]] static Migration ofStatements(int number, const QString &name, const QList<Statement> &statements);
};

/// Brings a database to the last migration of the list; a new one begins there. A backup is made before the first that
/// runs. On failure the database is as it was.
[[nodiscard]] Result<void> migrate(Database &database, const QList<Migration> &migrations);

} // namespace penstock
