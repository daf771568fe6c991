// SPDX-License-Identifier: Apache-2.0
#include "service/pluginhost/editmethods.h"

#include "service/api/dispatcher.h"
#include "service/events/eventlog.h"
#include "service/pluginhost/deletion.h"
#include "service/pluginhost/edithistory.h"
#include "service/pluginhost/livemethod.h"
#include "service/pluginhost/standardmethods.h"
#include "service/store/repository.h"

#include <QJsonArray>

#include <memory>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

QString word(Change::Kind kind)
{
    return kind == Change::Kind::Added     ? u"added"_s
           : kind == Change::Kind::Changed ? u"changed"_s
                                           : u"removed"_s;
}

} // namespace

EditMethods::EditMethods(Kernel &kernel, const ResourceType &type, Rules rules)
    : m_kernel(kernel), m_type(kernel.repository, type), m_rules(std::move(rules)), m_creation(m_kernel, m_type, m_rules),
      m_update(m_kernel, m_type, m_rules), m_eventKinds(kernel.events.kinds().declare(EditHistory::kinds(type, m_rules)))
{
    if (m_rules.beforeDelete) {
        m_deletionCheck = m_kernel.standardMethods.addDeletionCheck(m_type->name(), m_rules.beforeDelete);
    }
}

std::vector<Registration> EditMethods::offer()
{
    std::vector<Registration> registrations;
    if (m_rules.canCreate) {
        registrations.push_back(offer([this] { return add(createMethod(), &EditMethods::create); }));
    }
    if (m_rules.canUpdate) {
        registrations.push_back(
            offer([this] { return m_update.isOfUse() ? add(updateMethod(), &EditMethods::update) : Registration(); }));
    }
    if (m_rules.canDelete) {
        registrations.push_back(add(deleteMethod(), &EditMethods::remove));
    }
    if (m_rules.suggest) {
        registrations.push_back(offerDefaults());
    }
    return registrations;
}

Registration EditMethods::offer(std::function<Registration()> add)
{
    return Registration([live = std::make_shared<LiveMethod>(m_kernel.repository, m_type->name(), std::move(add))]() mutable {
        live.reset();
    });
}

Registration EditMethods::add(const Method &method, Handler handler)
{
    return m_kernel.dispatcher.addValue(
        method, [this, handler](const Caller &caller, const QJsonObject &params) { return (this->*handler)(caller, params); });
}

Registration EditMethods::offerDefaults()
{
    return m_kernel.dispatcher.addValue(
        {.name = m_type->name() + ".defaults"_L1,
         .label = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Suggested values")),
         .help = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Returns values that suit a new object.")),
         .level = m_rules.level,
         .result = m_creation.suggestions(),
         .shape = Method::Shape::Members},
        [this](const Caller &caller, const QJsonObject &) -> Result<QJsonValue> { return m_rules.suggest(caller); });
}

Method EditMethods::deleteMethod() const
{
    return {.name = m_type->name() + ".delete"_L1,
            .label = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Delete")),
            .help = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Deletes an object.")),
            .parameters = {FieldBuilder(u"id"_s, FieldKind::Reference)
                               .label(QT_TRANSLATE_NOOP("Model", "Object"))
                               .help(QT_TRANSLATE_NOOP("Model", "Its id, or its name where that is unique."))
                               .target(m_type->name())
                               .required()},
            .changes = true,
            .destructive = true,
            .dryRun = true,
            .level = m_rules.level,
            .shape = Method::Shape::Nothing};
}

Result<QJsonObject> EditMethods::target(const Caller &caller, const QJsonObject &params) const
{
    return m_kernel.repository.findByIdOrName(m_type->name(), params.value("id"_L1).toString(),
                                              m_kernel.standardMethods.scoped(caller, m_type->name(), {}));
}

Result<QJsonValue> EditMethods::create(const Caller &caller, const QJsonObject &params)
{
    QJsonObject values = params;
    const bool dryRun = values.take("dryRun"_L1).toBool();
    return carriedOut(caller, dryRun, [&]() -> Result<QJsonValue> {
        const auto object = m_creation.run(caller, values);
        if (!object) {
            return failure(object.error());
        }
        const QString id = object->value("id"_L1).toString();
        QJsonObject answer{{u"id"_s, id}, {m_type->name(), id}};
        if (m_rules.created) {
            m_rules.created(answer);
        }
        return answer;
    });
}

Result<QJsonValue> EditMethods::update(const Caller &caller, const QJsonObject &params)
{
    QJsonObject values = params;
    const bool dryRun = values.take("dryRun"_L1).toBool();
    const auto before = target(caller, values);
    if (!before) {
        return failure(before.error());
    }
    values.remove("id"_L1);
    return carriedOut(caller, dryRun, [&]() -> Result<QJsonValue> {
        const auto after = m_update.run(caller, *before, values);
        return after ? Result<QJsonValue>(m_type->withoutSecrets(*after)) : failure(after.error());
    });
}

Result<QJsonValue> EditMethods::remove(const Caller &caller, const QJsonObject &params)
{
    const auto object = target(caller, params);
    if (!object) {
        return failure(object.error());
    }
    Deletion deletion(m_kernel, caller);
    const bool dryRun = params.value("dryRun"_L1).toBool();
    const auto answer = carriedOut(caller, dryRun, [&]() -> Result<QJsonValue> {
        const auto deleted = deletion.run(*m_type, *object);
        return deleted || (dryRun && deletion.plan().isBlocked()) ? Result<QJsonValue>(QJsonObject()) : failure(deleted.error());
    });
    if (!answer || !dryRun) {
        return answer;
    }
    QJsonObject told = answer->toObject();
    const QJsonObject plan = deletion.plan().toJson();
    for (auto part = plan.begin(); part != plan.end(); ++part) {
        told.insert(part.key(), part.value());
    }
    return told;
}

QJsonObject EditMethods::described(const Change &change) const
{
    const ResourceType *type = m_kernel.repository.types().find(change.type);
    QJsonObject json{{u"change"_s, word(change.kind)}, {u"type"_s, change.type}, {u"name"_s, change.object.value("name"_L1)}};
    // The id of a new object would be another one the next time.
    if (change.kind != Change::Kind::Added) {
        json.insert("id"_L1, change.id);
    }
    if (change.kind != Change::Kind::Removed) {
        QJsonObject object = type ? type->withoutSecrets(change.object) : QJsonObject();
        if (change.kind == Change::Kind::Added) {
            object.remove("id"_L1);
        }
        json.insert("object"_L1, object);
    }
    return json;
}

Result<QJsonValue> EditMethods::carriedOut(const Caller &caller, bool dryRun, const Work &work)
{
    if (dryRun) {
        return rehearsed(caller, work);
    }
    QJsonValue answer;
    const auto done = m_kernel.repository.atomically([&] { return work().map([&](const QJsonValue &value) { answer = value; }); });
    return done ? Result<QJsonValue>(answer) : failure(done.error());
}

Result<QJsonValue> EditMethods::rehearsed(const Caller &caller, const Work &work)
{
    const auto changes = m_kernel.repository.rehearse([&] { return work().map([](const QJsonValue &) {}); });
    if (!changes) {
        return failure(changes.error());
    }
    QJsonArray told;
    for (const Change &change : *changes) {
        const bool own = change.type == m_type->name();
        if (own || m_kernel.standardMethods.scoped(caller, change.type, {}).matches(change.object)) {
            told.append(described(change));
        }
    }
    return QJsonObject{{u"dryRun"_s, true}, {u"changes"_s, told}};
}

} // namespace penstock
