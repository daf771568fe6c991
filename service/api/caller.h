// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/session.h"

#include <QPointer>
#include <QString>

namespace penstock
{

/// On whose behalf a method runs.
struct Caller {
    QString sessionId;               ///< empty for the service itself
    QString user;                    ///< name of the account
    QString peer;                    ///< what the client calls itself: "penstock 0.1.0"
    bool localAdministrator = false; ///< an account of this machine that may do everything
    QString account = {};            ///< id of the account; empty for users of this machine
    QString address = {};            ///< where the calls come from: network address or process
    QString task = {};               ///< the task that makes this call as a part of its work
    QPointer<Session> session = {};  ///< null once the session has ended
};

} // namespace penstock
