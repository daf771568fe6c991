// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

#include <QMap>

namespace penstock {

/// status: which service this is, and how many objects of each type are in which state.
class StatusCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void start() override;

private:
    void count();
    void arrived();
    void show();

    QJsonObject m_info;
    QMap<QString, QMap<QString, int>> m_counts; ///< by type and state
    int m_waiting = 0;
};

} // namespace penstock
