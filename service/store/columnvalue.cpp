// SPDX-License-Identifier: Apache-2.0
#include "service/store/columnvalue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace penstock {

using namespace Qt::StringLiterals;

QVariant toColumn(FieldKind kind, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined()) {
        return QVariant(QMetaType::fromType<QString>());
    }
    switch (kind) {
    case FieldKind::Bool:
        return value.toBool() ? 1 : 0;
    case FieldKind::Integer:
        return value.toInteger();
    case FieldKind::Real:
        return value.toDouble();
    case FieldKind::List:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case FieldKind::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        return value.toString();
    }
}

QJsonValue fromColumn(FieldKind kind, const QVariant &value)
{
    if (value.isNull()) {
        return {};
    }
    switch (kind) {
    case FieldKind::Bool:
        return value.toInt() != 0;
    case FieldKind::Integer:
        return value.toLongLong();
    case FieldKind::Real:
        return value.toDouble();
    case FieldKind::List:
        return QJsonDocument::fromJson(value.toByteArray()).array();
    case FieldKind::Object:
        return QJsonDocument::fromJson(value.toByteArray()).object();
    case FieldKind::Secret:
        return {}; // written, and read by nobody but the service itself
    default:
        return value.toString();
    }
}

void appendText(QByteArrayView utf8, QByteArray &json)
{
    json += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (uchar(c) < 0x20 || c == 0x7f) {
            json += "\\u00" + QByteArray::number(uchar(c), 16).rightJustified(2, '0');
        } else {
            json += c;
        }
    }
    json += '"';
}

void appendColumn(FieldKind kind, const QVariant &value, QByteArray &json)
{
    const bool isNumber = kind == FieldKind::Integer || kind == FieldKind::Real;
    const QByteArray text = value.toByteArray();
    if (value.isNull() || kind == FieldKind::Secret || (isNumber && value.typeId() == QMetaType::QByteArray)) {
        json += "null";
    } else if (kind == FieldKind::Bool) {
        json += value.toInt() != 0 ? "true" : "false";
    } else if (isNumber) {
        json += text;
    } else if (kind == FieldKind::List) {
        json += text.startsWith('[') ? text : "[]"_ba;
    } else if (kind == FieldKind::Object) {
        json += text.startsWith('{') ? text : "{}"_ba;
    } else {
        appendText(text, json);
    }
}

} // namespace penstock
