// SPDX-License-Identifier: Apache-2.0
#include "shared/core/error.h"

#include <QStringList>

#include <array>
#include <utility>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<ErrorCode, const char *>, 15> codeNames{{
    {ErrorCode::InvalidArgument, "invalidArgument"},
    {ErrorCode::NotFound, "notFound"},
    {ErrorCode::AlreadyExists, "alreadyExists"},
    {ErrorCode::Conflict, "conflict"},
    {ErrorCode::PermissionDenied, "permissionDenied"},
    {ErrorCode::Unauthenticated, "unauthenticated"},
    {ErrorCode::ResourceExhausted, "resourceExhausted"},
    {ErrorCode::Unavailable, "unavailable"},
    {ErrorCode::Timeout, "timeout"},
    {ErrorCode::Cancelled, "cancelled"},
    {ErrorCode::Unsupported, "unsupported"},
    {ErrorCode::MethodNotFound, "methodNotFound"},
    {ErrorCode::ParseError, "parseError"},
    {ErrorCode::InvalidRequest, "invalidRequest"},
    {ErrorCode::Internal, "internal"},
}};

} // namespace

QString toString(ErrorCode code)
{
    for (const auto &[value, name] : codeNames) {
        if (value == code) {
            return QString::fromLatin1(name);
        }
    }
    return u"internal"_s;
}

ErrorCode errorCodeFromString(const QString &name)
{
    for (const auto &[value, text] : codeNames) {
        if (name == QLatin1String(text)) {
            return value;
        }
    }
    return ErrorCode::Internal;
}

Error Error::fromJson(const QJsonObject &json)
{
    return Error{.code = errorCodeFromString(json.value("code"_L1).toString()),
                 .what = Text::fromJson(json.value("what"_L1)),
                 .why = Text::fromJson(json.value("why"_L1)),
                 .fix = Text::fromJson(json.value("fix"_L1)),
                 .field = json.value("field"_L1).toString(),
                 .detail = json.value("detail"_L1).toString()};
}

QJsonObject Error::toJson() const
{
    QJsonObject json{{u"code"_s, toString(code)}, {u"what"_s, what.toJson()}};
    if (!why.isEmpty()) {
        json.insert("why"_L1, why.toJson());
    }
    if (!fix.isEmpty()) {
        json.insert("fix"_L1, fix.toJson());
    }
    if (!field.isEmpty()) {
        json.insert("field"_L1, field);
    }
    if (!detail.isEmpty()) {
        json.insert("detail"_L1, detail);
    }
    return json;
}

QString Error::plain() const
{
    QStringList sentences;
    for (const Text *text : {&what, &why, &fix}) {
        if (!text->isEmpty()) {
            sentences << text->plain();
        }
    }
    return sentences.join(u' ');
}

} // namespace penstock
