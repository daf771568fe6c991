// SPDX-License-Identifier: Apache-2.0
#include "app/cli/consolecommand.h"

#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "app/client/consolechannel.h"
#include "app/client/serviceclient.h"

#include <QTimer>

#include <chrono>

#include <unistd.h>

namespace penstock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr char leaveKey = 0x1d; // Ctrl+]
constexpr auto drainAfterInput = 500ms;

Error ended(const QString &vm, int code, const QString &reason)
{
    Error error{.code = ErrorCode::Unavailable,
                .what = Text("The console of {vm} was closed.", {{u"vm"_s, vm}}),
                .why = Text("{reason}", {{u"reason"_s, reason}})};
    if (code == ConsoleChannel::TakenOver) {
        error.fix = "Take it back with --take-over.";
    } else if (code == ConsoleChannel::MachineStopped) {
        error.fix = Text("Start it with: penstockctl vm start {vm}", {{u"vm"_s, vm}});
    } else {
        error.fix = "Open it again.";
    }
    return error;
}

} // namespace

ConsoleCommand::ConsoleCommand(const CommandContext &context, const QJsonObject &options)
    : Command(context), m_options(options), m_until(options.value("until"_L1).toString().toUtf8())
{
}

ConsoleCommand::~ConsoleCommand() = default;

void ConsoleCommand::start()
{
    const QJsonObject params{{u"id"_s, m_options.value("id"_L1)},
                             {u"kind"_s, u"serial"_s},
                             {u"takeOver"_s, m_options.value("takeOver"_L1).toBool()}};
    call(u"vm.openConsole"_s, params, [this](const QJsonValue &answer) { opened(answer.toObject()); });
}

void ConsoleCommand::opened(const QJsonObject &answer)
{
    m_channel = std::make_unique<ConsoleChannel>(answer, client().expectedTlsErrors());
    connect(m_channel.get(), &ConsoleChannel::ready, this, &ConsoleCommand::ready);
    connect(m_channel.get(), &ConsoleChannel::received, this, &ConsoleCommand::received);
    connect(m_channel.get(), &ConsoleChannel::closed, this, &ConsoleCommand::closed);
}

void ConsoleCommand::ready()
{
    if (isWatching()) {
        return;
    }
    m_terminal = std::make_unique<RawTerminal>();
    if (m_terminal->isActive()) {
        output().note(u"Connected to %1. Ctrl+] leaves the console.\r"_s.arg(m_options.value("id"_L1).toString()));
    }
    m_input = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(m_input.get(), &QSocketNotifier::activated, this, &ConsoleCommand::readInput);
}

void ConsoleCommand::readInput()
{
    QByteArray bytes(4096, Qt::Uninitialized);
    const auto count = ::read(STDIN_FILENO, bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (count <= 0) {
        m_input->setEnabled(false);
        QTimer::singleShot(drainAfterInput, this, [this] { leave(ExitDone); });
        return;
    }
    bytes.truncate(count);
    const qsizetype leaveAt = m_terminal->isActive() ? bytes.indexOf(leaveKey) : -1;
    m_channel->write(leaveAt < 0 ? bytes : bytes.left(leaveAt));
    if (leaveAt >= 0) {
        leave(ExitDone);
    }
}

void ConsoleCommand::received(const QByteArray &bytes)
{
    const bool isText = !output().isJson() || !isWatching();
    if (isText) {
        output().write(bytes);
    }
    if (!isWatching()) {
        return;
    }
    m_tail += bytes;
    if (const qsizetype at = m_tail.indexOf(m_until); at >= 0) {
        if (isText) {
            output().write("\n");
        } else {
            const qsizetype start = m_tail.lastIndexOf('\n', at) + 1;
            const qsizetype end = m_tail.indexOf('\n', at);
            const QByteArray found = m_tail.mid(start, end < 0 ? -1 : end - start).trimmed();
            output().printJson(QJsonObject{{u"found"_s, true}, {u"line"_s, QString::fromUtf8(found)}});
        }
        leave(ExitDone);
        return;
    }
    m_tail = m_tail.right(4096 + m_until.size());
}

void ConsoleCommand::closed(int code, const QString &reason)
{
    m_terminal.reset();
    m_input.reset();
    const QString why = reason.isEmpty() ? u"The connection ended."_s : reason;
    if (code == ConsoleChannel::MachineStopped && !isWatching()) {
        output().note(u"\n"_s + why);
        emit finished(ExitDone);
        return;
    }
    output().printError(ended(m_options.value("id"_L1).toString(), code, why));
    emit finished(ExitFailed);
}

void ConsoleCommand::leave(int exitCode)
{
    m_input.reset();
    if (m_terminal && m_terminal->isActive()) {
        m_terminal.reset();
        output().note(u"\nLeft the console."_s);
    }
    m_channel->disconnect(this);
    m_channel->close();
    emit finished(exitCode);
}

} // namespace penstock
