// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace penstock {

/// Who somebody is, once that has been proved.
struct Identity {
    QString user;                    ///< name
    bool localAdministrator = false; ///< a user of this machine who may do everything
    QString account = {};            ///< id; empty for users of this machine
    QString key = {};                ///< id of the access key that proved it, if one did
    QString process = {};            ///< the process of this machine that asked, as far as known

    friend bool operator==(const Identity &, const Identity &) = default;
};

} // namespace penstock
