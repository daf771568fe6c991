// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"

#include <QByteArray>
#include <QUrl>

namespace penstock {

/// An address of a libvirt host that has passed the allow-list. libvirt's addresses can name programs to run and switch
/// off checks of the other side, so the form given to libvirt is built anew from the parts that are allowed.
class HostUri
{
public:
    [[nodiscard]] static bool handles(const QUrl &uri);
    [[nodiscard]] static Result<HostUri> parse(const QUrl &uri);

    /// Whether the host is the computer the service runs on.
    [[nodiscard]] bool isLocal() const { return m_local; }
    [[nodiscard]] const QByteArray &forLibvirt() const { return m_text; }

private:
    HostUri(QByteArray text, bool local) : m_text(std::move(text)), m_local(local) {}

    QByteArray m_text;
    bool m_local;
};

} // namespace penstock
