// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandplan.h"

#include "app/cli/commandtable.h"

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

CommandPlan builtIn(const QString &noun, const QString &verb, bool isType)
{
    if (isType && verb == "list"_L1) {
        return {.kind = CommandPlan::Kind::List, .options = CommandTable::listOptions()};
    }
    if (isType && verb == "query"_L1) {
        return {.kind = CommandPlan::Kind::Query, .options = CommandTable::queryOptions(), .positional = {u"query"_s}};
    }
    if (isType && verb == "show"_L1) {
        return {.kind = CommandPlan::Kind::Show, .options = CommandTable::showOptions(noun), .positional = {u"id"_s}};
    }
    if (isType && verb == "watch"_L1) {
        return {.kind = CommandPlan::Kind::Watch, .options = CommandTable::watchOptions()};
    }
    if (noun == "event"_L1 && verb == "follow"_L1) {
        return {.kind = CommandPlan::Kind::Follow, .options = CommandTable::followOptions(), .positional = {u"name"_s}};
    }
    if (isType && noun == "account"_L1 && verb == "password"_L1) {
        return {.kind = CommandPlan::Kind::Password, .options = CommandTable::passwordOptions(), .positional = {u"account"_s}};
    }
    if (isType && noun == "audit"_L1 && verb == "export"_L1) {
        return {.kind = CommandPlan::Kind::Export, .options = CommandTable::exportOptions()};
    }
    if (noun == "task"_L1 && verb == "wait"_L1) {
        return {.kind = CommandPlan::Kind::Wait, .options = CommandTable::showOptions(noun), .positional = {u"id"_s}};
    }
    if (noun == "vm"_L1 && verb == "console"_L1) {
        return {.kind = CommandPlan::Kind::Console, .options = CommandTable::consoleOptions(), .positional = {u"id"_s}};
    }
    return {};
}

} // namespace

QList<Field> CommandPlan::listedOptions() const
{
    QList<Field> listed = options;
    listed.removeIf([this](const Field &field) { return kind == Kind::Set && field.immutable; });
    return listed;
}

CommandPlan CommandPlan::of(const CommandTable &table, const QString &noun, const QString &verb)
{
    CommandPlan plan = builtIn(noun, verb, table.type(noun) != nullptr);
    const bool isSet = verb == "set"_L1 && !table.method(noun, verb);
    const Method *method = table.method(noun, isSet ? u"update"_s : verb);
    if (plan.kind == Kind::Call && method) {
        plan.kind = isSet ? Kind::Set : (verb == "tag"_L1 && table.type(noun) ? Kind::Tag : Kind::Call);
        plan.method = *method;
        plan.options = method->parameters;
        plan.positional = CommandTable::positional(*method);
        if (method->dryRun) {
            plan.options.append(FieldBuilder(u"dryRun"_s, FieldKind::Bool).help("Only tells what would be done."));
        }
    }
    plan.ownTimeout = std::any_of(plan.options.cbegin(), plan.options.cend(),
                                  [](const Field &field) { return field.name == "timeout"_L1; });
    if (!plan.ownTimeout) {
        plan.options.append(
            FieldBuilder(u"timeout"_s, FieldKind::Real).unit(Unit::Seconds).help("Give up after this time."));
    }
    return plan;
}

} // namespace penstock
