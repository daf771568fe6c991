// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/pluginhost/kernel.h"
#include "service/pluginhost/plugin.h"
#include "service/pluginhost/standardmethods.h"

#include <vector>

namespace penstock::test {

/// Boxes that stand at sites, which nest.
class BoxPlugin final : public Plugin
{
public:
    explicit BoxPlugin(Kernel &kernel, Repository *&repository) : m_kernel(kernel) { repository = &kernel.repository; }

    QString id() const override { return QStringLiteral("boxes"); }
    Result<void> start() override
    {
        using namespace Qt::StringLiterals;
        ResourceType site(u"site"_s, "Site", "Sites");
        site.add(u"name"_s, FieldKind::Text);
        site.add(u"state"_s, FieldKind::Text);
        site.add(u"within"_s, FieldKind::Reference).target(u"site"_s).place().onDelete(OnDelete::Clear).reverse(u"parts"_s, "Parts");
        ResourceType box(u"box"_s, "Box", "Boxes");
        box.add(u"name"_s, FieldKind::Text);
        box.add(u"weight"_s, FieldKind::Integer);
        box.add(u"site"_s, FieldKind::Reference).target(u"site"_s).parent().onDelete(OnDelete::Clear);
        for (const ResourceType &type : {site, box}) {
            if (const auto added = m_kernel.repository.addType(type); !added) {
                return added;
            }
            for (Registration &registration : m_kernel.standardMethods.offer(type)) {
                m_registrations.push_back(std::move(registration));
            }
        }
        return {};
    }

private:
    Kernel &m_kernel;
    std::vector<Registration> m_registrations;
};

} // namespace penstock::test
