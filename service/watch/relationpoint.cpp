// SPDX-License-Identifier: Apache-2.0
#include "service/watch/relationpoint.h"

#include <QJsonArray>
#include <QStringList>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

FieldPath wayTo(const FieldPath &path, qsizetype at)
{
    FieldPath way = path.first(at);
    if (!way.isEmpty() && way.last().kind == PathStep::Kind::Target) {
        way.removeLast(); // the reference itself; what it names may be gone
    } else if (!way.isEmpty() && way.last().kind == PathStep::Kind::Referrers) {
        way.append(memberStep(Field(u"id"_s, FieldKind::Text)));
    }
    return way;
}

void addPoints(const FieldPath &path, QList<RelationPoint> &points)
{
    for (qsizetype i = 0; i < path.size(); ++i) {
        const PathStep &step = path.at(i);
        if (step.kind == PathStep::Kind::Member) {
            continue;
        }
        const bool refers = step.kind == PathStep::Kind::Referrers;
        points.append({step.type, refers ? step.name : QString(), step.member, i + 1 < path.size() ? path.at(i + 1).name : QString(),
                       refers ? wayTo(path, i) : path.first(i)});
    }
}

void addPoints(const Condition &condition, QList<RelationPoint> &points)
{
    addPoints(condition.path, points);
    for (const Condition &part : condition.parts) {
        addPoints(part, points);
    }
}

/// The ids at a place such as "host" or "nics.network".
void idsAt(const QJsonValue &value, const QStringList &names, qsizetype at, QSet<QString> &ids)
{
    if (value.isArray()) {
        const QJsonArray elements = value.toArray();
        for (const auto &element : elements) {
            idsAt(element, names, at, ids);
        }
    } else if (at < names.size()) {
        idsAt(value.toObject().value(names.at(at)), names, at + 1, ids);
    } else if (const QString id = value.toString(); !id.isEmpty()) {
        ids.insert(id);
    }
}

} // namespace

void RelationPoint::collect(const QList<ObjectChange> &changes, bool strict, QSet<QString> &ids) const
{
    const QStringList names = member.isEmpty() ? QStringList{reference} : QStringList{reference, member};
    for (const ObjectChange &change : changes) {
        if (!strict && !change.touches({field, names.first()})) {
            continue;
        }
        if (reference.isEmpty()) {
            ids.insert(change.id);
        } else {
            idsAt(change.before, names, 0, ids);
            idsAt(change.now, names, 0, ids);
        }
    }
}

Condition RelationPoint::leadingTo(const QSet<QString> &ids) const
{
    Condition condition = whereEqual(u"id"_s, QJsonArray::fromStringList(QStringList(ids.cbegin(), ids.cend())));
    condition.op = Condition::Operator::In;
    condition.path = way;
    return condition;
}

QList<RelationPoint> relationPoints(const Condition &condition, const QList<ResolvedPath> &select)
{
    QList<RelationPoint> points;
    addPoints(condition, points);
    for (const ResolvedPath &path : select) {
        addPoints(path.path, points);
    }
    return points;
}

} // namespace penstock
