// SPDX-License-Identifier: Apache-2.0
#include "service/access/quotas.h"

#include "service/store/database.h"
#include "service/store/repository.h"
#include "service/store/tableschema.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;
using tableschema::quoted;
using tableschema::tableName;

namespace {

/// The fields of a type whose values count, without the owner itself.
QList<Field> countedFields(const ResourceType &type)
{
    QList<Field> fields;
    for (const Field &field : type.fields()) {
        if (!field.charges.isEmpty() && !field.owner) {
            fields << field;
        }
    }
    return fields;
}

qint64 amount(const QJsonValue &value)
{
    return value.isArray() ? value.toArray().size() : value.toInteger();
}

QJsonValue shown(const Field *limit, qint64 value)
{
    return limit && limit->unit == Unit::Bytes ? QJsonValue(QJsonObject{{u"bytes"_s, value}}) : QJsonValue(value);
}

bool isUnlimited(const ResourceType &type, const Field &reference, const QJsonObject &owner)
{
    const auto limits = [&](const Field &field) { return !field.charges.isEmpty() && owner.value(field.charges).toInteger(-1) >= 0; };
    const QList<Field> counted = countedFields(type);
    return !limits(reference) && std::none_of(counted.begin(), counted.end(), limits);
}

tl::unexpected<Error> exceeded(const Field *limit, const QJsonObject &owner, const QString &field, const Quotas::Use &use,
                               qint64 asked)
{
    Error error = failure(ErrorCode::ResourceExhausted,
                          {QT_TRANSLATE_NOOP("Text", "Project {project} has no room for this."), {{u"project"_s, owner.value("name"_L1)}}},
                          {QT_TRANSLATE_NOOP("Text", "{what}: {limit} allowed, {used} used, {asked} asked for."),
                           {{u"what"_s, limit ? limit->label : field},
                            {u"limit"_s, shown(limit, use.limit)},
                            {u"used"_s, shown(limit, use.used)},
                            {u"asked"_s, shown(limit, asked)}}},
                          {QT_TRANSLATE_NOOP("Text", "Ask for less, delete what is not needed, or have the limit raised.")})
                      .value();
    error.field = field;
    return failure(error);
}

} // namespace

const Field *Quotas::ownerOf(const ResourceType &type)
{
    const auto found = std::find_if(type.fields().begin(), type.fields().end(), [](const Field &field) { return field.owner; });
    return found == type.fields().end() ? nullptr : &*found;
}

Result<void> Quotas::check(const QString &typeName, const QJsonObject &object)
{
    const ResourceType *type = m_repository.types().find(typeName);
    const Field *reference = type ? ownerOf(*type) : nullptr;
    const ResourceType *ownerType = reference ? m_repository.types().find(reference->target) : nullptr;
    if (!ownerType) {
        return {};
    }
    const auto owner = m_repository.find(reference->target, object.value(reference->name).toString());
    if (owner && isUnlimited(*type, *reference, *owner)) {
        return {}; // counting takes as long as there are objects
    }
    const auto uses = owner ? this->uses(reference->target, *owner, Counted::WhatIsLimited)
                            : Result<QMap<QString, Use>>(failure(owner.error()));
    if (!uses) {
        return failure(uses.error());
    }
    const auto fits = [&](const Field &field, qint64 asked) -> Result<void> {
        const Use use = uses->value(field.charges); // without a limit where there is none
        if (use.limit < 0 || asked <= 0 || use.used + asked <= use.limit) {
            return {};
        }
        return exceeded(ownerType->field(field.charges), *owner, field.name, use, asked);
    };
    Result<void> result = reference->charges.isEmpty() ? Result<void>() : fits(*reference, 1);
    for (const Field &field : countedFields(*type)) {
        result = result ? fits(field, amount(object.value(field.name))) : result;
    }
    return result;
}

Result<QMap<QString, Quotas::Use>> Quotas::of(const QString &ownerType, const QString &owner)
{
    const auto object = m_repository.find(ownerType, owner);
    return object ? uses(ownerType, *object, Counted::Everything) : failure(object.error());
}

Result<QMap<QString, Quotas::Use>> Quotas::uses(const QString &ownerType, const QJsonObject &owner, Counted counted)
{
    QMap<QString, Use> uses;
    QList<ResourceType> owned;
    for (const ResourceType &type : m_repository.types().all()) {
        const Field *reference = ownerOf(type);
        if (!reference || reference->target != ownerType) {
            continue;
        }
        owned << type;
        const QList<Field> charging = countedFields(type) + QList<Field>{*reference};
        for (const Field &field : charging) {
            const qint64 limit = owner.value(field.charges).toInteger(-1);
            if (!field.charges.isEmpty() && (limit >= 0 || counted == Counted::Everything)) {
                uses[field.charges].limit = limit;
            }
        }
    }
    for (const ResourceType &type : owned) {
        if (const auto added = add(type, owner.value("id"_L1).toString(), uses); !added) {
            return failure(added.error());
        }
    }
    return uses;
}

Result<void> Quotas::add(const ResourceType &type, const QString &owner, QMap<QString, Use> &uses)
{
    const Field *reference = ownerOf(type);
    QStringList columns{u"count(*)"_s};
    QStringList limits{reference->charges};
    for (const Field &field : countedFields(type)) {
        if (uses.contains(field.charges)) {
            const QString value = field.kind == FieldKind::List ? u"json_array_length(%1)"_s : u"%1"_s;
            columns << u"coalesce(sum(%1), 0)"_s.arg(value.arg(quoted(field.name)));
            limits << field.charges;
        }
    }
    const auto rows = m_repository.database().read(u"SELECT %1 FROM %2 WHERE %3 = ?"_s.arg(
                                                       columns.join(u','), tableName(type), quoted(reference->name)),
                                                   {owner});
    if (!rows) {
        return failure(rows.error());
    }
    for (qsizetype i = 0; i < limits.size(); ++i) {
        if (const auto use = uses.find(limits.at(i)); use != uses.end()) {
            use->used += rows->first().at(i).toLongLong();
        }
    }
    return {};
}

Result<void> Quotas::prepare()
{
    Database &database = m_repository.database();
    for (const ResourceType &type : m_repository.types().all()) {
        const Field *reference = ownerOf(type);
        if (!reference) {
            continue;
        }
        const QString owner = quoted(reference->name);
        QStringList columns{owner};
        for (const Field &field : countedFields(type)) {
            if (field.kind != FieldKind::List) { // texts would make the index as large as the table
                columns << quoted(field.name);
            }
        }
        const auto done = database
                              .write(u"UPDATE %1 SET %2 = ? WHERE %2 IS NULL OR %2 = ''"_s.arg(tableName(type), owner),
                                     {QString(defaultOwner)})
                              .and_then([&] {
                                  return database.write(u"CREATE INDEX IF NOT EXISTS %1 ON %2 (%3)"_s.arg(
                                      quoted(type.name() + "_quota"_L1), tableName(type), columns.join(u',')));
                              });
        if (!done) {
            return done;
        }
    }
    return {};
}

} // namespace penstock
