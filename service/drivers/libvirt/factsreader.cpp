// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/factsreader.h"

#include "service/drivers/libvirt/handles.h"
#include "service/drivers/libvirt/libvirterror.h"

#include <QCoreApplication>
#include <QFile>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace penstock {

namespace {

QString version(unsigned long number)
{
    return u"%1.%2.%3"_s.arg(number / 1'000'000).arg(number / 1'000 % 1'000).arg(number % 1'000);
}

/// The marketing name, which libvirt does not report.
QString ownProcessorName()
{
    QFile file(u"/proc/cpuinfo"_s);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("model name")) {
                return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).simplified();
            }
        }
    }
    return {};
}

/// virNodeGetInfo counts only what belongs to processor nodes, which on some machines is not all.
Bytes totalMemory(virConnectPtr connection, const virNodeInfo &node)
{
    auto kibibytes = static_cast<unsigned long long>(node.memory);
    int count = 0;
    virNodeGetMemoryStats(connection, VIR_NODE_MEMORY_STATS_ALL_CELLS, nullptr, &count, 0);
    std::vector<virNodeMemoryStats> values(static_cast<size_t>(std::max(count, 0)));
    if (count > 0 &&
        virNodeGetMemoryStats(connection, VIR_NODE_MEMORY_STATS_ALL_CELLS, values.data(), &count, 0) == 0) {
        for (const virNodeMemoryStats &value : values) {
            if (QLatin1String(value.field) == QLatin1String(VIR_NODE_MEMORY_STATS_TOTAL)) {
                kibibytes = std::max(kibibytes, value.value);
            }
        }
    }
    return Bytes::kibibytes(static_cast<qint64>(kibibytes));
}

QByteArray domainCapabilities(virConnectPtr connection, const QString &architecture, const char *type)
{
    const CharsHandle text(
        virConnectGetDomainCapabilities(connection, nullptr, architecture.toLatin1().constData(), nullptr, type, 0));
    return text ? QByteArray(text.get()) : QByteArray();
}

} // namespace

QString processorModel(const QByteArray &capabilities)
{
    QXmlStreamReader xml(capabilities);
    bool inProcessor = false;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            inProcessor = inProcessor || xml.name() == "cpu"_L1;
            if (inProcessor && xml.name() == "model"_L1) {
                return xml.readElementText();
            }
            break;
        case QXmlStreamReader::EndElement:
            if (xml.name() == "cpu"_L1) {
                return {};
            }
            break;
        case QXmlStreamReader::DTD:
            return {};
        default:
            break;
        }
    }
    return {};
}

bool offersVideo(const QByteArray &domainCapabilities, const QString &model)
{
    QXmlStreamReader xml(domainCapabilities);
    bool inVideo = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && xml.name() == "video"_L1) {
            inVideo = true;
        } else if (token == QXmlStreamReader::EndElement && xml.name() == "video"_L1) {
            return false;
        } else if (token == QXmlStreamReader::StartElement && inVideo && xml.name() == "value"_L1) {
            if (xml.readElementText() == model) {
                return true;
            }
        }
    }
    return false;
}

Result<HostDescription> FactsReader::read(virConnectPtr connection) const
{
    const Text what{QT_TRANSLATE_NOOP("Text", "The host's properties could not be read.")};
    virNodeInfo node{};
    const CharsHandle name(virConnectGetHostname(connection));
    if (!name || virNodeGetInfo(connection, &node) < 0) {
        return tl::unexpected(libvirtError(what));
    }
    unsigned long libraryVersion = 0;
    unsigned long hypervisorVersion = 0;
    virConnectGetLibVersion(connection, &libraryVersion);
    virConnectGetVersion(connection, &hypervisorVersion);

    HostDescription host;
    host.facts.hostName = QString::fromUtf8(name.get());
    host.facts.cpus = static_cast<int>(node.cpus);
    host.facts.memory = totalMemory(connection, node);
    host.facts.architecture = QString::fromLatin1(node.model);
    host.facts.hypervisor = QString::fromLatin1(virConnectGetType(connection));
    host.facts.hypervisorVersion = version(hypervisorVersion);
    host.facts.libraryVersion = version(libraryVersion);
    host.facts.local = m_local;
    host.facts.cpuModel = m_local ? ownProcessorName() : QString();
    if (host.facts.cpuModel.isEmpty()) {
        const CharsHandle capabilities(virConnectGetCapabilities(connection));
        host.facts.cpuModel = capabilities ? processorModel(capabilities.get()) : QString();
    }
    readAcceleration(connection, host);
    return host;
}

void FactsReader::readAcceleration(virConnectPtr connection, HostDescription &host) const
{
    const QString &architecture = host.facts.architecture;
    QByteArray capabilities;
    if (m_acceleration == Acceleration::Tcg) {
        host.facts.accelerationNote = {
            QT_TRANSLATE_NOOP("Text", "Hardware acceleration is switched off by a setting.")};
    } else {
        capabilities = domainCapabilities(connection, architecture, "kvm");
        if (capabilities.isEmpty()) {
            host.facts.accelerationNote = {
                QT_TRANSLATE_NOOP("Text", "libvirt on the host offers no hardware acceleration.")};
        } else if (m_local && m_acceleration == Acceleration::Automatic) {
            host.facts.accelerationNote = m_whyNoKvm();
        }
    }
    host.facts.kvm = host.facts.accelerationNote.isEmpty();
    if (!host.facts.kvm) {
        capabilities = domainCapabilities(connection, architecture, "qemu");
    }
    host.traits.architecture = architecture;
    host.traits.domainType = host.facts.kvm ? u"kvm"_s : u"qemu"_s;
    host.traits.machineType = architecture == "x86_64"_L1 ? u"pc"_s : u"virt"_s;
    host.traits.videoModel = offersVideo(capabilities, u"virtio"_s) ? u"virtio"_s : u"vga"_s;
}

} // namespace penstock
