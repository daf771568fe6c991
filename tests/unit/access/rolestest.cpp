// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/access/runningservice.h"

#include <QTest>

#include <map>
#include <memory>

using namespace penstock;
using namespace penstock::test;
using namespace Qt::StringLiterals;

namespace {

// What each may call, least first; the names are also those of the levels from "read" on.
const QStringList roleNames{u"readOnly"_s, u"poolUser"_s, u"operator"_s, u"administrator"_s};
const QStringList levelNames{u"read"_s, u"use"_s, u"operate"_s, u"administer"_s};

} // namespace

/// What the ready roles may call.
class RolesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_world.started);
        m_root = m_world.administrator();
        QVERIFY(m_root);
        QVERIFY(eventually([this] { return done(*m_root, u"vm.count"_s).value("count"_L1).toInt() > 0; }));
        m_machine = done(*m_root, u"vm.query"_s, {{u"where"_s, u"state = running"_s}}).value("items"_L1)[0]["id"_L1];
        for (const QString &role : roleNames) {
            const QString password = u"long enough"_s;
            QVERIFY(!done(*m_root, u"account.create"_s, {{u"name"_s, role.toLower()}, {u"password"_s, password}}).isEmpty());
            QVERIFY(!done(*m_root, u"grant.create"_s, {{u"account"_s, role.toLower()}, {u"role"_s, role}, {u"scope"_s, u"*"_s}}).isEmpty());
            m_clients[role] = m_world.client({{u"user"_s, role.toLower()}, {u"password"_s, password}});
            QVERIFY(m_clients[role]);
        }
    }

    void eachHoldsTheMethodsOfItsLevel()
    {
        const QJsonArray methods = done(*m_root, u"method.list"_s).value("methods"_L1).toArray();
        QVERIFY(methods.size() > 100);
        for (qsizetype i = 0; i < roleNames.size(); ++i) {
            const QJsonArray listed = done(*m_root, u"role.get"_s, {{u"id"_s, roleNames.at(i)}}).value("privileges"_L1).toArray();
            if (roleNames.at(i) == "administrator"_L1) {
                QCOMPARE(listed, QJsonArray{u"*"_s});
                continue;
            }
            for (const auto &method : methods) {
                const qsizetype level = levelNames.indexOf(method["level"_L1].toString()); // -1: everyone
                const bool expected = level >= 0 && level <= i;
                QVERIFY2(listed.contains(method["name"_L1]) == expected,
                         qPrintable(roleNames.at(i) + u' ' + method["name"_L1].toString()));
            }
        }
    }

    void eachMayCallThem_data()
    {
        QTest::addColumn<QString>("level");
        QTest::addColumn<QJsonObject>("params");
        const QJsonObject machine{{u"id"_s, m_machine}};
        const QJsonObject host{{u"id"_s, u"demo-host"_s}};
        const auto row = [](const char *method, const char *level, const QJsonObject &params = {}) {
            QTest::newRow(method) << QString::fromLatin1(level) << params;
        };
        row("method.list", "everyone");
        row("search", "everyone", {{u"text"_s, u"x"_s}});
        row("vm.count", "read");
        row("vm.get", "read", machine);
        row("project.usage", "read", {{u"id"_s, u"default"_s}});
        row("vm.resume", "use", machine); // it is running: refused for another reason
        row("vm.delete", "use", {{u"id"_s, m_machine}, {u"dryRun"_s, true}});
        row("vm.tag", "operate", {{u"id"_s, m_machine}, {u"tags"_s, QJsonObject{{u"a"_s, u"b"_s}}}});
        row("host.reconnect", "operate", host);
        row("host.update", "operate", {{u"id"_s, u"demo-host"_s}, {u"name"_s, u"demo-host"_s}});
        row("host.remove", "administer", {{u"id"_s, u"demo-host"_s}, {u"dryRun"_s, true}});
        row("project.create", "administer", {{u"name"_s, u"web"_s}, {u"dryRun"_s, true}});
        row("role.create", "administer", {{u"name"_s, u"counter"_s}, {u"privileges"_s, QJsonArray{u"vm.count"_s}}, {u"dryRun"_s, true}});
        row("service.backup", "administer", {{u"path"_s, u"not whole"_s}});
    }

    void eachMayCallThem()
    {
        QFETCH(QString, level);
        QFETCH(QJsonObject, params);
        const QString method = QString::fromLatin1(QTest::currentDataTag());
        for (qsizetype i = 0; i < roleNames.size(); ++i) {
            const auto answer = m_clients[roleNames.at(i)]->call(method, params);
            const QString code = answer ? u"ok"_s : toString(answer.error().code);
            const bool isDenied = code == "permissionDenied"_L1;
            QVERIFY2(isDenied == (levelNames.indexOf(level) > i), qPrintable(roleNames.at(i) + u": "_s + code));
            if (isDenied) { // who could is named
                QVERIFY(answer.error().why.plain().contains(roleNames.last()));
            }
        }
    }

    void onlyAdministratorsSeePeople()
    {
        for (const QString &role : roleNames) {
            const QJsonArray seen = done(*m_clients[role], u"account.query"_s).value("items"_L1).toArray();
            const bool isAdministrator = role == roleNames.last();
            QCOMPARE(seen.size(), isAdministrator ? roleNames.size() : 1); // everybody sees himself
            QVERIFY(isAdministrator || seen.first()["name"_L1].toString() == role.toLower());
        }
    }

private:
    RunningService m_world;
    std::unique_ptr<TestClient> m_root;
    QJsonValue m_machine;
    std::map<QString, std::unique_ptr<TestClient>> m_clients;
};

QTEST_GUILESS_MAIN(RolesTest)
#include "rolestest.moc"
