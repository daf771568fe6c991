// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/host/host.h"

namespace penstock {

using namespace Qt::StringLiterals;

QList<Choice> choicesOf(HostState)
{
    return {{u"connecting"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Connecting"))},
            {u"connected"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Connected"))},
            {u"disconnected"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "No contact"))}};
}

QList<Choice> choicesOf(HostAcceleration)
{
    return {{u"none"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Unknown"))},
            {u"kvm"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "KVM"))},
            {u"tcg"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Emulation (slow)"))}};
}

namespace {

void addIdentity(TypedResource<Host> &type)
{
    type.field(&Host::name, u"name"_s)
        .objectName()
        .help(QT_TRANSLATE_NOOP("Model", "How the host is called here."))
        .unique();
    type.field(&Host::uri, u"uri"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Address"))
        .help(QT_TRANSLATE_NOOP("Model", "How the hypervisor is reached, for example qemu:///system."))
        .immutable()
        .unique()
        .maximumLength(500);
    type.field(&Host::state, u"state"_s)
        .label(QT_TRANSLATE_NOOP("Model", "State"))
        .help(QT_TRANSLATE_NOOP("Model", "Whether the service is in contact with the host."))
        .readOnly()
        .listed();
    type.field(&Host::problem, u"problem"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Problem"))
        .help(QT_TRANSLATE_NOOP("Model", "Why there is no contact."))
        .readOnly();
    type.field(&Host::nextAttempt, u"nextAttempt"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Next attempt"))
        .help(QT_TRANSLATE_NOOP("Model", "When the service tries again to connect."))
        .readOnly();
    type.field(&Host::address, u"address"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Host name"))
        .help(QT_TRANSLATE_NOOP("Model", "What the host calls itself."))
        .readOnly()
        .listed();
}

void addHardware(TypedResource<Host> &type)
{
    type.field(&Host::cpuModel, u"cpuModel"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Processor"))
        .help(QT_TRANSLATE_NOOP("Model", "Model of the processor."))
        .readOnly();
    type.field(&Host::cpus, u"cpus"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Logical processors"))
        .help(QT_TRANSLATE_NOOP("Model", "Threads that can run at once."))
        .readOnly()
        .listed();
    type.field(&Host::memory, u"memory"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Memory"))
        .help(QT_TRANSLATE_NOOP("Model", "Installed memory."))
        .readOnly()
        .listed();
    type.field(&Host::architecture, u"architecture"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Architecture"))
        .help(QT_TRANSLATE_NOOP("Model", "Instruction set."))
        .readOnly();
    type.field(&Host::hypervisor, u"hypervisor"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Hypervisor"))
        .help(QT_TRANSLATE_NOOP("Model", "What runs the virtual machines."))
        .readOnly();
    type.field(&Host::hypervisorVersion, u"hypervisorVersion"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Hypervisor version"))
        .help(QT_TRANSLATE_NOOP("Model", "Version of the hypervisor."))
        .readOnly();
    type.field(&Host::libvirtVersion, u"libvirtVersion"_s)
        .label(QT_TRANSLATE_NOOP("Model", "libvirt version"))
        .help(QT_TRANSLATE_NOOP("Model", "Version of libvirt on the host."))
        .readOnly();
    type.field(&Host::acceleration, u"acceleration"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Acceleration"))
        .help(QT_TRANSLATE_NOOP("Model", "Whether the processor runs guests itself."))
        .readOnly()
        .listed();
    type.field(&Host::accelerationNote, u"accelerationNote"_s)
        .label(QT_TRANSLATE_NOOP("Model", "About acceleration"))
        .help(QT_TRANSLATE_NOOP("Model", "Why hardware acceleration is not used."))
        .readOnly();
}

} // namespace

TypedResource<Host> hostType()
{
    TypedResource<Host> type(u"host"_s, QT_TRANSLATE_NOOP("Model", "Host"), QT_TRANSLATE_NOOP("Model", "Hosts"));
    addIdentity(type);
    addHardware(type);
    type.field(&Host::lastContact, u"lastContact"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Last contact"))
        .help(QT_TRANSLATE_NOOP("Model", "When the host was last heard of."))
        .readOnly();
    type.field(&Host::added, u"added"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Added"))
        .help(QT_TRANSLATE_NOOP("Model", "When the host was added here."))
        .readOnly();
    type.makeTagged();
    return type;
}

} // namespace penstock
