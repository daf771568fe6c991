// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/views/command.h"
#include "app/views/workspacecontext.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace penstock {

struct Verb;

/// Finds objects and verbs by what was typed: "web-01", "new", "start web".
class CommandSearch
{
public:
    /// `selected` is what verbs act on when no object is named.
    CommandSearch(const WorkspaceContext &context, ObjectRefs selected);

    /// The best first; at most `limit`.
    [[nodiscard]] QList<Command> find(const QString &text, int limit = 12) const;

    /// How well words describe a name: 0 it starts with them, 1 a word starts with each, 2 each occurs; -1 not at all.
    [[nodiscard]] static int rankOf(const QStringList &words, const QString &name);

private:
    void addObjects(const QStringList &words, QList<Command> &found) const;
    void addVerbs(const QStringList &words, QList<Command> &found) const;
    void addVerbsWithObject(const QStringList &words, QList<Command> &found) const;
    [[nodiscard]] Command verbCommand(const Verb &verb, const ObjectRefs &objects, int rank) const;
    [[nodiscard]] QString typeLabel(const QString &type) const;

    WorkspaceContext m_context;
    ObjectRefs m_selected;
};

} // namespace penstock
