// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/access/scopedpolicy.h"

#include "service/access/lineage.h"
#include "service/api/caller.h"
#include "service/plugins/access/subtree.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

QString typeOf(const QString &method)
{
    return method.section(u'.', 0, 0);
}

const Field *fieldNamed(const QList<Field> &fields, const QString &name)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field &f) { return f.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

/// Where a new object of the type belongs: the owner decides, else the parent, else the place.
const Field *placeOf(const ResourceType *type)
{
    if (!type) {
        return nullptr;
    }
    const auto has = [type](bool Field::*flag) {
        const auto found = std::find_if(type->fields().begin(), type->fields().end(), [flag](const Field &f) { return f.*flag; });
        return found == type->fields().end() ? nullptr : &*found;
    };
    const Field *owner = has(&Field::owner);
    const Field *parent = owner ? owner : has(&Field::parent);
    return parent ? parent : has(&Field::place);
}

QList<Field> placesOf(const ResourceType &type)
{
    QList<Field> places;
    std::copy_if(type.fields().begin(), type.fields().end(), std::back_inserter(places), [](const Field &field) { return field.place; });
    return places;
}

/// An object with the values of a call, as far as they say where it is.
QJsonObject placed(const ResourceType &type, QJsonObject object, const QJsonObject &params)
{
    const QJsonArray cleared = params.value("clear"_L1).toArray();
    for (const Field &place : placesOf(type)) {
        if (cleared.contains(place.name)) {
            object.remove(place.name);
        } else if (params.contains(place.name)) {
            object.insert(place.name, params.value(place.name));
        }
    }
    return object;
}

} // namespace

bool ScopedPolicy::hasEverywhere(const Caller &caller, const QString &privilege)
{
    return caller.localAdministrator || m_rights.hasEverywhere(caller.account, privilege);
}

quint64 ScopedPolicy::revision(const Caller &caller)
{
    return caller.localAdministrator ? 0 : m_rights.revision(caller.account);
}

Result<QJsonObject> ScopedPolicy::permits(const Caller &caller, const Method &method, const QJsonObject &params)
{
    if (caller.localAdministrator || method.scoped || method.neededLevel() == Method::Level::Everyone) {
        return params;
    }
    QJsonObject values = params;
    return resolve(caller, method.parameters, values)
        .and_then([&] { return decide(caller, method, values); })
        .map([&] { return values; });
}

Result<void> ScopedPolicy::resolve(const Caller &caller, const QList<Field> &fields, QJsonObject &values)
{
    for (const Field &field : fields) {
        const QJsonValue value = values.value(field.name);
        if (value.isUndefined()) {
            continue;
        }
        const auto replaced = resolved(caller, field, value);
        if (!replaced) {
            Error error = replaced.error();
            error.field = error.field.isEmpty() ? field.name : field.name + u'.' + error.field;
            return failure(error);
        }
        values.insert(field.name, *replaced);
    }
    return {};
}

Result<QJsonValue> ScopedPolicy::resolved(const Caller &caller, const Field &field, const QJsonValue &value)
{
    if (field.kind == FieldKind::Reference && !value.toString().isEmpty()) {
        const auto object = m_repository.types().find(field.target)
                                ? m_repository.findByIdOrName(field.target, value.toString(), visible(caller, field.target))
                                : Result<QJsonObject>(failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("Text", "There is no such object.")}));
        return object ? Result<QJsonValue>(object->value("id"_L1)) : failure(object.error());
    }
    if (field.kind == FieldKind::Object && value.isObject()) {
        QJsonObject members = value.toObject();
        return resolve(caller, field.members, members).map([&] { return QJsonValue(members); });
    }
    if (field.kind == FieldKind::List && !field.element.isEmpty()) {
        QJsonArray list;
        for (const auto &item : value.toArray()) {
            const auto element = resolved(caller, field.element.first(), item);
            if (!element) {
                return failure(element.error());
            }
            list.append(*element);
        }
        return list;
    }
    return value;
}

Result<void> ScopedPolicy::decide(const Caller &caller, const Method &method, QJsonObject &params)
{
    const QString type = typeOf(method.name);
    const ResourceType *described = m_repository.types().find(type);
    const bool everywhere = hasEverywhere(caller, method.name);
    const Field *id = fieldNamed(method.parameters, u"id"_s);
    if (id && id->kind == FieldKind::Reference && id->target == type) {
        return (everywhere ? Result<void>() : decideAbout(caller, method, type, params.value("id"_L1).toString())).and_then([&] {
            return decideMove(caller, method, *described, params);
        });
    }
    if (everywhere) {
        return {};
    }
    const Field *place = placeOf(described);
    if (place && fieldNamed(method.parameters, place->name)) {
        return decidePlace(caller, method, *place, params).and_then([&] {
            return decidePlaces(caller, method, *described, {}, placed(*described, {}, params));
        });
    }
    const QList<Right> &rights = m_rights.of(caller.account);
    const bool somewhere = std::any_of(rights.begin(), rights.end(), [&](const Right &right) {
        return right.privileges.contains(method.name);
    });
    return somewhere && method.neededLevel() == Method::Level::Read ? Result<void>() : denied(method);
}

Result<void> ScopedPolicy::decideAbout(const Caller &caller, const Method &method, const QString &type, const QString &id)
{
    return covers(caller, method.name, lineage::of(m_repository, type, id)) ? Result<void>() : denied(method);
}

Result<void> ScopedPolicy::decidePlace(const Caller &caller, const Method &method, const Field &place, QJsonObject &params)
{
    const QString given = params.value(place.name).toString();
    if (!given.isEmpty()) {
        return covers(caller, method.name, lineage::of(m_repository, place.target, given)) ? Result<void>()
                                                                                           : denied(method, place.name);
    }
    const QStringList own = scopesOf(caller, method.name, place.target);
    if (own.isEmpty()) {
        return denied(method);
    }
    if (own.size() > 1) {
        Error error = failure(ErrorCode::InvalidArgument, {QT_TRANSLATE_NOOP("Text", "It is not clear where this belongs.")},
                              {QT_TRANSLATE_NOOP("Text", "There are {count} places where you may do this."),
                               {{u"count"_s, own.size()}}},
                              {QT_TRANSLATE_NOOP("Text", "Choose one of them.")})
                          .value();
        error.field = place.name;
        return failure(error);
    }
    params.insert(place.name, own.first());
    return {};
}

Result<void> ScopedPolicy::decideMove(const Caller &caller, const Method &method, const ResourceType &type, const QJsonObject &params)
{
    const QList<Field> places = placesOf(type);
    const bool moves = std::any_of(places.begin(), places.end(), [&](const Field &place) {
        return params.contains(place.name) || params.value("clear"_L1).toArray().contains(place.name);
    });
    const auto before = moves ? m_repository.find(type.name(), params.value("id"_L1).toString()) : Result<QJsonObject>();
    if (!moves || !before) {
        return before ? Result<void>() : failure(before.error());
    }
    const QJsonObject after = placed(type, *before, params);
    return after == *before ? Result<void>() : decidePlaces(caller, method, type, *before, after).and_then([&] {
        return checkGain(caller, lineage::of(m_repository, type.name(), *before), lineage::of(m_repository, type.name(), after));
    });
}

Result<void> ScopedPolicy::decidePlaces(const Caller &caller, const Method &method, const ResourceType &type,
                                        const QJsonObject &before, const QJsonObject &after)
{
    for (const Field &place : placesOf(type)) {
        const QString from = before.value(place.name).toString();
        const QString to = after.value(place.name).toString();
        for (const QString &end : from == to ? QStringList() : QStringList{from, to}) {
            if (!end.isEmpty() && !covers(caller, method.name, lineage::of(m_repository, place.target, end))) {
                return denied(method, place.name);
            }
        }
    }
    const bool stays = before.isEmpty() || covers(caller, method.name, lineage::of(m_repository, type.name(), after));
    return stays ? Result<void>() : denied(method);
}

Result<void> ScopedPolicy::checkGain(const Caller &caller, const QStringList &before, const QStringList &after)
{
    QList<Privileges> had;
    QStringList gained;
    for (const Right &right : m_rights.of(caller.account)) {
        if (right.scope == Rights::everything || before.contains(right.scope)) {
            had << right.privileges;
        } else if (after.contains(right.scope)) {
            gained << right.privileges.all();
        }
    }
    const bool isMore = std::any_of(gained.begin(), gained.end(), [&](const QString &privilege) {
        return std::none_of(had.begin(), had.end(), [&](const Privileges &set) { return set.contains(privilege); });
    });
    return !isMore ? Result<void>()
                   : failure(ErrorCode::PermissionDenied, {QT_TRANSLATE_NOOP("Text", "It was not moved.")},
                             {QT_TRANSLATE_NOOP("Text", "You may do more in the new place than you may do with it now.")},
                             {QT_TRANSLATE_NOOP("Text", "Ask an administrator to move it.")});
}

bool ScopedPolicy::covers(const Caller &caller, const QString &privilege, const QStringList &lineage)
{
    const QList<Right> &rights = m_rights.of(caller.account);
    return std::any_of(rights.begin(), rights.end(), [&](const Right &right) {
        return (right.scope == Rights::everything || lineage.contains(right.scope)) && right.privileges.contains(privilege);
    });
}

QStringList ScopedPolicy::scopesOf(const Caller &caller, const QString &privilege, const QString &type)
{
    QStringList ids;
    const QString prefix = lineage::entry(type, {});
    for (const Right &right : m_rights.of(caller.account)) {
        const QString id = right.scope.mid(prefix.size());
        if (right.scope.startsWith(prefix) && right.privileges.contains(privilege) && !ids.contains(id)
            && m_repository.find(type, id)) {
            ids << id;
        }
    }
    return ids;
}

Condition ScopedPolicy::visible(const Caller &caller, const QString &type)
{
    const ResourceType *described = m_repository.types().find(type);
    if (caller.localAdministrator || !described) {
        return {};
    }
    QList<Condition> parts;
    for (const Right &right : m_rights.of(caller.account)) {
        if (!right.privileges.contains(type + ".query"_L1)) {
            continue;
        }
        if (right.scope == Rights::everything) {
            return {};
        }
        const Condition part = Subtree(m_repository, right.scope).condition(*described);
        if (part.kind != Condition::Kind::Not) {
            parts << part;
        }
    }
    return conditions::anyOf(parts);
}

tl::unexpected<Error> ScopedPolicy::denied(const Method &method, const QString &field)
{
    const QStringList roles = m_rights.rolesWith(method.name);
    QStringList grantors = m_rights.accountsWith(u"grant.create"_s);
    grantors.sort();
    Error error = failure(
                      ErrorCode::PermissionDenied, {QT_TRANSLATE_NOOP("Text", "You may not use {method} here."), {{u"method"_s, method.name}}},
                      {QT_TRANSLATE_NOOP("Text", "It takes a role that allows it: {roles}."), {{u"roles"_s, roles.join(", "_L1)}}},
                      grantors.isEmpty()
                          ? Text{QT_TRANSLATE_NOOP("Text", "Ask the administrator of the service's computer for a grant.")}
                          : Text{QT_TRANSLATE_NOOP("Text", "Ask for a grant; {accounts} can give one."), {{u"accounts"_s, grantors.join(", "_L1)}}})
                      .value();
    error.field = field;
    return failure(error);
}

} // namespace penstock
