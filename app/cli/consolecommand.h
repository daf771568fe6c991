// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "app/cli/rawterminal.h"

#include <QByteArray>
#include <QSocketNotifier>

#include <memory>

namespace penstock {

class ConsoleChannel;

/// vm console NAME: the serial console in this terminal. With --until it only prints, and ends when the text has
/// appeared.
class ConsoleCommand final : public Command
{
    Q_OBJECT

public:
    ConsoleCommand(const CommandContext &context, const QJsonObject &options);
    ~ConsoleCommand() override;

    void start() override;
    [[nodiscard]] bool survivesReconnect() const override { return m_channel != nullptr; }

private:
    void opened(const QJsonObject &answer);
    void ready();
    void readInput();
    void received(const QByteArray &bytes);
    void closed(int code, const QString &reason);
    void leave(int exitCode);
    [[nodiscard]] bool isWatching() const { return !m_until.isEmpty(); }

    QJsonObject m_options;
    QByteArray m_until;
    QByteArray m_tail; ///< the last bytes seen: what is looked for may come in pieces
    std::unique_ptr<ConsoleChannel> m_channel;
    std::unique_ptr<RawTerminal> m_terminal;
    std::unique_ptr<QSocketNotifier> m_input;
};

} // namespace penstock
