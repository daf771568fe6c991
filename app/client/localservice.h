// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"

#include <QString>

namespace penstock {

/// Starts the control service for this user when none is running. The service outlives this program.
class LocalService
{
public:
    /// The service program beside this application, else the one in PATH.
    LocalService();
    explicit LocalService(QString program) : m_program(std::move(program)) {}

    /// Empty when there is none.
    [[nodiscard]] const QString &program() const { return m_program; }

    /// Starts it in its default runtime directory, or in the one given. Returns what was done, in words for the user.
    /// The service answers a moment later: a ServiceClient that waits notices by itself.
    [[nodiscard]] Result<Text> start(const QString &runtimeDirectory = {}) const;

private:
    QString m_program;
};

} // namespace penstock
