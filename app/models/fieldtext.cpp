// SPDX-License-Identifier: Apache-2.0
#include "app/models/fieldtext.h"

#include "app/client/translatedtext.h"
#include "app/models/timetext.h"
#include "shared/core/bytes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

QString shownNumber(const Field &field, double number)
{
    if (!field.minimumLabel.isEmpty() && number == field.minimum) {
        return translatedLabel(field.minimumLabel);
    }
    switch (field.unit) {
    case Unit::Bytes:
        return Bytes(static_cast<qint64>(number)).shown();
    case Unit::Seconds:
        return timetext::duration(static_cast<qint64>(number));
    case Unit::Percent:
        return QCoreApplication::translate("FieldText", "%1 %", "a percentage").arg(QLocale().toString(number, 'f', 0));
    case Unit::None:
        break;
    }
    return field.kind == FieldKind::Integer ? QLocale().toString(static_cast<qint64>(number))
                                            : QLocale().toString(number, 'g', 4);
}

QString shownChoice(const Field &field, const QString &value)
{
    const auto found = std::find_if(field.choices.cbegin(), field.choices.cend(),
                                    [&](const Choice &choice) { return choice.value == value; });
    return found == field.choices.cend() ? value : translatedLabel(found->label);
}

QString shownBool(bool value)
{
    return value ? QCoreApplication::translate("FieldText", "Yes") : QCoreApplication::translate("FieldText", "No");
}

} // namespace

QString FieldText::shown(const Field &field, const QJsonValue &value, const QDateTime &now) const
{
    if (value.isNull() || value.isUndefined()) {
        return {};
    }
    switch (field.kind) {
    case FieldKind::Bool:
        return shownBool(value.toBool());
    case FieldKind::Integer:
    case FieldKind::Real:
        return shownNumber(field, value.toDouble());
    case FieldKind::Enumeration:
        return shownChoice(field, value.toString());
    case FieldKind::Reference: {
        const QString name = m_nameOf ? m_nameOf(field.target, value.toString()) : QString();
        return name.isEmpty() ? value.toString() : name;
    }
    case FieldKind::List:
        return shownList(field, value, now, u", "_s);
    case FieldKind::Object:
        return shownObject(field, value, now);
    case FieldKind::Time:
        return timetext::relative(timetext::fromWire(value.toString()), now);
    case FieldKind::Secret:
        return {};
    case FieldKind::Text:
        break;
    }
    return value.toString();
}

QString FieldText::shownOf(const QJsonObject &object, const Field &field) const
{
    const QString text = shown(field, object.value(field.name));
    const bool isOwn = field.kind == FieldKind::Text && field.name != "name"_L1 && object.value("builtIn"_L1).toBool();
    return isOwn && !text.isEmpty() ? translatedLabel(text) : text;
}

QString FieldText::shownList(const Field &field, const QJsonValue &value, const QDateTime &now,
                             const QString &separator) const
{
    QStringList items;
    const QJsonArray array = value.toArray();
    for (const auto &item : array) {
        if (!field.element.isEmpty() && !item.isObject()) {
            items << shown(field.element.first(), item, now);
        } else if (item.isObject()) {
            items << shownObject(field.element.isEmpty() ? Field() : field.element.first(), item, now);
        } else {
            items << item.toVariant().toString();
        }
    }
    return items.join(separator);
}

/// Texts are translated, references show their name, errors their first sentence, other objects their values.
QString FieldText::shownObject(const Field &field, const QJsonValue &value, const QDateTime &now) const
{
    if (value.isString()) {
        return translated(value);
    }
    const QJsonObject object = value.toObject();
    if (object.contains("pattern"_L1)) {
        return translated(value);
    }
    if (object.contains("what"_L1)) {
        return translated(object.value("what"_L1));
    }
    if (object.contains("name"_L1) && object.contains("type"_L1)) {
        return object.value("name"_L1).toString();
    }
    const bool isFree = field.members.isEmpty() || !field.element.isEmpty(); // names are values as well
    QStringList parts;
    if (isFree) {
        for (auto part = object.begin(); part != object.end(); ++part) {
            parts << part.key() + u" = "_s + shownMember(field, part.key(), part.value(), now);
        }
    } else {
        for (const Field &member : field.members) {
            parts << shown(member, object.value(member.name), now);
        }
    }
    parts.removeAll(QString());
    return parts.join(isFree ? u", "_s : u" "_s);
}

/// Of an object whose names are free; some may be known.
QString FieldText::shownMember(const Field &field, const QString &name, const QJsonValue &value,
                               const QDateTime &now) const
{
    const auto known =
        std::find_if(field.members.cbegin(), field.members.cend(), [&](const Field &f) { return f.name == name; });
    const bool fits = known != field.members.cend()
                      && (!value.isString() || known->kind == FieldKind::Enumeration || known->kind == FieldKind::Time);
    return fits ? shown(*known, value, now) : value.toVariant().toString();
}

QString FieldText::toolTip(const Field &field, const QJsonValue &value) const
{
    if (value.isNull() || value.isUndefined()) {
        return {};
    }
    switch (field.kind) {
    case FieldKind::Time:
        return timetext::exact(timetext::fromWire(value.toString()));
    case FieldKind::Integer:
        return field.unit == Unit::Bytes && value.toInteger() >= 0
                   ? QCoreApplication::translate("FieldText", "%1 bytes").arg(QLocale().toString(value.toInteger()))
                   : QString();
    case FieldKind::List:
        return shownList(field, value, QDateTime::currentDateTimeUtc(), u"\n"_s);
    case FieldKind::Object:
        return value.toObject().contains("what"_L1) ? translated(Error::fromJson(value.toObject()))
                                                    : shown(field, value);
    default:
        return field.kind == FieldKind::Text ? value.toString() : QString();
    }
}

QVariant FieldText::sortKey(const Field &field, const QJsonValue &value) const
{
    switch (field.kind) {
    case FieldKind::Bool:
        return value.toBool() ? 1 : 0;
    case FieldKind::Integer:
        return value.isDouble() ? QVariant(value.toInteger()) : QVariant();
    case FieldKind::Real:
        return value.isDouble() ? QVariant(value.toDouble()) : QVariant();
    case FieldKind::Time: {
        const QDateTime time = timetext::fromWire(value.toString());
        return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
    }
    case FieldKind::Text:
        return value.toString();
    default:
        return shown(field, value);
    }
}

} // namespace penstock
