// SPDX-License-Identifier: Apache-2.0
#include "shared/model/pathresolver.h"

#include "shared/model/nearest.h"
#include "shared/model/valuerules.h"

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestRelation = 5;

/// References are fields themselves, elements of a list, or members of a nested value.
void collect(const ResourceType &type, const QString &target, QList<ReverseStep> &steps)
{
    const auto add = [&](const Field &top, const QString &member, const Field &reference) {
        if (!reference.leads() || reference.target != target) {
            return;
        }
        const PathStep step{.kind = PathStep::Kind::Referrers,
                            .name = top.name,
                            .member = member,
                            .type = type.name(),
                            .within = reference.targetWithin,
                            .holds = top.kind};
        if (!reference.reverseName.isEmpty()) {
            steps.append({reference.reverseName, step});
        }
        steps.append({type.name(), step});
    };
    for (const Field &top : type.fields()) {
        const Field &holder = top.kind == FieldKind::List && !top.element.isEmpty() ? top.element.first() : top;
        add(top, {}, holder);
        for (const Field &member : holder.members) {
            add(top, member.name, member);
        }
    }
}

} // namespace

/// How far a name has been followed.
struct PathResolver::Walk {
    QueryToken token;
    qsizetype at = 0; ///< where the rest of the name begins
    int grown = 0;    ///< letters that the name has got since it was written
    ResolvedPath found{};
    int relations = 0;

    [[nodiscard]] QString rest() const { return token.text.mid(at); }
    [[nodiscard]] bool isDone() const { return at >= token.text.size(); }
    /// Whether the rest begins with this name, as a whole.
    [[nodiscard]] bool startsWith(const QString &name) const
    {
        const QStringView rest = QStringView(token.text).mid(at);
        return rest.startsWith(name) && (rest.size() == name.size() || rest.at(name.size()) == u'.');
    }
    void skip(const QString &name) { at = std::min(at + name.size() + 1, token.text.size()); }
    /// Names of several things may be written in the singular (nic, cpu): makes the next part the one among the names
    /// that is meant so.
    [[nodiscard]] bool becomesPlural(const QStringList &names)
    {
        const QString plural = rest().section(u'.', 0, 0) + u's';
        if (plural.size() < 3 || !names.contains(plural)) {
            return false;
        }
        token.text.insert(at + plural.size() - 1, u's');
        ++grown;
        return true;
    }
    [[nodiscard]] QueryToken part() const
    {
        const QString name = rest().section(u'.', 0, 0);
        return {QueryToken::Kind::Word, name, token.column + int(at) - grown, std::max(1, int(name.size()))};
    }
    [[nodiscard]] Result<ResolvedPath> tooDeep() const
    {
        const QueryToken wrong = part();
        return unreadableQuery(wrong,
                               {QT_TRANSLATE_NOOP("Text", "The relation cannot be followed further at column {column}."),
                                {{u"column"_s, wrong.column}}},
                               {QT_TRANSLATE_NOOP("Text", "Write a simpler condition.")});
    }
    [[nodiscard]] Result<ResolvedPath> unknown(const QStringList &names) const
    {
        const QueryToken wrong = part();
        const QString near = nearest(wrong.text, names);
        return unreadableQuery(wrong,
                               {QT_TRANSLATE_NOOP("Text", "There is no field “{name}” (column {column})."),
                                {{u"name"_s, shortened(wrong.text)}, {u"column"_s, wrong.column}}},
                               near.isEmpty()
                                   ? Text(QT_TRANSLATE_NOOP("Text", "Use one of these names: {names}."),
                                          {{u"names"_s, names.join(", "_L1)}})
                                   : Text(QT_TRANSLATE_NOOP("Text", "Did you mean “{name}”?"),
                                          {{u"name"_s, token.text.left(at) + near}}));
    }
};

Result<ResolvedPath> PathResolver::resolved(const QueryToken &name) const
{
    if (name.text.endsWith(u'.')) {
        const int column = name.column + int(name.text.size()) - 1;
        return unreadableQuery({QueryToken::Kind::Word, u"."_s, column, 1},
                               {QT_TRANSLATE_NOOP("Text", "A name ends with a dot at column {column}."), {{u"column"_s, column}}},
                               {QT_TRANSLATE_NOOP("Text", "Write the field behind it, or leave the dot out.")});
    }
    return fromType(m_type, {.token = name});
}

/// Secrets cannot be asked for: a row of conditions would spell them out.
Result<ResolvedPath> PathResolver::fromType(const ResourceType &type, Walk walk) const
{
    const Field *best = nullptr; // names of attributes have dots in them
    QStringList names{u"id"_s, u"version"_s};
    for (const Field &field : type.fields()) {
        if (field.kind == FieldKind::Secret) {
            continue;
        }
        names << field.name;
        if (walk.startsWith(field.name) && (!best || field.name.size() > best->name.size())) {
            best = &field;
        }
    }
    if (best) {
        return throughField(*best, std::move(walk));
    }
    const QString rest = walk.rest();
    if (type.isTagged() && rest.startsWith("tag."_L1)) { // one of them: tag.role
        walk.at += 4;
        walk.found.path.append(memberStep(*type.field(u"tags"_s)));
        return fromMembers(*type.field(u"tags"_s), std::move(walk));
    }
    if (rest == "id"_L1 || rest == "version"_L1 || walk.isDone()) {
        const bool isVersion = rest == "version"_L1;
        return throughField(Field(isVersion ? rest : u"id"_s, isVersion ? FieldKind::Integer : FieldKind::Text), std::move(walk));
    }
    const QList<ReverseStep> relations = reverseSteps(m_types, type.name());
    for (const ReverseStep &relation : relations) {
        if (walk.startsWith(relation.name)) {
            const ResourceType *from = m_types.find(relation.step.type);
            if (++walk.relations > deepestRelation) {
                return walk.tooDeep();
            }
            walk.skip(relation.name);
            walk.found.path.append(relation.step);
            walk.found.isSingle = false;
            return fromType(*from, std::move(walk));
        }
        names << relation.name;
    }
    return walk.becomesPlural(names) ? fromType(type, std::move(walk)) : walk.unknown(names);
}

Result<ResolvedPath> PathResolver::throughField(const Field &field, Walk walk) const
{
    const PathStep step = memberStep(field);
    walk.found.path.append(step);
    walk.skip(field.name);
    if (walk.isDone()) {
        return arrived(field, std::move(walk));
    }
    const bool isList = field.kind == FieldKind::List;
    walk.found.isSingle = walk.found.isSingle && !isList;
    const Field holder = isList && !field.element.isEmpty() ? field.element.first() : field;
    if (holder.leads()) {
        return toTarget(holder, std::move(walk));
    }
    if (holder.kind == FieldKind::Object || (isList && field.element.isEmpty())) {
        return fromMembers(holder, std::move(walk));
    }
    const QueryToken part = walk.part();
    return unreadableQuery(part,
                           {QT_TRANSLATE_NOOP("Text", "“{field}” has no fields of its own (column {column})."),
                            {{u"field"_s, field.name}, {u"column"_s, part.column}}},
                           {QT_TRANSLATE_NOOP("Text", "Only references and nested values go on after a dot.")});
}

Result<ResolvedPath> PathResolver::fromMembers(const Field &holder, Walk walk) const
{
    QStringList names;
    for (const Field &member : holder.members) {
        if (member.kind == FieldKind::Secret) {
            continue;
        }
        if (walk.startsWith(member.name)) {
            return throughField(member, std::move(walk));
        }
        names << member.name;
    }
    if (!names.isEmpty() && holder.element.isEmpty()) {
        return walk.becomesPlural(names) ? fromMembers(holder, std::move(walk)) : walk.unknown(names);
    }
    // Any name may be inside; a value of a kind that is not known compares as text.
    Field member = holder.kind == FieldKind::Object && !holder.element.isEmpty() ? holder.element.first()
                                                                                 : Field({}, FieldKind::Text);
    member.name = walk.rest();
    return throughField(member, std::move(walk));
}

Result<ResolvedPath> PathResolver::toTarget(const Field &reference, Walk walk) const
{
    const ResourceType *type = m_types.find(reference.target);
    if (!type || ++walk.relations > deepestRelation) {
        return walk.tooDeep();
    }
    walk.found.path.append(
        {.kind = PathStep::Kind::Target, .type = reference.target, .within = reference.targetWithin});
    return fromType(*type, std::move(walk));
}

Result<ResolvedPath> PathResolver::arrived(Field field, Walk walk) const
{
    field.name = walk.token.text;
    walk.found.isSingle = walk.found.isSingle && field.kind != FieldKind::List;
    walk.found.field = std::move(field);
    return std::move(walk.found);
}

QList<ReverseStep> reverseSteps(const TypeRegistry &types, const QString &type)
{
    QList<ReverseStep> steps;
    for (const QString &name : types.names()) {
        collect(*types.find(name), type, steps);
    }
    QStringList names;
    steps.removeIf([&](const ReverseStep &step) {
        const bool known = names.contains(step.name);
        names << step.name;
        return known;
    });
    return steps;
}

} // namespace penstock
