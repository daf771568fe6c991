// SPDX-License-Identifier: Apache-2.0
#include "app/client/servicelocator.h"

#include "app/client/offerrequest.h"
#include "shared/rpc/serviceaddress.h"

namespace penstock {

ServiceLocator::ServiceLocator() : m_directories(serviceaddress::candidates()) {}

ServiceLocator::ServiceLocator(QStringList runtimeDirectories) : m_directories(std::move(runtimeDirectories)) {}

Async<ServiceOffer> ServiceLocator::find(QObject *guard) const
{
    if (!m_url.isEmpty()) {
        return ready<ServiceOffer>(ServiceOffer{
            .url = m_url, .ticket = {}, .service = {}, .version = {}, .runtimeDirectory = {}, .credentials = m_credentials});
    }
    const Promise<ServiceOffer> promise;
    whenDone((new OfferRequest(m_directories, guard))->future(), guard,
             [promise, credentials = m_credentials](Result<ServiceOffer> offer) {
                 if (offer) {
                     offer->credentials = credentials;
                 }
                 promise.finish(std::move(offer));
             });
    return promise.future();
}

} // namespace penstock
