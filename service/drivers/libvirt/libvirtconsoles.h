// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/driver.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace penstock {

class DescriptorStream;
class HostLink;
class SerialStream;

/// Consoles of the virtual machines of a libvirt host.
class LibvirtConsoles : public QObject, public ConsoleOperations
{
    Q_OBJECT

public:
    explicit LibvirtConsoles(HostLink &link, QObject *parent = nullptr);
    ~LibvirtConsoles() override;

    [[nodiscard]] Async<std::shared_ptr<ByteStream>> openGraphics(const QString &uuid) override;
    [[nodiscard]] Async<std::shared_ptr<ByteStream>> openSerial(const QString &uuid, bool force) override;
    [[nodiscard]] Async<QByteArray> screenshot(const QString &uuid) override;

private:
    void endStreams(const Error &why);

    HostLink &m_link;
    QList<QPointer<DescriptorStream>> m_displays;
    QMultiHash<QString, QPointer<SerialStream>> m_serials;
};

} // namespace penstock
