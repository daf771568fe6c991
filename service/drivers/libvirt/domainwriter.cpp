// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/domainwriter.h"

using namespace Qt::StringLiterals;

namespace penstock {

namespace {

const QString metadataNamespace = u"https://penstock.org/xmlns/domain/1"_s;

/// XML has no form for most control characters.
QString withoutControls(QString text)
{
    text.removeIf([](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\t'; });
    return text;
}

/// "a", "b" … "z", "aa": the letters of the nth disk.
QString diskLetters(int index)
{
    QString letters;
    for (int n = index; n >= 0; n = n / 26 - 1) {
        letters.prepend(QChar(u'a' + static_cast<char16_t>(n % 26)));
    }
    return letters;
}

} // namespace

QByteArray DomainWriter::write(const MachineSpec &spec, const HostTraits &host)
{
    DomainWriter writer(spec, host);
    writer.writeDomain();
    return writer.m_text;
}

void DomainWriter::attributes(Attributes attributes)
{
    for (const auto &[name, value] : attributes) {
        m_xml.writeAttribute(QLatin1String(name), value);
    }
}

void DomainWriter::empty(const char *name, Attributes list)
{
    m_xml.writeEmptyElement(QLatin1String(name));
    attributes(list);
}

void DomainWriter::start(const char *name, Attributes list)
{
    m_xml.writeStartElement(QLatin1String(name));
    attributes(list);
}

void DomainWriter::writeDomain()
{
    start("domain", {{"type", m_host.domainType}});
    writeIdentity();
    writePlatform();
    writeClock();
    writeDevices();
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
}

void DomainWriter::writeIdentity()
{
    m_xml.writeTextElement(u"name"_s, m_spec.name);
    m_xml.writeTextElement(u"uuid"_s, m_spec.uuid);
    if (!m_spec.notes.isEmpty()) {
        m_xml.writeTextElement(u"description"_s, withoutControls(m_spec.notes));
    }
    start("metadata");
    m_xml.writeNamespace(metadataNamespace, u"penstock"_s);
    m_xml.writeEmptyElement(metadataNamespace, u"machine"_s);
    m_xml.writeEndElement();
    start("memory", {{"unit", u"KiB"_s}});
    m_xml.writeCharacters(QString::number(m_spec.memory.wholeKibibytes()));
    m_xml.writeEndElement();
    m_xml.writeTextElement(u"vcpu"_s, QString::number(m_spec.cpus));
}

void DomainWriter::writePlatform()
{
    start("os");
    start("type", {{"arch", m_host.architecture}, {"machine", m_host.machineType}});
    m_xml.writeCharacters(u"hvm"_s);
    m_xml.writeEndElement();
    empty("boot", {{"dev", u"hd"_s}});
    empty("boot", {{"dev", u"cdrom"_s}});
    m_xml.writeEndElement();

    start("features");
    empty("acpi", {});
    if (isPc()) {
        empty("apic", {});
    }
    m_xml.writeEndElement();

    if (m_host.domainType == "kvm"_L1) {
        empty("cpu", {{"mode", u"host-passthrough"_s}, {"check", u"none"_s}});
    } else {
        empty("cpu", {{"mode", u"maximum"_s}});
    }
}

void DomainWriter::writeClock()
{
    start("clock", {{"offset", u"utc"_s}});
    if (isPc()) {
        empty("timer", {{"name", u"rtc"_s}, {"tickpolicy", u"catchup"_s}});
        empty("timer", {{"name", u"pit"_s}, {"tickpolicy", u"delay"_s}});
        empty("timer", {{"name", u"hpet"_s}, {"present", u"no"_s}});
    }
    m_xml.writeEndElement();
    m_xml.writeTextElement(u"on_poweroff"_s, u"destroy"_s);
    m_xml.writeTextElement(u"on_reboot"_s, u"restart"_s);
    m_xml.writeTextElement(u"on_crash"_s, u"destroy"_s);
}

void DomainWriter::writeDevices()
{
    start("devices");
    for (const MachineSpec::Disk &disk : m_spec.disks) {
        writeDisk(disk);
    }
    for (const MachineSpec::Nic &nic : m_spec.nics) {
        writeNic(nic);
    }
    writeConsoles();
    empty("memballoon", {{"model", u"virtio"_s}});
    start("rng", {{"model", u"virtio"_s}});
    start("backend", {{"model", u"random"_s}});
    m_xml.writeCharacters(u"/dev/urandom"_s);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void DomainWriter::writeDisk(const MachineSpec::Disk &disk)
{
    const bool isDrive = disk.device == "cdrom"_L1;
    start("disk", {{"type", u"file"_s}, {"device", isDrive ? u"cdrom"_s : u"disk"_s}});
    // The format is always named: a guest could write another format's header into its disk.
    empty("driver", {{"name", u"qemu"_s}, {"type", disk.format}});
    if (!disk.path.isEmpty()) {
        empty("source", {{"file", disk.path}});
    }
    if (disk.format == "raw"_L1) {
        empty("backingStore", {}); // nothing a guest writes may be taken for a reference to another file
    }
    if (isDrive) {
        const QString bus = isPc() ? u"ide"_s : u"scsi"_s;
        empty("target", {{"dev", (isPc() ? u"hd"_s : u"sd"_s) + diskLetters(m_drives++)}, {"bus", bus}});
    } else {
        empty("target", {{"dev", u"vd"_s + diskLetters(m_virtioDisks++)}, {"bus", u"virtio"_s}});
    }
    if (disk.readOnly || isDrive) {
        empty("readonly", {});
    }
    m_xml.writeEndElement();
}

void DomainWriter::writeNic(const MachineSpec::Nic &nic)
{
    const bool onBridge = nic.network.isEmpty();
    start("interface", {{"type", onBridge ? u"bridge"_s : u"network"_s}});
    if (!nic.mac.isEmpty()) {
        empty("mac", {{"address", nic.mac}});
    }
    if (onBridge) {
        empty("source", {{"bridge", nic.bridge}});
    } else {
        empty("source", {{"network", nic.network}});
    }
    empty("model", {{"type", u"virtio"_s}});
    m_xml.writeEndElement();
}

void DomainWriter::writeConsoles()
{
    start("serial", {{"type", u"pty"_s}});
    empty("target", {{"port", u"0"_s}});
    m_xml.writeEndElement();
    start("console", {{"type", u"pty"_s}});
    empty("target", {{"type", u"serial"_s}, {"port", u"0"_s}});
    m_xml.writeEndElement();
    start("channel", {{"type", u"unix"_s}});
    empty("target", {{"type", u"virtio"_s}, {"name", u"org.qemu.guest_agent.0"_s}});
    m_xml.writeEndElement();
    // An absolute pointer, so that the console's pointer and the guest's are in the same place.
    empty("controller", {{"type", u"usb"_s}, {"model", u"qemu-xhci"_s}});
    empty("input", {{"type", u"tablet"_s}, {"bus", u"usb"_s}});
    if (!isPc()) {
        empty("input", {{"type", u"keyboard"_s}, {"bus", u"usb"_s}});
    }
    // A socket that only the host's administrator can open, unlike a port.
    start("graphics", {{"type", u"vnc"_s}});
    empty("listen", {{"type", u"socket"_s}});
    m_xml.writeEndElement();
    start("video");
    empty("model", {{"type", m_host.videoModel}, {"heads", u"1"_s}, {"primary", u"yes"_s}});
    m_xml.writeEndElement();
}

} // namespace penstock
