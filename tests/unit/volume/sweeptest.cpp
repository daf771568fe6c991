// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/access/unattendedhost.h"

#include <QFileInfo>
#include <QTest>

using namespace penstock;
using namespace penstock::test;
using namespace Qt::StringLiterals;

/// What becomes of disk files behind the service's back.
class SweepTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // The second machine is refused.
        m_host = std::make_unique<UnattendedHost>(u"define:refuse:2"_s);
        QVERIFY(m_host->isReady);
        QVERIFY(finished(root(), create(u"first"_s)));
        m_path = volume().value("path"_L1).toString();
        m_refused = create(u"second"_s);
        QVERIFY(!finished(root(), m_refused));
        QCOMPARE(volume().value("state"_L1).toString(), u"present"_s);
    }

    void aFileThatIsGoneAndBack()
    {
        const QByteArray made = lineAbout(m_path);
        QVERIFY(!made.isEmpty());
        m_host->happened(UnattendedHost::line({{u"volumeRemoved"_s, m_path}}));
        QTRY_COMPARE(volume().value("state"_L1).toString(), u"missing"_s);
        QCOMPARE(events(u"volume/missing"_s), QStringList{m_path});
        look();
        QCOMPARE(events(u"volume/missing"_s).size(), 1); // told once
        m_host->happened(made);
        QTRY_COMPARE(volume().value("state"_L1).toString(), u"present"_s);
        QCOMPARE(events(u"volume/found"_s), QStringList{m_path});
    }

    void aFileThatNobodyKnowsIsReportedAndStays()
    {
        const QString path = QFileInfo(m_path).path() + "/stranger.qcow2"_L1;
        m_host->happened(lineAbout(m_path).replace(m_path.toUtf8(), path.toUtf8()));
        QTRY_COMPARE(events(u"volume/unknown"_s), QStringList{path});
        look();
        QCOMPARE(events(u"volume/unknown"_s).size(), 1);
        QCOMPARE(events(u"volume/cleaned"_s), QStringList());
        QVERIFY(!lineAbout(path).contains("volumeRemoved"));
    }

    void whatAFailedTaskLeftIsRemoved()
    {
        const QString path = QFileInfo(m_path).path() + u'/' + m_refused.value("vm"_L1).toString() + ".qcow2"_L1;
        m_host->happened(lineAbout(m_path).replace(m_path.toUtf8(), path.toUtf8()));
        QTRY_COMPARE(events(u"volume/cleaned"_s), QStringList{path});
        QVERIFY(lineAbout(path).contains("volumeRemoved"));
        QVERIFY(!events(u"volume/unknown"_s).contains(path));
        QVERIFY(!lineAbout(m_path).contains("volumeRemoved"));
    }

    void aDiskThatIsBeingMadeIsNotMissing()
    {
        const QString uri = u"simulator://slow?machines=0&latency=0&patience=2000&fault=createVolume:hang:1"_s;
        QVERIFY(finished(root(), done(root(), u"host.add"_s, {{u"uri"_s, uri}, {u"name"_s, u"slow"_s}})));
        const QJsonObject made = create(u"third"_s, u"slow"_s);
        look(u"slow"_s);
        QVERIFY(finished(root(), made));
        QCOMPARE(events(u"volume/missing"_s).size(), 1); // that of the first test
    }

private:
    [[nodiscard]] QJsonObject create(const QString &name, const QString &host = u"h"_s)
    {
        return done(root(), u"vm.create"_s,
                    {{u"name"_s, name}, {u"host"_s, host}, {u"network"_s, QString()}, {u"start"_s, false}, {u"diskSize"_s, 8 << 20}});
    }
    [[nodiscard]] QJsonObject volume()
    {
        return m_host->query(u"volume"_s, u"vm.name = first and host.name = h"_s)[0].toObject();
    }
    /// The files that events of this name are about.
    [[nodiscard]] QStringList events(const QString &name)
    {
        QStringList paths;
        for (const auto &event : m_host->query(u"event"_s, u"name = \"%1\""_s.arg(name))) {
            paths << event["payload"_L1]["path"_L1].toString();
        }
        return paths;
    }
    /// Lets the service look. Nothing tells that it has, where there is nothing to tell.
    void look(const QString &host = u"h"_s)
    {
        (void)done(root(), u"volume.check"_s, {{u"host"_s, host}});
        QTest::qWait(200);
    }
    /// The last that the host keeps about a file.
    [[nodiscard]] QByteArray lineAbout(const QString &path) const
    {
        QByteArray last;
        for (const QByteArray &each : m_host->lines()) {
            const bool isVolume = each.startsWith("{\"volume") && each.contains('"' + path.toUtf8() + '"');
            last = isVolume ? each + '\n' : last;
        }
        return last;
    }
    [[nodiscard]] TestClient &root() { return m_host->root(); }

    std::unique_ptr<UnattendedHost> m_host;
    QString m_path;
    QJsonObject m_refused;
};

QTEST_GUILESS_MAIN(SweepTest)
#include "sweeptest.moc"
