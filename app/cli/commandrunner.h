// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/output.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace penstock {

class Completion;
class CommandTable;
class ServiceClient;
struct CommandPlan;

/// Runs one command line from the first word to the exit code.
class CommandRunner final : public QObject
{
    Q_OBJECT

public:
    explicit CommandRunner(QObject *parent = nullptr);
    ~CommandRunner() override;

    /// finished() follows, never from inside this call.
    void run(const QStringList &arguments);
    void interrupt();

signals:
    void finished(int exitCode);

private:
    void runLine(const CommandLine &line);
    void complete(const QStringList &words);
    void connectToService();
    void connectionChanged();
    void dispatch();
    void prepare(const CommandPlan &plan, const QString &noun);
    [[nodiscard]] std::unique_ptr<Command> made(const CommandPlan &plan, const QString &noun,
                                                const QJsonObject &values);
    void launch(std::unique_ptr<Command> command);
    void runQuery(const CommandContext &context, const QStringList &words);
    void printHelp();
    void timeOut();
    void fail(const Error &error, int exitCode);
    void finish(int exitCode);

    CommandLine m_line;
    Output m_output{false};
    std::unique_ptr<ServiceClient> m_client;
    std::unique_ptr<CommandTable> m_table;
    std::unique_ptr<Command> m_command;
    std::unique_ptr<Completion> m_completion;
    QTimer m_deadline;
    QTimer m_away; ///< how long a lost connection is waited for
    bool m_finished = false;
};

} // namespace penstock
