// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/objectref.h"
#include "shared/core/result.h"
#include "shared/model/typeregistry.h"

#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

namespace penstock {

class Database;
struct Change;

/// The texts of all objects in one table, and an index of the sequences of three signs in them (FTS5, trigram), which
/// finds parts of words in any script. Words of fewer signs are looked for in the table itself.
///
/// The index keeps no places (detail=none): it brings candidates, the table decides. That is less than half of the size.
/// In the transaction of the objects these are only marked as stale (SearchRefresh writes their texts); what does not differ
/// is not written.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database) : m_database(database) {}

    /// Makes the tables where they are missing.
    [[nodiscard]] Result<void> prepare();

    /// The texts of an object may have changed.
    void note(const QString &id, const Field &changed);
    void note(const Change &change);
    void forget() { m_noted.clear(); }
    /// Marks those that were noted, as far as changes of this transaction tell about them; whether there are any.
    [[nodiscard]] Result<bool> mark(const TypeRegistry &types, const QList<Change> &changes);
    /// So many objects of known types whose texts may have changed.
    [[nodiscard]] Result<QList<ObjectRef>> marks(const TypeRegistry &types, int count);
    [[nodiscard]] Result<void> unmark(const QString &type, const QString &id);

    [[nodiscard]] Result<void> put(const ResourceType &type, const QJsonObject &object);
    [[nodiscard]] Result<void> drop(const QString &type, const QString &id);

    /// How far the texts of a type have been collected.
    struct Progress {
        QString fields;         ///< of which the stored texts are
        bool isWhole = false;   ///< all objects are in
        QString reached{};      ///< else: those with ids up to this one
    };
    [[nodiscard]] Result<Progress> progress(const QString &type);
    [[nodiscard]] Result<void> setProgress(const QString &type, const Progress &progress);

private:
    [[nodiscard]] Result<void> write(const QString &type, const QString &id, const QString &name, const QString &body);

    Database &m_database;
    QSet<QString> m_noted; ///< ids
    bool m_isPrepared = false;
};

} // namespace penstock
