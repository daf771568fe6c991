// SPDX-License-Identifier: Apache-2.0
#include "shared/rpc/message.h"

#include "shared/core/compactjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestNesting = 32;
constexpr int longestMethod = 200;

bool isDeeperThan(int levels, const QJsonValue &value)
{
    if (!value.isObject() && !value.isArray()) {
        return false;
    }
    if (levels == 0) {
        return true;
    }
    const auto tooDeep = [levels](const QJsonValue &inner) { return isDeeperThan(levels - 1, inner); };
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), tooDeep);
    }
    const QJsonObject object = value.toObject();
    return std::any_of(object.begin(), object.end(), tooDeep);
}

tl::unexpected<Error> invalid(Text why)
{
    return failure(ErrorCode::InvalidRequest, {QT_TRANSLATE_NOOP("Text", "The message was refused.")}, std::move(why),
                   {QT_TRANSLATE_NOOP("Text", "Send one JSON-RPC 2.0 message with named parameters.")});
}

bool isUsableId(const QJsonValue &id)
{
    return id.isDouble() || (id.isString() && id.toString().size() <= longestMethod);
}

Result<Message> parseCall(const QJsonObject &json)
{
    const QJsonValue method = json.value("method"_L1);
    if (!method.isString() || method.toString().isEmpty() || method.toString().size() > longestMethod) {
        return invalid({QT_TRANSLATE_NOOP("Text", "The method is not a name.")});
    }
    const QJsonValue params = json.value("params"_L1);
    if (!params.isUndefined() && !params.isObject()) {
        return invalid({QT_TRANSLATE_NOOP("Text", "The parameters are not an object.")});
    }
    if (!json.contains("id"_L1)) {
        return Message::notification(method.toString(), params.toObject());
    }
    if (!isUsableId(json.value("id"_L1))) {
        return invalid({QT_TRANSLATE_NOOP("Text", "The id is neither a number nor a text.")});
    }
    return Message::request(json.value("id"_L1), method.toString(), params.toObject());
}

QByteArray withResult(const QJsonValue &id, const QByteArray &text)
{
    const QByteArray head = compactJson(QJsonObject{{u"id"_s, id}, {u"jsonrpc"_s, u"2.0"_s}});
    return head.chopped(1) + ",\"result\":" + text + '}';
}

QByteArray inAscii(const QByteArray &json)
{
    const auto isAscii = [](char c) { return (c & 0x80) == 0; };
    if (std::all_of(json.cbegin(), json.cend(), isAscii)) {
        return json;
    }
    QByteArray ascii;
    ascii.reserve(json.size() * 2);
    for (const QChar c : QString::fromUtf8(json)) {
        if (c.unicode() < 0x80) {
            ascii += static_cast<char>(c.unicode());
        } else {
            ascii += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        }
    }
    return ascii;
}

ErrorCode codeOf(int number)
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        if (rpcNumber(static_cast<ErrorCode>(code)) == number) {
            return static_cast<ErrorCode>(code);
        }
    }
    return ErrorCode::Internal;
}

/// Peers that are not ours may leave out `data`.
Error errorFrom(const QJsonObject &json)
{
    if (json.value("data"_L1).toObject().contains("what"_L1)) {
        return Error::fromJson(json.value("data"_L1).toObject());
    }
    return Error{.code = codeOf(json.value("code"_L1).toInt()),
                 .what = Text::fromJson(json.value("message"_L1).toString())};
}

Result<Message> parseAnswer(const QJsonObject &json)
{
    const QJsonValue id = json.value("id"_L1);
    const bool hasError = json.contains("error"_L1);
    if (hasError == json.contains("result"_L1)) {
        return invalid({QT_TRANSLATE_NOOP("Text", "It is neither a call nor an answer.")});
    }
    if (!isUsableId(id) && !(hasError && id.isNull())) {
        return invalid({QT_TRANSLATE_NOOP("Text", "The id is neither a number nor a text.")});
    }
    if (!hasError) {
        return Message::response(id, json.value("result"_L1));
    }
    if (!json.value("error"_L1).isObject()) {
        return invalid({QT_TRANSLATE_NOOP("Text", "The error is not an object.")});
    }
    return Message::response(id, failure(errorFrom(json.value("error"_L1).toObject())));
}

} // namespace

Result<Message> Message::parse(const QByteArray &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error == QJsonParseError::DeepNesting) {
        return invalid(
            {QT_TRANSLATE_NOOP("Text", "It is nested deeper than {limit} levels."), {{u"limit"_s, deepestNesting}}});
    }
    if (problem.error != QJsonParseError::NoError) {
        return failure(
            ErrorCode::ParseError, {QT_TRANSLATE_NOOP("Text", "The message was refused.")},
            {QT_TRANSLATE_NOOP("Text", "It is not valid JSON at byte {offset}."), {{u"offset"_s, problem.offset}}},
            {QT_TRANSLATE_NOOP("Text", "Send one JSON-RPC 2.0 message with named parameters.")}, problem.errorString());
    }
    if (!document.isObject()) {
        return invalid(
            {QT_TRANSLATE_NOOP("Text", "It is not an object; several calls in one message are not supported.")});
    }
    const QJsonObject json = document.object();
    if (isDeeperThan(deepestNesting, json)) {
        return invalid(
            {QT_TRANSLATE_NOOP("Text", "It is nested deeper than {limit} levels."), {{u"limit"_s, deepestNesting}}});
    }
    if (json.value("jsonrpc"_L1) != u"2.0"_s) {
        return invalid({QT_TRANSLATE_NOOP("Text", "It does not say “jsonrpc”: “2.0”.")});
    }
    return json.contains("method"_L1) ? parseCall(json) : parseAnswer(json);
}

QByteArray Message::serialized() const
{
    QJsonObject json{{u"jsonrpc"_s, u"2.0"_s}};
    switch (kind) {
    case Kind::Request:
        json.insert("id"_L1, id);
        [[fallthrough]];
    case Kind::Notification:
        json.insert("method"_L1, method);
        json.insert("params"_L1, params);
        break;
    case Kind::Response:
        if (!result.text().isEmpty()) {
            return inAscii(withResult(id, result.text()));
        }
        json.insert("id"_L1, id);
        json.insert("result"_L1, result.value().isUndefined() ? QJsonValue() : result.value());
        break;
    case Kind::ErrorResponse:
        json.insert("id"_L1, id.isUndefined() ? QJsonValue() : id);
        json.insert("error"_L1, QJsonObject{{u"code"_s, rpcNumber(error.code)},
                                            {u"message"_s, error.plain()},
                                            {u"data"_s, error.toJson()}});
        break;
    }
    return inAscii(compactJson(json));
}

Message Message::request(const QJsonValue &id, const QString &method, const QJsonObject &params)
{
    return {.kind = Kind::Request, .id = id, .method = method, .params = params};
}

Message Message::notification(const QString &method, const QJsonObject &params)
{
    return {.kind = Kind::Notification, .method = method, .params = params};
}

Message Message::response(const QJsonValue &id, const Result<Answer> &result)
{
    Message message{.kind = Kind::Response, .id = id};
    if (result) {
        message.result = *result;
    } else {
        message.kind = Kind::ErrorResponse;
        message.error = result.error();
    }
    return message;
}

QJsonValue Message::idOf(const QByteArray &refused)
{
    const QJsonValue id = QJsonDocument::fromJson(refused).object().value("id"_L1);
    return isUsableId(id) ? id : QJsonValue();
}

bool Message::isAnswer(const QByteArray &refused)
{
    const QJsonObject json = QJsonDocument::fromJson(refused).object();
    return json.contains("result"_L1) || json.contains("error"_L1);
}

int rpcNumber(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ParseError:
        return -32700;
    case ErrorCode::InvalidRequest:
        return -32600;
    case ErrorCode::MethodNotFound:
        return -32601;
    case ErrorCode::InvalidArgument:
        return -32602;
    case ErrorCode::Internal:
        return -32603;
    default:
        return -32000 - static_cast<int>(code);
    }
}

} // namespace penstock
