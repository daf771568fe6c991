// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/hostfacts.h"
#include "service/drivers/libvirt/handles.h"
#include "service/drivers/libvirt/hosttraits.h"
#include "shared/core/result.h"

#include <QList>

namespace penstock {

/// What each operation does to a domain, in a worker thread. All are "ensure": they succeed when nothing is left to do.
/// `what` says what was not possible.
[[nodiscard]] Result<DomainHandle> findDomain(virConnectPtr connection, const QString &uuid, const Text &what);
[[nodiscard]] Result<DomainHandle> defineDomain(virConnectPtr connection, const MachineSpec &spec,
                                                const HostTraits &traits, const Text &what);
[[nodiscard]] Result<void> startDomain(virDomainPtr domain, const Text &what);
[[nodiscard]] Result<void> shutDownDomain(virDomainPtr domain, const Text &what);
[[nodiscard]] Result<void> destroyDomain(virDomainPtr domain, const Text &what);
[[nodiscard]] Result<void> resetDomain(virDomainPtr domain, const Text &what);
[[nodiscard]] Result<void> suspendDomain(virDomainPtr domain, const Text &what);
[[nodiscard]] Result<void> resumeDomain(virDomainPtr domain, const Text &what);
[[nodiscard]] Result<void> renameDomain(virDomainPtr domain, const QString &name, const Text &what);
[[nodiscard]] Result<void> undefineDomain(virDomainPtr domain, const Text &what);
[[nodiscard]] Result<void> sendKeysTo(virDomainPtr domain, const QList<int> &linuxKeyCodes, const Text &what);

} // namespace penstock
