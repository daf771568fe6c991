// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/pluginhost/editmethods.h"
#include "service/pluginhost/kernel.h"
#include "service/plugins/access/project.h"
#include "service/store/table.h"

#include <vector>

namespace penstock {

/// The projects and their methods. There is always one, for everything that no other was named for.
class Projects
{
public:
    explicit Projects(Kernel &kernel);

    [[nodiscard]] Result<void> start();
    /// Once all types are known.
    [[nodiscard]] Result<void> run();

private:
    [[nodiscard]] Result<void> makeDefault();
    [[nodiscard]] EditMethods::Rules rules();
    void offerUsage();
    [[nodiscard]] Result<QJsonValue> usage(const QString &idOrName);

    Kernel &m_kernel;
    Table<Project> m_projects;
    EditMethods m_edit;
    std::vector<Registration> m_registrations;
};

} // namespace penstock
