// SPDX-License-Identifier: Apache-2.0
#include "shared/core/compactjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace penstock {

namespace {

constexpr qint64 exactlyADouble = 1LL << 53; // what is smaller is written the same whether or not it was a fraction once
constexpr qsizetype atFirst = 256;           // bytes; most are shorter

/// As Qt writes it: texts with what has to be escaped or encoded, and fractions.
void appendByQt(const QJsonValue &value, QByteArray &json)
{
    const QByteArray inBrackets = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    json.append(inBrackets.constData() + 1, inBrackets.size() - 2);
}

bool isPlain(QChar c)
{
    return c >= u' ' && c < u'\x80' && c != u'"' && c != u'\\';
}

void append(const QJsonValue &value, QByteArray &json);

void append(const QString &text, QByteArray &json)
{
    if (!std::all_of(text.cbegin(), text.cend(), isPlain)) {
        appendByQt(text, json);
        return;
    }
    const qsizetype begin = json.size();
    json.resize(begin + text.size() + 2);
    char *out = json.data() + begin;
    *out++ = '"';
    out = std::transform(text.cbegin(), text.cend(), out, [](QChar c) { return char(c.unicode()); });
    *out = '"';
}

void append(double number, const QJsonValue &value, QByteArray &json)
{
    const auto whole = value.toInteger(exactlyADouble);
    if (whole < exactlyADouble && whole > -exactlyADouble && double(whole) == number) {
        json += QByteArray::number(whole);
    } else {
        appendByQt(value, json);
    }
}

void append(const QJsonArray &array, QByteArray &json)
{
    json += '[';
    for (auto value = array.begin(); value != array.end(); ++value) {
        if (value != array.begin()) {
            json += ',';
        }
        append(*value, json);
    }
    json += ']';
}

void append(const QJsonObject &object, QByteArray &json)
{
    json += '{';
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member != object.begin()) {
            json += ',';
        }
        append(member.key(), json);
        json += ':';
        append(member.value(), json);
    }
    json += '}';
}

void append(const QJsonValue &value, QByteArray &json)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        json += value.toBool() ? "true" : "false";
        break;
    case QJsonValue::Double:
        append(value.toDouble(), value, json);
        break;
    case QJsonValue::String:
        append(value.toString(), json);
        break;
    case QJsonValue::Array:
        append(value.toArray(), json);
        break;
    case QJsonValue::Object:
        append(value.toObject(), json);
        break;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        json += "null";
        break;
    }
}

} // namespace

QByteArray compactJson(const QJsonValue &value)
{
    QByteArray json;
    json.reserve(atFirst);
    append(value, json);
    return json;
}

} // namespace penstock
