// SPDX-License-Identifier: Apache-2.0
#include "service/tasks/journal.h"

#include "service/store/database.h"

#include <QJsonDocument>

namespace penstock {

using namespace Qt::StringLiterals;

Result<void> Journal::open()
{
    return m_database.write(u"CREATE TABLE IF NOT EXISTS \"journal\" (\"task\" TEXT PRIMARY KEY, \"workflow\" TEXT NOT NULL,"
                            " \"step\" INTEGER NOT NULL, \"undoing\" INTEGER NOT NULL, \"context\" TEXT NOT NULL) STRICT"_s);
}

Result<void> Journal::write(const Entry &entry)
{
    const QString context = QString::fromUtf8(QJsonDocument(entry.context).toJson(QJsonDocument::Compact));
    return m_database.write(u"INSERT OR REPLACE INTO \"journal\" VALUES (?, ?, ?, ?, ?)"_s,
                            {entry.task, entry.workflow, entry.step, entry.undoing ? 1 : 0, context});
}

Result<void> Journal::remove(const QString &task)
{
    return m_database.write(u"DELETE FROM \"journal\" WHERE \"task\" = ?"_s, {task});
}

Result<QList<Journal::Entry>> Journal::unfinished()
{
    const auto rows = m_database.read(u"SELECT task, workflow, step, undoing, context FROM \"journal\""_s);
    if (!rows) {
        return failure(rows.error());
    }
    QList<Entry> entries;
    for (const auto &row : *rows) {
        entries.append({.task = row.at(0).toString(),
                        .workflow = row.at(1).toString(),
                        .step = row.at(2).toInt(),
                        .undoing = row.at(3).toBool(),
                        .context = QJsonDocument::fromJson(row.at(4).toString().toUtf8()).object()});
    }
    return entries;
}

} // namespace penstock
