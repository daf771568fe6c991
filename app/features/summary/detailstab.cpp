// SPDX-License-Identifier: Apache-2.0
#include "app/features/summary/detailstab.h"

#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "app/client/translatedtext.h"
#include "app/models/fieldtext.h"
#include "app/models/naturalorder.h"
#include "app/models/scheduletext.h"
#include "app/models/timetext.h"
#include "app/theme/widgets/card.h"
#include "app/theme/widgets/keyvaluegrid.h"

#include <QJsonArray>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostUsers = 12;
constexpr qsizetype longText = 30; // nobody types that

} // namespace

DetailsTab::DetailsTab(const WorkspaceContext &context, const ObjectRef &object, QWidget *parent)
    : SummaryTab(context, object, parent), m_fields(new KeyValueGrid)
{
    auto *fields = new Card(tr("Details"), this);
    fields->body()->addWidget(m_fields);
    fields->body()->addStretch();
    addCard(fields);
    if (object.type == "image"_L1 || object.type == "network"_L1) {
        auto *users = new Card(tr("Virtual machines"), this);
        m_users = new KeyValueGrid(users);
        users->body()->addWidget(m_users);
        users->body()->addStretch();
        addCard(users);
        connect(m_users, &KeyValueGrid::linkActivated, this, [this](const QString &id) { open(u"vm"_s, id); });
        follow(u"vm"_s);
    }
    connect(m_fields, &KeyValueGrid::linkActivated, this, [this](const QString &field) {
        open(m_links.value(field).type, m_links.value(field).id);
    });
    const ResourceType *type = context.client->type(object.type);
    for (const Field &field : type ? type->fields() : QList<Field>()) {
        const Field &value = field.kind == FieldKind::List && !field.element.isEmpty() ? field.element.first() : field;
        if (value.kind == FieldKind::Reference) {
            follow(value.target);
        }
    }
    if (object.type == "schedule"_L1) { // what it is called with, too
        followParameters();
    }
    follow(object.type);
    refreshNow();
}

void DetailsTab::followParameters()
{
    const QString name = context().cache->object(object().type, object().id).value("method"_L1).toString();
    const Method *method = context().client->method(name);
    for (const Field &field : method ? method->parameters : QList<Field>()) {
        if (field.kind == FieldKind::Reference && !field.target.isEmpty()) {
            follow(field.target);
        }
    }
}

void DetailsTab::refresh(const QJsonObject &object)
{
    refreshFields(object);
    if (m_users) {
        refreshUsers();
    }
}

void DetailsTab::refreshFields(const QJsonObject &object)
{
    const ResourceCache *cache = context().cache;
    const FieldText text([cache](const QString &type, const QString &id) { return cache->shownName(type, id); });
    const ResourceType *type = context().client->type(this->object().type);
    for (const Field &field : type ? type->fields() : QList<Field>()) {
        if (field.name == "id"_L1 || field.name == "version"_L1 || field.name == "name"_L1) {
            continue;
        }
        const QJsonValue value = object.value(field.name);
        QString shown = text.shownOf(object, field);
        if (this->object().type == "schedule"_L1) {
            const QString words = scheduletext::shown(*context().client, text, object, field);
            shown = words.isEmpty() ? shown : words;
        }
        if (field.kind == FieldKind::Time && !shown.isEmpty()) {
            shown = timetext::exact(timetext::fromWire(value.toString()));
        }
        put(m_fields, field.name, translatedLabel(field.label), shown);
        const bool leads = field.kind == FieldKind::Reference && !cache->object(field.target, value.toString()).isEmpty();
        m_fields->setLink(field.name, leads);
        m_fields->setCopyable(field.name, field.kind == FieldKind::Text && shown.size() >= longText);
        m_links.insert(field.name, leads ? ObjectRef{field.target, value.toString()} : ObjectRef());
    }
}

bool DetailsTab::isUsedBy(const QJsonObject &machine) const
{
    if (object().type == "image"_L1) {
        return machine.value("image"_L1).toString() == object().id;
    }
    // Adapters know their network by its name on their host.
    const QJsonObject network = context().cache->object(object().type, object().id);
    const QJsonArray adapters = machine.value("nics"_L1).toArray();
    return machine.value("host"_L1) == network.value("host"_L1)
           && std::any_of(adapters.begin(), adapters.end(), [&network](const QJsonValue &adapter) {
                  return adapter.toObject().value("network"_L1) == network.value("name"_L1);
              });
}

void DetailsTab::refreshUsers()
{
    QList<std::pair<QString, QString>> users; // name and id
    const auto &machines = context().cache->objects(u"vm"_s);
    for (auto machine = machines.cbegin(); machine != machines.cend(); ++machine) {
        if (isUsedBy(*machine)) {
            users += {machine->value("name"_L1).toString(), machine.key()};
        }
    }
    std::sort(users.begin(), users.end(),
              [](const auto &left, const auto &right) { return naturalCompare(left.first, right.first) < 0; });
    QStringList ids;
    for (const auto &[name, id] : users.mid(0, mostUsers)) {
        ids += id;
    }
    if (ids != m_shownUsers) {
        m_users->clear();
        m_shownUsers = ids;
    }
    for (const auto &[name, id] : users.mid(0, mostUsers)) {
        m_users->setValue(id, choiceText(u"vm"_s, u"state"_s, machines.value(id).value("state"_L1)), name);
        m_users->setLink(id, true);
    }
    if (users.isEmpty()) {
        m_users->setValue(u"none"_s, tr("None"), {});
    } else {
        m_users->remove(u"none"_s);
    }
    const auto rest = static_cast<int>(users.size() - ids.size());
    if (rest > 0) {
        m_users->setValue(u"more"_s, {}, tr("and %n more", nullptr, rest));
    } else {
        m_users->remove(u"more"_s);
    }
}

} // namespace penstock
