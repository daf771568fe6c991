// SPDX-License-Identifier: Apache-2.0
#include "service/pluginhost/contentsdeletion.h"

#include "service/api/caller.h"
#include "service/api/dispatcher.h"
#include "service/pluginhost/calloutcome.h"
#include "service/pluginhost/kernel.h"
#include "shared/core/randomid.h"

#include <QJsonArray>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAtOnce = 8;
constexpr qsizetype mostNamed = 5;
constexpr qsizetype mostDetails = 100;

QJsonObject toJson(const ContentsContext::Victim &victim)
{
    return {{u"type"_s, victim.type}, {u"id"_s, victim.id}, {u"name"_s, victim.name}, {u"params"_s, victim.params}};
}

ContentsContext::Victim victimFrom(const QJsonObject &json)
{
    return {.type = json.value("type"_L1).toString(),
            .id = json.value("id"_L1).toString(),
            .name = json.value("name"_L1).toString(),
            .params = json.value("params"_L1).toObject()};
}

ContentsContext::Victim victimOf(const DeletionPlan::Item &item)
{
    return {.type = item.type.name(),
            .id = item.object.value("id"_L1).toString(),
            .name = item.object.value("name"_L1).toString(),
            .params = item.params};
}

Caller callerOf(const ContentsContext &context)
{
    const QJsonObject &json = context.caller;
    return {.sessionId = {},
            .user = json.value("user"_L1).toString(),
            .peer = u"penstockd"_s,
            .localAdministrator = json.value("localAdministrator"_L1).toBool(),
            .account = json.value("account"_L1).toString(),
            .task = context.task};
}

Async<void> remove(const Kernel &kernel, const ContentsContext &context, const ContentsContext::Victim &victim)
{
    QJsonObject params = victim.params;
    params.insert("id"_L1, victim.id);
    return CallOutcome::of(kernel, callerOf(context), victim.type + ".delete"_L1, params);
}

} // namespace

ContentsContext ContentsContext::of(const DeletionPlan &plan, const Caller &caller)
{
    ContentsContext context{.root = victimOf(plan.removed().first()),
                            .victims = {},
                            .caller = {{u"user"_s, caller.user},
                                       {u"localAdministrator"_s, caller.localAdministrator},
                                       {u"account"_s, caller.account}},
                            .task = newId()};
    context.root.params = {};
    for (auto item = plan.removed().crbegin(); item != plan.removed().crend() - 1; ++item) {
        if (!item->isAlong) {
            context.victims << victimOf(*item);
        }
    }
    return context;
}

QJsonObject ContentsContext::toJson() const
{
    QJsonArray list;
    for (const Victim &victim : victims) {
        list.append(penstock::toJson(victim));
    }
    return {{u"root"_s, penstock::toJson(root)}, {u"victims"_s, list}, {u"caller"_s, caller}, {u"task"_s, task}};
}

ContentsContext ContentsContext::fromJson(const QJsonObject &json)
{
    ContentsContext context{.root = victimFrom(json.value("root"_L1).toObject()),
                            .victims = {},
                            .caller = json.value("caller"_L1).toObject(),
                            .task = json.value("task"_L1).toString()};
    for (const auto &item : json.value("victims"_L1).toArray()) {
        context.victims << victimFrom(item.toObject());
    }
    return context;
}

ContentsDeletion::ContentsDeletion(const Kernel &kernel, const ContentsContext &context, StepControl &control)
    : QObject(&control), m_kernel(kernel), m_context(context), m_control(control), m_waiting(context.victims)
{
    m_waiting.isEmpty() ? finish({}) : startSome();
}

void ContentsDeletion::startSome()
{
    while (!m_waiting.isEmpty() && m_running < mostAtOnce && !m_control.isCancelled()) {
        ++m_running;
        const ContentsContext::Victim victim = m_waiting.takeFirst();
        whenDone(remove(m_kernel, m_context, victim), this,
                 [this, victim](const Result<void> &outcome) { ended(victim, outcome); });
    }
}

void ContentsDeletion::ended(const ContentsContext::Victim &victim, const Result<void> &outcome)
{
    --m_running;
    if (outcome || outcome.error().code == ErrorCode::NotFound) {
        ++m_done;
        m_hasProgress = true;
        m_control.report(double(m_done) / double(m_context.victims.size()),
                         {QT_TRANSLATE_NOOP("Text", "{done} of {count} deleted"),
                          {{u"done"_s, m_done}, {u"count"_s, m_context.victims.size()}}});
    } else {
        m_failed.append({victim, outcome.error()});
    }
    startSome();
    if (m_running == 0) {
        endRound();
    }
}

void ContentsDeletion::endRound()
{
    if (m_control.isCancelled()) {
        finish(failure(ErrorCode::Cancelled, {QT_TRANSLATE_NOOP("Text", "The deletion was stopped; {count} objects had gone."),
                                              {{u"count"_s, m_done}}}));
    } else if (m_failed.isEmpty()) {
        finish({});
    } else if (!m_hasProgress) {
        finish(failure(left()));
    } else {
        m_hasProgress = false;
        for (const auto &[victim, error] : std::as_const(m_failed)) {
            m_waiting << victim;
        }
        m_failed.clear();
        startSome();
    }
}

Error ContentsDeletion::left() const
{
    QStringList named;
    QStringList details;
    for (const auto &[victim, error] : m_failed) {
        if (named.size() < mostNamed) {
            named << victim.name + u": "_s + (error.why.isEmpty() ? error.what : error.why).plain();
        }
        if (details.size() < mostDetails) {
            details << victim.type + u' ' + victim.name + u": "_s + error.plain();
        }
    }
    return {.code = m_failed.first().second.code,
            .what = {QT_TRANSLATE_NOOP("Text", "{name} was not deleted."), {{u"name"_s, m_context.root.name}}},
            .why = {QT_TRANSLATE_NOOP("Text", "{count} of {all} objects that belong to it are still there. {reasons}"),
                    {{u"count"_s, m_failed.size()}, {u"all"_s, m_context.victims.size()}, {u"reasons"_s, named.join(u' ')}}},
            .fix = {QT_TRANSLATE_NOOP("Text", "Remove the reasons and delete it again; the others have gone.")},
            .field = {},
            .detail = details.join(u'\n')};
}

void ContentsDeletion::finish(const Result<void> &result)
{
    m_promise.finish(result);
    deleteLater();
}

WorkflowDefinition contentsWorkflow(const Kernel &kernel)
{
    Workflow<ContentsContext> workflow(u"contents.delete"_s);
    workflow.step(
        {QT_TRANSLATE_NOOP("Text", "Deleting what belongs to it")},
        [&kernel](ContentsContext &context, StepControl &control) {
            return (new ContentsDeletion(kernel, context, control))->outcome();
        },
        {}, {.weight = 10, .cancellable = true, .timeout = std::chrono::hours(24)}); // each part has limits of its own
    workflow.step({QT_TRANSLATE_NOOP("Text", "Deleting the object")}, [&kernel](ContentsContext &context, StepControl &) {
        return remove(kernel, context, context.root);
    });
    workflow.recovery(Recovery::Resume);
    return workflow.definition();
}

} // namespace penstock
