// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace penstock
{

/// The process at the other end of a Unix socket, as the kernel knows it.
struct Peer {
    quint32 uid = 0;
    int pid = 0;
    QString user; ///< account name, or "uid 1234" where it has none

    [[nodiscard]] static std::optional<Peer> of(int socket);

    /// Root, the user of this process, and, when `group` names an existing group, its members.
    [[nodiscard]] bool isTrusted(const QString &group) const;
};

/// The account this process runs as.
[[nodiscard]] QString currentUser();

} // namespace penstock
