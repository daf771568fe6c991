// SPDX-License-Identifier: Apache-2.0
#include "service/store/searchindex.h"

#include "service/store/database.h"
#include "service/store/repository.h"
#include "service/store/searchedtexts.h"

#include <utility>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestBody = 20000; // characters of one object

constexpr const char *tables[] = {
    "CREATE TABLE IF NOT EXISTS search_text (number INTEGER PRIMARY KEY, id TEXT NOT NULL, type TEXT NOT NULL, "
    "name TEXT NOT NULL, body TEXT NOT NULL, UNIQUE (id, type)) STRICT",
    "CREATE INDEX IF NOT EXISTS search_text_name ON search_text (name)",
    "CREATE VIRTUAL TABLE IF NOT EXISTS search_index USING fts5 (name, body, content = 'search_text', "
    "content_rowid = 'number', tokenize = 'trigram case_sensitive 1', detail = none, columnsize = 0)",
    "CREATE TABLE IF NOT EXISTS search_stale (type TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (type, id)) STRICT, WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS search_progress (type TEXT PRIMARY KEY, fields TEXT NOT NULL, reached TEXT) STRICT",
};

} // namespace

Result<void> SearchIndex::prepare()
{
    if (m_isPrepared) {
        return {};
    }
    for (const char *table : tables) {
        if (const auto made = m_database.write(QString::fromLatin1(table)); !made) {
            return made;
        }
    }
    m_isPrepared = true;
    return {};
}

void SearchIndex::note(const QString &id, const Field &changed)
{
    if (searchedtexts::holdsAny(changed)) {
        m_noted.insert(id);
    }
}

void SearchIndex::note(const Change &change)
{
    if (change.kind != Change::Kind::Changed) {
        m_noted.insert(change.id);
    }
}

/// What was undone meanwhile is no change.
Result<bool> SearchIndex::mark(const TypeRegistry &types, const QList<Change> &changes)
{
    if (m_noted.isEmpty()) {
        return false;
    }
    QSet<QString> marked;
    for (const Change &change : changes) {
        const QString key = change.type + u'/' + change.id;
        const ResourceType *type = m_noted.contains(change.id) && !marked.contains(key) ? types.find(change.type) : nullptr;
        if (!type || !searchedtexts::hasAny(*type)) {
            continue;
        }
        marked.insert(key);
        const auto written = m_database.write(u"INSERT OR IGNORE INTO search_stale (type, id) VALUES (?, ?)"_s,
                                              {change.type, change.id});
        if (!written) {
            return failure(written.error());
        }
    }
    m_noted.clear();
    return !marked.isEmpty();
}

Result<QList<ObjectRef>> SearchIndex::marks(const TypeRegistry &types, int count)
{
    QStringList places;
    QList<QVariant> values;
    for (const QString &name : types.names()) {
        places << u"?"_s;
        values << name;
    }
    const auto rows = m_database.read(
        u"SELECT type, id FROM search_stale WHERE type IN (%1) LIMIT ?"_s.arg(places.join(u',')), values << count);
    if (!rows) {
        return failure(rows.error());
    }
    QList<ObjectRef> marks;
    for (const auto &row : *rows) {
        marks.append({row.at(0).toString(), row.at(1).toString(), {}});
    }
    return marks;
}

Result<void> SearchIndex::unmark(const QString &type, const QString &id)
{
    return m_database.write(u"DELETE FROM search_stale WHERE type = ? AND id = ?"_s, {type, id});
}

Result<void> SearchIndex::put(const ResourceType &type, const QJsonObject &object)
{
    QString name = u""_s; // a text that is no text at all would be null in the table
    QString body = u""_s;
    for (const SearchedText &part : searchedtexts::of(type, object)) {
        const QString text = searchedtexts::folded(part.text);
        if (part.field == "name"_L1) {
            name = text;
        } else if (body.size() + text.size() < longestBody) {
            body += body.isEmpty() ? text : u'\n' + text;
        }
    }
    const QString id = object.value("id"_L1).toString();
    return name.isEmpty() && body.isEmpty() ? drop(type.name(), id) : write(type.name(), id, name, body);
}

Result<void> SearchIndex::write(const QString &type, const QString &id, const QString &name, const QString &body)
{
    const auto rows = m_database.read(u"SELECT name, body FROM search_text WHERE id = ? AND type = ?"_s, {id, type});
    if (!rows) {
        return failure(rows.error());
    }
    if (!rows->isEmpty() && rows->first().at(0).toString() == name && rows->first().at(1).toString() == body) {
        return {};
    }
    return (rows->isEmpty() ? Result<void>() : drop(type, id))
        .and_then([&] {
            return m_database.write(u"INSERT INTO search_text (id, type, name, body) VALUES (?, ?, ?, ?)"_s, {id, type, name, body});
        })
        .and_then([&] {
            return m_database.write(u"INSERT INTO search_index (rowid, name, body) "
                                    "SELECT number, name, body FROM search_text WHERE id = ? AND type = ?"_s,
                                    {id, type});
        });
}

Result<void> SearchIndex::drop(const QString &type, const QString &id)
{
    // The index wants to be told what it forgets.
    return m_database
        .write(u"INSERT INTO search_index (search_index, rowid, name, body) "
               "SELECT 'delete', number, name, body FROM search_text WHERE id = ? AND type = ?"_s,
               {id, type})
        .and_then([&] { return m_database.write(u"DELETE FROM search_text WHERE id = ? AND type = ?"_s, {id, type}); });
}

Result<SearchIndex::Progress> SearchIndex::progress(const QString &type)
{
    const auto rows = m_database.read(u"SELECT fields, reached FROM search_progress WHERE type = ?"_s, {type});
    if (!rows || rows->isEmpty()) {
        return rows ? Result<Progress>(Progress()) : failure(rows.error());
    }
    const QVariant reached = rows->first().at(1);
    return Progress{rows->first().at(0).toString(), reached.isNull(), reached.toString()};
}

Result<void> SearchIndex::setProgress(const QString &type, const Progress &progress)
{
    const QVariant reached = progress.isWhole ? QVariant(QMetaType::fromType<QString>())
                                              : QVariant(progress.reached.isNull() ? u""_s : progress.reached);
    return m_database.write(u"INSERT OR REPLACE INTO search_progress (type, fields, reached) VALUES (?, ?, ?)"_s,
                            {type, progress.fields, reached});
}

} // namespace penstock
