// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandtable.h"

#include "app/cli/kebab.h"
#include "shared/model/nearest.h"

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

/// Verbs that this program has words of its own for, or that make no sense on a command line.
bool isPlumbing(const Method &method)
{
    const QString noun = method.name.section(u'.', 0, 0);
    const QString verb = method.name.section(u'.', 1);
    return noun == "type"_L1 || noun == "method"_L1 || noun == "watch"_L1 || verb == "get"_L1 || verb == "query"_L1 ||
           verb == "watch"_L1 || verb == "update"_L1 || method.name == "vm.openConsole"_L1 ||
           method.name == "session.signIn"_L1 || method.name == "session.changePassword"_L1 ||
           method.name == "event.subscribe"_L1 || method.name == "event.acknowledge"_L1 || method.name == "event.list"_L1 ||
           verb.isEmpty();
}

tl::unexpected<Error> unknownWord(const QString &what, const QString &word, const QStringList &known)
{
    const QString near = nearest(word, known);
    return failure(ErrorCode::InvalidArgument,
                   Text("There is no {what} “{word}”.", {{u"what"_s, what}, {u"word"_s, word}}), {},
                   near.isEmpty() ? Text("Choose one of: {known}.", {{u"known"_s, known.join(u", "_s)}})
                                  : Text("Did you mean “{near}”?", {{u"near"_s, near}}));
}

Field selectOption()
{
    return FieldBuilder(u"select"_s, FieldKind::Text).help("Fields to ask for, over relations too: name, host.name.");
}

QList<Field> orderOptions()
{
    return {FieldBuilder(u"orderBy"_s, FieldKind::Text).help("Field to sort by, or several: memory desc, name."),
            FieldBuilder(u"descending"_s, FieldKind::Bool).help("Largest first."),
            FieldBuilder(u"limit"_s, FieldKind::Integer).help("At most this many.")};
}

Field whereOption()
{
    return FieldBuilder(u"where"_s, FieldKind::Text).help("Condition, such as: state = running and cpus > 2.");
}

} // namespace

QStringList CommandTable::nouns() const
{
    QStringList words;
    for (const ResourceType &type : m_types) {
        words << type.name();
    }
    for (const Method &method : m_methods) {
        if (!isPlumbing(method)) {
            words << method.name.section(u'.', 0, 0);
        }
    }
    words.removeDuplicates();
    words.sort();
    return words;
}

QStringList CommandTable::verbs(const QString &noun) const
{
    QStringList words;
    if (type(noun)) {
        words << u"list"_s << u"query"_s << u"show"_s << u"watch"_s;
        if (method(noun, u"update"_s)) {
            words << u"set"_s;
        }
    }
    if (noun == "account"_L1 && type(noun)) {
        words << u"password"_s;
    }
    if (noun == "task"_L1) {
        words << u"wait"_s;
    }
    if (noun == "event"_L1 && method(noun, u"subscribe"_s)) {
        words << u"follow"_s;
    }
    if (noun == "vm"_L1 && method(noun, u"openConsole"_s)) {
        words << u"console"_s;
    }
    for (const Method &method : m_methods) {
        if (!isPlumbing(method) && method.name.section(u'.', 0, 0) == noun) {
            words << kebabCase(method.name.section(u'.', 1));
        }
    }
    words.removeDuplicates();
    return words;
}

QString CommandTable::help(const QString &noun, const QString &verb) const
{
    if (verb == "query"_L1) {
        return u"Lists what a whole query asks for: conditions, order, limit."_s;
    }
    if (verb == "set"_L1) {
        return u"Changes fields: set NAME field=value …; “field=” empties one."_s;
    }
    if (noun == "account"_L1 && verb == "password"_L1) {
        return u"Changes a password: one's own, or that of the account named; its sessions end."_s;
    }
    if (noun == "audit"_L1 && verb == "export"_L1) {
        return u"Prints audit entries as JSON lines, to the last one."_s;
    }
    if (verb == "follow"_L1) {
        return u"Prints events as they happen, from where it was left; none is lost."_s;
    }
    if (const Method *known = method(noun, verb); known && known->name != "event.list"_L1) {
        return known->help;
    }
    if (verb == "list"_L1) {
        return u"Lists all, or those that meet a condition."_s;
    }
    if (verb == "show"_L1) {
        return u"Shows everything about one."_s;
    }
    if (verb == "watch"_L1) {
        return u"Lists all and then prints what changes."_s;
    }
    if (verb == "wait"_L1) {
        return u"Waits until a task has ended and shows its progress."_s;
    }
    return verb == "console"_L1 ? u"Opens the serial console; Ctrl+] leaves it."_s : QString();
}

const ResourceType *CommandTable::type(const QString &noun) const
{
    const auto found =
        std::find_if(m_types.cbegin(), m_types.cend(), [&](const ResourceType &type) { return type.name() == noun; });
    return found == m_types.cend() ? nullptr : &*found;
}

const Method *CommandTable::method(const QString &noun, const QString &verb) const
{
    const QString name = noun + u'.' + camelCase(verb);
    const auto found =
        std::find_if(m_methods.cbegin(), m_methods.cend(), [&](const Method &method) { return method.name == name; });
    return found == m_methods.cend() ? nullptr : &*found;
}

Result<void> CommandTable::check(const QString &noun, const QString &verb) const
{
    if (!nouns().contains(noun)) {
        return unknownWord(u"type"_s, noun, nouns());
    }
    if (verb.isEmpty()) {
        return failure(ErrorCode::InvalidArgument, Text("What is to be done with “{noun}”?", {{u"noun"_s, noun}}), {},
                       Text("Choose one of: {known}.", {{u"known"_s, verbs(noun).join(u", "_s)}}));
    }
    if (!verbs(noun).contains(verb) && !method(noun, verb)) {
        return unknownWord(u"command"_s, verb, verbs(noun));
    }
    return {};
}

QList<Field> CommandTable::listOptions()
{
    return QList<Field>{whereOption(),
                        FieldBuilder(u"columns"_s, FieldKind::Text).help("Names of fields, separated by commas; \"all\" for all."),
                        selectOption()}
           + orderOptions();
}

QList<Field> CommandTable::queryOptions()
{
    return {FieldBuilder(u"query"_s, FieldKind::Text)
                .help("Such as: state = running order by memory desc limit 10; or: count by state.")
                .required(),
            FieldBuilder(u"columns"_s, FieldKind::Text).help("Names of fields, separated by commas; \"all\" for all.")};
}

QList<Field> CommandTable::showOptions(const QString &type)
{
    return {FieldBuilder(u"id"_s, FieldKind::Reference).target(type).help("The object, by name or id.").required()};
}

QList<Field> CommandTable::watchOptions()
{
    return listOptions();
}

QList<Field> CommandTable::followOptions()
{
    return {FieldBuilder(u"name"_s, FieldKind::Text).help("Under which the service remembers how far it has come.").required(),
            whereOption(),
            FieldBuilder(u"from"_s, FieldKind::Text).help("Where a new one begins: now, oldest, or the number of an event.")};
}

QList<Field> CommandTable::passwordOptions()
{
    const auto file = [](const QString &name, const char *help) { return Field(FieldBuilder(name, FieldKind::Text).help(help)); };
    return {FieldBuilder(u"account"_s, FieldKind::Reference)
                .target(u"account"_s)
                .help("Whose password, by name; one's own without it. That of others takes an administrator."),
            file(u"passwordFile"_s, "File with the present password, for one's own; asked for without it."),
            file(u"newPasswordFile"_s, "File with the new password; asked for without it.")};
}

QList<Field> CommandTable::exportOptions()
{
    return {FieldBuilder(u"after"_s, FieldKind::Integer).help("Begins behind the entry with this number."),
            FieldBuilder(u"limit"_s, FieldKind::Integer).help("At most this many; all without it.").range(1, 1e9)};
}

QList<Field> CommandTable::consoleOptions()
{
    return {FieldBuilder(u"id"_s, FieldKind::Reference)
                .target(u"vm"_s)
                .help("The virtual machine, by name or id.")
                .required(),
            FieldBuilder(u"takeOver"_s, FieldKind::Bool).help("Ends the view of whoever uses the console now."),
            FieldBuilder(u"until"_s, FieldKind::Text).help("Only prints, and ends when this text has appeared.")};
}

QStringList CommandTable::positional(const Method &method)
{
    const auto has = [&](const QString &name) {
        return std::any_of(method.parameters.cbegin(), method.parameters.cend(),
                           [&](const Field &field) { return field.name == name; });
    };
    QStringList names;
    if (has(u"id"_s)) {
        names << u"id"_s;
    } else if (has(u"name"_s)) {
        names << u"name"_s;
    }
    for (const Field &field : method.parameters) {
        if (field.required && !names.contains(field.name)) {
            names << field.name;
        }
    }
    return names;
}

} // namespace penstock
