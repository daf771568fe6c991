// SPDX-License-Identifier: Apache-2.0
#include "service/pluginhost/bincare.h"
#include "tests/plugins/note/noteplugin.h"
#include "tests/unit/access/runningservice.h"

#include <QTest>

using namespace penstock;
using namespace penstock::test;
using namespace Qt::StringLiterals;

/// An image in the bin: its file stays, nothing is made from it, and it comes back as it was or goes when its time is over.
class ImageBinTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_world = std::make_unique<RunningService>(Options{}, [this](Kernel &kernel) {
            m_kernel = &kernel;
            return std::make_unique<NotePlugin>(kernel);
        });
        QVERIFY(m_world->started);
        m_root = m_world->administrator();
        QVERIFY(m_root);
        QByteArray disk(1 << 20, '\0');
        disk[510] = char(0x55);
        disk[511] = char(0xaa);
        QFile file(source());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(disk) == disk.size());
        QVERIFY(run(u"host.add"_s, {{u"uri"_s, u"simulator://i?machines=0&latency=0"_s}, {u"name"_s, u"i"_s}}));
    }

    void itComesBackAsItWas()
    {
        const QJsonObject before = import(u"base"_s);
        const QString path = before.value("path"_L1).toString();
        QVERIFY(QFile::exists(path));
        QVERIFY(run(u"image.discard"_s, {{u"id"_s, u"base"_s}, {u"file"_s, true}}));
        QVERIFY(!listed(u"base"_s));
        QVERIFY(QFile::exists(path));
        QVERIFY(!get(u"base"_s).value("discarded"_L1).toString().isEmpty());
        QVERIFY(run(u"image.restore"_s, {{u"id"_s, u"base"_s}}));
        QVERIFY(listed(u"base"_s));
        QVERIFY(QFile::exists(path));
        const QJsonObject after = get(u"base"_s);
        for (const QString &field : {u"id"_s, u"path"_s, u"state"_s, u"checksum"_s, u"format"_s, u"virtualSize"_s, u"discarded"_s}) {
            QCOMPARE(after.value(field), before.value(field));
        }
        QVERIFY(finished(*m_root, create(u"made"_s, u"base"_s)));
    }

    void nothingIsMadeFromIt()
    {
        import(u"unused"_s);
        QVERIFY(run(u"image.discard"_s, {{u"id"_s, u"unused"_s}}));
        const Error error = refusal(u"vm.create"_s, wishes(u"late"_s, u"unused"_s));
        QCOMPARE(toString(error.code), u"conflict"_s);
        QVERIFY2(error.plain().contains("Restore it first"_L1), qPrintable(error.plain()));
        QVERIFY(run(u"image.restore"_s, {{u"id"_s, u"unused"_s}}));
        QVERIFY(finished(*m_root, create(u"late"_s, u"unused"_s)));
    }

    void whatIsProtectedIsNotDiscarded()
    {
        import(u"guarded"_s);
        QVERIFY(run(u"image.protect"_s, {{u"id"_s, u"guarded"_s}}));
        QVERIFY(refusal(u"image.discard"_s, {{u"id"_s, u"guarded"_s}}).plain().contains("guarded is protected"_L1));
        QVERIFY(listed(u"guarded"_s));
    }

    void itsFileGoesWhenItsTimeIsOver_data()
    {
        QTest::addColumn<bool>("file");
        QTest::newRow("with its file") << true;
        QTest::newRow("from the inventory only") << false;
    }

    void itsFileGoesWhenItsTimeIsOver()
    {
        QFETCH(bool, file);
        const QString name = file ? u"old"_s : u"kept"_s;
        const QString path = import(name).value("path"_L1).toString();
        qint64 passed = 0;
        BinCare care(*m_kernel, 7, {.wall = [&] { return QDateTime::currentDateTimeUtc().addMSecs(passed); },
                                    .steady = [&] { return passed; }});
        QVERIFY(run(u"image.discard"_s, {{u"id"_s, name}, {u"file"_s, file}}));
        care.look();
        passed = Q_INT64_C(6) * 86400000;
        care.look();
        QTest::qWait(100); // a deletion would have begun
        QVERIFY(!get(name).isEmpty());
        passed = Q_INT64_C(8) * 86400000;
        care.look();
        QTRY_COMPARE(toString(refusal(u"image.get"_s, {{u"id"_s, name}}).code), u"notFound"_s);
        QTRY_COMPARE(QFile::exists(path), !file);
    }

    void cleanupTestCase()
    {
        m_root.reset();
        m_world.reset();
    }

private:
    [[nodiscard]] QString source() const { return m_world->directory.filePath(u"base.img"_s); }
    QJsonObject import(const QString &name)
    {
        return run(u"image.import"_s, {{u"path"_s, source()}, {u"name"_s, name}}) ? get(name) : QJsonObject();
    }
    bool run(const QString &method, const QJsonObject &params)
    {
        const auto answer = m_root->call(method, params);
        const QJsonObject told = answer ? answer->toObject() : QJsonObject();
        return answer && (!told.contains("task"_L1) || finished(*m_root, told));
    }
    Error refusal(const QString &method, const QJsonObject &params)
    {
        const auto answer = m_root->call(method, params);
        return answer ? Error{.code = ErrorCode::Internal, .what = "It was accepted."} : answer.error();
    }
    QJsonObject get(const QString &name)
    {
        const auto answer = m_root->call(u"image.get"_s, {{u"id"_s, name}});
        return answer ? answer->toObject() : QJsonObject();
    }
    bool listed(const QString &name)
    {
        const QJsonObject where{{u"where"_s, u"name = \"%1\""_s.arg(name)}};
        return done(*m_root, u"image.count"_s, where).value("count"_L1).toInt() == 1;
    }
    static QJsonObject wishes(const QString &name, const QString &image)
    {
        return {{u"name"_s, name}, {u"host"_s, u"i"_s}, {u"image"_s, image}, {u"network"_s, QString()}, {u"start"_s, false}};
    }
    QJsonObject create(const QString &name, const QString &image) { return done(*m_root, u"vm.create"_s, wishes(name, image)); }

    Kernel *m_kernel = nullptr;
    std::unique_ptr<RunningService> m_world;
    std::unique_ptr<TestClient> m_root;
};

QTEST_GUILESS_MAIN(ImageBinTest)
#include "imagebintest.moc"
