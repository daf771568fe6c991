// SPDX-License-Identifier: Apache-2.0
#include "app/cli/helptext.h"

#include "app/cli/commandline.h"
#include "app/cli/commandtable.h"
#include "app/cli/kebab.h"

#include <algorithm>

namespace penstock::helptext {

using namespace Qt::StringLiterals;

namespace {

QString valueWord(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Bool:
        return {};
    case FieldKind::Integer:
    case FieldKind::Real:
        return field.unit == Unit::Bytes ? u" SIZE"_s : (field.unit == Unit::Seconds ? u" SECONDS"_s : u" NUMBER"_s);
    case FieldKind::Enumeration: {
        QStringList values;
        for (const Choice &choice : field.choices) {
            values << kebabCase(choice.value);
        }
        return u' ' + values.join(u'|');
    }
    case FieldKind::Reference:
        return u' ' + field.target.toUpper();
    case FieldKind::Object:
        return u" JSON"_s;
    default:
        return u" TEXT"_s;
    }
}

QString optionLines(const QList<Field> &fields)
{
    QList<std::pair<QString, QString>> lines;
    qsizetype width = 0;
    for (const Field &field : fields) {
        const QString flag = field.kind == FieldKind::Bool ? u"--[no-]"_s : u"--"_s;
        QString help = field.help;
        if (!field.defaultValue.isNull() && !field.defaultValue.isUndefined() && field.kind != FieldKind::Bool) {
            help += u" (%1)"_s.arg(field.defaultValue.toVariant().toString());
        }
        lines.append({flag + kebabCase(field.name) + valueWord(field), help});
        width = std::max(width, lines.last().first.size());
    }
    QString text;
    for (const auto &[option, help] : std::as_const(lines)) {
        text += u"  "_s + option.leftJustified(width + 2) + help + u'\n';
    }
    return text;
}

QString globalLines()
{
    QString text = optionLines(CommandLine::options());
    for (const QLatin1String word : {"help"_L1, "version"_L1, "self-test"_L1, "json"_L1, "yes"_L1}) {
        text.replace(u"--[no-]"_s + word, u"--"_s + word + u"     "_s);
    }
    return text;
}

} // namespace

QString general()
{
    return u"Usage: penstockctl [OPTIONS] TYPE COMMAND [NAME] [--option VALUE …]\n"
           "\n"
           "Controls virtual machines through the Penstock service of this computer.\n"
           "\n"
           "  penstockctl status                     the service, and what there is\n"
           "  penstockctl search WORDS               objects of all types with these words; over TYPE, TYPE\n"
           "  penstockctl query TEXT                 a whole query, such as: vm where state = running count by host.name\n"
           "  penstockctl TYPE list                  a table; --where, --columns, --order-by, --limit\n"
           "  penstockctl TYPE query TEXT            a table, ordered and limited by the query itself\n"
           "  penstockctl TYPE show NAME             everything about one object\n"
           "  penstockctl TYPE set NAME FIELD=VALUE  changes fields, where the type allows it\n"
           "  penstockctl TYPE watch                 prints changes as they happen\n"
           "  penstockctl TYPE COMMAND NAME          any method of the service, such as: vm start hello\n"
           "  penstockctl vm console NAME            the serial console; Ctrl+] leaves it;\n"
           "                                         --take-over, --until TEXT, --timeout SECONDS\n"
           "  penstockctl task wait ID               follows a task to its end\n"
           "  penstockctl event watch                prints events as they happen\n"
           "  penstockctl event follow NAME          the same, and goes on where it was left\n"
           "  penstockctl account password           changes one's own password\n"
           "  penstockctl session list               who is signed in; session end ID\n"
           "  penstockctl service backup FILE        a copy of the service's database while it works\n"
           "  penstockctl service restore FILE       puts it back while the service is stopped; --data-dir DIR\n"
           "\n"
           "TYPE is one of host, image, network, volume, vm, task, event, service and whatever the service offers\n"
           "besides. “penstockctl TYPE --help” lists its commands, “penstockctl TYPE COMMAND --help” the options.\n"
           "Sizes are written as 512MiB or 2GiB, times as 90, 5m or 1h. --OPTION-file PATH reads a text from a file.\n"
           "\n"
           "Options:\n"_s +
           globalLines() +
           u"\n"
           "A command that has a --timeout of its own takes it behind COMMAND; the general one then stands before "
           "TYPE.\n"
           "\n"
           "Exit codes:\n"
           "    0  done\n"
           "    1  a task or call failed\n"
           "    2  wrong words, options or values\n"
           "    3  not found\n"
           "    4  the service cannot be reached\n"
           "    5  no permission\n"
           "    6  timeout\n"
           "  130  interrupted\n"_s;
}

QString noun(const CommandTable &table, const QString &noun)
{
    const QStringList verbs = table.verbs(noun);
    qsizetype width = 0;
    for (const QString &verb : verbs) {
        width = std::max(width, verb.size());
    }
    QString text = u"Usage: penstockctl %1 COMMAND [NAME] [--option VALUE …]\n\nCommands:\n"_s.arg(noun);
    for (const QString &verb : verbs) {
        text += u"  "_s + verb.leftJustified(width + 2) + table.help(noun, verb) + u'\n';
    }
    return text;
}

QString command(const CommandTable &table, const QString &noun, const QString &verb, const QList<Field> &options,
                const QStringList &positional)
{
    QString words;
    QList<Field> named;
    for (const Field &field : options) {
        if (field.name != "id"_L1) {
            named.append(field);
        }
    }
    for (const QString &name : positional) {
        words += u' ' + (name == "id"_L1 ? u"NAME"_s : kebabCase(name).toUpper());
    }
    if (verb == "set"_L1) {
        words += u" FIELD=VALUE …"_s;
    }
    QString text =
        u"Usage: penstockctl %1 %2%3 [--option VALUE …]\n\n%4\n"_s.arg(noun, verb, words, table.help(noun, verb));
    if (!named.isEmpty()) {
        text += u"\nOptions:\n"_s + optionLines(named);
    }
    return text;
}

} // namespace penstock::helptext
