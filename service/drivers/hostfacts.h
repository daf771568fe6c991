// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/bytes.h"
#include "shared/core/text.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace penstock {

/// What a driver reports of a host once it is connected.
struct HostFacts {
    QString hostName;
    QString cpuModel;
    int cpus = 0; ///< logical processors
    Bytes memory;
    QString architecture;      ///< "x86_64"
    QString hypervisor;        ///< "QEMU"
    QString hypervisorVersion; ///< "7.2.22"
    QString libraryVersion;    ///< of libvirt on the host, "9.0.0"
    bool kvm = false;          ///< hardware acceleration can be used
    Text accelerationNote;     ///< why not, when it cannot
    bool local = false;        ///< the service's own machine: its files are the host's files
};

enum class PowerState { Running, Paused, Stopped, Suspended, Crashed, Unknown };

struct DiskState {
    QString target; ///< "vda"
    QString path;
    QString format; ///< "qcow2", "raw"
    QString device; ///< "disk", "cdrom"
    Bytes capacity; ///< zero when unknown

    friend bool operator==(const DiskState &, const DiskState &) = default;
};

struct NicState {
    QString mac;
    QString network; ///< name of the libvirt network, empty for others
    QString bridge;
    QString model;

    friend bool operator==(const NicState &, const NicState &) = default;
};

/// A virtual machine as the host has it now.
struct MachineState {
    QString uuid; ///< lower case with dashes, without braces
    QString name;
    PowerState power = PowerState::Unknown;
    QString powerReason; ///< "booted", "destroyed", …: libvirt's word
    int cpus = 0;
    Bytes memory;
    QList<DiskState> disks;
    QList<NicState> nics;
    QStringList addresses;  ///< IP addresses, IPv4 first, without prefix length
    QString graphics;       ///< "vnc", "spice", or empty
    bool serial = false;
    QString firmware;       ///< "bios", "efi"
    QString machineType;    ///< "pc-i440fx-7.2"
    bool persistent = true;
    bool autostart = false;
    QString notes;          ///< <description>
    QDateTime started;      ///< invalid when not running or unknown

    friend bool operator==(const MachineState &, const MachineState &) = default;
};

struct NetworkState {
    QString uuid;
    QString name;
    bool active = false;
    bool autostart = false;
    QString forward; ///< "nat", "isolated", "route", "open", "bridge"
    QString bridge;

    friend bool operator==(const NetworkState &, const NetworkState &) = default;
};

/// A virtual machine to define. Names, identifiers and addresses are chosen by the caller, so that a repeated call means
/// the same machine.
struct MachineSpec {
    struct Disk {
        QString path;
        QString format;
        QString device = QStringLiteral("disk"); ///< or "cdrom"
        bool readOnly = false;
    };
    struct Nic {
        QString mac;
        QString network; ///< name of a libvirt network on the host, or empty when `bridge` is given
        QString bridge;
    };

    QString uuid;
    QString name;
    int cpus = 1;
    Bytes memory;
    QList<Disk> disks;
    QList<Nic> nics;
    QString notes;
};

/// A disk file to create on a host.
struct VolumeSpec {
    QString name;      ///< file name, unique in the directory
    QString directory; ///< absolute; created by the driver when missing
    QString format;    ///< "qcow2"
    Bytes capacity;
    QString backingPath; ///< base image, empty for an empty disk
    QString backingFormat;
};

struct VolumeState {
    QString path;
    QString format;
    Bytes capacity;
    Bytes allocation;
};

} // namespace penstock
