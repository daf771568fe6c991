// SPDX-License-Identifier: Apache-2.0
#include "service/pluginhost/contentsmethod.h"

#include "service/api/dispatcher.h"
#include "service/pluginhost/contentsdeletion.h"
#include "service/pluginhost/deletionplan.h"
#include "service/pluginhost/standardmethods.h"
#include "service/tasks/taskrunner.h"

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

bool holdsOthers(const Kernel &kernel, const QString &type)
{
    const QList<ResourceType> types = kernel.repository.types().all();
    return std::any_of(types.cbegin(), types.cend(), [&](const ResourceType &other) {
        return std::any_of(other.fields().cbegin(), other.fields().cend(),
                           [&](const Field &field) { return field.target == type && DeletionPlan::isContents(kernel, other, field); });
    });
}

Method describe(const ResourceType &type, Method::Level level)
{
    return {.name = type.name() + ".deleteAll"_L1,
            .label = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Delete with contents")),
            .help = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Deletes an object and everything that belongs to it, with files on hosts.")),
            .parameters = {FieldBuilder(u"id"_s, FieldKind::Reference)
                               .label(QT_TRANSLATE_NOOP("Model", "Object"))
                               .help(QT_TRANSLATE_NOOP("Model", "Its id, or its name where that is unique."))
                               .target(type.name())
                               .required(),
                           FieldBuilder(u"force"_s, FieldKind::Bool)
                               .label(QT_TRANSLATE_NOOP("Model", "Power off first"))
                               .help(QT_TRANSLATE_NOOP("Model", "Also deletes virtual machines that run."))
                               .byDefault(false)},
            .answer = Method::Answer::Task,
            .changes = true,
            .destructive = true,
            .dryRun = true,
            .level = level};
}

Result<QJsonValue> begin(Kernel &kernel, const QString &typeName, const Caller &caller, const QJsonObject &params)
{
    const ResourceType type = *kernel.repository.types().find(typeName);
    const auto object = kernel.repository.findByIdOrName(typeName, params.value("id"_L1).toString(),
                                                         kernel.standardMethods.scoped(caller, typeName, {}));
    DeletionPlan plan(kernel, caller, DeletionPlan::Extent::Contents, params);
    const auto planned = object ? plan.make(type, *object) : failure(object.error());
    if (!planned) {
        return failure(planned.error());
    }
    if (params.value("dryRun"_L1).toBool()) {
        return plan.toAnswer();
    }
    if (plan.isBlocked()) {
        return failure(plan.refusal());
    }
    const ContentsContext context = ContentsContext::of(plan, caller);
    const auto task = kernel.tasks.submit({.title = {QT_TRANSLATE_NOOP("Text", "Delete {type} with contents"),
                                                     {{u"type"_s, QJsonObject{{u"label"_s, type.label()}}}}},
                                           .method = typeName + ".deleteAll"_L1,
                                           .target = {typeName, context.root.id, context.root.name},
                                           .claims = {{.resource = typeName + u':' + context.root.id}},
                                           .initiator = caller.user,
                                           .workflow = u"contents.delete"_s,
                                           .context = context.toJson(),
                                           .parent = caller.task,
                                           .id = context.task});
    return task ? Result<QJsonValue>(QJsonObject{{u"task"_s, *task}}) : failure(task.error());
}

} // namespace

std::vector<Registration> offerContentsDeletion(Kernel &kernel)
{
    std::vector<Registration> registrations;
    kernel.tasks.addWorkflow(contentsWorkflow(kernel));
    for (const ResourceType &type : kernel.repository.types().all()) {
        const Method *remove = kernel.dispatcher.find(type.name() + ".delete"_L1);
        if (remove && holdsOthers(kernel, type.name())) {
            registrations.push_back(kernel.dispatcher.addValue(
                describe(type, remove->neededLevel()),
                [&kernel, name = type.name()](const Caller &caller, const QJsonObject &params) {
                    return begin(kernel, name, caller, params);
                }));
        }
    }
    return registrations;
}

} // namespace penstock
