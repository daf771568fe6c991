// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandline.h"

#include "shared/model/field.h"

#include <functional>
#include <map>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

Result<double> seconds(const QString &text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (!ok || value <= 0) {
        return failure(ErrorCode::InvalidArgument, Text("--timeout does not accept “{value}”.", {{u"value"_s, text}}),
                       {}, "Write a number of seconds, such as 60.");
    }
    return value;
}

tl::unexpected<Error> withoutValue(const QString &option)
{
    return failure(ErrorCode::InvalidArgument, Text("{option} needs a value.", {{u"option"_s, option}}));
}

/// Switches that may stand anywhere on the line.
bool takeSwitch(CommandLine &line, const QString &argument)
{
    static const std::map<QString, std::function<void(CommandLine &)>> switches{
        {u"--json"_s, [](CommandLine &l) { l.json = true; }},
        {u"--help"_s, [](CommandLine &l) { l.help = true; }},
        {u"-h"_s, [](CommandLine &l) { l.help = true; }},
        {u"--version"_s, [](CommandLine &l) { l.version = true; }},
        {u"--self-test"_s, [](CommandLine &l) { l.selfTest = true; }},
        {u"--yes"_s, [](CommandLine &l) { l.yes = true; }},
        {u"-y"_s, [](CommandLine &l) { l.yes = true; }},
        {u"--wait"_s, [](CommandLine &l) { l.wait = true; }},
        {u"--no-wait"_s, [](CommandLine &l) { l.wait = false; }},
    };
    const auto known = switches.find(argument);
    if (known == switches.end()) {
        return false;
    }
    known->second(line);
    return true;
}

/// The value of --name VALUE or --name=VALUE; nothing when the argument is another option.
std::optional<Result<QString>> takeValue(const QString &name, const QStringList &arguments, qsizetype &position)
{
    const QString &argument = arguments.at(position);
    if (argument.startsWith(name + u'=')) {
        return argument.mid(name.size() + 1);
    }
    if (argument != name) {
        return std::nullopt;
    }
    if (position + 1 >= arguments.size()) {
        return withoutValue(name);
    }
    return arguments.at(++position);
}

/// Options that say which service; those but --runtime-dir stand before the first word, since methods have such too.
Result<bool> takeConnection(CommandLine &line, const QStringList &arguments, qsizetype &position)
{
    const std::pair<QString, QString CommandLine::*> options[] = {{u"--runtime-dir"_s, &CommandLine::runtimeDirectory},
                                                                  {u"--user"_s, &CommandLine::user},
                                                                  {u"--url"_s, &CommandLine::url},
                                                                  {u"--ca"_s, &CommandLine::ca}};
    for (const auto &[name, member] : options) {
        if (!line.words.isEmpty() && member != &CommandLine::runtimeDirectory) {
            break;
        }
        if (const auto value = takeValue(name, arguments, position)) {
            if (!*value) {
                return failure(value->error());
            }
            line.*member = **value;
            return true;
        }
    }
    return false;
}

} // namespace

Result<CommandLine> CommandLine::parse(const QStringList &arguments)
{
    CommandLine line;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == "--"_L1) {
            line.words << arguments.mid(i);
            break;
        }
        const auto taken = takeConnection(line, arguments, i);
        if (!taken) {
            return failure(taken.error());
        }
        if (*taken) {
            continue;
        }
        // Behind the first word --timeout may belong to the method, as in: vm shut-down hello --timeout 60.
        const auto timeout = line.words.isEmpty() ? takeValue(u"--timeout"_s, arguments, i) : std::nullopt;
        if (timeout) {
            const Result<double> value = *timeout ? seconds(**timeout) : Result<double>(failure(timeout->error()));
            if (!value) {
                return failure(value.error());
            }
            line.timeout = *value;
            continue;
        }
        if (!takeSwitch(line, arguments.at(i))) {
            line.words << arguments.at(i);
        }
    }
    return line;
}

const QList<Field> &CommandLine::options()
{
    static const QList<Field> fields{
        FieldBuilder(u"json"_s, FieldKind::Bool).help("Print JSON; errors are JSON on standard error."),
        FieldBuilder(u"wait"_s, FieldKind::Bool).help("Wait for tasks and show their progress (the default)."),
        FieldBuilder(u"timeout"_s, FieldKind::Real).unit(Unit::Seconds).help("Give up after this many seconds."),
        FieldBuilder(u"runtimeDir"_s, FieldKind::Text).help("Directory of the service's control socket."),
        FieldBuilder(u"user"_s, FieldKind::Text).help("Sign in with this account."),
        FieldBuilder(u"url"_s, FieldKind::Text).help("Service on another computer: wss://HOST:PORT."),
        FieldBuilder(u"ca"_s, FieldKind::Text).help("File with the certificates to trust there."),
        FieldBuilder(u"yes"_s, FieldKind::Bool).help("Do not ask before something is lost."),
        FieldBuilder(u"help"_s, FieldKind::Bool).help("Explain the command."),
        FieldBuilder(u"version"_s, FieldKind::Bool).help("Print the version."),
        FieldBuilder(u"selfTest"_s, FieldKind::Bool).help("Check that this program works here."),
    };
    return fields;
}

} // namespace penstock
