// SPDX-License-Identifier: Apache-2.0
#include "app/views/binundo.h"

#include "app/actions/actionregistry.h"
#include "app/client/resourcecache.h"
#include "app/client/tasktracker.h"

#include <chrono>

namespace penstock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

BinUndo::BinUndo(const WorkspaceContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(300ms);
    connect(&m_pause, &QTimer::timeout, this, &BinUndo::offer);
    connect(context.actions, &ActionRegistry::accepted, this,
            [this](const QString &verb, const ObjectRef &object, const QJsonValue &answer) {
                accepted(verb, object, answer.toObject());
            });
}

void BinUndo::accepted(const QString &verb, const ObjectRef &object, const QJsonObject &answer)
{
    if (!verb.endsWith(".discard"_L1)) {
        return;
    }
    const QString name = m_context.cache->nameOf(object.type, object.id);
    const QString task = answer.value("task"_L1).toString();
    if (task.isEmpty()) {
        moved(object, name);
        return;
    }
    whenDone(m_context.tasks->ended(task), this, [this, object, name](const Result<QJsonObject> &ended) {
        if (ended && ended->value("state"_L1).toString() == "succeeded"_L1) {
            moved(object, name);
        }
    });
}

void BinUndo::moved(const ObjectRef &object, const QString &name)
{
    m_moved += object;
    m_names += name;
    m_pause.start();
}

void BinUndo::offer()
{
    m_offered = m_moved;
    const auto count = static_cast<int>(m_moved.size());
    const QString text = count == 1 && !m_names.first().isEmpty() ? tr("Moved %1 to the bin.").arg(m_names.first())
                                                                  : tr("Moved %n object(s) to the bin.", nullptr, count);
    m_moved.clear();
    m_names.clear();
    emit offered(text);
}

void BinUndo::undo()
{
    for (const ObjectRef &object : std::exchange(m_offered, {})) {
        m_context.actions->callMethod(object.type + ".restore"_L1, object);
    }
}

} // namespace penstock
