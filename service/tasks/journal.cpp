// SPDX-License-Identifier: Apache-2.0
#include "service/tasks/journal.h"

#include "service/store/database.h"
#include "shared/core/compactjson.h"

#include <QJsonDocument>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr auto columns = "\"task\", \"workflow\", \"phase\", \"states\", \"attempt\", \"claims\", \"context\"";

Journal::Entry entry(const Database::Row &row)
{
    return {.task = row.at(0).toString(),
            .workflow = row.at(1).toString(),
            .phase = static_cast<Journal::Phase>(std::clamp(row.at(2).toInt(), 0, 2)),
            .states = row.at(3).toString(),
            .attempt = row.at(4).toInt(),
            .claims = claimsFromJson(QJsonDocument::fromJson(row.at(5).toByteArray()).array()),
            .context = row.at(6).toByteArray()};
}

} // namespace

Result<void> Journal::open()
{
    return m_database.write(u"CREATE TABLE IF NOT EXISTS \"journal\" (\"task\" TEXT PRIMARY KEY, \"workflow\" TEXT NOT NULL,"
                            " \"phase\" INTEGER NOT NULL, \"states\" TEXT NOT NULL, \"attempt\" INTEGER NOT NULL,"
                            " \"claims\" TEXT NOT NULL, \"context\" TEXT NOT NULL) STRICT"_s);
}

QList<Migration::Statement> Journal::fromLatestStepOnly()
{
    const QString table = u"journal"_s;
    return {{table, u"ALTER TABLE \"journal\" ADD COLUMN \"phase\" INTEGER NOT NULL DEFAULT 0"_s},
            {table, u"ALTER TABLE \"journal\" ADD COLUMN \"states\" TEXT NOT NULL DEFAULT ''"_s},
            {table, u"ALTER TABLE \"journal\" ADD COLUMN \"attempt\" INTEGER NOT NULL DEFAULT 0"_s},
            {table, u"ALTER TABLE \"journal\" ADD COLUMN \"claims\" TEXT NOT NULL DEFAULT '[]'"_s},
            // What came before the latest step is done. What was written with the task belongs to the first one.
            {table, u"UPDATE \"journal\" SET \"phase\" = \"undoing\", \"states\" ="
                    " replace(hex(zeroblob(max(\"step\", 0))), '00', 'd') || iif(\"undoing\", 'u', 'b')"_s},
            {table, u"ALTER TABLE \"journal\" DROP COLUMN \"step\""_s},
            {table, u"ALTER TABLE \"journal\" DROP COLUMN \"undoing\""_s}};
}

Result<void> Journal::add(const Entry &entry)
{
    const QByteArray claims = compactJson(toJson(entry.claims));
    return m_database.write(u"INSERT INTO \"journal\" (%1) VALUES (?, ?, ?, ?, ?, ?, ?)"_s.arg(QLatin1String(columns)),
                            {entry.task, entry.workflow, static_cast<int>(entry.phase), entry.states, entry.attempt, claims,
                             entry.context});
}

Result<void> Journal::update(const Entry &entry)
{
    const int phase = static_cast<int>(entry.phase);
    if (entry.context.isEmpty()) {
        return m_database.write(u"UPDATE \"journal\" SET \"phase\" = ?, \"states\" = ?, \"attempt\" = ? WHERE \"task\" = ?"_s,
                                {phase, entry.states, entry.attempt, entry.task});
    }
    return m_database.write(
        u"UPDATE \"journal\" SET \"phase\" = ?, \"states\" = ?, \"attempt\" = ?, \"context\" = ? WHERE \"task\" = ?"_s,
        {phase, entry.states, entry.attempt, entry.context, entry.task});
}

Result<void> Journal::remove(const QString &task)
{
    return m_database.write(u"DELETE FROM \"journal\" WHERE \"task\" = ?"_s, {task});
}

Result<Journal::Entry> Journal::find(const QString &task)
{
    const auto rows = m_database.read(u"SELECT %1 FROM \"journal\" WHERE \"task\" = ?"_s.arg(QLatin1String(columns)), {task});
    if (!rows) {
        return failure(rows.error());
    }
    if (rows->isEmpty()) {
        return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("Text", "The task has nothing left to undo.")});
    }
    return entry(rows->first());
}

bool Journal::contains(const QString &task)
{
    const auto rows = m_database.read(u"SELECT 1 FROM \"journal\" WHERE \"task\" = ?"_s, {task});
    return rows && !rows->isEmpty();
}

Result<QList<Journal::Entry>> Journal::unfinished()
{
    const auto rows = m_database.read(u"SELECT %1 FROM \"journal\" ORDER BY rowid"_s.arg(QLatin1String(columns)));
    if (!rows) {
        return failure(rows.error());
    }
    QList<Entry> entries;
    for (const auto &row : *rows) {
        entries.append(entry(row));
    }
    return entries;
}

} // namespace penstock
