// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/views/objecttab.h"
#include "app/views/workspacecontext.h"

namespace penstock {

class ResourceListView;

/// The virtual machines of one host.
class HostMachinesTab final : public ObjectTab
{
    Q_OBJECT

public:
    HostMachinesTab(const WorkspaceContext &context, const ObjectRef &host, QWidget *parent = nullptr);

    [[nodiscard]] bool hasContent() const override;
    [[nodiscard]] ObjectRefs selectedObjects() const override;
    [[nodiscard]] QWidget *mainWidget() override;
    [[nodiscard]] ResourceListView *list() const { return m_list; }

private:
    ResourceListView *m_list;
};

} // namespace penstock
