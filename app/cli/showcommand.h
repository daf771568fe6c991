// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/columns.h"
#include "app/cli/command.h"
#include "app/cli/namelookup.h"
#include "shared/model/resourcetype.h"

namespace penstock {

/// TYPE show NAME: every field of one object.
class ShowCommand final : public Command
{
    Q_OBJECT

public:
    ShowCommand(const CommandContext &context, const ResourceType &type, QString idOrName);

    void start() override;

private:
    void show(const QJsonObject &object);

    ResourceType m_type;
    QString m_idOrName;
    NameLookup m_names;
};

} // namespace penstock
