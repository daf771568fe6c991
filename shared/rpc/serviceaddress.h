// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace penstock {

/// Where a service of this machine is found. The service listens on a control socket (Unix domain) in its runtime
/// directory: a process that connects is identified by the kernel and gets one line of JSON,
/// {"url": "ws://127.0.0.1:PORT", "ticket": "...", "service": "penstockd", "version": "..."}.
/// For scripts there is a file "token" beside it, mode 0600: {"url": "...", "token": "..."}.
namespace serviceaddress {

/// The runtime directory of a service started by this user: $PENSTOCK_RUNTIME_DIR, else /run/penstock for root, else
/// $XDG_RUNTIME_DIR/penstock, else /tmp/penstock-UID.
[[nodiscard]] QString runtimeDirectory();
[[nodiscard]] QString controlSocket(const QString &runtimeDirectory);
[[nodiscard]] QString tokenFile(const QString &runtimeDirectory);

/// The runtime directories a client tries, in order: $PENSTOCK_RUNTIME_DIR alone when set, else the user's own and the
/// machine's (/run/penstock).
[[nodiscard]] QStringList candidates();

} // namespace serviceaddress

} // namespace penstock
