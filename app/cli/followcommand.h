// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/columns.h"
#include "app/cli/command.h"
#include "app/cli/namelookup.h"

namespace penstock {

/// event follow: prints events from where the subscription of this name was left, and acknowledges what was printed.
class FollowCommand final : public Command
{
    Q_OBJECT

public:
    FollowCommand(const CommandContext &context, const QJsonObject &options);

    void start() override;
    [[nodiscard]] bool survivesReconnect() const override { return true; }

private:
    void subscribe();
    void begun(const QJsonObject &answer);
    void goOnFrom(qint64 resume);
    void notified(const QString &method, const QJsonObject &params);
    void show(const QJsonObject &event) const;

    QJsonObject m_options;
    Columns m_columns;
    NameLookup m_names;
};

} // namespace penstock
