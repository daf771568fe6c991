// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/tasks/stepcontrol.h"
#include "shared/core/async.h"
#include "shared/core/compactjson.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace penstock {

/// How a step behaves besides its work.
struct StepOptions {
    int weight = 1;           ///< share of the task's progress, relative to the other steps
    bool cancellable = false; ///< the step ends soon after StepControl::cancelled()
    bool local = false;       ///< has no effect outside of the database, so that it need not wait for the journal's disk
    bool together = false;    ///< runs at the same time as the step before it
    int attempts = 1;         ///< how often it is tried while the host cannot be reached or does not answer
    std::chrono::milliseconds timeout = std::chrono::minutes(2); ///< without an answer or a report of progress
};

/// What becomes of work that was interrupted by the end of the service.
enum class Recovery {
    Undo,   ///< what was begun is undone
    Resume, ///< it goes on where it was; each step must do when repeated, and the context must hold no secrets
};

/// A step with its context erased, as the runner sees it.
struct WorkflowStep {
    Text title;
    std::function<Async<void>(void *context, StepControl &)> run;
    std::function<Async<void>(void *context)> rollback; ///< null where the step has no effect to undo
    std::function<bool(const void *context)> needed;    ///< null: always
    StepOptions options;
};

/// A workflow with its context erased.
struct WorkflowDefinition {
    QString name; ///< also kept in the journal: "vm.create"
    QList<WorkflowStep> steps;
    Recovery recovery = Recovery::Undo;
    std::function<std::shared_ptr<void>(const QJsonObject &)> decode;
    std::function<QJsonObject(const void *)> encode;
    std::function<std::shared_ptr<const void>(const void *)> copy;
    std::function<bool(const void *, const void *)> same;
    std::function<QJsonObject(const void *)> result; ///< for Task::result

    /// What the journal keeps of a context.
    [[nodiscard]] QByteArray journalText(const void *context) const
    {
        return compactJson(encode(context));
    }
};

/// Named steps, each with what it does and how that is undone, written next to each other.
///
/// All data lives in the context, which is written to the journal before each step; a step captures services only. Runs
/// and rollbacks are idempotent ("ensure", not "do"), because after a crash or a lost answer either may come again.
/// Context needs toJson(), static fromJson(QJsonObject) and ==; no secrets.
template <typename Context>
class Workflow
{
public:
    using Run = std::function<Async<void>(Context &, StepControl &)>;
    using Rollback = std::function<Async<void>(Context &)>;

    explicit Workflow(const QString &name)
    {
        m_definition.name = name;
        m_definition.decode = [](const QJsonObject &json) -> std::shared_ptr<void> {
            return std::make_shared<Context>(Context::fromJson(json));
        };
        m_definition.encode = [](const void *context) { return static_cast<const Context *>(context)->toJson(); };
        m_definition.copy = [](const void *context) -> std::shared_ptr<const void> {
            return std::make_shared<const Context>(*static_cast<const Context *>(context));
        };
        m_definition.same = [](const void *left, const void *right) {
            return *static_cast<const Context *>(left) == *static_cast<const Context *>(right);
        };
        m_definition.result = [](const void *) { return QJsonObject(); };
    }

    Workflow &step(const Text &title, Run run, Rollback rollback = {}, StepOptions options = {})
    {
        WorkflowStep step{.title = title, .run = {}, .rollback = {}, .needed = {}, .options = options};
        step.run = [run = std::move(run)](void *context, StepControl &control) {
            return run(*static_cast<Context *>(context), control);
        };
        if (rollback) {
            step.rollback = [rollback = std::move(rollback)](void *context) {
                return rollback(*static_cast<Context *>(context));
            };
        }
        m_definition.steps.append(std::move(step));
        return *this;
    }

    /// Takes over the steps of another workflow, which work on a part of this one's context.
    template <typename Part>
    Workflow &include(const Workflow<Part> &other, std::function<Part &(Context &)> part)
    {
        for (WorkflowStep step : other.definition().steps) {
            const auto of = [part](const void *context) -> void * {
                return &part(*static_cast<Context *>(const_cast<void *>(context)));
            };
            step.run = [of, run = step.run](void *context, StepControl &control) { return run(of(context), control); };
            if (step.rollback) {
                step.rollback = [of, rollback = step.rollback](void *context) { return rollback(of(context)); };
            }
            if (step.needed) {
                step.needed = [of, needed = step.needed](const void *context) { return needed(of(context)); };
            }
            m_definition.steps.append(std::move(step));
        }
        return *this;
    }

    /// Whether the latest step has anything to do. Depends on what the context holds from the beginning.
    Workflow &onlyIf(std::function<bool(const Context &)> needed)
    {
        m_definition.steps.last().needed = [needed = std::move(needed)](const void *context) {
            return needed(*static_cast<const Context *>(context));
        };
        return *this;
    }

    Workflow &recovery(Recovery recovery)
    {
        m_definition.recovery = recovery;
        return *this;
    }

    Workflow &result(std::function<QJsonObject(const Context &)> make)
    {
        m_definition.result = [make = std::move(make)](const void *context) {
            return make(*static_cast<const Context *>(context));
        };
        return *this;
    }

    [[nodiscard]] const WorkflowDefinition &definition() const { return m_definition; }

private:
    WorkflowDefinition m_definition;
};

} // namespace penstock
