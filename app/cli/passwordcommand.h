// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "shared/core/result.h"

namespace penstock {

/// account password [NAME]: a new password for the account that is signed in, which has to give its present one, or, as an
/// administrator, for another. Passwords are typed or come from files: arguments can be read by other processes.
class PasswordCommand final : public Command
{
    Q_OBJECT

public:
    PasswordCommand(const CommandContext &context, QJsonObject options) : Command(context), m_options(std::move(options)) {}

    void start() override;

private:
    [[nodiscard]] Result<QString> given(const QString &file, const QString &question) const;
    [[nodiscard]] Result<QString> fresh() const;
    void done();

    QJsonObject m_options;
};

} // namespace penstock
