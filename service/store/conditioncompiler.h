// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/condition.h"
#include "shared/model/typeregistry.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <functional>

namespace penstock {

/// Which objects the asker may see; all of them when it is empty.
struct Visibility {
    const TypeRegistry *types = nullptr;
    std::function<Condition(const QString &type)> condition{};
};

/// Turns a condition into SQL that is true for exactly the rows for which Condition::matches() is. Names come from the
/// model and are quoted; values are always bound. Comparisons of the object's own fields leave the column alone, so that
/// an index on it serves.
class ConditionCompiler
{
public:
    /// How conditions over relations are answered.
    enum class Relations {
        Collected, ///< all related objects that meet them are found first: good where these are few
        Followed,  ///< from each object along its relations: good where nearly every object meets them
    };

    /// `alias` is what the table of the type is called in the statement. Objects that `visible` hides count as absent
    /// wherever a relation would lead to them.
    ConditionCompiler(const ResourceType &type, QString alias, Visibility visible = {})
        : m_type(&type), m_alias(std::move(alias)), m_visible(std::move(visible))
    {}

    void setRelations(Relations relations) { m_relations = relations; }
    /// Enumerations of the object itself are compared without their indexes: good where most objects have the value, because
    /// reading all of them in turn is many times faster than looking each one up.
    void setReadsAll(bool readsAll) { m_readsAll = readsAll; }

    /// The condition; the values it binds are appended to `values` in their order.
    [[nodiscard]] QString compiled(const Condition &condition, QList<QVariant> &values);

    /// The condition and that the object itself is visible.
    [[nodiscard]] QString scoped(const Condition &condition, QList<QVariant> &values);
    /// What a path leads to; it must lead to one value at most.
    [[nodiscard]] QString value(const FieldPath &path, QList<QVariant> &values);

private:
    /// Where the members of something are found: columns of a table, or members of a JSON text.
    struct Source {
        QString row{};  ///< alias of the table that it is in
        QString json{}; ///< an expression; empty for the columns of the table
        QString way{};  ///< from its root: ."a"."b"
    };
    /// A value that is compared.
    struct Value {
        QString sql;
        QString row; ///< alias of the table that it is in
        FieldKind kind;
        bool column = false; ///< of a table, and therefore of the kind
        bool indexed = false;
    };

    [[nodiscard]] static QString wayOf(const Source &source, const QString &name);
    [[nodiscard]] static QString member(const Source &source, const QString &name);
    [[nodiscard]] QString comparison(const Condition &condition, QList<QVariant> &values);
    [[nodiscard]] FieldPath pathOf(const Condition &condition) const;
    [[nodiscard]] QString walked(const Condition &condition, const FieldPath &path, qsizetype at, const Source &source,
                                 QList<QVariant> &values);
    [[nodiscard]] QString related(const Condition &condition, const FieldPath &path, qsizetype at, const Value &key,
                                  QList<QVariant> &values);
    [[nodiscard]] QString referred(const Condition &condition, const FieldPath &path, qsizetype at, const Source &source,
                                   QList<QVariant> &values);
    [[nodiscard]] QString arrived(const Condition &condition, const FieldPath &path, qsizetype at, const Value &value,
                                  QList<QVariant> &values);
    /// " AND visible", of the objects of a type in a table of this alias.
    [[nodiscard]] QString visibleIn(const QString &type, const QString &alias, QList<QVariant> &values);
    [[nodiscard]] QString newAlias() { return u't' + QString::number(++m_aliases); }

    const ResourceType *m_type;
    QString m_alias;
    Visibility m_visible;
    Relations m_relations = Relations::Collected;
    bool m_readsAll = false;
    int m_aliases = 0;
};

/// A JSON value as it is bound to a statement.
[[nodiscard]] QVariant boundValue(const QJsonValue &value);

} // namespace penstock
