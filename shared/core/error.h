// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/text.h"

#include <QJsonObject>
#include <QString>

namespace penstock {

/// Why something failed, as a class of causes a program can react to. The names are the wire form ("notFound").
enum class ErrorCode {
    InvalidArgument,    ///< a value breaks a rule of its field; Error::field names it
    NotFound,           ///< no such object, or none that the caller may see
    AlreadyExists,      ///< a unique value is taken
    Conflict,           ///< the object changed meanwhile, or its state does not allow this
    PermissionDenied,   ///< the caller may not do this
    Unauthenticated,    ///< no valid ticket, token or session
    ResourceExhausted,  ///< disk, memory, address or quota is used up
    Unavailable,        ///< a host or service cannot be reached at present
    Timeout,            ///< no answer within the limit; the outcome may be unknown
    Cancelled,          ///< stopped on request
    Unsupported,        ///< this host, guest or version cannot do it
    MethodNotFound,     ///< the service has no such method
    ParseError,         ///< a message is not valid JSON
    InvalidRequest,     ///< a message is not a valid request, or breaks a limit
    Internal,           ///< a defect or an unexpected answer
};

[[nodiscard]] QString toString(ErrorCode code);
[[nodiscard]] ErrorCode errorCodeFromString(const QString &name);

/// What was refused, why, and what to do about it.
///
/// On the wire (the `data` member of a JSON-RPC error): {code, what, why, fix, field, detail}; empty members are left
/// out. `detail` keeps the words of the hypervisor or operating system and is never shown alone.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    Text what{};      ///< what was refused: "The virtual machine was not started."
    Text why{};       ///< the cause: "Host kvm-01 has 2 GiB of memory free and 4 GiB are needed."
    Text fix{};       ///< the way out: "Stop another virtual machine or choose another host."
    QString field{};  ///< path of the offending parameter, for example "nics[0].network"
    QString detail{}; ///< raw words of the layer below

    [[nodiscard]] static Error fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
    /// what, why and fix as one English paragraph, for logs and the command line.
    [[nodiscard]] QString plain() const;

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace penstock
