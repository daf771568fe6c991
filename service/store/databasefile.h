// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"

#include <QByteArray>
#include <QString>

namespace penstock {

/// Whole files of the store: copies, checks, restoring. Everything here blocks and belongs into a worker thread, or
/// before the service begins to answer.
namespace databasefile {

constexpr int backupsKept = 3;

/// Copies a database, which may be in use, page by page into a new owner-only file and checks the copy. A file of that
/// name is replaced once the copy is whole.
[[nodiscard]] Result<void> copy(const QString &from, const QString &to);

/// The number of the last migration the file went through; 0 when there is no file. The file is not changed.
[[nodiscard]] Result<int> version(const QString &path);
/// Refuses a file that a newer service wrote.
[[nodiscard]] Result<void> checkVersion(const QString &path, int newest);
/// Whether the service can use the file: ours, not newer, whole, with every reference in order.
[[nodiscard]] Result<void> check(const QString &path, int newest);

/// What SQLite is asked to see whether a file is whole. In large ones the entries of indexes are not compared with their rows,
/// which takes minutes in a million objects.
[[nodiscard]] QByteArray checkOf(const QString &path);

/// Copies the database into the folder "backups" beside it and deletes all but the latest few there. The path of the copy.
[[nodiscard]] Result<QString> keepBackup(const QString &database);

/// Puts a checked backup in the place of a database that no service uses. What was there is kept as a backup; its path,
/// empty when there was none.
[[nodiscard]] Result<QString> restore(const QString &backup, const QString &database, int newest);

/// Locks a database for one process; the descriptor, which unlocks it when it is closed.
[[nodiscard]] Result<int> lock(const QString &path);

/// What marks a file as ours ("PENS").
constexpr int applicationId = 0x50454e53;

} // namespace databasefile

} // namespace penstock
