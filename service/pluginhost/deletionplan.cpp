// SPDX-License-Identifier: Apache-2.0
#include "service/pluginhost/deletionplan.h"

#include "service/api/dispatcher.h"
#include "service/pluginhost/kernel.h"
#include "service/pluginhost/protectmethods.h"
#include "service/pluginhost/standardmethods.h"
#include "service/store/repository.h"

#include <QJsonArray>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 5;
constexpr qsizetype mostTold = 20; // names and files of each kind in an answer
constexpr qsizetype mostBlocks = 20;
constexpr qsizetype mostChanges = 1000;
constexpr qsizetype mostObjects = 100000;
constexpr qint64 mostExamined = 10000;

bool refersTo(const Field &field, const QString &type)
{
    const Field &value = field.kind == FieldKind::List && !field.element.isEmpty() ? field.element.first() : field;
    return value.kind == FieldKind::Reference && value.target == type;
}

QString key(const ResourceType &type, const QJsonObject &object)
{
    return type.name() + u':' + object.value("id"_L1).toString();
}

QString nameOf(const QJsonObject &object)
{
    const QString name = object.value("name"_L1).toString();
    return name.isEmpty() ? object.value("id"_L1).toString() : name;
}

} // namespace

DeletionPlan::DeletionPlan(const Kernel &kernel, const Caller &caller, Extent extent, QJsonObject params)
    : m_kernel(kernel), m_caller(caller), m_extent(extent), m_params(std::move(params))
{}

Result<void> DeletionPlan::make(const ResourceType &type, const QJsonObject &object)
{
    if (const auto added = add(type, object); !added) {
        return added;
    }
    // Who is deleted as well does not stand in the way.
    const auto goes = [this](const Reference &reference) { return m_ids.contains(key(reference.item.type, reference.item.object)); };
    m_needed.removeIf(goes);
    m_cleared.removeIf(goes);
    if (m_isNeeded || !m_needed.isEmpty()) {
        m_blocks.append(needed());
    }
    return {};
}

Result<void> DeletionPlan::add(const ResourceType &type, const QJsonObject &object, bool isAlong)
{
    if (m_ids.contains(key(type, object))) {
        return {};
    }
    if (m_removed.size() >= mostObjects) {
        return failure(ErrorCode::ResourceExhausted, {QT_TRANSLATE_NOOP("Text", "{name} cannot be deleted."), {{u"name"_s, rootName()}}},
                       {QT_TRANSLATE_NOOP("Text", "Too much belongs to it for one deletion.")},
                       {QT_TRANSLATE_NOOP("Text", "Delete some of that first.")});
    }
    m_ids.insert(key(type, object));
    m_removed.append({type, object, {}, isAlong});
    if (isProtected(object)) {
        m_blocks.append(protectionError(type, object));
    }
    if (const auto allowed = m_kernel.standardMethods.checkDeletion(m_caller, type.name(), object); !allowed) {
        m_blocks.append(allowed.error());
    }
    if (const auto shared = m_extent == Extent::Forget ? Result<void>() : addShare(m_removed.size() - 1); !shared) {
        return shared;
    }
    const QString id = object.value("id"_L1).toString();
    if (const auto along = addAlong(m_kernel.standardMethods.companions(type.name(), id)); !along) {
        return along;
    }
    for (const ResourceType &referring : m_kernel.repository.types().all()) {
        for (const Field &field : referring.fields()) {
            if (!refersTo(field, type.name())) {
                continue;
            }
            if (const auto planned = addReferences(referring, field, id); !planned) {
                return planned;
            }
        }
    }
    return {};
}

Result<void> DeletionPlan::addShare(qsizetype index)
{
    QJsonObject params = m_params;
    if (m_extent == Extent::Contents) {
        params.insert("contents"_L1, true);
    }
    const Item item = m_removed.at(index);
    const auto share = m_kernel.standardMethods.deletionShare(m_caller, item.type.name(), item.object, params);
    if (!share) {
        return failure(share.error());
    }
    m_removed[index].params = share->params;
    m_files += share->files;
    m_blocks += share->blocks;
    return addAlong(share->also);
}

Result<void> DeletionPlan::addAlong(const QList<ObjectRef> &others)
{
    for (const ObjectRef &other : others) {
        const auto found = m_kernel.repository.find(other.type, other.id);
        const auto added = found ? add(*m_kernel.repository.types().find(other.type), *found, true) : Result<void>();
        if (!added) {
            return added;
        }
    }
    return {};
}

bool DeletionPlan::isContents(const Kernel &kernel, const ResourceType &referring, const Field &field)
{
    return field.owner || (field.place && kernel.dispatcher.find(referring.name() + ".delete"_L1));
}

OnDelete DeletionPlan::ruleOf(const ResourceType &referring, const Field &field) const
{
    const OnDelete rule = field.kind == FieldKind::List ? field.element.first().onDelete : field.onDelete;
    if (m_extent == Extent::Contents && isContents(m_kernel, referring, field)) {
        return OnDelete::Cascade;
    }
    const bool takesAll = m_extent == Extent::Contents || m_extent == Extent::Forget;
    return rule == OnDelete::Cascade && !takesAll && !isRecord(referring) ? OnDelete::Restrict : rule;
}

Result<void> DeletionPlan::addReferences(const ResourceType &referring, const Field &field, const QString &target)
{
    const OnDelete rule = ruleOf(referring, field);
    const auto count = m_kernel.repository.count(referring.name(), whereEqual(field.name, target));
    m_isNeeded = m_isNeeded || (rule == OnDelete::Restrict && count.value_or(0) > mostExamined);
    if (!count || *count == 0 || m_isNeeded) {
        return count ? Result<void>() : failure(count.error());
    }
    const auto objects = m_kernel.repository.all(referring.name(), whereEqual(field.name, target));
    if (!objects) {
        return failure(objects.error());
    }
    for (const QJsonObject &object : *objects) {
        if (rule == OnDelete::Clear) {
            m_cleared.append({{referring, object, {}, false}, field, target});
        } else if (rule == OnDelete::Restrict) {
            m_needed.append({{referring, object, {}, false}, field, target});
        } else if (const auto planned = add(referring, object); !planned) {
            return planned;
        }
    }
    return {};
}

bool DeletionPlan::isRecord(const ResourceType &type) const
{
    const Method *method = m_kernel.dispatcher.find(type.name() + ".delete"_L1);
    return !method || method->answer == Method::Answer::Value;
}

QString DeletionPlan::rootName() const
{
    return m_removed.isEmpty() ? QString() : nameOf(m_removed.first().object);
}

Error DeletionPlan::needed() const
{
    QStringList names;
    for (const Reference &reference : m_needed) {
        const Item &item = reference.item;
        if (m_kernel.standardMethods.scoped(m_caller, item.type.name(), {}).matches(item.object)) {
            names << item.type.name() + u' ' + nameOf(item.object);
        }
    }
    names.removeDuplicates();
    const auto count = static_cast<int>(names.size());
    Text why{QT_TRANSLATE_NOOP("Text", "Others need it.")};
    if (count > mostNamed) {
        why = {QT_TRANSLATE_NOOP("Text", "{count} objects refer to it, among them {names}."),
               {{u"count"_s, count}, {u"names"_s, names.mid(0, mostNamed).join(", "_L1)}}};
    } else if (count > 0) {
        why = {QT_TRANSLATE_NOOP("Text", "These refer to it: {names}."), {{u"names"_s, names.join(", "_L1)}}};
    }
    return {.code = ErrorCode::Conflict,
            .what = {QT_TRANSLATE_NOOP("Text", "{name} cannot be deleted."), {{u"name"_s, rootName()}}},
            .why = why,
            .fix = {QT_TRANSLATE_NOOP("Text", "Change or delete those first.")}};
}

/// By type, in the order in which they were found; names of those alone that the caller sees.
QJsonArray DeletionPlan::victims() const
{
    QStringList order;
    QHash<QString, int> counts;
    QHash<QString, QJsonArray> names;
    QHash<QString, Condition> seen;
    for (const Item &item : m_removed) {
        const QString type = item.type.name();
        if (!order.contains(type)) {
            order << type;
            seen.insert(type, m_kernel.standardMethods.scoped(m_caller, type, {}));
        }
        ++counts[type];
        if (names[type].size() < mostTold && seen.value(type).matches(item.object)) {
            names[type].append(nameOf(item.object));
        }
    }
    QJsonArray result;
    for (const QString &type : std::as_const(order)) {
        result.append(QJsonObject{{u"type"_s, type}, {u"count"_s, counts.value(type)}, {u"names"_s, names.value(type)}});
    }
    return result;
}

QJsonObject DeletionPlan::toJson() const
{
    QJsonArray paths;
    qint64 bytes = 0;
    for (const DeletionShare::File &file : m_files) {
        bytes += file.bytes;
        if (paths.size() < mostTold) {
            paths.append(file.path);
        }
    }
    QJsonArray blocks;
    for (const Error &error : m_blocks.mid(0, mostBlocks)) {
        blocks.append(error.toJson());
    }
    return {{u"victims"_s, victims()},
            {u"files"_s, QJsonObject{{u"count"_s, m_files.size()}, {u"bytes"_s, bytes}, {u"paths"_s, paths}}},
            {u"blocks"_s, blocks}};
}

QJsonObject DeletionPlan::toAnswer() const
{
    QJsonObject answer = toJson();
    QJsonArray changes;
    for (const Item &item : m_removed.mid(0, isBlocked() ? 0 : mostChanges)) {
        if (m_kernel.standardMethods.scoped(m_caller, item.type.name(), {}).matches(item.object)) {
            changes.append(QJsonObject{{u"change"_s, u"removed"_s},
                                       {u"type"_s, item.type.name()},
                                       {u"id"_s, item.object.value("id"_L1)},
                                       {u"name"_s, item.object.value("name"_L1)}});
        }
    }
    answer.insert("dryRun"_L1, true);
    answer.insert("changes"_L1, changes);
    return answer;
}

} // namespace penstock
