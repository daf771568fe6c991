// SPDX-License-Identifier: Apache-2.0
#include "tests/plugins/fault/faultplugin.h"

#include "service/api/dispatcher.h"
#include "service/store/database.h"
#include "service/store/repository.h"
#include "service/tasks/taskrunner.h"
#include "shared/core/async.h"
#include "tests/plugins/fault/movedclock.h"
#include "tests/plugins/fault/powerswitch.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimer>

#include <algorithm>
#include <csignal>
#include <unistd.h>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(TaskProbe::Point point)
{
    switch (point) {
    case TaskProbe::Point::BeforeIntent:
        return u"beforeIntent"_s;
    case TaskProbe::Point::AfterIntent:
        return u"afterIntent"_s;
    case TaskProbe::Point::AfterEffect:
        return u"afterEffect"_s;
    case TaskProbe::Point::AfterResult:
        return u"afterResult"_s;
    }
    return {};
}

constexpr auto met = "met"_L1; // of a rule that stays: it has taken effect

Field list(const QString &name)
{
    return FieldBuilder(name, FieldKind::List).element(FieldBuilder(name, FieldKind::Object));
}

} // namespace

Result<void> FaultPlugin::start()
{
    m_kernel.tasks.setProbe(this);
    add(u"fault.workflows"_s, {}, [this](const QJsonObject &) { return workflows(); });
    add(u"fault.confidential"_s, {}, [this](const QJsonObject &) { return confidential(); });
    add(u"fault.left"_s, {}, [this](const QJsonObject &) {
        QJsonArray left;
        for (const QJsonObject &rule : std::as_const(m_rules)) {
            if (!rule.contains(met)) {
                left.append(rule);
            }
        }
        return QJsonObject{{u"rules"_s, left}};
    });
    add(u"fault.clock"_s, {FieldBuilder(u"seconds"_s, FieldKind::Integer)}, [](const QJsonObject &params) {
        moveClock(params.value("seconds"_L1).toInteger());
        return QJsonObject{{u"now"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}};
    });
    add(u"fault.arm"_s,
        {list(u"rules"_s), FieldBuilder(u"patience"_s, FieldKind::Integer), FieldBuilder(u"defect"_s, FieldKind::Text),
         FieldBuilder(u"power"_s, FieldKind::Object)},
        [this](const QJsonObject &params) {
            arm(params);
            return QJsonObject();
        });
    return {};
}

void FaultPlugin::add(const QString &name, const QList<Field> &parameters,
                      std::function<QJsonObject(const QJsonObject &)> handler)
{
    const Method method{.name = name,
                        .label = name,
                        .help = u"For tests of faults."_s,
                        .parameters = parameters,
                        .level = Method::Level::Administer};
    m_registrations.push_back(m_kernel.dispatcher.addValue(
        method, [handler = std::move(handler)](const Caller &, const QJsonObject &params) -> Result<QJsonValue> {
            return QJsonValue(handler(params));
        }));
}

QJsonObject FaultPlugin::workflows() const
{
    QJsonArray all;
    for (const WorkflowDefinition &workflow : m_kernel.tasks.workflows()) {
        QJsonArray steps;
        for (const WorkflowStep &step : workflow.steps) {
            steps.append(QJsonObject{{u"title"_s, step.title.plain()},
                                     {u"rollback"_s, step.rollback != nullptr},
                                     {u"local"_s, step.options.local}});
        }
        all.append(QJsonObject{{u"name"_s, workflow.name}, {u"steps"_s, steps}});
    }
    return {{u"workflows"_s, all}};
}

QJsonObject FaultPlugin::confidential() const
{
    QJsonObject methods;
    for (const Method &method : m_kernel.dispatcher.methods()) {
        QStringList names = method.confidential;
        for (const Field &field : method.parameters) {
            names += holdsSecret(field) ? QStringList{field.name} : QStringList();
        }
        if (method.answer == Method::Answer::Task && !names.isEmpty()) {
            methods.insert(method.name, QJsonArray::fromStringList(names));
        }
    }
    return {{u"methods"_s, methods}};
}

void FaultPlugin::arm(const QJsonObject &params)
{
    m_rules.clear();
    for (const auto &rule : params.value("rules"_L1).toArray()) {
        m_rules.append(rule.toObject());
    }
    if (const int patience = params.value("patience"_L1).toInt(); patience > 0) {
        change([patience](WorkflowStep &step) { step.options.timeout = std::chrono::milliseconds(patience); });
    }
    if (m_power) {
        m_power->arm(params.value("power"_L1).toObject());
    }
    breakOnPurpose(params.value("defect"_L1).toString());
}

void FaultPlugin::breakOnPurpose(const QString &defect)
{
    m_forgets = defect == "noIntent"_L1;
    if (defect == "noSync"_L1 && m_power) {
        m_power->lie();
    } else if (defect == "noRollback"_L1) {
        change([](WorkflowStep &step) { step.rollback = [](void *) { return succeeded(); }; });
    } else if (defect == "noAnswer"_L1) {
        change([](WorkflowStep &step) {
            step.options.timeout = std::chrono::hours(1);
            step.run = [never = std::make_shared<Promise<void>>()](void *, StepControl &) { return never->future(); };
        });
    }
}

void FaultPlugin::change(const std::function<void(WorkflowStep &)> &change)
{
    for (WorkflowDefinition workflow : m_kernel.tasks.workflows()) {
        std::for_each(workflow.steps.begin(), workflow.steps.end(), change);
        m_kernel.tasks.addWorkflow(workflow);
    }
}

TaskProbe::Verdict FaultPlugin::reached(const Moment &moment)
{
    const auto fits = [&moment](const QJsonObject &rule) {
        return rule.value("workflow"_L1).toString() == moment.workflow && rule.value("step"_L1).toInt() == moment.step
            && rule.value("undoing"_L1).toBool() == moment.undoing && rule.value("point"_L1).toString() == nameOf(moment.point);
    };
    const auto rule = std::find_if(m_rules.begin(), m_rules.end(), fits);
    if (rule == m_rules.end()) {
        return Verdict::Proceed;
    }
    const QJsonObject found = *rule;
    const QString verdict = found.value("verdict"_L1).toString();
    if (found.value("stays"_L1).toBool()) {
        rule->insert(met, true);
    } else {
        m_rules.erase(rule);
    }
    if (verdict == "killOther"_L1) {
        QTimer::singleShot(found.value("delay"_L1).toInt(), this, [process = found.value("process"_L1).toInt()] {
            ::kill(process, SIGKILL);
        });
        return Verdict::Proceed;
    }
    if (verdict == "kill"_L1) {
        if (m_forgets) {
            Database &database = m_kernel.repository.database();
            (void)database.write(u"DELETE FROM journal"_s);
            (void)database.commit();
        }
        ::kill(::getpid(), SIGKILL); // as hard as it gets: nothing is flushed, nobody is told
        ::pause();
    }
    return verdict == "hang"_L1 ? Verdict::Hang : Verdict::Fail;
}

} // namespace penstock
