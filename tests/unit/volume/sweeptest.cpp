// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/access/runningservice.h"

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
        Options wishes;
        wishes.simulatorState = m_state.path();
        m_world = std::make_unique<RunningService>(wishes);
        QVERIFY(m_world->started);
        m_root = m_world->administrator();
        QVERIFY(m_root);
        // The second machine is refused.
        const QString uri = u"simulator://h?machines=0&latency=0&fault=define:refuse:2"_s;
        const QJsonObject host = done(*m_root, u"host.add"_s, {{u"uri"_s, uri}, {u"name"_s, u"h"_s}});
        QVERIFY(finished(*m_root, host));
        QVERIFY(finished(*m_root, create(u"first"_s)));
        m_path = volume().value("path"_L1).toString();
        m_refused = create(u"second"_s);
        QVERIFY(!finished(*m_root, m_refused));
        QCOMPARE(volume().value("state"_L1).toString(), u"present"_s);
    }

    void aFileThatIsGoneAndBack()
    {
        const QByteArray made = lineAbout(m_path);
        QVERIFY(!made.isEmpty());
        happened(line(u"volumeRemoved"_s, m_path));
        QTRY_COMPARE(volume().value("state"_L1).toString(), u"missing"_s);
        QCOMPARE(events(u"volume/missing"_s), QStringList{m_path});
        look();
        QCOMPARE(events(u"volume/missing"_s).size(), 1); // told once
        happened(made);
        QTRY_COMPARE(volume().value("state"_L1).toString(), u"present"_s);
        QCOMPARE(events(u"volume/found"_s), QStringList{m_path});
    }

    void aFileThatNobodyKnowsIsReportedAndStays()
    {
        const QString path = QFileInfo(m_path).path() + "/stranger.qcow2"_L1;
        happened(lineAbout(m_path).replace(m_path.toUtf8(), path.toUtf8()));
        QTRY_COMPARE(events(u"volume/unknown"_s), QStringList{path});
        look();
        QCOMPARE(events(u"volume/unknown"_s).size(), 1);
        QCOMPARE(events(u"volume/cleaned"_s), QStringList());
        QVERIFY(!lineAbout(path).contains("volumeRemoved"));
    }

    void whatAFailedTaskLeftIsRemoved()
    {
        const QString path = QFileInfo(m_path).path() + u'/' + m_refused.value("vm"_L1).toString() + ".qcow2"_L1;
        happened(lineAbout(m_path).replace(m_path.toUtf8(), path.toUtf8()));
        QTRY_COMPARE(events(u"volume/cleaned"_s), QStringList{path});
        QVERIFY(lineAbout(path).contains("volumeRemoved"));
        QVERIFY(!events(u"volume/unknown"_s).contains(path));
        QVERIFY(!lineAbout(m_path).contains("volumeRemoved"));
    }

    void aDiskThatIsBeingMadeIsNotMissing()
    {
        const QString uri = u"simulator://slow?machines=0&latency=0&patience=2000&fault=createVolume:hang:1"_s;
        QVERIFY(finished(*m_root, done(*m_root, u"host.add"_s, {{u"uri"_s, uri}, {u"name"_s, u"slow"_s}})));
        const QJsonObject made = create(u"third"_s, u"slow"_s);
        look(u"slow"_s);
        QVERIFY(finished(*m_root, made));
        QCOMPARE(events(u"volume/missing"_s).size(), 1); // that of the first test
    }

private:
    [[nodiscard]] QJsonObject create(const QString &name, const QString &host = u"h"_s)
    {
        return done(*m_root, u"vm.create"_s,
                    {{u"name"_s, name}, {u"host"_s, host}, {u"network"_s, QString()}, {u"start"_s, false}, {u"diskSize"_s, 8 << 20}});
    }
    [[nodiscard]] QJsonObject volume()
    {
        const QJsonObject params{{u"where"_s, u"vm.name = first and host.name = h"_s}};
        return done(*m_root, u"volume.query"_s, params).value("items"_L1)[0].toObject();
    }
    /// The files that events of this name are about.
    [[nodiscard]] QStringList events(const QString &name)
    {
        QStringList paths;
        const QJsonObject params{{u"where"_s, u"name = \"%1\""_s.arg(name)}};
        for (const auto &event : done(*m_root, u"event.query"_s, params).value("items"_L1).toArray()) {
            paths << event["payload"_L1]["path"_L1].toString();
        }
        return paths;
    }
    /// Lets the service look. Nothing tells that it has, where there is nothing to tell.
    void look(const QString &host = u"h"_s)
    {
        (void)done(*m_root, u"volume.check"_s, {{u"host"_s, host}});
        QTest::qWait(200);
    }
    [[nodiscard]] static QByteArray line(const QString &what, const QString &path)
    {
        return QJsonDocument(QJsonObject{{what, path}}).toJson(QJsonDocument::Compact) + '\n';
    }
    [[nodiscard]] QString stateFile() const { return m_state.filePath(u"h.jsonl"_s); }
    /// The last that the host keeps about a file.
    [[nodiscard]] QByteArray lineAbout(const QString &path) const
    {
        QFile file(stateFile());
        QByteArray last;
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray &each : file.readAll().split('\n')) {
                const bool isVolume = each.startsWith("{\"volume") && each.contains('"' + path.toUtf8() + '"');
                last = isVolume ? each + '\n' : last;
            }
        }
        return last;
    }
    /// Lets something happen on the host while the service does not run.
    void happened(const QByteArray &what)
    {
        m_root.reset();
        m_world->stop();
        QFile file(stateFile());
        QVERIFY(file.open(QIODevice::Append));
        file.write(what);
        file.close();
        m_world->start();
        QVERIFY(m_world->started);
        m_root = m_world->administrator();
        QVERIFY(m_root);
    }

    QTemporaryDir m_state;
    std::unique_ptr<RunningService> m_world;
    std::unique_ptr<TestClient> m_root;
    QString m_path;
    QJsonObject m_refused;
};

QTEST_GUILESS_MAIN(SweepTest)
#include "sweeptest.moc"
