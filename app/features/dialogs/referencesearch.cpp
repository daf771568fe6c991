// SPDX-License-Identifier: Apache-2.0
#include "app/features/dialogs/referencesearch.h"

#include "app/actions/typewords.h"
#include "app/client/objectpath.h"
#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "app/forms/fieldeditor.h"
#include "app/forms/schemaform.h"
#include "app/models/naturalorder.h"

#include <QLocale>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

ReferenceSearch::ReferenceSearch(ResourceCache *cache, SchemaForm *form, const Field &field, const QList<Choice> &fixed)
    : QObject(form), m_cache(cache), m_form(form), m_editor(form->editor(field.name)), m_field(field.name),
      m_type(field.kind == FieldKind::List ? field.element.first().target : field.target), m_fixed(fixed),
      m_names(new ObjectNames(cache->client(), this))
{
    connect(m_editor, &FieldEditor::searched, this, &ReferenceSearch::look);
    connect(m_editor, &FieldEditor::nameWanted, this, &ReferenceSearch::findName);
    connect(m_names, &ObjectNames::found, this,
            [this](const QString &, const QString &text, const QList<ObjectNames::Match> &matches, bool more) {
                found(text, matches, more);
            });
    if (objectpath::nests(*cache->client(), m_type)) {
        cache->watch(m_type); // for what they are inside of
        connect(cache, &ResourceCache::objectsChanged, this, [this](const QString &type) { type == m_type ? list() : (void)0; });
    }
    m_editor->setSearching(true);
    m_editor->setChoices(m_fixed);
    look({});
}

void ReferenceSearch::look(const QString &text)
{
    m_names->look(m_type, text, most);
}

void ReferenceSearch::found(const QString &text, const QList<ObjectNames::Match> &matches, bool more)
{
    m_matches = matches;
    list();
    tellMore(more);
    if (matches.isEmpty() && !text.isEmpty()) {
        complain(text);
    }
}

void ReferenceSearch::list()
{
    QList<Choice> found;
    for (const ObjectNames::Match &match : std::as_const(m_matches)) {
        found += Choice{match.id, objectpath::of(*m_cache, m_type, match.id, match.name)};
    }
    if (objectpath::nests(*m_cache->client(), m_type)) { // what is inside of something else comes after that
        std::stable_sort(found.begin(), found.end(),
                         [](const Choice &left, const Choice &right) { return naturalCompare(left.label, right.label) < 0; });
    }
    m_choices = m_fixed + found;
    m_editor->setChoices(m_choices);
}

void ReferenceSearch::complain(const QString &text)
{
    const ResourceType *type = m_cache->client()->type(m_type);
    Error error{.code = ErrorCode::NotFound};
    error.why = Text(QT_TRANSLATE_NOOP("Text", "There is no {type} with “{name}” in its name."),
                     {{u"type"_s, type ? typewords::inSentence(type->label()) : m_type}, {u"name"_s, text}});
    error.field = m_field;
    m_form->showProblem(m_field, error);
}

void ReferenceSearch::tellMore(bool more)
{
    m_form->setHint(m_field, more ? tr("The first %1 are listed; type a part of a name to find others.").arg(QLocale().toString(most))
                                  : QString());
}

/// Of what is set already; the cache may know it.
void ReferenceSearch::findName(const QString &id)
{
    if (m_asked.contains(id)) {
        return;
    }
    m_asked.insert(id);
    const auto add = [this, id](const QString &name) {
        m_editor->setChoices(m_choices + QList<Choice>{{id, objectpath::of(*m_cache, m_type, id, name)}});
    };
    if (const QString known = m_cache->shownName(m_type, id); !known.isEmpty()) {
        add(known);
        return;
    }
    whenDone(m_cache->client()->call(m_type + ".get"_L1, {{u"id"_s, id}}), this, [add, id](const Result<QJsonValue> &answer) {
        const QString name = answer ? answer->toObject().value("name"_L1).toString() : QString();
        add(name.isEmpty() ? id : name);
    });
}

} // namespace penstock
