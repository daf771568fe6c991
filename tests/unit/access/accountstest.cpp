// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/access/privileges.h"
#include "service/plugins/access/slowdown.h"
#include "tests/unit/access/runningservice.h"

#include <QElapsedTimer>
#include <QTest>

using namespace penstock;
using namespace penstock::test;
using namespace Qt::StringLiterals;

class AccountsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(m_world.started, qPrintable(m_world.started ? QString() : m_world.started.error().plain()));
        m_root = m_world.administrator();
        QVERIFY(m_root);
    }

    void matchesPatterns()
    {
        const Privileges privileges({u"vm.*"_s, u"*.query"_s, u"host.reconnect"_s, u"a*c*e"_s});
        for (const QString &name : {u"vm.start"_s, u"image.query"_s, u"host.reconnect"_s, u"abcde"_s, u"ace"_s}) {
            QVERIFY2(privileges.contains(name), qPrintable(name));
        }
        for (const QString &name : {u"vmx.start"_s, u"image.queryAll"_s, u"host.remove"_s, u"ac"_s, u""_s}) {
            QVERIFY2(!privileges.contains(name), qPrintable(name));
        }
    }

    void slowsDownGuessing()
    {
        qint64 now = 1000;
        Slowdown slowdown({.free = 2, .first = 100, .longest = 1000, .forgets = 5000, .names = 3}, [&now] { return now; });
        QList<qint64> waits;
        for (int i = 0; i < 8; ++i) {
            slowdown.attempt(u"a"_s);
            waits << slowdown.wait(u"a"_s);
        }
        QCOMPARE(waits, QList<qint64>({0, 0, 100, 200, 400, 800, 1000, 1000}));
        QCOMPARE(slowdown.wait(u"b"_s), 0);
        now += 5001;
        QCOMPARE(slowdown.wait(u"a"_s), 0);
        slowdown.attempt(u"a"_s);
        QCOMPARE(slowdown.wait(u"a"_s), 0);
        slowdown.succeeded(u"a"_s);
    }

    void signsInWithAPassword()
    {
        const QJsonObject made = done(*m_root, u"account.create"_s,
                                      {{u"name"_s, u"alice"_s}, {u"fullName"_s, u"Alice A."_s}, {u"password"_s, u"correct horse"_s}});
        QVERIFY(!made.value("id"_L1).toString().isEmpty());
        const QJsonObject shown = done(*m_root, u"account.get"_s, {{u"id"_s, u"alice"_s}});
        QCOMPARE(shown.value("state"_L1).toString(), u"enabled"_s);
        QVERIFY(shown.value("password"_L1).isNull() || shown.value("password"_L1).isUndefined());

        const auto alice = m_world.client({{u"user"_s, u"alice"_s}, {u"password"_s, u"correct horse"_s}});
        QVERIFY(alice);
        const QJsonObject list = done(*alice, u"session.list"_s);
        QCOMPARE(list.value("sessions"_L1).toArray().size(), 1);
        QCOMPARE(list.value("sessions"_L1).toArray().first().toObject().value("user"_L1).toString(), u"alice"_s);
        QCOMPARE(done(*m_root, u"session.list"_s).value("sessions"_L1).toArray().size(), 2);
        QVERIFY(!done(*m_root, u"account.get"_s, {{u"id"_s, u"alice"_s}}).value("lastSignIn"_L1).toString().isEmpty());
    }

    void refusesEverythingWrongWithOneAnswer()
    {
        QVERIFY(!done(*m_root, u"account.create"_s,
                      {{u"name"_s, u"off"_s}, {u"password"_s, u"correct horse"_s}, {u"state"_s, u"disabled"_s}}).isEmpty());
        QVERIFY(!done(*m_root, u"account.create"_s, {{u"name"_s, u"keysOnly"_s}}).isEmpty());
        Error wrong;
        QVERIFY(!m_world.client({{u"user"_s, u"alice"_s}, {u"password"_s, u"wrong horse"_s}}, &wrong));
        QCOMPARE(toString(wrong.code), u"unauthenticated"_s);
        for (const QJsonObject &credentials :
             {QJsonObject{{u"user"_s, u"nobody"_s}, {u"password"_s, u"correct horse"_s}},
              QJsonObject{{u"user"_s, u"off"_s}, {u"password"_s, u"correct horse"_s}},
              QJsonObject{{u"user"_s, u"keysOnly"_s}, {u"password"_s, QString()}},
              QJsonObject{{u"user"_s, u"keysOnly"_s}},
              QJsonObject{{u"accessKey"_s, u"none"_s}, {u"secret"_s, u"none"_s}},
              QJsonObject{{u"accessKey"_s, u"none"_s}}}) {
            Error error;
            QVERIFY(!m_world.client(credentials, &error));
            QVERIFY2(error == wrong, qPrintable(error.plain()));
        }
    }

    void takesAsLongForNobodyAsForSomebody()
    {
        const auto median = [this](const QString &user) {
            QList<qint64> times;
            for (int i = 0; i < 3; ++i) {
                QElapsedTimer clock;
                clock.start();
                (void)m_world.client({{u"user"_s, user + (user == "alice"_L1 ? QString() : QString::number(i))},
                                      {u"password"_s, u"something else"_s}});
                times << clock.elapsed();
            }
            std::sort(times.begin(), times.end());
            return times.at(1);
        };
        const qint64 nobody = median(u"ghost"_s);
        QVERIFY(m_world.client({{u"user"_s, u"alice"_s}, {u"password"_s, u"correct horse"_s}}));
        const qint64 somebody = median(u"alice"_s);
        QVERIFY2(nobody > somebody / 3 && nobody < somebody * 3,
                 qPrintable(u"nobody %1 ms, somebody %2 ms"_s.arg(nobody).arg(somebody)));
    }

    void makesGuessersWait()
    {
        Error error;
        for (int i = 0; i < 20 && error.code != ErrorCode::ResourceExhausted; ++i) {
            (void)m_world.client({{u"user"_s, u"victim"_s}, {u"password"_s, u"guess %1"_s.arg(i)}}, &error);
        }
        QCOMPARE(toString(error.code), u"resourceExhausted"_s);
    }

    void rightsChangeWithinASession()
    {
        const auto alice = m_world.client({{u"user"_s, u"alice"_s}, {u"password"_s, u"correct horse"_s}});
        QVERIFY(alice);
        const QJsonObject grant = done(*m_root, u"grant.create"_s,
                                       {{u"account"_s, u"alice"_s}, {u"role"_s, u"readOnly"_s}, {u"scope"_s, u"*"_s}});
        QCOMPARE(done(*alice, u"host.count"_s).value("count"_L1).toInt(), 1);
        const auto refused = alice->call(u"task.clear"_s);
        QVERIFY(!refused);
        QCOMPARE(toString(refused.error().code), u"permissionDenied"_s);
        QVERIFY2(refused.error().why.plain().contains("operator"_L1), qPrintable(refused.error().plain()));
        QVERIFY(!done(*m_root, u"account.update"_s, {{u"id"_s, u"alice"_s}, {u"state"_s, u"disabled"_s}}).isEmpty());
        QVERIFY(alice->waitClosed());
        QCOMPARE(alice->closeCode, 4011);
        QVERIFY(!m_world.client({{u"user"_s, u"alice"_s}, {u"password"_s, u"correct horse"_s}}));
        QVERIFY(!done(*m_root, u"account.update"_s, {{u"id"_s, u"alice"_s}, {u"state"_s, u"enabled"_s}}).isEmpty());
        QVERIFY(m_root->call(u"grant.delete"_s, {{u"id"_s, grant.value("id"_L1)}}));
    }

    void changesItsOwnPassword()
    {
        const auto alice = m_world.client({{u"user"_s, u"alice"_s}, {u"password"_s, u"correct horse"_s}});
        QVERIFY(alice);
        QVERIFY(!alice->call(u"session.changePassword"_s, {{u"password"_s, u"wrong"_s}, {u"newPassword"_s, u"battery staple"_s}}));
        QVERIFY(!alice->call(u"session.changePassword"_s, {{u"password"_s, u"correct horse"_s}, {u"newPassword"_s, u"short"_s}}));
        QVERIFY(alice->call(u"session.changePassword"_s,
                            {{u"password"_s, u"correct horse"_s}, {u"newPassword"_s, u"battery staple"_s}}));
        QVERIFY(alice->waitClosed());
        QCOMPARE(alice->closeCode, 4011);
        QVERIFY(m_world.client({{u"user"_s, u"alice"_s}, {u"password"_s, u"battery staple"_s}}));
    }

    void worksWithAccessKeys()
    {
        auto alice = m_world.client({{u"user"_s, u"alice"_s}, {u"password"_s, u"battery staple"_s}});
        QVERIFY(alice);
        const QJsonObject key = done(*alice, u"accessKey.create"_s, {{u"name"_s, u"ci"_s}});
        const QJsonObject credentials{{u"accessKey"_s, key.value("id"_L1)}, {u"secret"_s, key.value("secret"_L1)}};
        const auto robot = m_world.client(credentials);
        QVERIFY(robot);
        const QJsonObject shown = done(*robot, u"accessKey.get"_s, {{u"id"_s, key.value("id"_L1)}});
        QVERIFY(shown.value("secret"_L1).toString().isEmpty());
        QVERIFY(!shown.value("lastUsed"_L1).toString().isEmpty());
        QVERIFY(!alice->call(u"accessKey.create"_s, {{u"account"_s, u"off"_s}}));

        QVERIFY(!done(*m_root, u"accessKey.update"_s,
                      {{u"id"_s, key.value("id"_L1)}, {u"expires"_s, u"2020-01-01T00:00:00.000Z"_s}}).isEmpty());
        QVERIFY(!m_world.client(credentials));
        QVERIFY(m_root->call(u"accessKey.delete"_s, {{u"id"_s, key.value("id"_L1)}}));
        QVERIFY(robot->waitClosed());
    }

    void nobodyGivesMoreThanHeHas()
    {
        QVERIFY(!done(*m_root, u"account.create"_s, {{u"name"_s, u"clerk"_s}, {u"password"_s, u"clerk's secret"_s}}).isEmpty());
        QVERIFY(!done(*m_root, u"role.create"_s,
                      {{u"name"_s, u"clerk"_s}, {u"privileges"_s, QJsonArray{u"grant.*"_s, u"role.*"_s, u"account.*"_s, u"vm.query"_s}}}).isEmpty());
        QVERIFY(!done(*m_root, u"grant.create"_s, {{u"account"_s, u"clerk"_s}, {u"role"_s, u"clerk"_s}, {u"scope"_s, u"*"_s}}).isEmpty());
        QVERIFY(!done(*m_root, u"account.create"_s, {{u"name"_s, u"chief"_s}, {u"password"_s, u"chief's secret"_s}}).isEmpty());
        QVERIFY(!done(*m_root, u"grant.create"_s, {{u"account"_s, u"chief"_s}, {u"role"_s, u"administrator"_s}, {u"scope"_s, u"*"_s}}).isEmpty());
        const auto clerk = m_world.client({{u"user"_s, u"clerk"_s}, {u"password"_s, u"clerk's secret"_s}});
        QVERIFY(clerk);
        const auto code = [&clerk](const QString &method, const QJsonObject &params) {
            const auto answer = clerk->call(method, params);
            return answer ? QString() : toString(answer.error().code);
        };
        QCOMPARE(code(u"grant.create"_s, {{u"account"_s, u"clerk"_s}, {u"role"_s, u"administrator"_s}, {u"scope"_s, u"*"_s}}), u"permissionDenied"_s);
        QCOMPARE(code(u"role.create"_s, {{u"name"_s, u"mine"_s}, {u"privileges"_s, QJsonArray{u"vm.*"_s}}}), u"permissionDenied"_s);
        QCOMPARE(code(u"role.create"_s, {{u"name"_s, u"mine"_s}, {u"privileges"_s, QJsonArray{u"vm.query"_s}}}), QString());
        QCOMPARE(code(u"account.update"_s, {{u"id"_s, u"chief"_s}, {u"password"_s, u"taken over now"_s}}), u"permissionDenied"_s);
        QCOMPARE(code(u"account.delete"_s, {{u"id"_s, u"chief"_s}}), u"permissionDenied"_s);
        QCOMPARE(code(u"role.update"_s, {{u"id"_s, u"readOnly"_s}, {u"privileges"_s, QJsonArray{u"vm.query"_s}}}), u"conflict"_s);
    }

    void keepsSecretsSealed()
    {
        QFile database(m_world.directory.filePath(u"data/penstock.db"_s));
        QFile log(m_world.directory.filePath(u"data/penstock.db-wal"_s));
        QVERIFY(database.open(QIODevice::ReadOnly));
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QByteArray all = database.readAll() + log.readAll();
        QVERIFY(all.contains("alice"));
        QVERIFY(!all.contains("$argon2"));
        QVERIFY(!all.contains("battery staple"));
    }

    void doesNotStartWithoutItsKey()
    {
        m_root.reset();
        m_world.stop();
        const QString key = m_world.directory.filePath(u"data/secret.key"_s);
        QVERIFY(QFile::rename(key, key + ".away"_L1));
        m_world.start();
        QVERIFY(!m_world.started);
        QVERIFY2(m_world.started.error().plain().contains("secret.key"_L1), qPrintable(m_world.started.error().plain()));
        QVERIFY(!QFile::exists(key));
        m_world.service.reset();
        QFile other(key);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(QByteArray(64, 'a'));
        other.close();
        other.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        m_world.start();
        QVERIFY(!m_world.started);
        m_world.service.reset();
        QVERIFY(QFile::remove(key));
        QVERIFY(QFile::rename(key + ".away"_L1, key));
        m_world.start();
        QVERIFY(m_world.started);
        QVERIFY(m_world.client({{u"user"_s, u"alice"_s}, {u"password"_s, u"battery staple"_s}}));
    }

private:
    RunningService m_world;
    std::unique_ptr<TestClient> m_root;
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "accountstest.moc"
