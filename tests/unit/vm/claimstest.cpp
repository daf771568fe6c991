// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/access/runningservice.h"

#include <QTest>

using namespace penstock;
using namespace penstock::test;
using namespace Qt::StringLiterals;

/// What is worked on, or made from, is not taken away meanwhile; those who come too late are told.
class ClaimsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_world = std::make_unique<RunningService>();
        QVERIFY(m_world->started);
        m_root = m_world->administrator();
        QVERIFY(m_root);
        QByteArray disk(1 << 20, '\0');
        disk[510] = char(0x55);
        disk[511] = char(0xaa);
        QFile file(image());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(disk) == disk.size());
    }

    void aHostIsRemovedAfterWhatIsMadeOnIt()
    {
        addHost(u"h"_s, u"createVolume:hang:1"_s);
        const QJsonObject first = create(u"first"_s, u"h"_s);
        QTRY_COMPARE(task(first).value("state"_L1).toString(), u"running"_s);
        const auto removal = m_root->endpoint.call(u"host.remove"_s, {{u"id"_s, u"h"_s}});
        const QJsonObject late = create(u"late"_s, u"h"_s);
        QTRY_VERIFY(waitsFor(taskOf(u"host.remove"_s)).contains("on first"_L1));
        QTRY_VERIFY(waitsFor(task(late)).contains("on h"_L1));
        QVERIFY(finished(*m_root, first));
        QVERIFY(await(removal));
        QVERIFY(!finished(*m_root, late));
        QCOMPARE(task(late).value("state"_L1).toString(), u"failed"_s);
        QVERIFY(errorOf(late).why.plain().contains("host was removed"_L1));
        QCOMPARE(count(u"vm"_s, u"name in (first, late)"_s), 0);
        QCOMPARE(count(u"volume"_s, u"vm = \"%1\""_s.arg(late.value("vm"_L1).toString())), 0);
    }

    void aHostIsRemovedAfterAGuestWasAskedToShutDown()
    {
        addHost(u"g"_s, u"shutdown:hang:1"_s);
        QVERIFY(finished(*m_root, create(u"on"_s, u"g"_s, {{u"start"_s, true}})));
        QVERIFY(finished(*m_root, create(u"off"_s, u"g"_s)));
        QVERIFY(finished(*m_root, create(u"bare"_s, u"g"_s)));
        const QString volume = done(*m_root, u"vm.get"_s, {{u"id"_s, u"bare"_s}}).value("disks"_L1)[0]["volume"_L1].toString();
        QVERIFY(finished(*m_root, done(*m_root, u"vm.delete"_s, {{u"id"_s, u"bare"_s}, {u"disks"_s, u"keep"_s}})));
        const QJsonObject asked = done(*m_root, u"vm.shutDown"_s, {{u"id"_s, u"on"_s}, {u"timeout"_s, 20}});
        QTRY_COMPARE(task(asked).value("state"_L1).toString(), u"running"_s);
        const auto removal = m_root->endpoint.call(u"host.remove"_s, {{u"id"_s, u"g"_s}});
        const QJsonObject off{{u"id"_s, u"off"_s}};
        const QList<QJsonObject> late{done(*m_root, u"vm.discard"_s, off),
                                      done(*m_root, u"vm.rename"_s, {{u"id"_s, u"off"_s}, {u"name"_s, u"other"_s}}),
                                      done(*m_root, u"vm.start"_s, off), done(*m_root, u"vm.delete"_s, off),
                                      done(*m_root, u"volume.delete"_s, {{u"id"_s, volume}})};
        QTRY_VERIFY(waitsFor(taskOf(u"host.remove"_s)).contains("on on"_L1));
        QVERIFY(await(removal));
        for (const QJsonObject &each : late) {
            QVERIFY(!finished(*m_root, each));
            QCOMPARE(task(each).value("state"_L1).toString(), u"failed"_s); // not in need of attention
            QVERIFY2(errorOf(each).code == ErrorCode::NotFound, qPrintable(errorOf(each).plain()));
        }
        QVERIFY(task(asked).value("ended"_L1).toString() <= taskOf(u"host.remove"_s).value("started"_L1).toString());
    }

    void anAdapterIsReservedTogetherWithTheRecord()
    {
        addHost(u"n"_s, u"createVolume:hang:1"_s);
        const QJsonObject made = create(u"plugged"_s, u"n"_s, {{u"network"_s, u"default"_s}});
        const auto adapter = [this] { return done(*m_root, u"vm.get"_s, {{u"id"_s, u"plugged"_s}}).value("nics"_L1)[0].toObject(); };
        const QString mac = adapter().value("mac"_L1).toString();
        QVERIFY(mac.startsWith("52:54:00:"_L1));
        QCOMPARE(adapter().value("network"_L1).toString(), u"default"_s);
        QVERIFY(finished(*m_root, made));
        QCOMPARE(adapter().value("mac"_L1).toString(), mac);
    }

    void anImageIsDeletedAfterWhatIsMadeFromIt()
    {
        addHost(u"i"_s, u"createVolume:hang:1"_s);
        QVERIFY(finished(*m_root, done(*m_root, u"image.import"_s, {{u"path"_s, image()}, {u"name"_s, u"base"_s}})));
        const QJsonObject from{{u"image"_s, u"base"_s}, {u"diskSize"_s, 8 << 20}};
        const QJsonObject first = create(u"from-base"_s, u"i"_s, from);
        QTRY_COMPARE(task(first).value("state"_L1).toString(), u"running"_s);
        const QJsonObject deletion = done(*m_root, u"image.delete"_s, {{u"id"_s, u"base"_s}});
        const QJsonObject late = create(u"late"_s, u"i"_s, from);
        QTRY_VERIFY(waitsFor(task(deletion)).contains("on from-base"_L1));
        QTRY_VERIFY(waitsFor(task(late)).contains("on base"_L1));
        QVERIFY(finished(*m_root, first));
        QVERIFY(finished(*m_root, deletion));
        QVERIFY(!finished(*m_root, late));
        QCOMPARE(task(late).value("state"_L1).toString(), u"failed"_s);
        QVERIFY(errorOf(late).why.plain().contains("image was deleted"_L1));
        QCOMPARE(count(u"vm"_s, u"name = late"_s), 0);
    }

private:
    [[nodiscard]] QString image() const { return m_world->directory.filePath(u"base.img"_s); }
    void addHost(const QString &name, const QString &fault)
    {
        const QString uri = u"simulator://%1?machines=0&latency=0&patience=1500&fault=%2"_s.arg(name, fault);
        QVERIFY(finished(*m_root, done(*m_root, u"host.add"_s, {{u"uri"_s, uri}, {u"name"_s, name}})));
    }
    [[nodiscard]] QJsonObject create(const QString &name, const QString &host, QJsonObject wishes = {})
    {
        const QJsonObject usual{{u"name"_s, name}, {u"host"_s, host}, {u"network"_s, QString()}, {u"start"_s, false}, {u"diskSize"_s, 8 << 20}};
        for (auto value = usual.begin(); value != usual.end(); ++value) {
            if (!wishes.contains(value.key())) {
                wishes.insert(value.key(), value.value());
            }
        }
        return done(*m_root, u"vm.create"_s, wishes);
    }
    [[nodiscard]] QJsonObject task(const QJsonObject &answer)
    {
        return done(*m_root, u"task.get"_s, {{u"id"_s, answer.value("task"_L1)}});
    }
    /// The latest that came from this method.
    [[nodiscard]] QJsonObject taskOf(const QString &method)
    {
        const QJsonArray items = done(*m_root, u"task.query"_s, {{u"where"_s, u"method = \"%1\""_s.arg(method)}}).value("items"_L1).toArray();
        QJsonObject latest;
        for (const auto &item : items) {
            const bool isLater = item["sequence"_L1].toInteger() > latest.value("sequence"_L1).toInteger();
            latest = isLater ? item.toObject() : latest;
        }
        return latest;
    }
    [[nodiscard]] Error errorOf(const QJsonObject &answer) { return Error::fromJson(task(answer).value("error"_L1).toObject()); }
    [[nodiscard]] static QString waitsFor(const QJsonObject &task)
    {
        return Text::fromJson(task.value("waitsFor"_L1).toObject()).plain();
    }
    [[nodiscard]] int count(const QString &type, const QString &where)
    {
        return static_cast<int>(done(*m_root, type + ".query"_L1, {{u"where"_s, where}}).value("items"_L1).toArray().size());
    }

    std::unique_ptr<RunningService> m_world;
    std::unique_ptr<TestClient> m_root;
};

QTEST_GUILESS_MAIN(ClaimsTest)
#include "claimstest.moc"
