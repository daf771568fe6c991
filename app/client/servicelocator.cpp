// SPDX-License-Identifier: Apache-2.0
#include "app/client/servicelocator.h"

#include "app/client/offerrequest.h"
#include "shared/rpc/serviceaddress.h"

namespace penstock {

ServiceLocator::ServiceLocator() : m_directories(serviceaddress::candidates()) {}

ServiceLocator::ServiceLocator(QStringList runtimeDirectories) : m_directories(std::move(runtimeDirectories)) {}

Async<ServiceOffer> ServiceLocator::find(QObject *guard) const
{
    return (new OfferRequest(m_directories, guard))->future();
}

} // namespace penstock
