// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/api/testclient.h"
#include "tests/unit/api/testservice.h"

#include <QTest>

using namespace penstock;
using namespace penstock::test;
using namespace Qt::StringLiterals;

namespace
{

/// Knows one account, and answers when it is told to.
class OneAccount final : public SignInCheck
{
public:
    [[nodiscard]] Async<Identity> check(const Credentials &credentials, const QString &address) override
    {
        asked << credentials.user + u'@' + address;
        if (waits) {
            return promise.future();
        }
        return credentials.password == "right"_L1
                   ? ready<Identity>(Identity{.user = credentials.user, .account = u"account-1"_s})
                   : failed<Identity>({.code = ErrorCode::Unauthenticated});
    }

    QStringList asked;
    bool waits = false;
    Promise<Identity> promise;
};

QJsonObject credentials(const QString &password = u"right"_s)
{
    return {{u"user"_s, u"alice"_s}, {u"password"_s, password}};
}

} // namespace

/// Sessions of accounts, as far as they differ from others.
class AccountSessionTest : public QObject
{
    Q_OBJECT

private slots:
    void endsWhenItIsNotUsed()
    {
        OneAccount account;
        TestService service({.session = {.idle = 300}});
        service.authenticator.setAccounts(&account);
        TestClient client(service.server->url());
        QVERIFY(client.waitOpen());
        const auto greeting = client.call(u"session.signIn"_s, credentials());
        QVERIFY(greeting);
        QCOMPARE(greeting->toObject().value("account"_L1).toString(), u"account-1"_s);
        QCOMPARE(account.asked.size(), 1);
        QElapsedTimer used;
        used.start();
        while (used.elapsed() < 600) {
            QVERIFY(client.call(u"test.echo"_s, {{u"text"_s, u"x"_s}}));
        }
        QVERIFY(client.waitClosed());
        QCOMPARE(client.closeCode, int(Session::Expired));
    }

    void endsAfterItsTimeAlsoWhenUsed()
    {
        OneAccount account;
        TestService service({.session = {.absolute = 400}});
        service.authenticator.setAccounts(&account);
        TestClient client(service.server->url());
        QVERIFY(client.waitOpen());
        QVERIFY(client.call(u"session.signIn"_s, credentials()));
        QVERIFY(eventually([&] {
            (void)client.endpoint.call(u"test.echo"_s, {{u"text"_s, u"x"_s}});
            return client.closeCode != 0;
        }));
        QCOMPARE(client.closeCode, int(Session::Expired));
    }

    void usersOfThisMachineStay()
    {
        TestService service({.session = {.idle = 50, .absolute = 100}});
        TestClient client(service.server->url());
        QVERIFY(client.signIn(service.authenticator.token()));
        QVERIFY(!eventually([&] { return client.closeCode != 0; }, 500));
        QVERIFY(client.call(u"test.echo"_s, {{u"text"_s, u"x"_s}}));
    }

    void nothingIsHeardBeforeTheAnswer()
    {
        OneAccount account;
        account.waits = true;
        TestService service;
        service.authenticator.setAccounts(&account);
        TestClient client(service.server->url());
        QVERIFY(client.waitOpen());
        const auto signIn = client.endpoint.call(u"session.signIn"_s, credentials());
        QVERIFY(eventually([&] { return !account.asked.isEmpty(); }));
        const auto early = client.call(u"test.add"_s, {{u"number"_s, 1}});
        QVERIFY(!early);
        QCOMPARE(toString(early.error().code), u"unauthenticated"_s);
        QVERIFY(client.waitClosed());
        account.promise.finish(Identity{.user = u"alice"_s, .account = u"account-1"_s});
        QVERIFY(service.server->sessions().isEmpty());
        QCOMPARE(service.runs, 0);
    }

    void wantsOneWayToSignIn_data()
    {
        QTest::addColumn<QJsonObject>("params");
        QTest::newRow("none") << QJsonObject();
        QTest::newRow("user and token") << QJsonObject{{u"user"_s, u"a"_s}, {u"password"_s, u"b"_s}, {u"token"_s, u"c"_s}};
        QTest::newRow("user and key") << QJsonObject{{u"user"_s, u"a"_s}, {u"accessKey"_s, u"c"_s}};
        QTest::newRow("password alone") << QJsonObject{{u"password"_s, u"b"_s}};
    }
    void wantsOneWayToSignIn()
    {
        QFETCH(QJsonObject, params);
        OneAccount account;
        TestService service;
        service.authenticator.setAccounts(&account);
        TestClient client(service.server->url());
        QVERIFY(client.waitOpen());
        const auto answer = client.call(u"session.signIn"_s, params);
        QVERIFY(!answer);
        QCOMPARE(toString(answer.error().code), u"invalidArgument"_s);
        QVERIFY(account.asked.isEmpty());
    }
};

QTEST_GUILESS_MAIN(AccountSessionTest)
#include "accountsessiontest.moc"
