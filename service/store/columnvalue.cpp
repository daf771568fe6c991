// SPDX-License-Identifier: Apache-2.0
#include "service/store/columnvalue.h"

#include "shared/core/compactjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

/// Most lists and objects are empty.
template <typename Json>
QByteArray textOf(const Json &json, const QByteArray &empty)
{
    return json.isEmpty() ? empty : compactJson(json);
}

bool isNull(const QVariant &column)
{
    return column.typeId() == QMetaType::QString && column.toString().isNull();
}

} // namespace

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
        return textOf(value.toArray(), "[]"_ba);
    case FieldKind::Object:
        return textOf(value.toObject(), "{}"_ba);
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

QJsonValue asRead(FieldKind kind, const QJsonValue &value, const QVariant &column)
{
    if (isNull(column)) {
        return {};
    }
    switch (kind) {
    case FieldKind::Bool:
        return value.toBool();
    case FieldKind::Integer:
        return value.toInteger();
    case FieldKind::Real:
        return value.toDouble();
    case FieldKind::List:
        return value.toArray();
    case FieldKind::Object:
        return value.toObject();
    case FieldKind::Secret:
        return {};
    default:
        return value.toString();
    }
}

bool isAsRead(FieldKind kind, const QJsonValue &value, const QVariant &column)
{
    if (isNull(column)) {
        return value.isNull();
    }
    switch (kind) {
    case FieldKind::Bool:
        return value.isBool();
    case FieldKind::Integer:
        return value.isDouble() && double(value.toInteger()) == value.toDouble();
    case FieldKind::Real:
        return value.isDouble();
    case FieldKind::List:
        return value.isArray();
    case FieldKind::Object:
        return value.isObject();
    case FieldKind::Secret:
        return value.isNull();
    default:
        return value.isString();
    }
}

void appendText(QByteArrayView utf8, QByteArray &json)
{
    json += '"';
    const char *written = utf8.begin();
    for (const char *at = utf8.begin(); at != utf8.end(); ++at) {
        const auto c = uchar(*at);
        if (c >= 0x20 && c != '"' && c != '\\' && c != 0x7f) {
            continue;
        }
        json.append(written, at - written);
        written = at + 1;
        if (c == '"' || c == '\\') {
            json += '\\';
            json += *at;
        } else {
            json += "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
        }
    }
    json.append(written, utf8.end() - written);
    json += '"';
}

void appendColumn(FieldKind kind, const RowView &row, int column, QByteArray &json)
{
    const bool isNumber = kind == FieldKind::Integer || kind == FieldKind::Real;
    if (row.isNull(column) || kind == FieldKind::Secret || (isNumber && row.isText(column))) {
        json += "null";
    } else if (kind == FieldKind::Bool) {
        json += row.integer(column) != 0 ? "true" : "false";
    } else if (kind == FieldKind::Integer) {
        json += row.text(column);
    } else if (kind == FieldKind::Real) {
        json += QByteArray::number(row.real(column), 'g', QLocale::FloatingPointShortest);
    } else if (kind == FieldKind::List || kind == FieldKind::Object) {
        const QByteArrayView text = row.text(column);
        const bool isList = kind == FieldKind::List;
        json += text.startsWith(isList ? '[' : '{') ? text : QByteArrayView(isList ? "[]" : "{}");
    } else {
        appendText(row.text(column), json);
    }
}

} // namespace penstock
