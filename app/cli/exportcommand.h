// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace penstock {

/// audit export: the entries as JSON lines, piece by piece until there are no more.
class ExportCommand final : public Command
{
    Q_OBJECT

public:
    ExportCommand(const CommandContext &context, const QJsonObject &options);

    void start() override;

private:
    void show(const QJsonObject &piece);

    qint64 m_after;
    qint64 m_left; ///< how many are still wanted; negative: all
};

} // namespace penstock
