// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/registration.h"
#include "service/pluginhost/editmethods.h"
#include "service/pluginhost/plugin.h"

#include <vector>

namespace penstock {

/// Notes about hosts and virtual machines: an example of a whole plugin.
class NotePlugin final : public Plugin
{
    Q_OBJECT

public:
    explicit NotePlugin(Kernel &kernel);

    [[nodiscard]] QString id() const override { return QStringLiteral("note"); }
    [[nodiscard]] QStringList dependencies() const override { return {QStringLiteral("host"), QStringLiteral("vm")}; }
    [[nodiscard]] Result<void> start() override;

private:
    Kernel &m_kernel;
    EditMethods m_edits;
    Registration m_words;
    std::vector<Registration> m_reads;
    std::vector<Registration> m_writes;
};

} // namespace penstock
