// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/querybench/fleetfile.h"

#include "shared/model/deletionfields.h"

#include <QRandomGenerator>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

const QStringList states{u"running"_s, u"stopped"_s, u"paused"_s, u"unknown"_s};

Result<void> fillHosts(Database &database, int hosts)
{
    for (int i = 0; i < hosts; ++i) {
        const QString state = i % 20 == 0 ? u"down"_s : u"up"_s;
        if (auto done = database.write(u"INSERT INTO host (id, version, name, state) VALUES (?, 1, ?, ?)"_s,
                                       {u"h%1"_s.arg(i), u"host-%1"_s.arg(i), state});
            !done) {
            return done;
        }
        if (auto done = database.write(u"INSERT INTO network (id, version, name) VALUES (?, 1, ?)"_s,
                                       {u"n%1"_s.arg(i), u"%1-%2"_s.arg(i % 10 == 0 ? u"prod"_s : u"net"_s).arg(i)});
            !done) {
            return done;
        }
    }
    return {};
}

Result<void> fillMachine(Database &database, QRandomGenerator &random, int number, int hosts)
{
    const QString id = u"%1"_s.arg(quint64(number) * 2654435761u % 0xffffffffu, 8, 16, QLatin1Char('0')) + QString::number(number);
    const int dice = random.bounded(100);
    const QString state = states.at(dice < 60 ? 0 : (dice < 90 ? 1 : (dice < 97 ? 2 : 3)));
    const qint64 memory = (qint64(1) << random.bounded(5)) * 1024 * 1024 * 1024 + random.bounded(4096) * 1024 * 1024;
    const QList<QVariant> values{id, u"vm-%1"_s.arg(number), state, 1 + random.bounded(16), memory,
                                 u"h%1"_s.arg(random.bounded(hosts)), u"[\"10.%1.%2.%3\"]"_s.arg(number >> 16).arg(number >> 8 & 255).arg(number & 255),
                                 u"2026-01-01T%1:00:00.000Z"_s.arg(number % 24, 2, 10, QLatin1Char('0')), u"made for measuring"_s};
    if (auto done = database.write(u"INSERT INTO vm (id, version, name, state, cpus, memory, host, addresses, created, notes) "
                                   "VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                   values);
        !done) {
        return done;
    }
    for (int i = 0; i < 2; ++i) {
        if (auto done = database.write(u"INSERT INTO nic (id, version, mac, vm, network) VALUES (?, 1, ?, ?, ?)"_s,
                                       {u"%1-%2"_s.arg(id).arg(i), u"52:54:00:%1:%2"_s.arg(number, 6, 16, QLatin1Char('0')).arg(i), id,
                                        u"n%1"_s.arg(random.bounded(hosts))});
            !done) {
            return done;
        }
    }
    return {};
}

} // namespace

QList<ResourceType> benchTypes()
{
    ResourceType host(u"host"_s, "Host", "Hosts");
    host.add(u"name"_s, FieldKind::Text).unique();
    host.add(u"state"_s, FieldKind::Enumeration).choices({{u"up"_s, u"Up"_s}, {u"down"_s, u"Down"_s}}).indexed();
    ResourceType network(u"network"_s, "Network", "Networks");
    network.add(u"name"_s, FieldKind::Text).indexed();
    ResourceType vm(u"vm"_s, "Virtual machine", "Virtual machines");
    vm.add(u"name"_s, FieldKind::Text).unique();
    QList<Choice> choices;
    for (const QString &state : states) {
        choices.append({state, state});
    }
    vm.add(u"state"_s, FieldKind::Enumeration).choices(choices).indexed();
    vm.add(u"cpus"_s, FieldKind::Integer);
    vm.add(u"memory"_s, FieldKind::Integer).unit(Unit::Bytes).indexed();
    vm.add(u"host"_s, FieldKind::Text);
    vm.makeReference(u"host"_s, u"host"_s);
    vm.add(u"addresses"_s, FieldKind::List).element(Field(u"address"_s, FieldKind::Text));
    vm.add(u"created"_s, FieldKind::Time);
    vm.add(u"notes"_s, FieldKind::Text);
    deletionfields::addBin(vm);
    ResourceType nic(u"nic"_s, "Adapter", "Adapters");
    nic.add(u"mac"_s, FieldKind::Text);
    nic.add(u"vm"_s, FieldKind::Text);
    nic.makeReference(u"vm"_s, u"vm"_s);
    nic.add(u"network"_s, FieldKind::Text);
    nic.makeReference(u"network"_s, u"network"_s);
    return {host, network, vm, nic};
}

Result<void> fillFleet(Repository &repository, int machines)
{
    Database &database = repository.database();
    const int hosts = std::max(10, machines / 1000);
    QRandomGenerator random(20260101);
    if (auto done = fillHosts(database, hosts); !done) {
        return done;
    }
    for (int i = 0; i < machines; ++i) {
        if (auto done = fillMachine(database, random, i, hosts); !done) {
            return done;
        }
        if (i % 50000 == 0) {
            if (auto done = database.commit(); !done) {
                return done;
            }
        }
    }
    return database.commit();
}

} // namespace penstock
