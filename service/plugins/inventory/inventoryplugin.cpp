// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/inventory/inventoryplugin.h"

#include "service/pluginhost/standardmethods.h"
#include "service/plugins/inventory/placetypes.h"
#include "service/store/repository.h"

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView own{"inventory"};

} // namespace

InventoryPlugin::InventoryPlugin(Kernel &kernel)
    : m_kernel(kernel), m_folders(kernel.repository),
      m_zoneEdits(m_kernel, zoneType(), EditMethods::Rules{.level = Method::Level::Administer}),
      m_folderEdits(m_kernel, folderType(), folderRules())
{}

InventoryPlugin::~InventoryPlugin()
{
    m_kernel.repository.removeAttributes(u"host"_s, own);
    m_kernel.repository.removeAttributes(u"vm"_s, own);
}

Result<void> InventoryPlugin::start()
{
    Repository &repository = m_kernel.repository;
    const auto ready = repository.addType(zoneType())
                           .and_then([&] { return repository.addType(folderType()); })
                           .and_then([&] { return repository.addAttributes(u"host"_s, own, {zoneOfHost()}); })
                           .and_then([&] { return repository.addAttributes(u"vm"_s, own, {folderOfMachine()}); });
    if (ready) {
        offer(zoneType(), m_zoneEdits);
        offer(folderType(), m_folderEdits);
    }
    return ready;
}

void InventoryPlugin::offer(const ResourceType &type, EditMethods &edits)
{
    for (Registration &registration : m_kernel.standardMethods.offer(type)) {
        m_registrations.push_back(std::move(registration));
    }
    for (Registration &registration : edits.offer()) {
        m_registrations.push_back(std::move(registration));
    }
}

EditMethods::Rules InventoryPlugin::folderRules()
{
    EditMethods::Rules rules;
    rules.prepare = [this](const Caller &, const QJsonObject &changes, const QJsonObject &before) -> Result<QJsonObject> {
        return m_folders.check(changes, before).map([&] { return changes; });
    };
    return rules;
}

} // namespace penstock
