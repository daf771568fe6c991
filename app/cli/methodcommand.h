// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "shared/model/method.h"


#include <memory>

namespace penstock {

class ReferenceLookup;
class TaskWaitCommand;

/// TYPE METHOD: any method the service describes, called with what the options say.
class MethodCommand final : public Command
{
    Q_OBJECT

public:
    MethodCommand(const CommandContext &context, const Method &method, const QJsonObject &params);
    ~MethodCommand() override;

    void start() override;
    [[nodiscard]] QString unfinished() const override;
    [[nodiscard]] bool survivesReconnect() const override;

private:
    [[nodiscard]] bool isComplete();
    [[nodiscard]] bool isConfirmed();
    void callMethod(const QJsonObject &params);
    void show(const QJsonValue &answer);
    void showList(const Field &list, const QJsonArray &items);
    void showRehearsal(const QJsonObject &answer);
    void follow(const QString &task);

    Method m_method;
    QJsonObject m_params;
    std::unique_ptr<ReferenceLookup> m_references;
    std::unique_ptr<TaskWaitCommand> m_task;
};

} // namespace penstock
