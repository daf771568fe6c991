// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/libvirterror.h"

#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

#include <QCoreApplication>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace penstock {

namespace {

struct Cause {
    ErrorCode code;
    const char *why;
    const char *fix;
};

struct WordsRule {
    const char *words;
    Cause cause;
};

struct NumberRule {
    int number;
    Cause cause;
};

constexpr Cause hostGone{
    ErrorCode::Unavailable, QT_TRANSLATE_NOOP("Text", "The connection to the host's libvirt service broke."),
    QT_TRANSLATE_NOOP("Text", "Check that libvirtd runs on the host. Penstock reconnects by itself.")};
constexpr Cause hostRefuses{ErrorCode::Unavailable,
                            QT_TRANSLATE_NOOP("Text", "The host's libvirt service cannot be reached."),
                            QT_TRANSLATE_NOOP("Text", "Start libvirtd on the host, or correct the host's address.")};
constexpr Cause diskFull{ErrorCode::ResourceExhausted, QT_TRANSLATE_NOOP("Text", "The host's disk is full."),
                         QT_TRANSLATE_NOOP("Text", "Free some space on the host or choose another directory.")};
constexpr Cause memoryFull{ErrorCode::ResourceExhausted,
                           QT_TRANSLATE_NOOP("Text", "The host has too little free memory."),
                           QT_TRANSLATE_NOOP("Text", "Stop another virtual machine or give this one less memory.")};
constexpr Cause noPermission{
    ErrorCode::PermissionDenied, QT_TRANSLATE_NOOP("Text", "The host does not permit this to the service's user."),
    QT_TRANSLATE_NOOP("Text", "Add the user to the group “libvirt” on the host, or correct the "
                              "permissions of the file.")};
constexpr Cause fileMissing{ErrorCode::NotFound,
                            QT_TRANSLATE_NOOP("Text", "A file it needs does not exist on the host."),
                            QT_TRANSLATE_NOOP("Text", "Put the file back or remove it from the machine's settings.")};
constexpr Cause signInFailed{ErrorCode::Unauthenticated, QT_TRANSLATE_NOOP("Text", "The host refused to sign in."),
                             QT_TRANSLATE_NOOP("Text", "Give the service a key or certificate that the host accepts; "
                                                       "passwords are not asked for.")};

// The same cause arrives under different numbers, so libvirt's and the operating system's words come first.
constexpr WordsRule wordsRules[] = {
    {"host key verification failed",
     {ErrorCode::Unauthenticated, QT_TRANSLATE_NOOP("Text", "The host's SSH key is not known or has changed."),
      QT_TRANSLATE_NOOP("Text", "Check the key and add it to the service's known_hosts file.")}},
    {"permission denied (", signInFailed},
    {"could not resolve hostname",
     {ErrorCode::Unavailable, QT_TRANSLATE_NOOP("Text", "The host's name cannot be resolved."),
      QT_TRANSLATE_NOOP("Text", "Correct the host's address.")}},
    {"certificate",
     {ErrorCode::Unauthenticated, QT_TRANSLATE_NOOP("Text", "A certificate for the host is missing or not accepted."),
      QT_TRANSLATE_NOOP("Text", "Give the service a certificate of the host's authority (pkipath=/directory).")}},
    {"connection refused", hostRefuses},
    {"connection timed out", hostRefuses},
    {"no route to host", hostRefuses},
    {"no space left on device", diskFull},
    {"disk quota exceeded", diskFull},
    {"cannot allocate memory", memoryFull},
    {"cannot set up guest memory", memoryFull},
    {"is locked by lock file",
     {ErrorCode::Conflict, QT_TRANSLATE_NOOP("Text", "Another program on the host uses this console."),
      QT_TRANSLATE_NOOP("Text", "End that program.")}},
    {"active console session exists",
     {ErrorCode::Conflict, QT_TRANSLATE_NOOP("Text", "Another viewer uses this console."),
      QT_TRANSLATE_NOOP("Text", "Close the other viewer or take over.")}},
    {"is not active",
     {ErrorCode::Conflict, QT_TRANSLATE_NOOP("Text", "A network or storage pool it needs is not started."),
      QT_TRANSLATE_NOOP("Text", "Start it on the host, or choose another.")}},
    {"to get \"write\" lock",
     {ErrorCode::Conflict, QT_TRANSLATE_NOOP("Text", "Another program on the host uses the disk."),
      QT_TRANSLATE_NOOP("Text", "Stop the other virtual machine or program that uses it.")}},
    {"cannot acquire state change lock",
     {ErrorCode::Timeout, QT_TRANSLATE_NOOP("Text", "The virtual machine is busy with other work."),
      QT_TRANSLATE_NOOP("Text", "Try again later. If it stays so, restart libvirtd on the host; guests go on.")}},
    {"storage source conflict",
     {ErrorCode::Conflict, QT_TRANSLATE_NOOP("Text", "Another storage pool of the host uses this directory."),
      QT_TRANSLATE_NOOP("Text", "Start that pool or choose another directory.")}},
    {"already exists",
     {ErrorCode::AlreadyExists, QT_TRANSLATE_NOOP("Text", "The host has one with this name already."),
      QT_TRANSLATE_NOOP("Text", "Choose another name.")}},
    {"permission denied", noPermission},
    {"read-only file system", noPermission},
    {"could not open", fileMissing},
    {"no such file or directory", fileMissing},
};

constexpr NumberRule numberRules[] = {
    {VIR_ERR_NO_DOMAIN,
     {ErrorCode::NotFound, QT_TRANSLATE_NOOP("Text", "The virtual machine does not exist on the host any more."),
      nullptr}},
    {VIR_ERR_NO_NETWORK,
     {ErrorCode::NotFound, QT_TRANSLATE_NOOP("Text", "The host has no such network."),
      QT_TRANSLATE_NOOP("Text", "Choose another network.")}},
    {VIR_ERR_NO_STORAGE_POOL,
     {ErrorCode::NotFound, QT_TRANSLATE_NOOP("Text", "The host has no such storage pool."), nullptr}},
    {VIR_ERR_NO_STORAGE_VOL,
     {ErrorCode::NotFound, QT_TRANSLATE_NOOP("Text", "The host has no such disk file."), nullptr}},
    {VIR_ERR_DOM_EXIST,
     {ErrorCode::AlreadyExists, QT_TRANSLATE_NOOP("Text", "The host has one with this name already."),
      QT_TRANSLATE_NOOP("Text", "Choose another name.")}},
    {VIR_ERR_STORAGE_VOL_EXIST,
     {ErrorCode::AlreadyExists, QT_TRANSLATE_NOOP("Text", "The host has one with this name already."),
      QT_TRANSLATE_NOOP("Text", "Choose another name.")}},
    {VIR_ERR_OPERATION_INVALID,
     {ErrorCode::Conflict, QT_TRANSLATE_NOOP("Text", "The virtual machine's present state does not allow it."),
      nullptr}},
    {VIR_ERR_RESOURCE_BUSY,
     {ErrorCode::Conflict, QT_TRANSLATE_NOOP("Text", "It is in use."), QT_TRANSLATE_NOOP("Text", "Try again later.")}},
    {VIR_ERR_NO_MEMORY, memoryFull},
    {VIR_ERR_ACCESS_DENIED, noPermission},
    {VIR_ERR_OPERATION_DENIED, noPermission},
    {VIR_ERR_AUTH_FAILED, signInFailed},
    {VIR_ERR_AUTH_CANCELLED, signInFailed},
    {VIR_ERR_AUTH_UNAVAILABLE, noPermission},
    {VIR_ERR_NO_SUPPORT, {ErrorCode::Unsupported, QT_TRANSLATE_NOOP("Text", "This host cannot do it."), nullptr}},
    {VIR_ERR_CONFIG_UNSUPPORTED,
     {ErrorCode::Unsupported,
      QT_TRANSLATE_NOOP("Text", "The host does not support a setting "
                                "of the virtual machine."),
      nullptr}},
    {VIR_ERR_OPERATION_UNSUPPORTED,
     {ErrorCode::Unsupported, QT_TRANSLATE_NOOP("Text", "This host cannot do it."), nullptr}},
    {VIR_ERR_ARGUMENT_UNSUPPORTED,
     {ErrorCode::Unsupported, QT_TRANSLATE_NOOP("Text", "This host cannot do it."), nullptr}},
    {VIR_ERR_OPERATION_TIMEOUT,
     {ErrorCode::Timeout, QT_TRANSLATE_NOOP("Text", "The host took too long."),
      QT_TRANSLATE_NOOP("Text", "Try again later.")}},
    {VIR_ERR_AGENT_UNRESPONSIVE,
     {ErrorCode::Timeout, QT_TRANSLATE_NOOP("Text", "The guest agent does not answer."),
      QT_TRANSLATE_NOOP("Text", "Check that qemu-guest-agent runs in the guest.")}},
    {VIR_ERR_OPERATION_ABORTED, {ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Text", "It was stopped."), nullptr}},
    {VIR_ERR_XML_INVALID_SCHEMA,
     {ErrorCode::InvalidArgument,
      QT_TRANSLATE_NOOP("Text", "The host does not accept a value of "
                                "the settings."),
      nullptr}},
    {VIR_ERR_XML_ERROR,
     {ErrorCode::InvalidArgument,
      QT_TRANSLATE_NOOP("Text", "The host does not accept a value of "
                                "the settings."),
      nullptr}},
    {VIR_ERR_INVALID_ARG,
     {ErrorCode::InvalidArgument,
      QT_TRANSLATE_NOOP("Text", "The host does not accept a value of "
                                "the settings."),
      nullptr}},
    {VIR_ERR_NO_CONNECT, hostRefuses},
    {VIR_ERR_INVALID_CONN, hostGone},
    {VIR_ERR_RPC, hostGone},
};

const Cause *causeBySystemError(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return &diskFull;
    case ENOMEM:
        return &memoryFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return &noPermission;
    case ECONNREFUSED:
    case EHOSTUNREACH:
    case ENETUNREACH:
        return &hostRefuses;
    case ECONNRESET:
    case EPIPE:
    case ETIMEDOUT:
    case EIO:
        return &hostGone;
    case ENOENT:
        return &fileMissing;
    default:
        return nullptr;
    }
}

Cause causeOf(int number, int domain, int systemError, const QString &message)
{
    const bool transport = domain == VIR_FROM_RPC || domain == VIR_FROM_REMOTE;
    for (const WordsRule &rule : wordsRules) {
        if (message.contains(QLatin1String(rule.words), Qt::CaseInsensitive)) {
            // A missing or forbidden socket file is a matter of reaching the host.
            if (transport && rule.cause.code == ErrorCode::NotFound) {
                return hostRefuses;
            }
            return rule.cause;
        }
    }
    if (number == VIR_ERR_SYSTEM_ERROR) {
        if (const Cause *cause = causeBySystemError(systemError)) {
            return *cause;
        }
    }
    for (const NumberRule &rule : numberRules) {
        if (rule.number == number) {
            return rule.cause;
        }
    }
    if (transport) {
        return hostGone;
    }
    return {ErrorCode::Internal, QT_TRANSLATE_NOOP("Text", "The host reported an error."),
            QT_TRANSLATE_NOOP("Text", "The details hold the host's own words.")};
}

} // namespace

Error libvirtError(const Text &what, int number, int domain, int systemError, const QString &message)
{
    const Cause cause = causeOf(number, domain, systemError, message);
    return Error{.code = cause.code,
                 .what = what,
                 .why = cause.why ? Text(cause.why) : Text(),
                 .fix = cause.fix ? Text(cause.fix) : Text(),
                 .field = {},
                 .detail = message};
}

Error libvirtError(const Text &what)
{
    const virErrorPtr last = virGetLastError();
    if (!last) {
        return libvirtError(what, VIR_ERR_INTERNAL_ERROR, VIR_FROM_NONE, 0, u"no error was reported"_s);
    }
    return libvirtError(what, last->code, last->domain, last->int1, QString::fromUtf8(last->message));
}

int libvirtErrorNumber()
{
    const virErrorPtr last = virGetLastError();
    return last ? last->code : 0;
}

} // namespace penstock
