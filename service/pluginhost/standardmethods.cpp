// SPDX-License-Identifier: Apache-2.0
#include "service/pluginhost/standardmethods.h"

#include "service/api/dispatcher.h"
#include "service/pluginhost/presence.h"
#include "service/pluginhost/protectmethods.h"
#include "service/pluginhost/tagmethod.h"
#include "service/watch/sessionsink.h"

#include <QJsonArray>
#include <QPointer>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

Field pageSizeField()
{
    return FieldBuilder(u"pageSize"_s, FieldKind::Integer)
        .label(QT_TRANSLATE_NOOP("Model", "Page size"))
        .help(QT_TRANSLATE_NOOP("Model", "Sends the objects in parts of so many, as fast as they are read; 0: all at once."))
        .range(0, 10000)
        .byDefault(0);
}

Method method(const QString &name, const char *label, const char *help, const QList<Field> &parameters,
              const QList<Field> &result, Method::Level level = Method::Level::Everyone)
{
    return {.name = name,
            .label = QString::fromUtf8(label),
            .help = QString::fromUtf8(help),
            .parameters = parameters,
            .level = level,
            .scoped = true,
            .result = result,
            .shape = result.isEmpty() ? Method::Shape::Nothing : Method::Shape::Members};
}

Field typesResult()
{
    return FieldBuilder(u"types"_s, FieldKind::List)
        .label(QT_TRANSLATE_NOOP("Model", "Types"))
        .help(QT_TRANSLATE_NOOP("Model", "Each with its fields and relations."))
        .element(Field(u"type"_s, FieldKind::Object))
        .required();
}

Field translationsResult()
{
    const Field words = FieldBuilder(u"words"_s, FieldKind::Object).element(Field(u"word"_s, FieldKind::Text));
    return FieldBuilder(u"translations"_s, FieldKind::Object)
        .label(QT_TRANSLATE_NOOP("Model", "Translations"))
        .help(QT_TRANSLATE_NOOP("Model", "What plugins say in other languages: by plugin, language and English words."))
        .element(FieldBuilder(u"languages"_s, FieldKind::Object).element(words))
        .required();
}

QList<Field> watchResult(const QString &type)
{
    return {FieldBuilder(u"watch"_s, FieldKind::Text)
                .label(QT_TRANSLATE_NOOP("Model", "Watch"))
                .help(QT_TRANSLATE_NOOP("Model", "Its id, which changes are told with."))
                .required(),
            itemsField(type), FieldBuilder(u"complete"_s, FieldKind::Bool)
                                  .label(QT_TRANSLATE_NOOP("Model", "Complete"))
                                  .help(QT_TRANSLATE_NOOP("Model", "All objects are here; otherwise others follow."))
                                  .required()};
}

} // namespace

StandardMethods::StandardMethods(Repository &repository, Dispatcher &dispatcher, QObject *parent)
    : QObject(parent), m_repository(repository), m_dispatcher(dispatcher),
      m_queries(repository, dispatcher, [this](const Caller &caller) { return sight(caller); }),
      m_watches(repository, m_queries.pool())
{
    m_registrations.push_back(m_dispatcher.addValue(
        method(u"type.list"_s, QT_TRANSLATE_NOOP("Model", "List types"),
               QT_TRANSLATE_NOOP("Model", "Describes the types of objects and their fields."), {}, {typesResult(), translationsResult()}),
        [this](const Caller &, const QJsonObject &) -> Result<QJsonValue> {
            QJsonArray types;
            for (const ResourceType &type : m_repository.types().all()) {
                types.append(m_repository.types().describe(type));
            }
            return QJsonObject{{u"types"_s, types}, {u"translations"_s, m_translations.all()}};
        }));
    const Field watch = FieldBuilder(u"watch"_s, FieldKind::Text)
                            .label(QT_TRANSLATE_NOOP("Model", "Watch"))
                            .help(QT_TRANSLATE_NOOP("Model", "The watch to end."))
                            .required();
    m_registrations.push_back(m_dispatcher.addValue(
        method(u"watch.cancel"_s, QT_TRANSLATE_NOOP("Model", "Cancel watch"),
               QT_TRANSLATE_NOOP("Model", "Ends a watch."), {watch}, {}),
        [](const Caller &caller, const QJsonObject &params) -> Result<QJsonValue> {
            if (caller.session && caller.session->lifetime()) {
                WatchHub::cancel(caller.session->lifetime(), params.value("watch"_L1).toString());
            }
            return QJsonObject();
        }));
}

std::vector<Registration> StandardMethods::offer(const ResourceType &type, Method::Level level)
{
    std::vector<Registration> registrations;
    registrations.push_back(offerGet(type, level));
    for (Registration &registration : m_queries.offer(type, level)) {
        registrations.push_back(std::move(registration));
    }
    registrations.push_back(offerWatch(type, level));
    if (type.isTagged()) {
        registrations.push_back(offerTags(m_dispatcher, m_repository, type));
    }
    for (Registration &registration : offerProtection(m_dispatcher, m_repository, type)) {
        registrations.push_back(std::move(registration));
    }
    return registrations;
}

Registration StandardMethods::offerGet(const ResourceType &type, Method::Level level)
{
    const Field id = FieldBuilder(u"id"_s, FieldKind::Reference)
                         .label(QT_TRANSLATE_NOOP("Model", "Object"))
                         .help(QT_TRANSLATE_NOOP("Model", "Its id, or its name where that is unique."))
                         .target(type.name())
                         .required();
    Method get = method(type.name() + ".get"_L1, QT_TRANSLATE_NOOP("Model", "Show"), QT_TRANSLATE_NOOP("Model", "Returns one object."),
                        {id}, {}, level);
    get.shape = Method::Shape::Object;
    get.resultType = type.name();
    return m_dispatcher.addValue(get, [this, name = type.name()](const Caller &caller, const QJsonObject &params) -> Result<QJsonValue> {
                                     const auto object = m_repository.findByIdOrName(
                                         name, params.value("id"_L1).toString(), scoped(caller, name, {}));
                                     if (!object) {
                                         return failure(object.error());
                                     }
                                     return m_repository.types().find(name)->withoutSecrets(*object);
                                 });
}

Registration StandardMethods::offerWatch(const ResourceType &type, Method::Level level)
{
    return m_dispatcher.add(
        method(type.name() + ".watch"_L1, QT_TRANSLATE_NOOP("Model", "Watch"),
               QT_TRANSLATE_NOOP("Model", "Returns the objects that meet a condition and then tells what changes."),
               listFields() + QList<Field>{pageSizeField()}, watchResult(type.name()), level),
        [this, name = type.name()](const Caller &caller, const QJsonObject &params, const Dispatcher::Responder &respond) {
            watch(caller, name, params, respond);
        });
}

void StandardMethods::watch(const Caller &caller, const QString &type, QJsonObject params, const Watch::Answer &answer)
{
    const int pageSize = params.take("pageSize"_L1).toInt();
    const ResourceType &known = *m_repository.types().find(type);
    auto query = WatchQuery::fromJson(known, params, sight(caller));
    if (query) {
        query->query.where = presence::within(known, query->query.where);
    }
    if (!query) {
        answer(failure(query.error()));
    } else if (!caller.session || !caller.session->lifetime()) {
        answer(failure(ErrorCode::Unsupported, {QT_TRANSLATE_NOOP("Text", "Only a session can watch.")}));
    } else {
        m_watches.open(*SessionSink::of(*caller.session), caller.session->lifetime(), *query, pageSize, answer);
    }
}

Visibility StandardMethods::sight(const Caller &caller) const
{
    AccessPolicy *policy = m_dispatcher.accessPolicy();
    if (!policy || caller.localAdministrator) {
        return {.types = &m_repository.types()};
    }
    return {.types = &m_repository.types(),
            .condition = [policy, caller](const QString &type) { return policy->visible(caller, type); }};
}

Condition StandardMethods::scoped(const Caller &caller, const QString &type, const Condition &where) const
{
    const Visibility visible = sight(caller);
    return visible.condition ? bothOf(visible.condition(type), where) : where;
}

Registration StandardMethods::addDeletionCheck(const QString &type, DeletionCheck check)
{
    m_deletionChecks.insert(type, std::move(check));
    return Registration([self = QPointer(this), type] {
        if (self) {
            self->m_deletionChecks.remove(type);
        }
    });
}

Result<void> StandardMethods::checkDeletion(const Caller &caller, const QString &type, const QJsonObject &object) const
{
    const auto check = m_deletionChecks.constFind(type);
    return check == m_deletionChecks.cend() ? Result<void>() : (*check)(caller, object);
}

Registration StandardMethods::addDeletionShare(const QString &type, DeletionShareOf share)
{
    m_deletionShares.insert(type, std::move(share));
    return Registration([self = QPointer(this), type] {
        if (self) {
            self->m_deletionShares.remove(type);
        }
    });
}

Result<DeletionShare> StandardMethods::deletionShare(const Caller &caller, const QString &type, const QJsonObject &object,
                                                     const QJsonObject &params) const
{
    const auto share = m_deletionShares.constFind(type);
    return share == m_deletionShares.cend() ? Result<DeletionShare>() : (*share)(caller, object, params);
}

Registration StandardMethods::addCompanions(CompanionsOf companions)
{
    const int number = ++m_lastCompanions;
    m_companions.insert(number, std::move(companions));
    return Registration([self = QPointer(this), number] {
        if (self) {
            self->m_companions.remove(number);
        }
    });
}

QList<ObjectRef> StandardMethods::companions(const QString &type, const QString &id) const
{
    QList<ObjectRef> all;
    for (const CompanionsOf &companions : m_companions) {
        all += companions(type, id);
    }
    return all;
}

} // namespace penstock
