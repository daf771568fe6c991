// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/columns.h"
#include "app/cli/command.h"
#include "app/cli/namelookup.h"
#include "shared/model/resourcetype.h"

#include <QJsonArray>

namespace penstock {

/// TYPE list and TYPE query: a table of the objects that meet a condition.
class ListCommand final : public Command
{
    Q_OBJECT

public:
    ListCommand(const CommandContext &context, const ResourceType &type, const QJsonObject &options);

    void start() override;

private:
    void query(const QString &text);
    void showRows(const QJsonArray &rows);
    void nextPage(const QString &after);
    void take(const QJsonObject &page);
    void show();

    ResourceType m_type;
    QJsonObject m_options;
    Columns m_columns;
    NameLookup m_names;
    QJsonArray m_items;
    int m_limit = 0; ///< 0: all
};

} // namespace penstock
