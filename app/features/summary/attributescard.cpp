// SPDX-License-Identifier: Apache-2.0
#include "app/features/summary/attributescard.h"

#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "app/client/translatedtext.h"
#include "app/models/fieldtext.h"
#include "app/theme/widgets/keyvaluegrid.h"

#include <QVBoxLayout>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

QList<Field> attributesOf(const ResourceType *type)
{
    QList<Field> fields;
    for (const Field &field : type ? type->fields() : QList<Field>()) {
        fields += field.isAttribute() && field.kind != FieldKind::Secret ? QList<Field>{field} : QList<Field>();
    }
    return fields;
}

} // namespace

AttributesCard::AttributesCard(const WorkspaceContext &context, QWidget *parent)
    : Card(tr("More details"), parent), m_context(context), m_grid(new KeyValueGrid(this))
{
    body()->addWidget(m_grid);
    body()->addStretch();
    connect(m_grid, &KeyValueGrid::linkActivated, this,
            [this](const QString &field) { emit opened(m_links.value(field).first, m_links.value(field).second); });
}

QStringList AttributesCard::targets(const QString &type) const
{
    QStringList types;
    for (const Field &field : attributesOf(m_context.client->type(type))) {
        types += field.kind == FieldKind::Reference ? QStringList{field.target} : QStringList();
    }
    return types;
}

void AttributesCard::refresh(const QString &type, const QJsonObject &object)
{
    const ResourceCache *cache = m_context.cache;
    const FieldText text([cache](const QString &ofType, const QString &id) { return cache->shownName(ofType, id); });
    QStringList shown;
    for (const Field &field : attributesOf(m_context.client->type(type))) {
        const QJsonValue value = object.value(field.name);
        const QString words = text.shown(field, value);
        const bool leads = field.kind == FieldKind::Reference && !cache->object(field.target, value.toString()).isEmpty();
        m_grid->setValue(field.name, translatedLabel(field.label), words.isEmpty() ? u"—"_s : words,
                         words.isEmpty() ? Tone::Dim : Tone::Text);
        m_grid->setLink(field.name, leads);
        m_links.insert(field.name, leads ? std::pair(field.target, value.toString()) : std::pair<QString, QString>());
        shown += field.name;
    }
    for (const QString &gone : std::as_const(m_shown)) {
        if (!shown.contains(gone)) {
            m_grid->remove(gone);
        }
    }
    m_shown = shown;
    setVisible(!shown.isEmpty());
}

} // namespace penstock
