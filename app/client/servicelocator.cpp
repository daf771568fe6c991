// SPDX-License-Identifier: Apache-2.0
#include "app/client/servicelocator.h"

#include "app/client/offerrequest.h"
#include "app/client/tlsprobe.h"
#include "shared/rpc/serviceaddress.h"

namespace penstock {

ServiceLocator::ServiceLocator() : m_directories(serviceaddress::candidates()) {}

ServiceLocator::ServiceLocator(QStringList runtimeDirectories) : m_directories(std::move(runtimeDirectories)) {}

Async<ServiceOffer> ServiceLocator::find(QObject *guard) const
{
    const Promise<ServiceOffer> promise;
    if (!m_url.isEmpty()) {
        ServiceOffer offer{.url = m_url, .ticket = {}, .service = {}, .version = {}, .runtimeDirectory = {}, .credentials = m_credentials};
        if (m_url.scheme() != u"wss") {
            return ready<ServiceOffer>(offer);
        }
        whenDone((new TlsProbe(m_url, guard))->future(), guard,
                 [promise, offer, known = m_known](const Result<TlsProbe::Seen> &seen) mutable {
                     const Result<void> trusted = seen ? known.check(offer.url, *seen) : Result<void>(failure(seen.error()));
                     if (!trusted) {
                         promise.finish(failure(trusted.error()));
                         return;
                     }
                     offer.expected = seen->errors;
                     promise.finish(offer);
                 });
        return promise.future();
    }
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
