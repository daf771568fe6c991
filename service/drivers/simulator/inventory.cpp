// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/simulator/inventory.h"

#include "service/drivers/simulator/simulatoraddress.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

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
    bool isIsolated;
    const char *notes;
};

constexpr Sample office[] = {
    {"web-frontend", PowerState::Running, 2, 4, 40, false, "Public web site"},
    {"web-staging", PowerState::Stopped, 2, 4, 40, false, "Copy of the web site for trying changes"},
    {"postgres-main", PowerState::Running, 4, 8, 200, false, "Main database"},
    {"postgres-replica", PowerState::Running, 4, 8, 200, false, "Read-only copy of the main database"},
    {"mail-gateway", PowerState::Running, 2, 2, 30, false, ""},
    {"file-server", PowerState::Running, 2, 4, 800, false, "Shared folders"},
    {"print-server", PowerState::Running, 1, 1, 10, false, ""},
    {"ci-runner-1", PowerState::Running, 8, 16, 120, true, "Builds"},
    {"ci-runner-2", PowerState::Paused, 8, 16, 120, true, "Builds"},
    {"accounting", PowerState::Stopped, 2, 4, 60, false, "Used at the end of the quarter"},
    {"legacy-erp", PowerState::Crashed, 2, 4, 80, true, "To be replaced"},
    {"sandbox", PowerState::Stopped, 1, 2, 20, true, ""},
};

/// Numbers that look random, the same for the same seed.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return mixed ^ (mixed >> 31);
    }

    int below(int limit) { return int(next() % quint64(limit)); }

private:
    quint64 m_state;
};

QUuid uuidOf(const QString &text)
{
    return QUuid::createUuidV5(QUuid(u"{7d1b0c4e-3f5a-4b8e-9a26-5c0f6b0d8a11}"_s), text);
}

QString macOf(quint64 number)
{
    QString mac = QString::number(quint64(0x52) << 40 | (number & 0xffffffffff), 16);
    for (int at = 10; at > 0; at -= 2) {
        mac.insert(at, u':');
    }
    return mac;
}

/// All of a machine that does not depend on its name.
MachineState shaped(const Sample &sample, int number, quint64 mac, Dice dice, const QDateTime &today)
{
    MachineState machine;
    machine.power = sample.power;
    machine.cpus = sample.cpus;
    machine.memory = Bytes::gibibytes(sample.gibibytes);
    machine.serial = true;
    machine.firmware = u"bios"_s;
    machine.machineType = u"pc-i440fx-7.2"_s;
    machine.nics = {{macOf(mac), sample.isIsolated ? u"isolated"_s : u"default"_s, {}, u"virtio"_s}};
    const qint64 age = 600 + dice.below(20 * 24 * 3600);
    const bool isOn = machine.power == PowerState::Running || machine.power == PowerState::Paused;
    if (isOn) {
        machine.started = today.addSecs(-age);
        machine.addresses = {(sample.isIsolated ? u"10.10.%1.%2"_s : u"192.168.%1.%2"_s)
                                 .arg(122 + number / 240 % 100)
                                 .arg(10 + number % 240)};
    }
    machine.powerReason = machine.power == PowerState::Running   ? u"booted"_s
                          : machine.power == PowerState::Paused  ? u"user"_s
                          : machine.power == PowerState::Crashed ? u"panicked"_s
                                                                 : u"shutdown"_s;
    return machine;
}

QString numbered(int number)
{
    return u"vm-%1"_s.arg(number, 5, 10, QChar(u'0'));
}

void name(MachineState &machine, const QUuid &uuid, const QString &name, int diskGibibytes)
{
    machine.uuid = uuid.toString(QUuid::WithoutBraces);
    machine.name = name;
    machine.disks = {{u"vda"_s, u"/var/lib/libvirt/images/"_s + name + u".qcow2"_s, u"qcow2"_s, u"disk"_s,
                      Bytes::gibibytes(diskGibibytes)}};
}

} // namespace

Inventory::Inventory(const SimulatorAddress &address)
    : m_name(address.name), m_seed(address.seed), m_count(std::max(0, address.machines)),
      m_space(uuidOf(address.name + u'/' + QString::number(address.seed))),
      m_firstMac(quint64(m_space.data1) << 8 ^ m_space.data2), m_today(QDateTime::currentDateTimeUtc().date().startOfDay(Qt::UTC))
{
    if (address.machines >= 0) {
        m_name.clear(); // has no samples
    }
}

QList<NetworkState> Inventory::networks() const
{
    return {{u"0a7f2d61-8f0e-4a52-b1a4-64f1b0f5c001"_s, u"default"_s, true, true, u"nat"_s, u"virbr0"_s},
            {u"0a7f2d61-8f0e-4a52-b1a4-64f1b0f5c002"_s, u"isolated"_s, true, true, u"isolated"_s, u"virbr1"_s}};
}

QList<MachineState> Inventory::samples() const
{
    QList<MachineState> machines;
    for (const Sample &sample : office) {
        if (m_name != "demo"_L1) {
            break;
        }
        const int number = int(machines.size()) + 1;
        const QString called = QString::fromLatin1(sample.name);
        MachineState machine = shaped(sample, number, m_firstMac + quint64(number), Dice(quint64(m_seed) << 32 | quint64(number)), m_today);
        name(machine, uuidOf(m_name + u'/' + QString::number(m_seed) + u'/' + called), called, sample.diskGibibytes);
        machine.notes = QString::fromLatin1(sample.notes);
        machines.append(machine);
    }
    return machines;
}

MachineState Inventory::machine(int number) const
{
    constexpr PowerState states[] = {PowerState::Running, PowerState::Running, PowerState::Running,
                                     PowerState::Stopped, PowerState::Stopped, PowerState::Paused};
    Dice dice(quint64(m_seed) << 32 | quint64(number));
    const int size = 1 << dice.below(4);
    const Sample sample{"", states[dice.below(6)], size, size * 2, 20 * size, false, ""};
    MachineState machine = shaped(sample, number, m_firstMac + quint64(number), dice, m_today);
    QUuid uuid = m_space;
    qToBigEndian(quint32(number), uuid.data4 + 4);
    name(machine, uuid, numbered(number), sample.diskGibibytes);
    return machine;
}

int Inventory::numberOf(const QString &uuid) const
{
    QUuid space = QUuid::fromString(uuid);
    const auto number = qFromBigEndian<quint32>(space.data4 + 4);
    std::memcpy(space.data4 + 4, m_space.data4 + 4, 4);
    return space == m_space && number <= quint32(m_count) ? int(number) : 0;
}

bool Inventory::has(const QString &uuid) const
{
    const QList<MachineState> named = samples();
    return numberOf(uuid) > 0 || std::any_of(named.begin(), named.end(), [&](const MachineState &each) { return each.uuid == uuid; });
}

int Inventory::numberNamed(const QString &name) const
{
    bool isNumber = false;
    const int number = name.startsWith("vm-"_L1) && name.size() >= 8 ? name.mid(3).toInt(&isNumber) : 0;
    return isNumber && number > 0 && number <= m_count && name == numbered(number) ? number : 0;
}

} // namespace penstock
