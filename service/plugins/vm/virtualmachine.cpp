// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/vm/virtualmachine.h"

#include "shared/core/objectshape.h"

namespace penstock {

using namespace Qt::StringLiterals;

QList<Choice> choicesOf(MachineActivity)
{
    return {{u"creating"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Creating"))},
            {u"running"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Running"))},
            {u"paused"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Paused"))},
            {u"stopped"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Stopped"))},
            {u"suspended"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Suspended"))},
            {u"crashed"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Crashed"))},
            {u"unknown"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Unknown"))}};
}

MachineActivity activityOf(PowerState power)
{
    switch (power) {
    case PowerState::Running:
        return MachineActivity::Running;
    case PowerState::Paused:
        return MachineActivity::Paused;
    case PowerState::Stopped:
        return MachineActivity::Stopped;
    case PowerState::Suspended:
        return MachineActivity::Suspended;
    case PowerState::Crashed:
        return MachineActivity::Crashed;
    case PowerState::Unknown:
        break;
    }
    return MachineActivity::Unknown;
}

QList<Choice> choicesOf(MachineOrigin)
{
    return {{u"created"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Created here"))},
            {u"adopted"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Found on the host"))}};
}

namespace {

void addIdentity(TypedResource<VirtualMachine> &type)
{
    type.field(&VirtualMachine::name, u"name"_s)
        .objectName()
        .help(QT_TRANSLATE_NOOP("Model", "Name of the virtual machine, also on its host."))
        .uniqueWithin(u"host"_s)
        .suggested();
    type.field(&VirtualMachine::state, u"state"_s)
        .label(QT_TRANSLATE_NOOP("Model", "State"))
        .help(QT_TRANSLATE_NOOP("Model", "What the virtual machine does."))
        .readOnly()
        .listed()
        .indexed();
    type.reference(&VirtualMachine::host, u"host"_s, u"host"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Host"))
        .help(QT_TRANSLATE_NOOP("Model", "Where it runs."))
        .parent()
        .reverse(u"machines"_s, QT_TRANSLATE_NOOP("Model", "Virtual machines"))
        .suggested()
        .listed();
    type.reference(&VirtualMachine::project, u"project"_s, u"project"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Project"))
        .help(QT_TRANSLATE_NOOP("Model", "Whose limits it counts against, and whose users may use it."))
        .owner()
        .charges(u"machines"_s)
        .immutable();
    type.field(&VirtualMachine::addresses, u"addresses"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Addresses"))
        .help(QT_TRANSLATE_NOOP("Model", "IP addresses of the guest, as far as the host knows them."))
        .readOnly()
        .listed();
    type.field(&VirtualMachine::uuid, u"uuid"_s)
        .label(QT_TRANSLATE_NOOP("Model", "UUID"))
        .help(QT_TRANSLATE_NOOP("Model", "Identifier on the host."))
        .readOnly()
        .indexed();
    type.field(&VirtualMachine::stateReason, u"stateReason"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Reason"))
        .help(QT_TRANSLATE_NOOP("Model", "How it came into its state, in the hypervisor's word."))
        .readOnly();
}

Field member(const QString &name, FieldKind kind, const char *label, const char *help)
{
    return FieldBuilder(name, kind).label(label).help(help);
}

Field searched(Field field)
{
    field.searched = true;
    return field;
}

Field diskField()
{
    Field capacity = member(u"capacity"_s, FieldKind::Integer, QT_TRANSLATE_NOOP("Model", "Disk size"),
                            QT_TRANSLATE_NOOP("Model", "Size of the disk the guest sees."));
    capacity.unit = Unit::Bytes;
    Field volume = member(u"volume"_s, FieldKind::Reference, QT_TRANSLATE_NOOP("Model", "Volume"),
                          QT_TRANSLATE_NOOP("Model", "The volume behind the disk; empty for other media."));
    volume.target = u"volume"_s;
    return FieldBuilder(u"disk"_s, FieldKind::Object)
        .label(QT_TRANSLATE_NOOP("Model", "Disk"))
        .help(QT_TRANSLATE_NOOP("Model", "A disk or another medium."))
        .members({member(u"target"_s, FieldKind::Text, QT_TRANSLATE_NOOP("Model", "Target"),
                         QT_TRANSLATE_NOOP("Model", "Where the guest finds it, such as vda.")),
                  searched(member(u"path"_s, FieldKind::Text, QT_TRANSLATE_NOOP("Model", "File"),
                                  QT_TRANSLATE_NOOP("Model", "Path of the file on the host."))),
                  member(u"format"_s, FieldKind::Text, QT_TRANSLATE_NOOP("Model", "Format"),
                         QT_TRANSLATE_NOOP("Model", "Format of the file.")),
                  member(u"device"_s, FieldKind::Text, QT_TRANSLATE_NOOP("Model", "Device"),
                         QT_TRANSLATE_NOOP("Model", "What the guest sees: disk, cdrom or floppy.")),
                  capacity, volume});
}

Field adapterField()
{
    // Hosts know networks by their names, and these outlive what they stand for: the name is kept, and leads there.
    const Field network = FieldBuilder(u"network"_s, FieldKind::Text)
                              .label(QT_TRANSLATE_NOOP("Model", "Network"))
                              .help(QT_TRANSLATE_NOOP("Model", "Name of the network on the host; empty for a bridge."))
                              .names(u"network"_s, u"host"_s)
                              .reverse(u"machines"_s, QT_TRANSLATE_NOOP("Model", "Virtual machines"));
    return FieldBuilder(u"adapter"_s, FieldKind::Object)
        .label(QT_TRANSLATE_NOOP("Model", "Network adapter"))
        .help(QT_TRANSLATE_NOOP("Model", "A network adapter of the guest."))
        .members({searched(member(u"mac"_s, FieldKind::Text, QT_TRANSLATE_NOOP("Model", "MAC address"),
                                  QT_TRANSLATE_NOOP("Model", "Hardware address of the adapter."))),
                  network,
                  member(u"bridge"_s, FieldKind::Text, QT_TRANSLATE_NOOP("Model", "Bridge"),
                         QT_TRANSLATE_NOOP("Model", "The host's bridge it is plugged into.")),
                  member(u"model"_s, FieldKind::Text, QT_TRANSLATE_NOOP("Model", "Model"),
                         QT_TRANSLATE_NOOP("Model", "The device the guest sees, such as virtio."))});
}

void addHardware(TypedResource<VirtualMachine> &type)
{
    type.field(&VirtualMachine::cpus, u"cpus"_s)
        .label(QT_TRANSLATE_NOOP("Model", "vCPU"))
        .help(QT_TRANSLATE_NOOP("Model", "Virtual processors."))
        .range(1, 512)
        .byDefault(1)
        .suggested()
        .charges(u"cpus"_s)
        .listed();
    type.field(&VirtualMachine::memory, u"memory"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Memory"))
        .help(QT_TRANSLATE_NOOP("Model", "Memory of the guest."))
        .range(16.0 * 1024 * 1024, 16.0 * 1024 * 1024 * 1024 * 1024)
        .byDefault(Bytes::gibibytes(1).count())
        .suggested()
        .charges(u"memory"_s)
        .listed();
    type.reference(&VirtualMachine::image, u"image"_s, u"image"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Image"))
        .help(QT_TRANSLATE_NOOP("Model", "The image it was made from."))
        .onDelete(OnDelete::Clear)
        .reverse(u"machines"_s, QT_TRANSLATE_NOOP("Model", "Virtual machines"))
        .suggested()
        .listed();
    type.field(&VirtualMachine::disks, u"disks"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Disks"))
        .help(QT_TRANSLATE_NOOP("Model", "Its disks: target, file, format, size."))
        .element(diskField())
        .readOnly();
    type.field(&VirtualMachine::nics, u"nics"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Network adapters"))
        .help(QT_TRANSLATE_NOOP("Model", "Its network adapters: MAC address, network, model."))
        .element(adapterField())
        .charges(u"addresses"_s)
        .readOnly();
    type.field(&VirtualMachine::graphics, u"graphics"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Graphics"))
        .help(QT_TRANSLATE_NOOP("Model", "Protocol of the graphical console."))
        .readOnly();
    type.field(&VirtualMachine::serial, u"serial"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Serial console"))
        .help(QT_TRANSLATE_NOOP("Model", "Whether it has a serial console."))
        .readOnly();
    type.field(&VirtualMachine::firmware, u"firmware"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Firmware"))
        .help(QT_TRANSLATE_NOOP("Model", "How it boots: bios or efi."))
        .readOnly();
    type.field(&VirtualMachine::machineType, u"machineType"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Machine type"))
        .help(QT_TRANSLATE_NOOP("Model", "The hypervisor's model of the mainboard."))
        .readOnly();
}

} // namespace

TypedResource<VirtualMachine> virtualMachineType()
{
    TypedResource<VirtualMachine> type(u"vm"_s, QT_TRANSLATE_NOOP("Model", "Virtual machine"),
                                       QT_TRANSLATE_NOOP("Model", "Virtual machines"));
    addIdentity(type);
    addHardware(type);
    type.field(&VirtualMachine::origin, u"origin"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Origin"))
        .help(QT_TRANSLATE_NOOP("Model", "Whether it was made here or was on the host already."))
        .readOnly();
    type.field(&VirtualMachine::persistent, u"persistent"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Persistent"))
        .help(QT_TRANSLATE_NOOP("Model", "Whether it stays defined when it is off."))
        .readOnly();
    type.field(&VirtualMachine::autostart, u"autostart"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Starts with the host"))
        .help(QT_TRANSLATE_NOOP("Model", "Whether it starts when its host starts."))
        .readOnly();
    type.field(&VirtualMachine::notes, u"notes"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Notes"))
        .help(QT_TRANSLATE_NOOP("Model", "What people should know about it."))
        .maximumLength(4000);
    type.field(&VirtualMachine::created, u"created"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Created"))
        .help(QT_TRANSLATE_NOOP("Model", "When it was made or found."))
        .readOnly();
    type.field(&VirtualMachine::started, u"started"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Started"))
        .help(QT_TRANSLATE_NOOP("Model", "When it was powered on."))
        .readOnly();
    type.makeObserved();
    type.makeTagged();
    type.makeProtectable();
    type.makeDiscardable();
    return type;
}

QStringList keptByHost()
{
    return {u"name"_s, u"host"_s, u"cpus"_s, u"memory"_s, u"image"_s, u"notes"_s};
}

QJsonObject diskEntry(const DiskState &disk, const QString &volume)
{
    static const ObjectShape shape({u"target"_s, u"path"_s, u"format"_s, u"device"_s, u"capacity"_s, u"volume"_s});
    return shape.make({disk.target, disk.path, disk.format, disk.device, disk.capacity.count(), volume});
}

QJsonObject nicEntry(const NicState &nic)
{
    static const ObjectShape shape({u"mac"_s, u"network"_s, u"bridge"_s, u"model"_s});
    return shape.make({nic.mac, nic.network, nic.bridge, nic.model});
}

} // namespace penstock
