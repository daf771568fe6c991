// SPDX-License-Identifier: Apache-2.0
#include "app/views/commandsearch.h"

#include "app/actions/actionregistry.h"
#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "app/client/translatedtext.h"
#include "app/models/naturalorder.h"
#include "app/views/statelook.h"

#include <QCoreApplication>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

struct CommandTexts {
    Q_DECLARE_TR_FUNCTIONS(CommandSearch)
};

const QStringList &namedTypes()
{
    static const QStringList types{u"vm"_s, u"host"_s, u"image"_s, u"network"_s};
    return types;
}

bool startsWord(const QString &name, const QString &word)
{
    for (qsizetype at = name.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = name.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (at == 0 || !name.at(at - 1).isLetterOrNumber()) {
            return true;
        }
    }
    return false;
}

bool isNearer(const Command &left, const Command &right)
{
    if (left.rank != right.rank) {
        return left.rank < right.rank;
    }
    return naturalCompare(left.text, right.text) < 0;
}

} // namespace

CommandSearch::CommandSearch(const WorkspaceContext &context, ObjectRefs selected)
    : m_context(context), m_selected(std::move(selected))
{}

int CommandSearch::rankOf(const QStringList &words, const QString &name)
{
    if (name.startsWith(words.join(u' '), Qt::CaseInsensitive)) {
        return 0;
    }
    int rank = 1;
    for (const QString &word : words) {
        if (!name.contains(word, Qt::CaseInsensitive)) {
            return -1;
        }
        rank = startsWord(name, word) ? rank : 2;
    }
    return rank;
}

QList<Command> CommandSearch::find(const QString &text, int limit) const
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QList<Command> found;
    addVerbs(words, found);
    if (!words.isEmpty()) {
        addObjects(words, found);
        addVerbsWithObject(words, found);
    }
    std::stable_sort(found.begin(), found.end(), isNearer);
    return found.mid(0, limit);
}

QString CommandSearch::typeLabel(const QString &type) const
{
    const ResourceType *known = m_context.client->type(type);
    return known ? translatedLabel(known->label()) : QString();
}

void CommandSearch::addObjects(const QStringList &words, QList<Command> &found) const
{
    for (const QString &type : namedTypes()) {
        const auto &objects = m_context.cache->objects(type);
        for (auto each = objects.cbegin(); each != objects.cend(); ++each) {
            const QString name = each->value("name"_L1).toString();
            const int rank = rankOf(words, name);
            if (rank >= 0) {
                const StateLook look = lookOf(type, each->value("state"_L1).toString());
                found += Command{look.icon, look.tone, name, typeLabel(type), {}, {{type, each.key()}}, {}, 2 * rank};
            }
        }
    }
}

Command CommandSearch::verbCommand(const Verb &verb, const ObjectRefs &objects, int rank) const
{
    const Availability available = m_context.actions->availability(verb.id, objects);
    QString target;
    if (verb.arity != Verb::Arity::None) {
        target = objects.size() == 1 ? m_context.cache->nameOf(objects.first().type, objects.first().id)
                                     : CommandTexts::tr("%n selected", nullptr, static_cast<int>(objects.size()));
    }
    const QString text = target.isEmpty() ? verb.text : CommandTexts::tr("%1 %2", "verb and object").arg(verb.text, target);
    return {verb.icon, Tone::Text, text, available.reason, verb.id, objects, available.reason,
            2 * rank + (available ? 1 : 20)};
}

void CommandSearch::addVerbs(const QStringList &words, QList<Command> &found) const
{
    for (const Verb &verb : m_context.actions->verbs()) {
        const int rank = words.isEmpty() ? 0 : rankOf(words, verb.text);
        const bool fits = verb.arity == Verb::Arity::None
                          || (!m_selected.isEmpty() && m_selected.first().type == verb.type && !verb.offline);
        if (rank >= 0 && fits) {
            found += verbCommand(verb, verb.arity == Verb::Arity::None ? ObjectRefs() : m_selected, rank);
        }
    }
}

void CommandSearch::addVerbsWithObject(const QStringList &words, QList<Command> &found) const
{
    for (const Verb &verb : m_context.actions->verbs()) {
        const auto verbWords = verb.text.split(u' ').size();
        const QStringList head = words.mid(0, verbWords);
        const QStringList tail = words.mid(verbWords);
        if (verb.offline || tail.isEmpty() || !namedTypes().contains(verb.type) || rankOf(head, verb.text) != 0) {
            continue;
        }
        const auto &objects = m_context.cache->objects(verb.type);
        for (auto each = objects.cbegin(); each != objects.cend(); ++each) {
            const int rank = rankOf(tail, each->value("name"_L1).toString());
            if (rank >= 0) {
                found += verbCommand(verb, {{verb.type, each.key()}}, rank);
            }
        }
    }
}

} // namespace penstock
