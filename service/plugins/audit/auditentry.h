// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/typedresource.h"

namespace penstock {

/// One call that changed something, or was refused. Each entry holds the hash of the one before, so that none can be
/// changed or taken out unnoticed.
struct AuditEntry {
    QString id; ///< the sequence as text
    qint64 version = 0;
    qint64 sequence = 0;
    QDateTime time;
    QString user;
    QString account; ///< id; empty for users of the service's computer
    QString session;
    QString client;
    QString address; ///< network address or process
    QString method;
    QString object;  ///< "type:id", where the call was about one
    QJsonObject parameters; ///< without secrets
    QString token;
    QString outcome; ///< "ok", "started" or the code of the error
    QString why;     ///< the error in English
    qint64 milliseconds = 0;
    QString previous; ///< hash of the entry before
    QString hash;
};

[[nodiscard]] TypedResource<AuditEntry> auditType();

} // namespace penstock
