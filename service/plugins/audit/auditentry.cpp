// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/audit/auditentry.h"

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

void addCaller(TypedResource<AuditEntry> &type)
{
    type.field(&AuditEntry::sequence, u"sequence"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Number"))
        .help(QT_TRANSLATE_NOOP("Model", "Position in the log."))
        .readOnly()
        .unique();
    type.field(&AuditEntry::time, u"time"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Time"))
        .help(QT_TRANSLATE_NOOP("Model", "When it was called."))
        .readOnly()
        .listed()
        .indexed();
    type.field(&AuditEntry::user, u"user"_s)
        .label(QT_TRANSLATE_NOOP("Model", "User"))
        .help(QT_TRANSLATE_NOOP("Model", "Who called."))
        .readOnly()
        .listed()
        .indexed();
    type.field(&AuditEntry::account, u"account"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Account"))
        .help(QT_TRANSLATE_NOOP("Model", "Id of the account; empty for users of the service's computer."))
        .readOnly();
    type.field(&AuditEntry::session, u"session"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Session"))
        .help(QT_TRANSLATE_NOOP("Model", "In which session."))
        .readOnly();
    type.field(&AuditEntry::client, u"client"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Client"))
        .help(QT_TRANSLATE_NOOP("Model", "With which program."))
        .readOnly();
    type.field(&AuditEntry::address, u"address"_s)
        .label(QT_TRANSLATE_NOOP("Model", "From"))
        .help(QT_TRANSLATE_NOOP("Model", "Network address or process of the caller."))
        .readOnly()
        .listed();
}

void addCall(TypedResource<AuditEntry> &type)
{
    type.field(&AuditEntry::method, u"method"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Method"))
        .help(QT_TRANSLATE_NOOP("Model", "What was called."))
        .readOnly()
        .listed()
        .indexed();
    type.field(&AuditEntry::object, u"object"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Object"))
        .help(QT_TRANSLATE_NOOP("Model", "What it was about, as type:id."))
        .readOnly()
        .listed()
        .indexed();
    type.field(&AuditEntry::parameters, u"parameters"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Parameters"))
        .help(QT_TRANSLATE_NOOP("Model", "The values it was called with, without secrets."))
        .readOnly();
    type.field(&AuditEntry::token, u"token"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Token"))
        .help(QT_TRANSLATE_NOOP("Model", "The token of the call."))
        .readOnly();
    type.field(&AuditEntry::outcome, u"outcome"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Outcome"))
        .help(QT_TRANSLATE_NOOP("Model", "ok, started for work that goes on, or the code of the error."))
        .readOnly()
        .listed();
    type.field(&AuditEntry::why, u"why"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Reason"))
        .help(QT_TRANSLATE_NOOP("Model", "Why it was refused."))
        .readOnly();
    type.field(&AuditEntry::milliseconds, u"milliseconds"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Duration"))
        .help(QT_TRANSLATE_NOOP("Model", "Milliseconds until the answer."))
        .readOnly();
    type.field(&AuditEntry::previous, u"previous"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Hash before"))
        .help(QT_TRANSLATE_NOOP("Model", "Hash of the entry before."))
        .readOnly();
    type.field(&AuditEntry::hash, u"hash"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Hash"))
        .help(QT_TRANSLATE_NOOP("Model", "SHA-256 over the hash before and the other values."))
        .readOnly();
}

} // namespace

TypedResource<AuditEntry> auditType()
{
    TypedResource<AuditEntry> type(u"audit"_s, QT_TRANSLATE_NOOP("Model", "Audit entry"),
                                   QT_TRANSLATE_NOOP("Model", "Audit entries"));
    addCaller(type);
    addCall(type);
    return type;
}

} // namespace penstock
