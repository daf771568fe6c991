// SPDX-License-Identifier: Apache-2.0
#include "service/pluginhost/deletion.h"

#include "service/api/dispatcher.h"
#include "service/pluginhost/edithistory.h"
#include "service/pluginhost/kernel.h"
#include "service/pluginhost/standardmethods.h"
#include "service/store/repository.h"

#include <QJsonArray>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 5;
constexpr qsizetype mostObjects = 100000;
constexpr qint64 mostExamined = 10000;
constexpr qsizetype mostEvents = 100; // more would push everything else out of the log

bool refersTo(const Field &field, const QString &type)
{
    const Field &value = field.kind == FieldKind::List && !field.element.isEmpty() ? field.element.first() : field;
    return value.kind == FieldKind::Reference && value.target == type;
}

OnDelete ruleOf(const Field &field)
{
    return field.kind == FieldKind::List ? field.element.first().onDelete : field.onDelete;
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

Result<void> Deletion::run(const ResourceType &type, const QJsonObject &object)
{
    if (const auto planned = plan(type, object); !planned) {
        return planned;
    }
    // Who is deleted as well does not stand in the way.
    m_needed.removeIf([this](const Reference &reference) { return m_ids.contains(key(reference.item.type, reference.item.object)); });
    if (m_isNeeded || !m_needed.isEmpty()) {
        return failure(needed(object));
    }
    return carryOut();
}

Result<void> Deletion::plan(const ResourceType &type, const QJsonObject &object)
{
    if (m_ids.contains(key(type, object))) {
        return {};
    }
    if (m_removed.size() >= mostObjects) {
        return failure(ErrorCode::ResourceExhausted, {QT_TRANSLATE_NOOP("Text", "{name} was not deleted."), {{u"name"_s, nameOf(object)}}},
                       {QT_TRANSLATE_NOOP("Text", "Too much belongs to it for one deletion.")},
                       {QT_TRANSLATE_NOOP("Text", "Delete some of that first.")});
    }
    if (const auto allowed = m_kernel.standardMethods.checkDeletion(m_caller, type.name(), object); !allowed) {
        return allowed;
    }
    m_ids.insert(key(type, object));
    m_removed.append({type, object});
    for (const ResourceType &referring : m_kernel.repository.types().all()) {
        for (const Field &field : referring.fields()) {
            if (!refersTo(field, type.name())) {
                continue;
            }
            if (const auto planned = planReferences(referring, field, object.value("id"_L1).toString()); !planned) {
                return planned;
            }
        }
    }
    return {};
}

Result<void> Deletion::planReferences(const ResourceType &referring, const Field &field, const QString &target)
{
    const OnDelete rule = ruleOf(field) == OnDelete::Cascade && !canCascadeTo(referring) ? OnDelete::Restrict : ruleOf(field);
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
            m_cleared.append({{referring, object}, field, target});
        } else if (rule == OnDelete::Restrict) {
            m_needed.append({{referring, object}, field, target});
        } else if (const auto planned = plan(referring, object); !planned) {
            return planned;
        }
    }
    return {};
}

bool Deletion::canCascadeTo(const ResourceType &type) const
{
    const Method *method = m_kernel.dispatcher.find(type.name() + ".delete"_L1);
    return !method || method->answer == Method::Answer::Value;
}

Result<void> Deletion::carryOut()
{
    for (const Reference &reference : std::as_const(m_cleared)) {
        if (m_ids.contains(key(reference.item.type, reference.item.object))) {
            continue;
        }
        if (const auto cleared = clear(reference); !cleared) {
            return cleared;
        }
    }
    qsizetype events = 0;
    for (const Item &item : std::as_const(m_removed)) {
        const auto told = events++ < mostEvents && !m_kernel.repository.isRehearsing()
                              ? EditHistory(m_kernel, item.type).deleted(m_caller, item.object)
                              : Result<void>();
        if (!told) {
            return told;
        }
    }
    return removeAll();
}

/// Those that belong to others first. Some of them may need each other in another order; they take another round.
Result<void> Deletion::removeAll()
{
    QList<Item> left(m_removed.crbegin(), m_removed.crend());
    while (!left.isEmpty()) {
        QList<Item> later;
        Result<void> refused;
        for (const Item &item : std::as_const(left)) {
            const auto removed = m_kernel.repository.remove(item.type.name(), item.object.value("id"_L1).toString());
            if (!removed) {
                refused = removed;
                later.append(item);
            }
        }
        if (later.size() == left.size()) {
            return refused;
        }
        left = later;
    }
    return {};
}

Result<void> Deletion::clear(const Reference &reference)
{
    const QString type = reference.item.type.name();
    const QString id = reference.item.object.value("id"_L1).toString();
    // Read again: another of its references may have been emptied before.
    const auto present = m_kernel.repository.find(type, id);
    if (!present) {
        return failure(present.error());
    }
    QJsonValue value;
    if (reference.field.kind == FieldKind::List) {
        QJsonArray rest;
        for (const auto &entry : present->value(reference.field.name).toArray()) {
            if (entry.toString() != reference.target) {
                rest.append(entry);
            }
        }
        value = rest;
    }
    const auto updated = m_kernel.repository.update(type, id, {{reference.field.name, value}});
    return updated ? Result<void>() : failure(updated.error());
}

Error Deletion::needed(const QJsonObject &object) const
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
            .what = {QT_TRANSLATE_NOOP("Text", "{name} was not deleted."), {{u"name"_s, nameOf(object)}}},
            .why = why,
            .fix = {QT_TRANSLATE_NOOP("Text", "Change or delete those first.")}};
}

} // namespace penstock
