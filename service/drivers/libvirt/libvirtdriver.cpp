// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/libvirtdriver.h"

#include "service/drivers/libvirt/eventloop.h"
#include "service/drivers/libvirt/factsreader.h"
#include "service/drivers/libvirt/hosturi.h"
#include "service/drivers/libvirt/kvmcheck.h"
#include "service/drivers/libvirt/libvirtconnection.h"

#include <mutex>

namespace penstock {

/// The outcome of the check of this computer's KVM, made once and only when a host needs it.
class KvmVerdict
{
public:
    Text whyNot()
    {
        std::call_once(m_once, [this] { m_why = whyKvmDoesNotWork(); });
        return m_why;
    }

private:
    std::once_flag m_once;
    Text m_why;
};

LibvirtDriver::LibvirtDriver() : LibvirtDriver(Options{}) {}

LibvirtDriver::LibvirtDriver(const Options &options)
    : m_options(options), m_loop(std::make_shared<EventLoop>()), m_kvm(std::make_shared<KvmVerdict>())
{
}

LibvirtDriver::~LibvirtDriver() = default;

bool LibvirtDriver::handles(const QUrl &uri) const
{
    return HostUri::handles(uri);
}

Result<void> LibvirtDriver::check(const QUrl &uri) const
{
    const auto parsed = HostUri::parse(uri);
    return parsed ? Result<void>() : tl::unexpected(parsed.error());
}

std::unique_ptr<HostConnection> LibvirtDriver::connection(const QUrl &uri)
{
    const auto parsed = HostUri::parse(uri);
    if (!parsed) {
        return nullptr;
    }
    auto facts = std::make_shared<const FactsReader>(m_options.acceleration, parsed->isLocal(),
                                                     [kvm = m_kvm] { return kvm->whyNot(); });
    return std::make_unique<LibvirtConnection>(*parsed, m_options.limits, m_loop, std::move(facts));
}

} // namespace penstock
