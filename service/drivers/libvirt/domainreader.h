// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/hostfacts.h"
#include "shared/core/result.h"

#include <QByteArray>
#include <QXmlStreamReader>

namespace penstock {

/// What a domain document says of a virtual machine.
struct DomainDescription {
    MachineState machine; ///< without what only calls tell: power, addresses, persistence
    int id = -1;          ///< of the running instance; negative when it does not run
    bool agentConnected = false;
};

/// Reads a domain document of libvirt.
class DomainReader
{
public:
    [[nodiscard]] static Result<DomainDescription> read(const QByteArray &xml);

private:
    explicit DomainReader(const QByteArray &xml) : m_xml(xml) {}

    void readDomain();
    void readOs();
    void readDevices();
    void readDisk();
    void readInterface();
    void readChannel();
    [[nodiscard]] QString attribute(const char *name) const;
    [[nodiscard]] Bytes readMemory();

    QXmlStreamReader m_xml;
    DomainDescription m_description;
};

} // namespace penstock
