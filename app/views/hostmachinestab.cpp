// SPDX-License-Identifier: Apache-2.0
#include "app/views/hostmachinestab.h"

#include "app/theme/metrics.h"
#include "app/views/resourcelistview.h"

#include <QVBoxLayout>

namespace penstock {

using namespace Qt::StringLiterals;

HostMachinesTab::HostMachinesTab(const WorkspaceContext &context, const ObjectRef &host, QWidget *parent)
    : ObjectTab(host, parent), m_list(new ResourceListView(context, u"vm"_s, {u"vm-of-host"_s, {u"host"_s}}, this))
{
    Condition ofHost;
    ofHost.kind = Condition::Kind::Compare;
    ofHost.field = u"host"_s;
    ofHost.value = host.id;
    m_list->setScope(ofHost);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::Block, 0, 0);
    column->addWidget(m_list);
    connect(m_list->table(), &ResourceTable::selectedObjectsChanged, this, &ObjectTab::selectedObjectsChanged);
}

bool HostMachinesTab::hasContent() const
{
    return m_list->hasContent();
}

ObjectRefs HostMachinesTab::selectedObjects() const
{
    const ObjectRefs selected = m_list->table()->selectedObjects();
    return selected.isEmpty() ? ObjectRefs{object()} : selected;
}

QWidget *HostMachinesTab::mainWidget()
{
    return m_list->table();
}

} // namespace penstock
