// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/pluginhost/deletionplan.h"
#include "service/tasks/workflow.h"

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QStringList>

namespace penstock {

/// An object that is to be deleted with everything it owns.
struct ContentsContext {
    struct Victim {
        QString type;
        QString id;
        QString name;
        QJsonObject params;

        [[nodiscard]] bool operator==(const Victim &) const = default;
    };
    Victim root;
    QList<Victim> victims; ///< in the order in which they go
    QJsonObject caller;    ///< on whose behalf
    QString task;          ///< the one that does this

    [[nodiscard]] static ContentsContext of(const DeletionPlan &plan, const Caller &caller);
    [[nodiscard]] bool operator==(const ContentsContext &) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ContentsContext fromJson(const QJsonObject &json);
};

/// Deletes the victims by the methods of their types, several at a time and each on its own: one that cannot be deleted
/// does not stop the others. Those that others still need are tried again when these have gone. What is left in the end
/// is told by name.
class ContentsDeletion final : public QObject
{
    Q_OBJECT

public:
    ContentsDeletion(const Kernel &kernel, const ContentsContext &context, StepControl &control);

    [[nodiscard]] Async<void> outcome() const { return m_promise.future(); }

private:
    void startSome();
    void ended(const ContentsContext::Victim &victim, const Result<void> &outcome);
    void endRound();
    void finish(const Result<void> &result);
    [[nodiscard]] Error left() const;

    const Kernel &m_kernel;
    ContentsContext m_context;
    StepControl &m_control;
    QList<ContentsContext::Victim> m_waiting;
    QList<std::pair<ContentsContext::Victim, Error>> m_failed; ///< of this round
    qsizetype m_running = 0;
    qsizetype m_done = 0;
    bool m_hasProgress = false; ///< in this round
    Promise<void> m_promise;
};

/// First what it owns, then the object itself.
[[nodiscard]] WorkflowDefinition contentsWorkflow(const Kernel &kernel);

} // namespace penstock
