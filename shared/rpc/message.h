// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"
#include "shared/rpc/answer.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace penstock {

/// One JSON-RPC 2.0 message. Batches are not part of the protocol.
struct Message {
    enum class Kind { Request, Notification, Response, ErrorResponse };

    Kind kind = Kind::Notification;
    QJsonValue id{};       ///< number or string; null in the answer to an unreadable request
    QString method{};      ///< of requests and notifications
    QJsonObject params{};  ///< of requests and notifications; by name only
    Answer result{};       ///< of responses
    Error error{};         ///< of error responses

    /// Refuses what is not JSON (ParseError) and what is not JSON-RPC 2.0 or is nested deeper than 32 (InvalidRequest).
    [[nodiscard]] static Result<Message> parse(const QByteArray &text);
    /// The id to answer a text with that parse() refused; null when it has none that can be used.
    [[nodiscard]] static QJsonValue idOf(const QByteArray &refused);
    /// Whether a refused text was meant as an answer; answering that could go on for ever.
    [[nodiscard]] static bool isAnswer(const QByteArray &refused);
    /// JSON in one line of ASCII, which any transport may cut anywhere.
    [[nodiscard]] QByteArray serialized() const;

    [[nodiscard]] static Message request(const QJsonValue &id, const QString &method, const QJsonObject &params);
    [[nodiscard]] static Message notification(const QString &method, const QJsonObject &params);
    [[nodiscard]] static Message response(const QJsonValue &id, const Result<Answer> &result);
};

/// The number JSON-RPC wants: -32700 parse error, -32600 invalid request, -32601 unknown method, -32602 invalid
/// parameters, -32603 internal; -32000 and below for our own codes. Clients read Error::code instead.
[[nodiscard]] int rpcNumber(ErrorCode code);

} // namespace penstock
