// SPDX-License-Identifier: Apache-2.0
#include "service/watch/relationpoint.h"

#include <QJsonArray>
#include <QStringList>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

/// To the id of the object that a path has come to, or to its name.
FieldPath wayTo(const FieldPath &path, qsizetype at, bool byName)
{
    FieldPath way = path.first(at);
    const bool isReference = !way.isEmpty() && way.last().kind == PathStep::Kind::Target && way.last().within.isEmpty();
    if (isReference && !byName) {
        way.removeLast(); // the reference itself; what it names may be gone
    } else if (byName || !way.isEmpty()) {
        way.append(memberStep(Field(byName ? u"name"_s : u"id"_s, FieldKind::Text)));
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
        const bool isByName = !step.within.isEmpty();
        const QStringList asked = fieldsAsked(path, i + 1);
        if (refers) {
            const QStringList key = step.member.isEmpty() ? QStringList{step.name} : QStringList{step.name, step.member};
            points.append({step.type, key, asked + QStringList{step.name, step.within}, wayTo(path, i, isByName)});
        } else if (!isByName) {
            points.append({step.type, {}, asked, path.first(i)});
        } else { // who bears the name now, and who bore it or bears it anew
            points.append({step.type, {}, asked, wayTo(path, i + 1, false)});
            points.append({step.type, {u"name"_s}, {u"name"_s, step.within}, path.first(i), true});
        }
    }
}

void addPoints(const Condition &condition, QList<RelationPoint> &points)
{
    addPoints(condition.path, points);
    for (const Condition &part : condition.parts) {
        addPoints(part, points);
    }
}

/// The ids or names at a place such as "host" or "nics.network".
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
    for (const ObjectChange &change : changes) {
        if ((!strict || isTie) && !change.touches(fields)) {
            continue;
        }
        if (key.isEmpty()) {
            ids.insert(change.id);
        } else {
            idsAt(change.before, key, 0, ids);
            idsAt(change.now, key, 0, ids);
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

QStringList fieldsAsked(const FieldPath &path, qsizetype at)
{
    QStringList fields;
    for (qsizetype i = at; i < path.size(); ++i) {
        const PathStep &step = path.at(i);
        if (step.kind == PathStep::Kind::Member) {
            fields << (i == at ? QStringList{step.name} : QStringList());
            continue;
        }
        const bool bearsTheName = step.kind == PathStep::Kind::Referrers;
        return step.within.isEmpty() ? fields : fields << (bearsTheName ? QStringList{u"name"_s, step.within} : QStringList{step.within});
    }
    return fields;
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
