// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/simulator/inventory.h"

#include "service/drivers/simulator/simulatoraddress.h"

#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace penstock
{

namespace
{

struct Sample {
    const char *name;
    PowerState power;
    int cpus;
    int gibibytes;
    int diskGibibytes;
    const char *network;
    const char *notes;
};

constexpr Sample office[] = {
    {"web-frontend", PowerState::Running, 2, 4, 40, "default", "Public web site"},
    {"web-staging", PowerState::Stopped, 2, 4, 40, "default", "Copy of the web site for trying changes"},
    {"postgres-main", PowerState::Running, 4, 8, 200, "default", "Main database"},
    {"postgres-replica", PowerState::Running, 4, 8, 200, "default", "Read-only copy of the main database"},
    {"mail-gateway", PowerState::Running, 2, 2, 30, "default", ""},
    {"file-server", PowerState::Running, 2, 4, 800, "default", "Shared folders"},
    {"print-server", PowerState::Running, 1, 1, 10, "default", ""},
    {"ci-runner-1", PowerState::Running, 8, 16, 120, "isolated", "Builds"},
    {"ci-runner-2", PowerState::Paused, 8, 16, 120, "isolated", "Builds"},
    {"accounting", PowerState::Stopped, 2, 4, 60, "default", "Used at the end of the quarter"},
    {"legacy-erp", PowerState::Crashed, 2, 4, 80, "isolated", "To be replaced"},
    {"sandbox", PowerState::Stopped, 1, 2, 20, "isolated", ""},
};

/// Makes machines that look alike but are not the same.
class MachineMaker
{
public:
    explicit MachineMaker(const SimulatorAddress &address) : m_address(address), m_random(address.seed) {}

    MachineState make(const Sample &sample) { return make(QString::fromLatin1(sample.name), sample); }

    MachineState make(const QString &name, const Sample &sample)
    {
        ++m_count;
        MachineState machine;
        machine.uuid = idOf(name);
        machine.name = name;
        machine.power = sample.power;
        machine.cpus = sample.cpus;
        machine.memory = Bytes::gibibytes(sample.gibibytes);
        machine.notes = QString::fromLatin1(sample.notes);
        machine.serial = true;
        machine.firmware = u"bios"_s;
        machine.machineType = u"pc-i440fx-7.2"_s;
        machine.disks = {{u"vda"_s, u"/var/lib/libvirt/images/"_s + name + u".qcow2"_s, u"qcow2"_s, u"disk"_s,
                          Bytes::gibibytes(sample.diskGibibytes)}};
        addNic(machine, QString::fromLatin1(sample.network));
        setPower(machine);
        return machine;
    }

    MachineState makeNumbered(int number)
    {
        constexpr PowerState states[] = {PowerState::Running, PowerState::Running, PowerState::Running,
                                         PowerState::Stopped, PowerState::Stopped, PowerState::Paused};
        const int size = 1 << m_random.bounded(4);
        const Sample sample{"", states[m_random.bounded(6)], size, size * 2, 20 * size, "default", ""};
        return make(u"vm-%1"_s.arg(number, 5, 10, QChar(u'0')), sample);
    }

private:
    QString idOf(const QString &name) const
    {
        const QUuid space(u"{7d1b0c4e-3f5a-4b8e-9a26-5c0f6b0d8a11}"_s);
        const QString text = m_address.name + u'/' + QString::number(m_address.seed) + u'/' + name;
        return QUuid::createUuidV5(space, text).toString(QUuid::WithoutBraces);
    }

    void addNic(MachineState &machine, const QString &network) const
    {
        const auto byte = [this](int shift) {
            return QString::number((m_count >> shift) & 0xff, 16).rightJustified(2, u'0');
        };
        machine.nics = {{u"52:54:00:"_s + byte(16) + u':' + byte(8) + u':' + byte(0), network, {}, u"virtio"_s}};
    }

    void setPower(MachineState &machine)
    {
        const qint64 age = 600 + m_random.bounded(20 * 24 * 3600);
        const bool isOn = machine.power == PowerState::Running || machine.power == PowerState::Paused;
        if (isOn) {
            const bool isDefault = machine.nics.first().network == "default"_L1;
            machine.started = QDateTime::currentDateTimeUtc().addSecs(-age);
            machine.addresses = {u"%1.%2.%3"_s.arg(isDefault ? u"192.168"_s : u"10.10"_s)
                                     .arg(122 + m_count / 240 % 100)
                                     .arg(10 + m_count % 240)};
        }
        machine.powerReason = machine.power == PowerState::Running   ? u"booted"_s
                              : machine.power == PowerState::Paused  ? u"user"_s
                              : machine.power == PowerState::Crashed ? u"panicked"_s
                                                                     : u"shutdown"_s;
    }

    const SimulatorAddress &m_address;
    QRandomGenerator m_random;
    int m_count = 0;
};

} // namespace

Inventory Inventory::of(const SimulatorAddress &address)
{
    Inventory inventory;
    inventory.networks = {
        {u"0a7f2d61-8f0e-4a52-b1a4-64f1b0f5c001"_s, u"default"_s, true, true, u"nat"_s, u"virbr0"_s},
        {u"0a7f2d61-8f0e-4a52-b1a4-64f1b0f5c002"_s, u"isolated"_s, true, true, u"isolated"_s, u"virbr1"_s},
    };
    MachineMaker maker(address);
    if (address.machines < 0 && address.name == "demo"_L1) {
        for (const Sample &sample : office) {
            inventory.machines.append(maker.make(sample));
        }
    }
    for (int number = 1; number <= address.machines; ++number) {
        inventory.machines.append(maker.makeNumbered(number));
    }
    return inventory;
}

} // namespace penstock
