// SPDX-License-Identifier: Apache-2.0
#include "app/views/servicesearch.h"

#include "app/client/serviceclient.h"
#include "app/client/translatedtext.h"
#include "app/views/statelook.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 150; // milliseconds after the last key
constexpr int mostHits = 12;

} // namespace

ServiceSearch::ServiceSearch(const WorkspaceContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ServiceSearch::ask);
}

void ServiceSearch::look(const QString &text)
{
    m_text = text.simplified();
    ++m_asked; // answers to former texts are late
    if (m_text.isEmpty()) {
        m_pause.stop();
        m_hits.clear();
    } else {
        m_pause.start();
    }
}

void ServiceSearch::ask()
{
    if (!m_context.client->method(u"search"_s)) {
        return;
    }
    const int asked = m_asked;
    whenDone(m_context.client->call(u"search"_s, {{u"text"_s, m_text}, {u"limit"_s, mostHits}}), this,
             [this, asked](const Result<QJsonValue> &answer) {
                 if (asked != m_asked) {
                     return;
                 }
                 m_hits.clear();
                 for (const auto &item : answer ? answer->toObject().value("items"_L1).toArray() : QJsonArray()) {
                     m_hits.append(hit(item.toObject()));
                 }
                 emit found();
             });
}

ServiceSearch::Hit ServiceSearch::hit(const QJsonObject &item) const
{
    const QString type = item.value("type"_L1).toString();
    const QString name = item.value("name"_L1).toString();
    const QString excerpt = item.value("field"_L1).toString() == "name"_L1 ? QString() : item.value("excerpt"_L1).toString();
    const ResourceType *known = m_context.client->type(type);
    const QString label = known ? translatedLabel(known->label()) : type;
    const QString detail = excerpt.isEmpty() ? label : tr("%1 · %2", "text that was found, type").arg(excerpt, label);
    return {Command{iconOf(type), Tone::Text, name, detail, {}, {{type, item.value("id"_L1).toString()}}, {}, 0},
            name + u' ' + excerpt};
}

QList<Command> ServiceSearch::fitting() const
{
    const QStringList words = m_text.split(u' ', Qt::SkipEmptyParts);
    QList<Command> commands;
    for (const Hit &hit : m_hits) {
        // Words may be in several texts of the object, of which one is here: only what was asked for by now decides.
        const bool fits = !m_pause.isActive() || std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
            return hit.text.contains(word, Qt::CaseInsensitive);
        });
        if (fits) {
            commands.append(hit.command);
        }
    }
    return commands;
}

} // namespace penstock
