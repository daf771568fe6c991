// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/pluginhost/editmethods.h"
#include "service/pluginhost/kernel.h"
#include "service/pluginhost/plugin.h"
#include "service/plugins/inventory/folders.h"

#include <vector>

namespace penstock {

/// Zones, in which hosts stand, and folders, in which virtual machines are kept: two ways to divide the inventory, and to
/// give rights for a part of it. Both are attributes of what is in them, so that hosts and machines know nothing of them.
class InventoryPlugin final : public Plugin
{
    Q_OBJECT

public:
    explicit InventoryPlugin(Kernel &kernel);
    ~InventoryPlugin() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("inventory"); }
    [[nodiscard]] QStringList dependencies() const override { return {QStringLiteral("host"), QStringLiteral("vm")}; }
    [[nodiscard]] Result<void> start() override;

private:
    void offer(const ResourceType &type, EditMethods &edits);
    [[nodiscard]] EditMethods::Rules folderRules();

    Kernel m_kernel;
    Folders m_folders;
    EditMethods m_zoneEdits;
    EditMethods m_folderEdits;
    std::vector<Registration> m_registrations;
};

} // namespace penstock
