// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/access/subtree.h"

#include "service/access/lineage.h"
#include "service/store/repository.h"

#include <QJsonArray>
#include <QSet>

namespace penstock {

using namespace Qt::StringLiterals;
using conditions::anyOf;

namespace {

Condition among(const QString &field, const QStringList &ids)
{
    if (ids.size() == 1) {
        return whereEqual(field, ids.first());
    }
    Condition condition = whereEqual(field, QJsonArray::fromStringList(ids));
    condition.op = Condition::Operator::In;
    return condition;
}

bool isNothing(const Condition &condition)
{
    return condition.kind == Condition::Kind::Not;
}

} // namespace

Condition conditions::anyOf(const QList<Condition> &parts)
{
    if (parts.isEmpty()) {
        return {.kind = Condition::Kind::Not, .parts = {Condition()}};
    }
    return parts.size() == 1 ? parts.first() : Condition{.kind = Condition::Kind::Or, .parts = parts};
}

Subtree::Subtree(Repository &repository, const QString &scope)
    : m_repository(repository), m_type(scope.section(u':', 0, 0)), m_id(scope.section(u':', 1))
{}

Condition Subtree::condition(const ResourceType &type, const QStringList &through) const
{
    QList<Condition> parts;
    if (type.name() == m_type) {
        parts << whereEqual(u"id"_s, m_id);
    }
    const Field *told = type.field(lineage::scopeField());
    if (told && told->kind == FieldKind::List) {
        parts << whereEqual(told->name, lineage::entry(m_type, m_id));
    }
    QList<Field> within;
    for (const Field &reference : lineage::references(type)) {
        const ResourceType *target = m_repository.types().find(reference.target);
        if (reference.target == type.name()) {
            within << reference;
        } else if (target && !through.contains(target->name())) {
            const QStringList above = ids(*target, through + QStringList{type.name()});
            parts << (above.isEmpty() ? QList<Condition>() : QList<Condition>{among(reference.name, above)});
        }
    }
    if (!within.isEmpty() && !parts.isEmpty()) {
        const QStringList all = nested(type, anyOf(parts), within);
        for (const Field &reference : all.isEmpty() ? QList<Field>() : within) {
            parts << among(reference.name, all);
        }
    }
    return anyOf(parts);
}

/// Those of a type that nests, with all inside of them.
QStringList Subtree::nested(const ResourceType &type, const Condition &outermost, const QList<Field> &within) const
{
    QStringList all = m_repository.texts(type.name(), u"id"_s, outermost).value_or(QStringList());
    QSet<QString> known(all.begin(), all.end());
    QStringList outer = all;
    for (int level = 0; level < lineage::deepest && !outer.isEmpty(); ++level) {
        QList<Condition> inside;
        for (const Field &reference : within) {
            inside << among(reference.name, outer);
        }
        outer = m_repository.texts(type.name(), u"id"_s, anyOf(inside)).value_or(QStringList());
        outer.removeIf([&](const QString &id) { return known.contains(id); });
        known.unite(QSet<QString>(outer.begin(), outer.end()));
        all += outer;
    }
    return all;
}

QStringList Subtree::ids(const ResourceType &type, const QStringList &through) const
{
    const Condition those = condition(type, through);
    if (isNothing(those)) {
        return {};
    }
    if (those.kind == Condition::Kind::Compare && those.field == "id"_L1 && those.op == Condition::Operator::Equal) {
        return {m_id};
    }
    return m_repository.texts(type.name(), u"id"_s, those).value_or(QStringList());
}

} // namespace penstock
