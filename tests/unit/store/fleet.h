// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/database.h"
#include "service/store/repository.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace penstock {

/// A store with hosts, networks, machines and adapters that refer to each other, for tests of relations and pages.
class Fleet
{
public:
    Fleet()
    {
        using namespace Qt::StringLiterals;
        auto database = Database::open(m_directory.filePath(u"fleet.db"_s));
        m_database = std::move(*database);
        m_repository = std::make_unique<Repository>(*m_database);
        ResourceType zone(u"zone"_s, "Zone", "Zones");
        zone.add(u"name"_s, FieldKind::Text).unique();
        ResourceType host(u"host"_s, "Host", "Hosts");
        host.add(u"name"_s, FieldKind::Text).unique();
        host.add(u"state"_s, FieldKind::Enumeration).choices({{u"up"_s, u"Up"_s}, {u"down"_s, u"Down"_s}});
        host.add(u"zone"_s, FieldKind::Text);
        host.makeReference(u"zone"_s, u"zone"_s);
        ResourceType network(u"network"_s, "Network", "Networks");
        network.add(u"name"_s, FieldKind::Text).indexed();
        network.add(u"host"_s, FieldKind::Text);
        network.makeReference(u"host"_s, u"host"_s);
        m_ok = m_ok && m_repository->addType(zone) && m_repository->addType(host) && m_repository->addType(network)
               && m_repository->addType(vmType()) && m_repository->addType(nicType());
    }

    static ResourceType vmType()
    {
        using namespace Qt::StringLiterals;
        ResourceType vm(u"vm"_s, "Virtual machine", "Virtual machines");
        vm.add(u"name"_s, FieldKind::Text).indexed();
        vm.add(u"state"_s, FieldKind::Enumeration).choices({{u"running"_s, u"Running"_s}, {u"stopped"_s, u"Stopped"_s}}).indexed();
        vm.add(u"memory"_s, FieldKind::Integer).unit(Unit::Bytes).indexed();
        vm.add(u"host"_s, FieldKind::Text).reverse(u"machines"_s, "Virtual machines");
        vm.makeReference(u"host"_s, u"host"_s);
        const Field volume = FieldBuilder(u"network"_s, FieldKind::Reference).target(u"network"_s);
        vm.add(u"ports"_s, FieldKind::List)
            .element(FieldBuilder(u"port"_s, FieldKind::Object)
                         .members({volume, Field(u"format"_s, FieldKind::Text), Field(u"speed"_s, FieldKind::Integer)}));
        vm.add(u"peers"_s, FieldKind::List).element(FieldBuilder(u"peer"_s, FieldKind::Reference).target(u"vm"_s));
        vm.add(u"place"_s, FieldKind::Object)
            .members({FieldBuilder(u"zone"_s, FieldKind::Reference).target(u"zone"_s), Field(u"rack"_s, FieldKind::Integer)});
        vm.add(u"created"_s, FieldKind::Time);
        const Field plug = FieldBuilder(u"network"_s, FieldKind::Text).names(u"network"_s, u"host"_s).reverse(u"plugged"_s, "Plugged in");
        vm.add(u"plugs"_s, FieldKind::List).element(FieldBuilder(u"plug"_s, FieldKind::Object).members({plug, Field(u"mac"_s, FieldKind::Text)}));
        vm.makeTagged();
        return vm;
    }

    static ResourceType nicType()
    {
        using namespace Qt::StringLiterals;
        ResourceType nic(u"nic"_s, "Adapter", "Adapters");
        nic.add(u"mac"_s, FieldKind::Text).indexed();
        nic.add(u"vm"_s, FieldKind::Text);
        nic.makeReference(u"vm"_s, u"vm"_s);
        nic.add(u"network"_s, FieldKind::Text);
        nic.makeReference(u"network"_s, u"network"_s);
        return nic;
    }

    [[nodiscard]] Repository &repository() { return *m_repository; }
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] const ResourceType &type(const QString &name) const { return *m_repository->types().find(name); }
    /// Whether everything could be written so far.
    [[nodiscard]] bool isOk() const { return m_ok; }

    void add(const QString &type, const QJsonObject &object) { m_ok = m_repository->insert(type, object).has_value() && m_ok; }

    /// Two zones, three hosts, three networks, five machines, five adapters; some refer to nothing or to what is gone.
    void fill()
    {
        using namespace Qt::StringLiterals;
        add(u"zone"_s, {{"id", "z1"}, {"name", "north"}});
        add(u"zone"_s, {{"id", "z2"}, {"name", "south"}});
        add(u"host"_s, {{"id", "h1"}, {"name", "a"}, {"state", "up"}, {"zone", "z1"}});
        add(u"host"_s, {{"id", "h2"}, {"name", "b"}, {"state", "down"}, {"zone", "z2"}});
        add(u"host"_s, {{"id", "h3"}, {"name", "c"}, {"state", "up"}});
        add(u"network"_s, {{"id", "n1"}, {"name", "prod-1"}, {"host", "h1"}});
        add(u"network"_s, {{"id", "n2"}, {"name", "test"}, {"host", "h1"}});
        add(u"network"_s, {{"id", "n3"}, {"name", "Prod-2"}, {"host", "h2"}});
        addMachines();
        add(u"nic"_s, {{"id", "i1"}, {"mac", "52:54:00:00:00:01"}, {"vm", "v1"}, {"network", "n1"}});
        add(u"nic"_s, {{"id", "i2"}, {"mac", "52:54:00:00:00:02"}, {"vm", "v1"}, {"network", "n2"}});
        add(u"nic"_s, {{"id", "i3"}, {"mac", "52:54:00:00:00:03"}, {"vm", "v2"}, {"network", "n2"}});
        add(u"nic"_s, {{"id", "i4"}, {"mac", "52:54:00:00:00:04"}, {"vm", "v3"}, {"network", "n3"}});
        add(u"nic"_s, {{"id", "i5"}, {"mac", ""}, {"vm", ""}, {"network", "n1"}});
    }

private:
    void addMachines()
    {
        using namespace Qt::StringLiterals;
        const auto port = [](const QString &network, const QString &format, int speed) {
            return QJsonObject{{"network", network}, {"format", format}, {"speed", speed}};
        };
        const auto plugs = [](const QString &network) { return QJsonArray{QJsonObject{{"mac", "52:54"}, {"network", network}}}; };
        add(u"vm"_s, {{"id", "v1"}, {"name", "web-1"}, {"state", "running"}, {"memory", 4096}, {"host", "h1"}, {"plugs", plugs("prod-1")},
                      {"ports", QJsonArray{port("n1", "fast", 10), port("n2", "slow", 1)}}, {"peers", QJsonArray{"v2", "v3"}},
                      {"place", QJsonObject{{"zone", "z1"}, {"rack", 4}}}, {"tags", QJsonObject{{"role", "db"}}},
                      {"created", "2026-05-01T00:00:00.000Z"}});
        add(u"vm"_s, {{"id", "v2"}, {"name", "web-2"}, {"state", "stopped"}, {"memory", 2048}, {"host", "h1"}, {"plugs", plugs("test")},
                      {"ports", QJsonArray{port("n2", "slow", 1)}}, {"peers", QJsonArray()}, {"place", QJsonObject()},
                      {"tags", QJsonObject{{"role", "web"}, {"os", "Debian"}}}, {"created", "2026-05-09T12:00:00.000Z"}});
        add(u"vm"_s, {{"id", "v3"}, {"name", "db"}, {"state", "running"}, {"memory", 4096}, {"host", "h2"}, {"plugs", plugs("test")},
                      {"ports", QJsonArray()}, {"peers", QJsonArray{"v1"}}, {"place", QJsonObject{{"rack", 7}}}});
        add(u"vm"_s, {{"id", "v4"}, {"name", ""}, {"memory", QJsonValue()}, {"host", ""}, {"plugs", plugs("test")}, {"ports", QJsonArray{port("", "", 0)}}});
        add(u"vm"_s, {{"id", "v5"}, {"name", "lost"}, {"state", "running"}, {"memory", 1024}, {"host", "gone"}});
    }

    QTemporaryDir m_directory;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Repository> m_repository;
    bool m_ok = true;
};

} // namespace penstock
