// SPDX-License-Identifier: Apache-2.0
#include "app/cli/assignments.h"
#include "app/cli/commandrunner.h"

#include "app/cli/commandplan.h"
#include "app/cli/commandtable.h"
#include "app/cli/completion.h"
#include "app/cli/consolecommand.h"
#include "app/cli/followcommand.h"
#include "app/cli/exitcode.h"
#include "app/cli/exportcommand.h"
#include "app/cli/helptext.h"
#include "app/cli/listcommand.h"
#include "app/cli/methodcommand.h"
#include "app/cli/passwordcommand.h"
#include "app/cli/restorecommand.h"
#include "app/cli/searchcommand.h"
#include "app/cli/selftest.h"
#include "app/cli/showcommand.h"
#include "app/cli/signinoptions.h"
#include "app/cli/statuscommand.h"
#include "app/cli/tagwords.h"
#include "app/cli/taskwaitcommand.h"
#include "app/cli/watchcommand.h"
#include "app/client/serviceclient.h"

#include <QCoreApplication>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestAbsence = 30000;
constexpr int completeWithin = 2000;

} // namespace

CommandRunner::CommandRunner(QObject *parent) : QObject(parent)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &CommandRunner::timeOut);
    m_away.setSingleShot(true);
    connect(&m_away, &QTimer::timeout, this, [this] { fail(m_client->lastError(), ExitUnreachable); });
}

CommandRunner::~CommandRunner() = default;

void CommandRunner::run(const QStringList &arguments)
{
    if (arguments.value(0) == "__complete"_L1) {
        complete(arguments.mid(1));
        return;
    }
    const Result<CommandLine> line = CommandLine::parse(arguments);
    if (!line) {
        m_output = Output(arguments.contains(u"--json"_s));
        fail(line.error(), ExitUsage);
        return;
    }
    runLine(*line);
}

void CommandRunner::runLine(const CommandLine &line)
{
    m_line = line;
    m_output = Output(line.json);
    const QString first = line.words.value(0);
    if (line.version) {
        m_output.print(u"penstockctl %1\n"_s.arg(QCoreApplication::applicationVersion()));
        finish(ExitDone);
    } else if (line.selfTest) {
        finish(selfTest(m_output));
    } else if ((line.help && first.isEmpty()) || first == "help"_L1) {
        m_output.print(helptext::general());
        finish(ExitDone);
    } else if (first.isEmpty()) {
        fail({.code = ErrorCode::InvalidArgument, .what = "No command was given.", .fix = "See penstockctl --help."},
             ExitUsage);
    } else if (first == "service"_L1 && line.words.value(1) == "restore"_L1 && !line.help) {
        finish(restoreService(line.words.mid(2), m_output));
    } else {
        connectToService();
    }
}

void CommandRunner::connectToService()
{
    const Result<ServiceLocator> locator = signinoptions::locator(m_line);
    if (!locator) {
        fail(locator.error(), ExitUsage);
        return;
    }
    m_client = std::make_unique<ServiceClient>(*locator);
    connect(m_client.get(), &ServiceClient::ready, this, [this] {
        m_away.stop();
        if (!m_command) {
            dispatch();
        }
    });
    connect(m_client.get(), &ServiceClient::stateChanged, this, &CommandRunner::connectionChanged);
    if (m_line.timeout) {
        m_deadline.start(static_cast<int>(*m_line.timeout * 1000));
    }
    m_client->start();
}

void CommandRunner::connectionChanged()
{
    if (m_client->state() != ServiceClient::State::Waiting || m_finished) {
        return;
    }
    const Error error = m_client->lastError();
    if (!m_command) {
        const bool isForbidden = exitCodeFor(error.code) == ExitForbidden;
        fail(error, isForbidden ? ExitForbidden : ExitUnreachable);
    } else if (m_command->survivesReconnect() && !m_away.isActive()) {
        m_output.note(u"The connection to the service is lost; waiting for it to come back."_s);
        m_away.start(longestAbsence);
    }
}

void CommandRunner::dispatch()
{
    m_table = std::make_unique<CommandTable>(m_client->types(), m_client->methods());
    const QString noun = m_line.words.value(0);
    const CommandContext context{*m_client, m_output, m_line, *m_table};
    if (noun == "status"_L1 && m_line.words.size() == 1) {
        launch(std::make_unique<StatusCommand>(context));
        return;
    }
    if ((noun == "search"_L1 || noun == "query"_L1) && !m_table->type(noun)) {
        runQuery(context, noun == "search"_L1 ? m_line.words : m_line.words.mid(1));
        return;
    }
    const QString verb = m_line.words.value(1);
    const bool asksAboutNoun = m_line.help && verb.isEmpty() && m_table->nouns().contains(noun);
    const Result<void> isKnown = m_table->check(noun, verb);
    if (!isKnown && !asksAboutNoun) {
        fail(isKnown.error(), ExitUsage);
    } else if (m_line.help) {
        printHelp();
    } else {
        prepare(CommandPlan::of(*m_table, noun, verb), noun);
    }
}

/// A whole query names its type itself.
void CommandRunner::runQuery(const CommandContext &context, const QStringList &words)
{
    const QString text = words.join(u' ');
    const ResourceType *type = m_table->type(text.section(u' ', 0, 0, QString::SectionSkipEmpty));
    if (m_line.help) {
        m_output.print(helptext::general());
        finish(ExitDone);
    } else if (words.size() < 1 || text.trimmed() == "search"_L1) {
        fail({.code = ErrorCode::InvalidArgument, .what = "There is nothing to look for.",
              .fix = "Write for example: penstockctl search web-01, or penstockctl query 'vm where state = running'."},
             ExitUsage);
    } else if (type) {
        launch(std::make_unique<ListCommand>(context, *type, QJsonObject{{u"query"_s, text}}));
    } else {
        launch(std::make_unique<SearchCommand>(context, text));
    }
}

void CommandRunner::printHelp()
{
    const QString noun = m_line.words.value(0);
    const QString verb = m_line.words.value(1);
    if (verb.isEmpty()) {
        m_output.print(helptext::noun(*m_table, noun));
    } else {
        const CommandPlan plan = CommandPlan::of(*m_table, noun, verb);
        m_output.print(helptext::command(*m_table, noun, verb, plan.listedOptions(), plan.positional));
    }
    finish(ExitDone);
}

void CommandRunner::prepare(const CommandPlan &plan, const QString &noun)
{
    QStringList arguments = m_line.words.mid(2);
    if (plan.kind == CommandPlan::Kind::Set) {
        const Result<QStringList> options = Assignments(plan.method).asOptions(arguments);
        if (!options) {
            fail(options.error(), ExitUsage);
            return;
        }
        arguments = *options;
    } else if (plan.kind == CommandPlan::Kind::Tag) {
        arguments = tagwords::asOptions(arguments);
    }
    Result<QJsonObject> values = plan.reader().read(arguments);
    if (!values) {
        fail(values.error(), ExitUsage);
        return;
    }
    if (!plan.ownTimeout && values->contains("timeout"_L1)) {
        m_line.timeout = values->take(u"timeout"_s).toDouble();
        m_deadline.start(static_cast<int>(*m_line.timeout * 1000));
    }
    const bool needsName = plan.kind != CommandPlan::Kind::Call && plan.positional.contains(u"id"_s);
    if (needsName && values->value("id"_L1).toString().isEmpty()) {
        fail({.code = ErrorCode::InvalidArgument, .what = "NAME is missing.", .fix = "See --help."}, ExitUsage);
        return;
    }
    launch(made(plan, noun, *values));
}

std::unique_ptr<Command> CommandRunner::made(const CommandPlan &plan, const QString &noun, const QJsonObject &values)
{
    const CommandContext context{*m_client, m_output, m_line, *m_table};
    const QString id = values.value("id"_L1).toString();
    switch (plan.kind) {
    case CommandPlan::Kind::List:
        return std::make_unique<ListCommand>(context, *m_table->type(noun), values);
    case CommandPlan::Kind::Query:
        return std::make_unique<ListCommand>(context, *m_table->type(noun), values);
    case CommandPlan::Kind::Show:
        return std::make_unique<ShowCommand>(context, *m_table->type(noun), id);
    case CommandPlan::Kind::Watch:
        return std::make_unique<WatchCommand>(context, *m_table->type(noun), values);
    case CommandPlan::Kind::Follow:
        return std::make_unique<FollowCommand>(context, values);
    case CommandPlan::Kind::Wait:
        return std::make_unique<TaskWaitCommand>(context, id);
    case CommandPlan::Kind::Console:
        return std::make_unique<ConsoleCommand>(context, values);
    case CommandPlan::Kind::Password:
        return std::make_unique<PasswordCommand>(context, values);
    case CommandPlan::Kind::Export:
        return std::make_unique<ExportCommand>(context, values);
    case CommandPlan::Kind::Set:
    case CommandPlan::Kind::Tag:
    case CommandPlan::Kind::Call:
        break;
    }
    return std::make_unique<MethodCommand>(context, plan.method, values);
}

void CommandRunner::launch(std::unique_ptr<Command> command)
{
    m_command = std::move(command);
    connect(m_command.get(), &Command::finished, this, &CommandRunner::finish);
    m_command->start();
}

void CommandRunner::complete(const QStringList &words)
{
    m_completion = std::make_unique<Completion>(words);
    const auto print = [this](const QStringList &candidates) {
        if (!m_finished) {
            m_output.print(candidates.join(u'\n') + (candidates.isEmpty() ? QString() : u"\n"_s));
            finish(ExitDone);
        }
    };
    connect(m_completion.get(), &Completion::found, this, print);
    const auto giveUp = [this, print] { print(m_completion->offline()); };
    const CommandLine &line = m_completion->line();
    const bool wouldAsk = !line.user.isEmpty() && qEnvironmentVariableIsEmpty("PENSTOCK_PASSWORD_FILE");
    const Result<ServiceLocator> locator = wouldAsk ? Result<ServiceLocator>(failure(Error{})) : signinoptions::locator(line);
    if (!locator) { // nobody is asked for a password at the Tab key
        giveUp();
        return;
    }
    m_client = std::make_unique<ServiceClient>(*locator);
    connect(m_client.get(), &ServiceClient::ready, this, [this] { m_completion->online(*m_client); });
    connect(m_client.get(), &ServiceClient::stateChanged, this, [this, giveUp] {
        if (m_client->state() == ServiceClient::State::Waiting) {
            giveUp();
        }
    });
    QTimer::singleShot(completeWithin, this, giveUp);
    m_client->start();
}

void CommandRunner::timeOut()
{
    m_output.endProgress();
    const QString rest = m_command ? m_command->unfinished() : QString();
    fail({.code = ErrorCode::Timeout,
          .what = Text("The command did not end within {seconds} s.", {{u"seconds"_s, *m_line.timeout}}),
          .fix = rest.isEmpty() ? Text("Try again with a longer --timeout.") : Text("{rest}", {{u"rest"_s, rest}})},
         ExitTimeout);
}

void CommandRunner::interrupt()
{
    m_output.endProgress();
    if (m_command && !m_command->unfinished().isEmpty()) {
        m_output.note(m_command->unfinished());
    }
    finish(ExitInterrupted);
}

void CommandRunner::fail(const Error &error, int exitCode)
{
    if (!m_finished) {
        m_output.printError(error);
        finish(exitCode);
    }
}

void CommandRunner::finish(int exitCode)
{
    if (m_finished) {
        return;
    }
    m_finished = true;
    QMetaObject::invokeMethod(
        this, [this, exitCode] { emit finished(exitCode); }, Qt::QueuedConnection);
}

} // namespace penstock
