// SPDX-License-Identifier: Apache-2.0
#include "service/store/repository.h"

#include "service/store/columnvalue.h"
#include "service/store/database.h"
#include "service/store/foreignkeys.h"
#include "service/store/queryplan.h"
#include "service/store/searchedtexts.h"
#include "service/store/tableschema.h"
#include "shared/model/nearest.h"

#include <QPointer>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace penstock {

using namespace Qt::StringLiterals;
using tableschema::quoted;
using tableschema::tableName;

namespace {

constexpr qsizetype updatesKept = 256; // of a type

QString secretPlace(const QString &type, const QString &id, const QString &field)
{
    return QStringList{type, id, field}.join(u'/');
}

tl::unexpected<Error> notFound(const ResourceType &type, const QString &id)
{
    return failure(ErrorCode::NotFound,
                   {QT_TRANSLATE_NOOP("Text", "There is no {type} “{name}”."),
                    {{u"type"_s, QJsonObject{{u"label"_s, type.label()}}}, {u"name"_s, id.left(80)}}},
                   {}, {QT_TRANSLATE_NOOP("Text", "It may have been deleted or renamed; list what there is.")});
}

tl::unexpected<Error> stillUsed(const ResourceType &type, const QJsonObject &object, const QJsonObject &user, qsizetype count)
{
    const QString name = user.value("name"_L1).toString(user.value("id"_L1).toString());
    return failure(ErrorCode::Conflict,
                   {QT_TRANSLATE_NOOP("Text", "“{name}” cannot be deleted."),
                    {{u"name"_s, object.value("name"_L1).toString(object.value("id"_L1).toString())}}},
                   count == 1 ? Text{QT_TRANSLATE_NOOP("Text", "{type} “{name}” uses it."),
                                     {{u"type"_s, QJsonObject{{u"label"_s, type.label()}}}, {u"name"_s, name}}}
                              : Text{QT_TRANSLATE_NOOP("Text", "{count} objects use it, among them {type} “{name}”."),
                                     {{u"count"_s, count}, {u"type"_s, QJsonObject{{u"label"_s, type.label()}}}, {u"name"_s, name}}},
                   {QT_TRANSLATE_NOOP("Text", "Delete or change what uses it first.")});
}

/// Fields of their own are sealed; inside of another value a secret would lie open in the database.
Result<void> checkSecrets(const ResourceType &type)
{
    for (const Field &field : type.fields()) {
        if (field.kind != FieldKind::Secret && holdsSecret(field)) {
            Error error = failure(ErrorCode::InvalidArgument,
                                  {QT_TRANSLATE_NOOP("Text", "The type “{type}” was not added."), {{u"type"_s, type.name()}}},
                                  {QT_TRANSLATE_NOOP("Text", "Its field “{field}” has a secret inside, which would not be encrypted."),
                                   {{u"field"_s, field.name}}},
                                  {QT_TRANSLATE_NOOP("Text", "Make the secret a field of the type itself.")})
                              .value();
            error.field = field.name;
            return failure(error);
        }
    }
    return {};
}

/// Entries of logs are written in great numbers and read in turn.
bool isLookedUp(const ResourceType &type)
{
    return searchedtexts::hasAny(type) || type.field(u"state"_s);
}

/// An empty reference is absent, which foreign keys need.
QJsonValue stored(const Field &field, const QJsonValue &value)
{
    const bool none = value.isUndefined() || (field.kind == FieldKind::Reference && value.toString().isEmpty());
    return none ? QJsonValue() : value;
}

} // namespace

Repository::Repository(Database &database, QObject *parent)
    : QObject(parent), m_database(database), m_searchIndex(database), m_searchFilling(*this, m_searchIndex),
      m_searchRefresh(*this, m_searchIndex)
{
    connect(&database, &Database::rolledBack, this, [this] { m_pending.clear(), m_searchIndex.forget(); });
    connect(&database, &Database::takenBack, this, [this] { m_cache.clear(); });
    connect(&database, &Database::written, this, &Repository::wrote);
    database.beforeCommit([self = QPointer(this)] { return self ? self->markTexts() : Result<void>(); });
}

Repository::~Repository()
{
    (void)m_database.commit();
}

Result<void> Repository::addType(const ResourceType &type)
{
    const auto ensured = checkSecrets(type).and_then([&] { return m_searchIndex.prepare(); }).and_then([&] {
        return tableschema::ensure(m_database, type);
    });
    if (ensured) {
        m_types.add(type);
        m_statements.remove(type.name());
        m_cache.dropType(type.name());
    }
    return ensured;
}

Result<void> Repository::addAttributes(const QString &typeName, const QString &plugin, const QList<Field> &fields)
{
    const auto type = typeNamed(typeName);
    if (!type) {
        return failure(type.error());
    }
    ResourceType extended = **type;
    extended.addAttributes(plugin, fields);
    const auto added = addType(extended);
    if (added) {
        emit fieldsChanged(typeName);
    }
    return added;
}

void Repository::removeAttributes(const QString &typeName, const QString &plugin)
{
    if (ResourceType *type = m_types.modify(typeName)) {
        type->removeAttributes(plugin);
        m_statements.remove(typeName);
        m_cache.dropType(typeName);
        emit attributesRemoved(typeName);
        emit fieldsChanged(typeName);
    }
}

Result<void> Repository::addTags(const QString &typeName, const QList<Field> &keys)
{
    const auto known = typeNamed(typeName);
    const auto added = known ? m_types.modify(typeName)->addTags(keys) : failure(known.error());
    if (added) {
        emit fieldsChanged(typeName);
    }
    return added;
}

void Repository::removeTags(const QString &typeName, const QStringList &keys)
{
    if (ResourceType *type = m_types.modify(typeName)) {
        type->removeTags(keys);
        emit fieldsChanged(typeName);
    }
}

Result<void> Repository::linkTypes()
{
    const auto broken = foreignkeys::link(m_database, m_types);
    m_searchRefresh.wake();
    return broken ? m_searchFilling.begin() : failure(broken.error());
}

Result<void> Repository::markTexts()
{
    const auto marked = m_searchIndex.mark(m_types, m_pending);
    if (marked && *marked) {
        m_searchRefresh.wake();
    }
    return marked ? Result<void>() : failure(marked.error());
}

Result<const ResourceType *> Repository::typeNamed(const QString &name) const
{
    if (const ResourceType *type = m_types.find(name)) {
        return type;
    }
    return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("Text", "There is no type “{name}”."), {{u"name"_s, name}}}, {},
                   {QT_TRANSLATE_NOOP("Text", "Did you mean “{name}”?"), {{u"name"_s, nearest(name, m_types.names())}}});
}

Repository::Statements &Repository::statements(const ResourceType &type)
{
    auto known = m_statements.find(type.name());
    if (known == m_statements.end()) {
        const RowColumns columns(type);
        QStringList names;
        for (const RowColumns::Column &column : columns.list()) {
            names << quoted(column.name);
        }
        const QString list = names.join(u',');
        const QString places = QStringList(names.size(), u"?"_s).join(u',');
        known = m_statements.insert(type.name(),
                                    {u"SELECT %1 FROM %2 WHERE \"id\" = ?"_s.arg(list, tableName(type)),
                                     u"INSERT INTO %2 (%1) VALUES (%3)"_s.arg(list, tableName(type), places), list, columns});
    }
    return *known;
}

const QString &Repository::updateStatement(const ResourceType &type, const QList<qsizetype> &fields)
{
    auto &known = statements(type).updates;
    if (known.size() >= updatesKept) {
        known.clear();
    }
    QString &statement = known[fields];
    if (statement.isEmpty()) {
        QStringList assignments;
        for (const qsizetype field : fields) {
            assignments << quoted(type.fields().at(field).name) + " = ?"_L1;
        }
        assignments << u"\"version\" = ?"_s;
        statement = u"UPDATE %1 SET %2 WHERE \"id\" = ?"_s.arg(tableName(type), assignments.join(", "_L1));
    }
    return statement;
}

Result<QJsonObject> Repository::find(const QString &typeName, const QString &id)
{
    const auto type = typeNamed(typeName);
    if (!type) {
        return failure(type.error());
    }
    if (const QJsonObject *known = m_cache.find(typeName, id)) {
        return *known;
    }
    const Statements &statements = this->statements(**type);
    QJsonObject object;
    const auto done = m_database.reader().each(statements.find, {id},
                                               [&](const RowView &row) { object = statements.columns.object(row); });
    if (!done) {
        return failure(done.error());
    }
    if (object.isEmpty()) {
        return notFound(**type, id);
    }
    m_cache.keep(typeName, id, object);
    return object;
}

Result<QJsonObject> Repository::findByIdOrName(const QString &type, const QString &idOrName, const Condition &within)
{
    const auto having = [&](const QString &field) { return bothOf(whereEqual(field, idOrName), within); };
    if (within.kind == Condition::Kind::Always && m_types.find(type)) {
        if (const auto object = find(type, idOrName); object || object.error().code != ErrorCode::NotFound) {
            return object;
        }
    }
    const auto byId = all(type, having(u"id"_s));
    if (!byId || !byId->isEmpty()) {
        return byId ? Result<QJsonObject>(byId->first()) : failure(byId.error());
    }
    const ResourceType *known = m_types.find(type);
    const auto byName = known->field(u"name"_s) ? all(type, having(u"name"_s)) : Result<QList<QJsonObject>>();
    if (!byName || byName->isEmpty()) {
        return byName ? Result<QJsonObject>(notFound(*known, idOrName)) : failure(byName.error());
    }
    if (byName->size() > 1) {
        return failure(ErrorCode::InvalidArgument,
                       {QT_TRANSLATE_NOOP("Text", "There are {count} objects named “{name}”."),
                        {{u"count"_s, byName->size()}, {u"name"_s, idOrName}}},
                       {}, {QT_TRANSLATE_NOOP("Text", "Use the id of the one you mean.")});
    }
    return byName->first();
}

Result<Page> Repository::query(const QString &typeName, const Query &query)
{
    const auto type = typeNamed(typeName);
    if (!type) {
        return failure(type.error());
    }
    const auto plan = PagePlan::of(**type, query);
    if (!plan) {
        return failure(plan.error());
    }
    return plan->run(m_database.reader());
}

Result<QList<QJsonObject>> Repository::all(const QString &typeName, const Condition &where)
{
    const auto type = typeNamed(typeName);
    if (!type) {
        return failure(type.error());
    }
    const Statements &statements = this->statements(**type);
    const SqlStatement all = objectsStatement(**type, statements.columnNames, where);
    QList<QJsonObject> objects;
    const auto done = m_database.reader().each(
        all.sql, all.values, [&](const RowView &row) { objects.append(statements.columns.object(row)); });
    return done ? Result<QList<QJsonObject>>(std::move(objects)) : failure(done.error());
}

Result<QStringList> Repository::texts(const QString &typeName, const QString &field, const Condition &where)
{
    const auto type = typeNamed(typeName);
    if (!type) {
        return failure(type.error());
    }
    const SqlStatement statement = fieldStatement(**type, field, where);
    const auto rows = m_database.read(statement.sql, statement.values);
    if (!rows) {
        return failure(rows.error());
    }
    QStringList result;
    result.reserve(rows->size());
    for (const Database::Row &row : *rows) {
        result << row.first().toString();
    }
    return result;
}

Result<qint64> Repository::count(const QString &typeName, const Condition &where)
{
    const auto type = typeNamed(typeName);
    if (!type) {
        return failure(type.error());
    }
    const SqlStatement compiled = countStatement(**type, where);
    const auto rows = m_database.read(compiled.sql, compiled.values);
    if (!rows) {
        return failure(rows.error());
    }
    return rows->first().first().toLongLong();
}

Result<void> Repository::insert(const QString &typeName, QJsonObject object)
{
    const auto type = typeNamed(typeName);
    if (!type) {
        return failure(type.error());
    }
    const QString id = object.value("id"_L1).toString();
    object.insert("version"_L1, 1);
    QList<QVariant> values{id, 1};
    values.reserve((*type)->fields().size() + 2);
    for (const Field &field : (*type)->fields()) {
        const QJsonValue given = object.value(field.name);
        const auto value = column(**type, id, field, stored(field, given));
        if (!value) {
            return failure(value.error());
        }
        values << *value;
        if (!isAsRead(field.kind, given, *value)) {
            object.insert(field.name, asRead(field.kind, given, *value));
        }
    }
    const auto written = write(statements(**type).insert, values);
    if (written) {
        if (isLookedUp(**type) && object.size() == values.size()) { // else there is more than a read would bring
            m_cache.keep(typeName, id, object);
        }
        record({.kind = Change::Kind::Added, .type = typeName, .id = id, .object = std::move(object)});
    }
    return written;
}

Result<QJsonObject> Repository::update(const QString &typeName, const QString &id, const QJsonObject &changes)
{
    const auto type = typeNamed(typeName);
    auto object = type ? find(typeName, id) : Result<QJsonObject>(failure(type.error()));
    if (!object) {
        return object;
    }
    const QJsonObject before = *object;
    QList<qsizetype> fields;
    QList<QVariant> values;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const Field *field = (*type)->field(change.key());
        const QJsonValue plain = field ? stored(*field, change.value()) : QJsonValue();
        if (field && object->value(change.key()) != plain) {
            const auto value = column(**type, id, *field, plain);
            if (!value) {
                return failure(value.error());
            }
            m_searchIndex.note(id, *field);
            fields << field - (*type)->fields().constData();
            values << *value;
            object->insert(change.key(), asRead(field->kind, plain, *value));
        }
    }
    if (fields.isEmpty()) {
        return object;
    }
    const qint64 version = object->value("version"_L1).toInteger() + 1;
    object->insert("version"_L1, version);
    values << version << id;
    const auto written = write(updateStatement(**type, fields), values);
    if (!written) {
        return failure(written.error());
    }
    m_cache.keep(typeName, id, *object);
    record({.kind = Change::Kind::Changed, .type = typeName, .id = id, .object = *object, .before = before});
    return object;
}

Result<void> Repository::remove(const QString &typeName, const QString &id)
{
    const auto object = find(typeName, id);
    if (!object) {
        return object.error().code == ErrorCode::NotFound && m_types.find(typeName) ? Result<void>()
                                                                                     : failure(object.error());
    }
    if (m_leaving.contains(id)) {
        return {}; // objects that belong to each other
    }
    m_leaving.insert(id);
    const auto removed = atomically([&]() -> Result<void> {
        for (const Relation &relation : m_types.relationsTo(typeName)) {
            if (const auto released = release(relation, *object); !released) {
                return released;
            }
        }
        const auto written = write(u"DELETE FROM %1 WHERE \"id\" = ?"_s.arg(tableName(*m_types.find(typeName))), {id});
        if (written) {
            m_cache.drop(typeName, id);
            record({.kind = Change::Kind::Removed, .type = typeName, .id = id, .object = *object});
        }
        return written;
    });
    m_leaving.remove(id);
    return removed;
}

/// Lets go of an object that is being deleted those who refer to it.
Result<void> Repository::release(const Relation &relation, const QJsonObject &object)
{
    const auto referring = all(relation.type, whereEqual(relation.field, object.value("id"_L1)));
    if (!referring) {
        return failure(referring.error());
    }
    for (const QJsonObject &other : *referring) {
        const QString id = other.value("id"_L1).toString();
        if (m_leaving.contains(id) && relation.onDelete != OnDelete::Clear) {
            continue;
        }
        if (relation.onDelete == OnDelete::Restrict) {
            return stillUsed(*m_types.find(relation.type), object, other, referring->size());
        }
        if (relation.onDelete == OnDelete::Cascade) {
            if (const auto gone = remove(relation.type, id); !gone) {
                return gone;
            }
        } else if (const auto cleared = update(relation.type, id, {{relation.field, QJsonValue()}}); !cleared) {
            return failure(cleared.error());
        }
    }
    return {};
}

Result<QVariant> Repository::column(const ResourceType &type, const QString &id, const Field &field,
                                    const QJsonValue &value) const
{
    if (field.kind != FieldKind::Secret || value.toString().isEmpty()) {
        return toColumn(field.kind, field.kind == FieldKind::Secret ? QJsonValue() : value);
    }
    if (!m_secrets) {
        return failure(ErrorCode::Internal, {QT_TRANSLATE_NOOP("Text", "A secret cannot be kept: there is no key for it.")});
    }
    return QVariant(m_secrets->seal(value.toString(), secretPlace(type.name(), id, field.name)));
}

Result<QString> Repository::secret(const QString &typeName, const QString &id, const QString &field)
{
    const auto type = typeNamed(typeName);
    if (!type || !(*type)->field(field)) {
        return failure(type ? notFound(**type, field).value() : type.error());
    }
    const auto rows = m_database.read(
        u"SELECT %1 FROM %2 WHERE \"id\" = ?"_s.arg(quoted(field), tableName(**type)), {id});
    if (!rows) {
        return failure(rows.error());
    }
    const QString sealed = rows->isEmpty() ? QString() : rows->first().first().toString();
    if (sealed.isEmpty() || !m_secrets) {
        return QString();
    }
    return m_secrets->open(sealed, secretPlace(typeName, id, field));
}

Result<void> Repository::atomically(const std::function<Result<void>()> &work)
{
    const qsizetype before = m_pending.size();
    const auto result = m_database.atomically(work);
    if (!result) {
        m_pending.resize(std::min(before, m_pending.size()));
    }
    return result;
}

Result<QList<Change>> Repository::rehearse(const std::function<Result<void>()> &work)
{
    QList<Change> changes;
    Result<void> outcome = failure(ErrorCode::Internal, {});
    m_rehearsing = true;
    const Result<void> undone = atomically([&]() -> Result<void> {
        const qsizetype before = m_pending.size();
        outcome = work();
        changes = m_pending.mid(before);
        return failure(ErrorCode::Cancelled, {});
    });
    m_rehearsing = false;
    if (undone.error().code != ErrorCode::Cancelled) {
        return failure(undone.error()); // it did not come to that
    }
    return outcome ? Result<QList<Change>>(changes) : failure(outcome.error());
}

/// Writes an object of its own.
Result<void> Repository::write(const QString &sql, const QList<QVariant> &values)
{
    m_writing = true;
    const auto written = m_database.write(sql, values);
    m_writing = false;
    return written;
}

/// Objects that somebody else changes are read again.
void Repository::wrote(const QString &table)
{
    if (m_writing) {
        return;
    }
    if (table == "sqlite_master"_L1) { // the tables themselves; other tables of SQLite are statistics
        m_cache.clear();
    } else if (m_types.find(table)) {
        m_cache.dropType(table);
    }
}

void Repository::record(Change change)
{
    m_searchIndex.note(change);
    if (m_pending.isEmpty()) {
        m_database.afterCommit([self = QPointer(this)](const Result<void> &result) {
            const QList<Change> changes = self ? std::exchange(self->m_pending, {}) : QList<Change>();
            if (result && !changes.isEmpty()) {
                emit self->committed(changes);
            }
        });
    }
    m_pending.append(std::move(change));
}

} // namespace penstock
