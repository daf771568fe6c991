// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/objectcache.h"
#include "service/store/queryplan.h"
#include "service/store/searchfilling.h"
#include "service/store/searchindex.h"
#include "service/store/searchrefresh.h"
#include "service/store/secretbox.h"
#include "shared/core/result.h"
#include "shared/model/query.h"
#include "shared/model/typeregistry.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace penstock {

class Database;

/// What happened to one object in a committed transaction.
struct Change {
    enum class Kind { Added, Changed, Removed };
    Kind kind = Kind::Changed;
    QString type;
    QString id;
    QJsonObject object;   ///< as it is now; for Removed as it was
    QJsonObject before{}; ///< for Changed: as it was
};

/// The objects of all types, in their JSON form. Changes take part in the transaction of the current turn (Database);
/// committed() tells about them once they are durable.
class Repository : public QObject
{
    Q_OBJECT

public:
    explicit Repository(Database &database, QObject *parent = nullptr);
    ~Repository() override;

    /// Makes a type known and its table ready.
    [[nodiscard]] Result<void> addType(const ResourceType &type);
    /// Gives fields named "PLUGIN.FIELD" to a known type. They are columns like others; taking them back leaves the data.
    [[nodiscard]] Result<void> addAttributes(const QString &type, const QString &plugin, const QList<Field> &fields);
    void removeAttributes(const QString &type, const QString &plugin);
    /// Gives kinds and rules to keys of the tags of a type (ResourceType::addTags); taking them back leaves the data.
    [[nodiscard]] Result<void> addTags(const QString &type, const QList<Field> &keys);
    void removeTags(const QString &type, const QStringList &keys);
    /// Enforces the references between the types that are known now, and collects texts to search where these lack. Called
    /// when plugins have come or gone.
    [[nodiscard]] Result<void> linkTypes();
    /// Whether all texts are collected; else that is under way.
    [[nodiscard]] bool isSearchable() const { return m_searchFilling.isDone(); }
    /// Before a search: has what changed lately found, as far as that is a limited number of objects; whether it is.
    [[nodiscard]] Result<bool> refreshSearch() { return m_searchRefresh.now(); }
    [[nodiscard]] const TypeRegistry &types() const { return m_types; }
    [[nodiscard]] Database &database() { return m_database; }

    [[nodiscard]] Result<QJsonObject> find(const QString &type, const QString &id);
    /// An object in memory as the C++ value that was made of it (Table); null when there is none.
    template <typename T>
    [[nodiscard]] const T *form(const QString &type, const QString &id) const
    {
        return m_cache.form<T>(type, id);
    }
    template <typename T>
    void keepForm(const QString &type, const QString &id, const T &form)
    {
        m_cache.keepForm(type, id, form);
    }
    /// By id, or by name where exactly one object has it; among those that meet `within`.
    [[nodiscard]] Result<QJsonObject> findByIdOrName(const QString &type, const QString &idOrName,
                                                     const Condition &within = {});
    [[nodiscard]] Result<Page> query(const QString &type, const Query &query);
    [[nodiscard]] Result<QList<QJsonObject>> all(const QString &type, const Condition &where = {});
    /// The values of one text field, of those that meet a condition.
    [[nodiscard]] Result<QStringList> texts(const QString &type, const QString &field, const Condition &where = {});
    [[nodiscard]] Result<qint64> count(const QString &type, const Condition &where = {});

    [[nodiscard]] Result<void> insert(const QString &type, QJsonObject object);
    /// Writes the members of `changes` that differ and raises the version; nothing happens when none does.
    [[nodiscard]] Result<QJsonObject> update(const QString &type, const QString &id, const QJsonObject &changes);
    /// Deletes an object; those that refer to it are treated as their fields say (OnDelete), or the deletion is refused
    /// with Conflict. Succeeds when there is no such object.
    [[nodiscard]] Result<void> remove(const QString &type, const QString &id);
    /// What secret fields are kept with; without it they cannot be written.
    void setSecretBox(const SecretBox &box) { m_secrets = box; }
    /// The value of a secret field, which objects never contain; empty when it has none.
    [[nodiscard]] Result<QString> secret(const QString &type, const QString &id, const QString &field);

    /// Several changes of which all or none stay.
    [[nodiscard]] Result<void> atomically(const std::function<Result<void>()> &work);
    /// What the present transaction has changed so far. Shrinks where a part of it is taken back (Database::takenBack).
    [[nodiscard]] const QList<Change> &uncommitted() const { return m_pending; }
    /// What `work` would change; nothing of it stays, and nobody is told.
    [[nodiscard]] Result<QList<Change>> rehearse(const std::function<Result<void>()> &work);
    [[nodiscard]] bool isRehearsing() const { return m_rehearsing; }

signals:
    void committed(const QList<penstock::Change> &changes);
    /// A type has got other fields, or lost some.
    void fieldsChanged(const QString &type);
    /// A type has lost some of its fields.
    void attributesRemoved(const QString &type);

private:
    /// What is run for single objects of a type.
    struct Statements {
        QString find;
        QString insert;
        QString columnNames; ///< quoted
        RowColumns columns; ///< of both
        QHash<QList<qsizetype>, QString> updates{}; ///< by the fields they write
    };

    [[nodiscard]] Result<const ResourceType *> typeNamed(const QString &name) const;
    [[nodiscard]] Statements &statements(const ResourceType &type);
    [[nodiscard]] const QString &updateStatement(const ResourceType &type, const QList<qsizetype> &fields);
    [[nodiscard]] Result<void> release(const Relation &relation, const QJsonObject &object);
    [[nodiscard]] Result<QVariant> column(const ResourceType &type, const QString &id, const Field &field,
                                          const QJsonValue &value) const;
    [[nodiscard]] Result<void> write(const QString &sql, const QList<QVariant> &values);
    void wrote(const QString &table);
    void record(Change change);
    [[nodiscard]] Result<void> markTexts();

    Database &m_database;
    TypeRegistry m_types;
    QHash<QString, Statements> m_statements; ///< by type
    ObjectCache m_cache;
    SearchIndex m_searchIndex;
    SearchFilling m_searchFilling;
    SearchRefresh m_searchRefresh;
    std::optional<SecretBox> m_secrets;
    QList<Change> m_pending;
    QSet<QString> m_leaving; ///< ids of objects whose deletion is under way
    bool m_rehearsing = false;
    bool m_writing = false; ///< what is written is known here
};

} // namespace penstock
