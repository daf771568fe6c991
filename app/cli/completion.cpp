// SPDX-License-Identifier: Apache-2.0
#include "app/cli/completion.h"

#include "app/cli/assignments.h"
#include "app/cli/commandplan.h"
#include "app/cli/kebab.h"
#include "app/client/objectnames.h"
#include "app/client/serviceclient.h"
#include "shared/model/querycompletion.h"

#include <QJsonArray>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNames = 1000;

QStringList globalOptions()
{
    return {u"--json"_s,        u"--wait"_s, u"--no-wait"_s, u"--timeout"_s,
            u"--runtime-dir"_s, u"--yes"_s,  u"--help"_s,    u"--version"_s};
}

/// Those that say which service, and stand before the type.
QStringList connectionOptions()
{
    return {u"--url"_s, u"--user"_s, u"--ca"_s};
}

QStringList fieldNames(const ResourceType *type)
{
    QStringList names;
    for (const Field &field : type ? type->fields() : QList<Field>()) {
        names << field.name;
    }
    return names;
}

/// The keys of tags that plugins have declared.
QList<Field> tagKeys(const ResourceType *type)
{
    const Field *tags = type ? type->field(u"tags"_s) : nullptr;
    return tags ? tags->members : QList<Field>();
}

/// How many bare words stand behind the verb.
int wordCount(const QStringList &arguments, const OptionReader &reader)
{
    int count = 0;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (!arguments.at(i).startsWith("--"_L1)) {
            ++count;
        } else if (reader.fieldExpectingValue(arguments.at(i))) {
            ++i;
        }
    }
    return count;
}

} // namespace

Completion::Completion(QStringList words, QObject *parent) : QObject(parent)
{
    // The shell takes --name=value apart at the sign.
    words.removeAll(u"="_s);
    m_current = words.isEmpty() ? QString() : words.takeLast();
    const Result<CommandLine> line = CommandLine::parse(words);
    m_line = line.value_or(CommandLine());
    m_before = line ? m_line.words : words; // an option that waits for its value
}

bool Completion::wantsFile() const
{
    const QString last = m_before.isEmpty() ? QString() : m_before.last();
    return last == "--runtime-dir"_L1 || (last == "--ca"_L1 && m_before.first().startsWith(u'-'));
}

/// Whatever is written: nobody knows the other computers and accounts.
bool Completion::wantsAnything() const
{
    const bool isFirst = !m_before.isEmpty() && m_before.first().startsWith(u'-');
    return isFirst && QStringList{u"--url"_s, u"--user"_s, u"--timeout"_s}.contains(m_before.last());
}

QStringList Completion::options() const
{
    return m_before.isEmpty() ? globalOptions() + connectionOptions() : globalOptions();
}

QStringList Completion::matching(const QStringList &candidates) const
{
    QStringList fitting;
    fitting.reserve(candidates.size());
    std::copy_if(candidates.cbegin(), candidates.cend(), std::back_inserter(fitting), [this](const QString &candidate) {
        return candidate.startsWith(m_current) || candidate == QLatin1String(files);
    });
    fitting.removeDuplicates();
    return fitting;
}

QStringList Completion::offline() const
{
    if (wantsFile()) {
        return {QLatin1String(files)};
    }
    if (wantsAnything()) {
        return {};
    }
    if (m_current.startsWith(u'-')) {
        return matching(options());
    }
    return m_before.isEmpty() ? matching({u"event"_s, u"host"_s, u"image"_s, u"network"_s, u"service"_s, u"status"_s,
                                          u"task"_s, u"vm"_s, u"volume"_s})
                              : QStringList();
}

void Completion::offer(const QStringList &candidates)
{
    QStringList whole = candidates;
    for (QString &candidate : whole) {
        candidate.prepend(candidate == QLatin1String(files) ? QString() : m_prefix);
    }
    emit found(matching(whole));
}

void Completion::online(ServiceClient &client)
{
    if (wantsFile() || wantsAnything()) {
        offer(offline());
        return;
    }
    const CommandTable table(client.types(), client.methods());
    const QString noun = m_before.value(0);
    const QString verb = m_before.value(1);
    if (noun.isEmpty()) {
        offer(m_current.startsWith(u'-') ? options() : table.nouns() + QStringList{u"query"_s, u"search"_s, u"status"_s});
        return;
    }
    if (!table.type(noun) && (noun == "query"_L1 || noun == "search"_L1)) {
        offerQueryWords(table);
        return;
    }
    if (verb.isEmpty()) {
        offer(m_current.startsWith(u'-') ? options() : table.verbs(noun));
        return;
    }
    if (!table.check(noun, verb)) {
        offer({});
        return;
    }
    const CommandPlan plan = CommandPlan::of(table, noun, verb);
    const OptionReader reader = plan.reader();
    const QStringList arguments = m_before.mid(2);
    const QString last = arguments.isEmpty() ? QString() : arguments.last();
    const ResourceType *type = table.type(noun);
    if (type && (last == "--where"_L1 || plan.kind == CommandPlan::Kind::Query) && !m_current.startsWith("--"_L1)) {
        offerCondition(client, *type, {});
        return;
    }
    const bool isComparison = arguments.size() > 1 && arguments.at(arguments.size() - 2) == "--where"_L1;
    if (isComparison && type && !last.startsWith(u'-')) {
        offerCondition(client, *type, last + u'='); // the shell has taken "state=running" apart
        return;
    }
    if (plan.kind == CommandPlan::Kind::Set && !arguments.isEmpty() && !m_current.startsWith(u'-')) {
        offerAssignment(client, Assignments(plan.method).fields(), last);
        return;
    }
    if (plan.kind == CommandPlan::Kind::Tag && !arguments.isEmpty() && !m_current.startsWith(u'-')) {
        offerAssignment(client, tagKeys(type), last);
        return;
    }
    if (const Field *field = reader.fieldExpectingValue(last)) {
        offerValues(client, table.type(noun), *field, last == u"--"_s + kebabCase(field->name) + u"-file"_s);
        return;
    }
    if (m_current.startsWith(u'-')) {
        offer(plan.listedReader().optionNames() + globalOptions());
        return;
    }
    if (const Field *field = reader.positionalField(wordCount(arguments, reader))) {
        offerValues(client, table.type(noun), *field, false);
        return;
    }
    offer(plan.listedReader().optionNames());
}

/// What comes next in a whole query: a type, its clauses and fields; behind "over" types again.
void Completion::offerQueryWords(const CommandTable &table)
{
    QStringList types;
    for (const QString &noun : table.nouns()) {
        types << (table.type(noun) ? QStringList{noun} : QStringList());
    }
    const ResourceType *type = table.type(m_before.value(1));
    if (m_before.first() == "search"_L1 || m_before.value(1) == "search"_L1) {
        offer(m_before.contains(u"over"_s) ? types : QStringList{u"over"_s, u"limit"_s});
    } else if (m_before.size() == 1) {
        offer(types + QStringList{u"search"_s});
    } else if (m_before.size() == 2) {
        offer({u"where"_s, u"order"_s, u"limit"_s, u"select"_s, u"count"_s, u"sum"_s, u"min"_s, u"max"_s, u"avg"_s});
    } else {
        const Field *field = type ? type->field(m_before.last()) : nullptr;
        QStringList values;
        for (const Choice &choice : field ? field->choices : QList<Choice>()) {
            values << choice.value;
        }
        offer(values.isEmpty() ? fieldNames(type) : values);
    }
}

/// What could come next in a condition of which `before` has been taken off by the shell. A quotation mark in front is the
/// shell's as well, and stays out of what it is given back.
void Completion::offerCondition(ServiceClient &client, const ResourceType &type, const QString &before)
{
    if (m_current.startsWith(u'\'') || m_current.startsWith(u'"')) {
        m_current.remove(0, 1);
    }
    const QString text = before + m_current;
    const auto next = QueryCompletion(client.registry(), type).at(text, static_cast<int>(text.size()));
    QStringList values;
    for (const QueryCompletion::Item &item : next.items) {
        values << item.text;
    }
    m_prefix = text.left(next.start).mid(before.size());
    if (!next.namePrefix.isEmpty()) {
        m_current.truncate(m_prefix.size()); // a reference that was compared itself is rewritten
    }
    if (next.namesOf.isEmpty() || (next.start < before.size() && !next.namePrefix.isEmpty())) {
        offer(values);
    } else {
        offerNames(client, next.namesOf, next.namePrefix, next.typed);
    }
}

/// "field=", and behind the sign the values of that field.
void Completion::offerAssignment(ServiceClient &client, const QList<Field> &fields, const QString &last)
{
    const QString whole = m_current.contains(u'=') ? m_current.section(u'=', 0, 0) : QString();
    if (const Field *field = Assignments::named(fields, whole.isEmpty() ? last : whole)) {
        m_prefix = whole.isEmpty() ? QString() : whole + u'=';
        if (field->kind == FieldKind::Bool) {
            offer({u"true"_s, u"false"_s});
        } else {
            offerValues(client, nullptr, field->element.isEmpty() ? *field : field->element.first(), false);
        }
        return;
    }
    QStringList names;
    for (const Field &field : fields) {
        names << field.name + u'=';
    }
    offer(names);
}

void Completion::offerValues(ServiceClient &client, const ResourceType *type, const Field &field, bool isFile)
{
    if (isFile || field.name == "path"_L1) {
        offer({QLatin1String(files)});
    } else if (field.kind == FieldKind::Reference) {
        offerNames(client, field.target);
    } else if (field.kind == FieldKind::Enumeration) {
        QStringList values;
        for (const Choice &choice : field.choices) {
            values << kebabCase(choice.value);
        }
        offer(values);
    } else if (field.name == "columns"_L1 || field.name == "orderBy"_L1) {
        offer(fieldNames(type));
    } else {
        offer({});
    }
}

void Completion::offerNames(ServiceClient &client, const QString &type)
{
    QJsonObject query{{u"limit"_s, mostNames}};
    const ResourceType *known = client.type(type);
    if (known && known->field(u"name"_s) && !m_current.isEmpty() && !m_current.contains(u'*') && !m_current.contains(u'?')) {
        query.insert("where"_L1, QString(u"name ~ "_s + QueryCompletion::quoted(m_current + u'*')));
    }
    whenDone(client.call(type + ".query"_L1, query), this, [this](const Result<QJsonValue> &page) {
        QStringList names;
        const QJsonArray items = page ? page->toObject().value("items"_L1).toArray() : QJsonArray();
        for (const auto &item : items) {
            const QString name = item.toObject().value("name"_L1).toString();
            names << (name.isEmpty() ? item.toObject().value("id"_L1).toString() : name);
        }
        offer(names);
    });
}

/// As values of a condition: those that have the text in them, with quotes where they are needed.
void Completion::offerNames(ServiceClient &client, const QString &type, const QString &before, const QString &part)
{
    auto *names = new ObjectNames(&client, this);
    connect(names, &ObjectNames::found, this,
            [this, before](const QString &, const QString &, const QList<ObjectNames::Match> &matches) {
                QStringList values;
                for (const ObjectNames::Match &match : matches) {
                    values << before + QueryCompletion::quoted(match.name);
                }
                offer(values);
            });
    connect(names, &ObjectNames::failed, this, [this] { offer({}); });
    names->look(type, part, mostNames);
}

} // namespace penstock
