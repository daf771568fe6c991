// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/error.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QObject>

#include <functional>

namespace penstock {

class CommandTable;
class Output;
class ServiceClient;
struct CommandLine;

/// What a command works with; all of it outlives the command.
struct CommandContext {
    ServiceClient &client;
    const Output &output;
    const CommandLine &line;
    const CommandTable &table;
};

/// One command while it runs.
class Command : public QObject
{
    Q_OBJECT

public:
    explicit Command(const CommandContext &context, QObject *parent = nullptr) : QObject(parent), m_context(context) {}

    virtual void start() = 0;
    /// What the user should know when the command is left before its end.
    [[nodiscard]] virtual QString unfinished() const { return {}; }
    /// Whether the command goes on when the connection is lost, and resumes when it is back.
    [[nodiscard]] virtual bool survivesReconnect() const { return false; }

signals:
    void finished(int exitCode);

protected:
    [[nodiscard]] ServiceClient &client() const { return m_context.client; }
    [[nodiscard]] const Output &output() const { return m_context.output; }
    [[nodiscard]] const CommandLine &line() const { return m_context.line; }
    [[nodiscard]] const CommandTable &table() const { return m_context.table; }

    /// Calls the service; an error ends the command.
    /// A command that survives lost connections is not told of answers that were lost with one; it begins anew at ready().
    void call(const QString &method, const QJsonObject &params, std::function<void(const QJsonValue &)> handler);
    void fail(const Error &error);
    /// Whether there is no answer because the connection ended.
    [[nodiscard]] bool isLost(const Error &error) const;

private:
    CommandContext m_context;
};

} // namespace penstock
