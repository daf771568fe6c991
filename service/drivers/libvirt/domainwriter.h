// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/hostfacts.h"
#include "service/drivers/libvirt/hosttraits.h"

#include <QByteArray>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace penstock {

/// Writes the domain document of a new virtual machine.
class DomainWriter
{
public:
    [[nodiscard]] static QByteArray write(const MachineSpec &spec, const HostTraits &host);

private:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    DomainWriter(const MachineSpec &spec, const HostTraits &host) : m_spec(spec), m_host(host), m_xml(&m_text) {}

    void writeDomain();
    void writeIdentity();
    void writePlatform();
    void writeClock();
    void writeDevices();
    void writeDisk(const MachineSpec::Disk &disk);
    void writeNic(const MachineSpec::Nic &nic);
    void writeConsoles();
    void empty(const char *name, Attributes attributes);
    void start(const char *name, Attributes attributes = {});
    void attributes(Attributes attributes);
    [[nodiscard]] bool isPc() const { return m_host.architecture == QLatin1String("x86_64"); }

    const MachineSpec &m_spec;
    const HostTraits &m_host;
    QByteArray m_text;
    QXmlStreamWriter m_xml;
    int m_virtioDisks = 0;
    int m_drives = 0;
};

} // namespace penstock
