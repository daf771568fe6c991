// SPDX-License-Identifier: Apache-2.0
#include "app/features/dialogs/machineopener.h"

#include "app/client/resourcecache.h"
#include "app/views/navigation.h"

#include <chrono>

namespace penstock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

MachineOpener::MachineOpener(const WorkspaceContext &context, const QString &task, const QString &name, QObject *parent)
    : QObject(parent), m_context(context), m_task(task), m_name(name), m_from(context.navigation->current())
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(2min);
    connect(&m_patience, &QTimer::timeout, this, &QObject::deleteLater);
    m_patience.start();
    connect(context.cache, &ResourceCache::objectsChanged, this, &MachineOpener::look);
    look();
}

/// The task knows the id; before it is seen, the name has to do.
QString MachineOpener::machine() const
{
    const QString id =
        m_context.cache->object(u"task"_s, m_task).value("target"_L1).toObject().value("id"_L1).toString();
    if (!id.isEmpty()) {
        return m_context.cache->object(u"vm"_s, id).isEmpty() ? QString() : id;
    }
    const auto &machines = m_context.cache->objects(u"vm"_s);
    for (auto machine = machines.cbegin(); machine != machines.cend(); ++machine) {
        if (machine->value("name"_L1).toString() == m_name) {
            return machine.key();
        }
    }
    return {};
}

void MachineOpener::look()
{
    const QString id = machine();
    if (id.isEmpty()) {
        return;
    }
    m_context.cache->disconnect(this);
    if (m_context.navigation->current() == m_from) {
        m_context.navigation->open(ObjectRef{u"vm"_s, id});
    }
    deleteLater();
}

} // namespace penstock
