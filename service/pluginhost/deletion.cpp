// SPDX-License-Identifier: Apache-2.0
#include "service/pluginhost/deletion.h"

#include "service/pluginhost/edithistory.h"
#include "service/pluginhost/kernel.h"
#include "service/store/repository.h"

#include <QJsonArray>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostEvents = 100; // more would push everything else out of the log

} // namespace

Deletion::Deletion(const Kernel &kernel, const Caller &caller) : m_kernel(kernel), m_caller(caller), m_plan(kernel, caller) {}

Result<void> Deletion::run(const ResourceType &type, const QJsonObject &object)
{
    if (const auto planned = m_plan.make(type, object); !planned) {
        return planned;
    }
    return m_plan.isBlocked() ? failure(m_plan.refusal()) : carryOut();
}

Result<void> Deletion::carryOut()
{
    for (const DeletionPlan::Reference &reference : m_plan.cleared()) {
        if (const auto cleared = clear(reference); !cleared) {
            return cleared;
        }
    }
    qsizetype events = 0;
    for (const DeletionPlan::Item &item : m_plan.removed()) {
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
    QList<DeletionPlan::Item> left(m_plan.removed().crbegin(), m_plan.removed().crend());
    while (!left.isEmpty()) {
        QList<DeletionPlan::Item> later;
        Result<void> refused;
        for (const DeletionPlan::Item &item : std::as_const(left)) {
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

Result<void> Deletion::clear(const DeletionPlan::Reference &reference)
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

} // namespace penstock
