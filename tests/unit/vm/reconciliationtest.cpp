// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/access/unattendedhost.h"

using namespace penstock;
using namespace penstock::test;
using namespace Qt::StringLiterals;

/// What becomes of machines that were changed, made or removed while the service did not run.
class ReconciliationTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // The first list of machines after each start is refused.
        m_host = std::make_unique<UnattendedHost>(u"machines:refuse:1"_s);
        QVERIFY(m_host->isReady);
        const QJsonObject made = done(m_host->root(), u"vm.create"_s,
                                      {{u"name"_s, u"web"_s}, {u"host"_s, u"h"_s}, {u"start"_s, false}, {u"diskSize"_s, 8 << 20}});
        QVERIFY(finished(m_host->root(), made));
        m_id = made.value("vm"_L1).toString();
        QCOMPARE(machine().value("state"_L1).toString(), u"stopped"_s);
    }

    void whatWasChanged_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value"); // on the host; a list: one more entry
        QTest::newRow("cpus") << u"cpus"_s << QJsonValue(7);
        QTest::newRow("memory") << u"memory"_s << QJsonValue(qint64(3) << 30);
        QTest::newRow("network adapters") << u"nics"_s << QJsonValue(QJsonArray{QJsonObject{
            {u"mac"_s, u"52:54:00:00:00:77"_s}, {u"network"_s, u"default"_s}, {u"bridge"_s, QString()}, {u"model"_s, u"virtio"_s}}});
        QTest::newRow("disks") << u"disks"_s << QJsonValue(QJsonArray{QJsonObject{{u"target"_s, u"vdz"_s},
                                                                              {u"path"_s, u"/elsewhere/extra.raw"_s},
                                                                              {u"format"_s, u"raw"_s},
                                                                              {u"device"_s, u"disk"_s},
                                                                              {u"capacity"_s, 1 << 20}}});
    }

    void whatWasChanged()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject state = lastState();
        QJsonValue wanted = value;
        if (value.isArray()) {
            QJsonArray more = state.value(field).toArray();
            more.append(value.toArray().first());
            wanted = more;
        }
        state.insert(field, wanted);
        const qsizetype before = drifts().size();
        m_host->happened(UnattendedHost::line({{u"machine"_s, state}}));
        QTRY_COMPARE_WITH_TIMEOUT(drifts().size(), before + 1, 15000);
        const QJsonObject told = drifts().last().toObject().value("payload"_L1).toObject();
        QVERIFY2(told.value("to"_L1).toObject().contains(field), qPrintable(QJsonDocument(told).toJson()));
        if (value.isArray()) {
            QCOMPARE(machine().value(field).toArray().size(), wanted.toArray().size());
        } else {
            QCOMPARE(machine().value(field), wanted);
        }
    }

    void whatWasStarted()
    {
        QJsonObject state = lastState();
        state.insert(u"power"_s, u"running"_s);
        m_host->happened(UnattendedHost::line({{u"machine"_s, state}}));
        QTRY_COMPARE_WITH_TIMEOUT(machine().value("state"_L1).toString(), u"running"_s, 15000);
    }

    void whatWasMade()
    {
        QJsonObject state = lastState();
        state.insert(u"uuid"_s, u"6f0d3b5e-5a1c-4b52-9d0c-000000000001"_s);
        state.insert(u"name"_s, u"stranger"_s);
        state.insert(u"disks"_s, QJsonArray());
        m_host->happened(UnattendedHost::line({{u"machine"_s, state}}));
        QTRY_COMPARE_WITH_TIMEOUT(m_host->query(u"vm"_s, u"name = stranger"_s).size(), 1, 15000);
        QCOMPARE(m_host->query(u"vm"_s, u"name = stranger and origin = adopted"_s).size(), 1);
        QCOMPARE(told(u"vm/adopted"_s, u"stranger"_s), 1);
    }

    void whatIsGone()
    {
        m_host->happened(UnattendedHost::line({{u"machineRemoved"_s, m_id}}));
        QTRY_COMPARE_WITH_TIMEOUT(m_host->query(u"vm"_s, u"name = web"_s).size(), 0, 15000);
        QCOMPARE(told(u"vm/removed"_s, u"web"_s), 1);
        QCOMPARE(m_host->query(u"vm"_s, u"name = stranger"_s).size(), 1);
    }

private:
    [[nodiscard]] QJsonObject machine() { return m_host->query(u"vm"_s, u"name = web"_s)[0].toObject(); }
    [[nodiscard]] QJsonArray drifts() { return m_host->query(u"event"_s, u"name = \"vm/drifted\""_s); }
    /// Of this name, about a machine of that name.
    [[nodiscard]] int told(const QString &event, const QString &machine)
    {
        int count = 0;
        for (const auto &each : m_host->query(u"event"_s, u"name = \"%1\""_s.arg(event))) {
            count += each["object"_L1]["name"_L1].toString() == machine ? 1 : 0;
        }
        return count;
    }
    /// What the host wrote last about the machine.
    [[nodiscard]] QJsonObject lastState() const
    {
        QJsonObject last;
        for (const QByteArray &line : m_host->lines()) {
            const QJsonObject state = QJsonDocument::fromJson(line).object().value("machine"_L1).toObject();
            last = state.value("uuid"_L1).toString() == m_id ? state : last;
        }
        return last;
    }

    std::unique_ptr<UnattendedHost> m_host;
    QString m_id;
};

QTEST_GUILESS_MAIN(ReconciliationTest)
#include "reconciliationtest.moc"
