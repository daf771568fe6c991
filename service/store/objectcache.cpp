// SPDX-License-Identifier: Apache-2.0
#include "service/store/objectcache.h"

#include <QJsonArray>

namespace penstock {

namespace {

constexpr qsizetype bytesOfAPlace = 160;  // in the cache, with its key
constexpr qsizetype bytesOfAnObject = 96; // without members
constexpr qsizetype bytesOfAMember = 80;  // two elements and a name
constexpr qsizetype withForm = 2;         // the C++ value has texts of its own
constexpr int changesBetweenCopies = 8;

qsizetype bytesOf(const QJsonValue &value)
{
    if (value.isString()) {
        return value.toString().size() * qsizetype(sizeof(QChar));
    }
    if (value.isObject()) {
        return ObjectCache::bytesOf(value.toObject());
    }
    qsizetype bytes = 0;
    const QJsonArray array = value.toArray();
    for (const auto &item : array) {
        bytes += bytesOfAMember + bytesOf(QJsonValue(item));
    }
    return bytes;
}

/// A QJsonObject keeps the bytes of texts that were replaced in it, and hands them on to whom it is assigned.
QJsonObject copied(const QJsonObject &object)
{
    QJsonObject copy;
    for (auto member = object.begin(); member != object.end(); ++member) {
        copy.insert(member.key(), *member);
    }
    return copy;
}

} // namespace

qsizetype ObjectCache::bytesOf(const QJsonObject &object)
{
    qsizetype bytes = bytesOfAnObject;
    for (auto member = object.begin(); member != object.end(); ++member) {
        bytes += bytesOfAMember + penstock::bytesOf(QJsonValue(*member));
    }
    return bytes;
}

void ObjectCache::keep(const QString &type, const QString &id, const QJsonObject &object)
{
    const std::pair<QString, QString> place{type, id};
    Entry *known = m_objects.object(place);
    if (known && ++known->changes < changesBetweenCopies) {
        known->object = object; // about as large as it was, and measuring takes longer than the rest
        known->form.reset();
        return;
    }
    m_objects.insert(place, new Entry{known ? copied(object) : object}, bytesOfAPlace + withForm * bytesOf(object));
}

void ObjectCache::dropType(const QString &type)
{
    const auto keys = m_objects.keys();
    for (const auto &key : keys) {
        if (key.first == type) {
            m_objects.remove(key);
        }
    }
}

} // namespace penstock
