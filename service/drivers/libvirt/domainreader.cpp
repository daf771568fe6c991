// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/domainreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace penstock {

namespace {

qint64 unitSize(const QString &unit)
{
    static const QHash<QString, qint64> sizes{
        {u"b"_s, 1},         {u"bytes"_s, 1},       {u"KB"_s, 1'000},
        {u"k"_s, 1LL << 10}, {u"KiB"_s, 1LL << 10}, {u"MB"_s, 1'000'000},
        {u"M"_s, 1LL << 20}, {u"MiB"_s, 1LL << 20}, {u"GB"_s, 1'000'000'000},
        {u"G"_s, 1LL << 30}, {u"GiB"_s, 1LL << 30}, {u"TiB"_s, 1LL << 40},
    };
    return sizes.value(unit, 1LL << 10); // libvirt's default is KiB
}

} // namespace

Result<DomainDescription> DomainReader::read(const QByteArray &xml)
{
    DomainReader reader(xml);
    reader.readDomain();
    if (reader.m_xml.hasError() || reader.m_description.machine.uuid.isEmpty()) {
        return failure(ErrorCode::Internal,
                       {QT_TRANSLATE_NOOP("Text", "The description of a virtual machine cannot be read.")}, {}, {},
                       reader.m_xml.errorString());
    }
    return reader.m_description;
}

QString DomainReader::attribute(const char *name) const
{
    return m_xml.attributes().value(QLatin1String(name)).toString();
}

Bytes DomainReader::readMemory()
{
    const qint64 unit = unitSize(attribute("unit"));
    return Bytes(m_xml.readElementText().toLongLong() * unit);
}

void DomainReader::readDomain()
{
    // A document type could name other files; libvirt writes none.
    while (!m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::StartElement) {
        if (m_xml.tokenType() == QXmlStreamReader::DTD) {
            m_xml.raiseError(u"unexpected document type"_s);
        }
    }
    bool isNumber = false;
    const int id = attribute("id").toInt(&isNumber);
    m_description.id = isNumber ? id : -1;
    MachineState &machine = m_description.machine;
    machine.firmware = u"bios"_s;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "uuid"_L1) {
            machine.uuid = m_xml.readElementText().toLower();
        } else if (m_xml.name() == "name"_L1) {
            machine.name = m_xml.readElementText();
        } else if (m_xml.name() == "description"_L1) {
            machine.notes = m_xml.readElementText();
        } else if (m_xml.name() == "memory"_L1) {
            machine.memory = readMemory();
        } else if (m_xml.name() == "vcpu"_L1) {
            const int current = attribute("current").toInt();
            const int most = m_xml.readElementText().toInt();
            machine.cpus = current > 0 ? current : most;
        } else if (m_xml.name() == "os"_L1) {
            readOs();
        } else if (m_xml.name() == "devices"_L1) {
            readDevices();
        } else {
            m_xml.skipCurrentElement();
        }
    }
}

void DomainReader::readOs()
{
    MachineState &machine = m_description.machine;
    if (attribute("firmware") == "efi"_L1) {
        machine.firmware = u"efi"_s;
    }
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "type"_L1) {
            machine.machineType = attribute("machine");
        } else if (m_xml.name() == "loader"_L1 && attribute("type") == "pflash"_L1) {
            machine.firmware = u"efi"_s;
        }
        m_xml.skipCurrentElement();
    }
}

void DomainReader::readDevices()
{
    MachineState &machine = m_description.machine;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "disk"_L1) {
            readDisk();
        } else if (m_xml.name() == "interface"_L1) {
            readInterface();
        } else if (m_xml.name() == "channel"_L1) {
            readChannel();
        } else {
            if (m_xml.name() == "graphics"_L1) {
                const QString type = attribute("type");
                if (machine.graphics.isEmpty() && (type == "vnc"_L1 || type == "spice"_L1)) {
                    machine.graphics = type;
                }
            } else if (m_xml.name() == "serial"_L1 || m_xml.name() == "console"_L1) {
                machine.serial = machine.serial || attribute("type") == "pty"_L1;
            }
            m_xml.skipCurrentElement();
        }
    }
}

void DomainReader::readDisk()
{
    DiskState disk;
    disk.device = attribute("device").isEmpty() ? u"disk"_s : attribute("device");
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "driver"_L1) {
            disk.format = attribute("type");
        } else if (m_xml.name() == "source"_L1) {
            for (const char *const name : {"file", "dev", "volume", "name"}) {
                if (disk.path.isEmpty()) {
                    disk.path = attribute(name);
                }
            }
        } else if (m_xml.name() == "target"_L1) {
            disk.target = attribute("dev");
        }
        m_xml.skipCurrentElement();
    }
    m_description.machine.disks.append(disk);
}

void DomainReader::readInterface()
{
    NicState nic;
    const QString type = attribute("type");
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "mac"_L1) {
            nic.mac = attribute("address").toLower();
        } else if (m_xml.name() == "source"_L1) {
            nic.network = attribute("network");
            nic.bridge = attribute("bridge");
        } else if (m_xml.name() == "model"_L1) {
            nic.model = attribute("type");
        }
        m_xml.skipCurrentElement();
    }
    m_description.machine.nics.append(nic);
}

void DomainReader::readChannel()
{
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "target"_L1 && attribute("name") == "org.qemu.guest_agent.0"_L1) {
            m_description.agentConnected = attribute("state") == "connected"_L1;
        }
        m_xml.skipCurrentElement();
    }
}

} // namespace penstock
