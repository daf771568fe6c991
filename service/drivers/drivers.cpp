// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/drivers.h"

namespace penstock {

void Drivers::add(std::unique_ptr<Driver> driver)
{
    m_drivers.push_back(std::move(driver));
}

Result<Driver *> Drivers::driverFor(const QUrl &uri) const
{
    for (const auto &driver : m_drivers) {
        if (driver->handles(uri)) {
            return driver.get();
        }
    }
    return failure(ErrorCode::InvalidArgument,
                   {QT_TRANSLATE_NOOP("Text", "“{uri}” is not the address of a host."),
                    {{QStringLiteral("uri"), uri.toDisplayString(QUrl::RemovePassword).left(120)}}},
                   {QT_TRANSLATE_NOOP("Text", "No driver understands this form.")},
                   {QT_TRANSLATE_NOOP("Text", "Use qemu:///system for this computer or qemu+ssh://user@host/system.")});
}

Result<void> Drivers::check(const QUrl &uri) const
{
    const auto driver = driverFor(uri);
    if (!driver) {
        return failure(driver.error());
    }
    return (*driver)->check(uri);
}

Result<std::unique_ptr<HostConnection>> Drivers::connection(const QUrl &uri)
{
    const auto driver = driverFor(uri);
    if (!driver) {
        return failure(driver.error());
    }
    if (const auto allowed = (*driver)->check(uri); !allowed) {
        return failure(allowed.error());
    }
    return (*driver)->connection(uri);
}

} // namespace penstock
