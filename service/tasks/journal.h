// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/migration.h"
#include "service/tasks/claim.h"
#include "service/tasks/stepstate.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace penstock {

class Database;

/// What is on disk about work that has not ended: which steps of which workflow have been begun, done and undone, with
/// which data. Intents are written before effects, so that nothing is ever done that a restarted service does not know of.
class Journal
{
public:
    enum class Phase {
        Forwards,
        Backwards, ///< after a failure: what was begun is undone
        Attention, ///< something cannot be undone; nothing is done until somebody decides
    };

    struct Entry {
        QString task;
        QString workflow;
        Phase phase = Phase::Forwards;
        QString states; ///< a letter for each step
        int attempt = 0;
        QList<Claim> claims;
        QByteArray context; ///< JSON
    };

    explicit Journal(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> open();
    /// What brings the table of the first version, which knew the latest step only, to this form.
    [[nodiscard]] static QList<Migration::Statement> fromLatestStepOnly();

    /// All take part in the transaction of the current turn.
    [[nodiscard]] Result<void> add(const Entry &entry);
    /// Writes what changes while a task runs; an empty context stays as it is on disk.
    [[nodiscard]] Result<void> update(const Entry &entry);
    [[nodiscard]] Result<void> remove(const QString &task);
    [[nodiscard]] Result<Entry> find(const QString &task);
    [[nodiscard]] bool contains(const QString &task);
    /// In the order in which they were accepted.
    [[nodiscard]] Result<QList<Entry>> unfinished();

private:
    Database &m_database;
};

} // namespace penstock
