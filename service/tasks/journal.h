// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace penstock {

class Database;

/// What is on disk about work that has not ended: which step of which workflow has been begun, with which data. Written
/// before the effect of the step, so that nothing is ever done that a restarted service does not know of.
class Journal
{
public:
    struct Entry {
        QString task;
        QString workflow;
        int step = 0;           ///< the last one begun
        bool undoing = false;   ///< rollback has begun
        QJsonObject context;
    };

    explicit Journal(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> open();
    /// Takes part in the transaction of the current turn.
    [[nodiscard]] Result<void> write(const Entry &entry);
    [[nodiscard]] Result<void> remove(const QString &task);
    [[nodiscard]] Result<QList<Entry>> unfinished();

private:
    Database &m_database;
};

} // namespace penstock
