// SPDX-License-Identifier: Apache-2.0
#include "service/api/authenticator.h"

#include <QSet>
#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

class AuthenticatorTest : public QObject
{
    Q_OBJECT

private slots:
    void ticketsWorkOnce()
    {
        Authenticator authenticator({u"owner"_s, true});
        const QString ticket = authenticator.issueTicket({u"someone"_s, false});
        QVERIFY(ticket.size() >= 43); // 256 bits in base64
        QVERIFY(authenticator.redeemTicket(ticket) == (Identity{u"someone"_s, false}));
        const auto again = authenticator.redeemTicket(ticket);
        QVERIFY(!again);
        QCOMPARE(toString(again.error().code), u"unauthenticated"_s);
        QVERIFY(!again.error().fix.isEmpty());
        QVERIFY(!again.error().plain().contains(ticket));
    }

    void ticketsExpire()
    {
        qint64 now = 0;
        Authenticator authenticator({u"owner"_s, true}, [&now] { return now; });
        const QString early = authenticator.issueTicket({});
        const QString late = authenticator.issueTicket({});
        now = Authenticator::ticketLifetime - 1;
        QVERIFY(authenticator.redeemTicket(early));
        now = Authenticator::ticketLifetime;
        QVERIFY(!authenticator.redeemTicket(late));
    }

    void ticketsAreLimitedInNumber()
    {
        qint64 now = 0;
        Authenticator authenticator({u"owner"_s, true}, [&now] { return now; });
        const QString first = authenticator.issueTicket({});
        now = 1;
        QSet<QString> tickets;
        for (int i = 0; i < 200; ++i) {
            tickets.insert(authenticator.issueTicket({}));
        }
        QCOMPARE(tickets.size(), 200);
        QVERIFY(authenticator.redeemTicket(first));
    }

    void tokenStandsForTheOwner()
    {
        const Authenticator authenticator({u"owner"_s, true});
        QVERIFY(authenticator.checkToken(authenticator.token()) == (Identity{u"owner"_s, true}));
        QVERIFY(authenticator.token() != Authenticator({u"owner"_s, true}).token());
    }

    void wrongTokens_data()
    {
        QTest::addColumn<QString>("token");
        const QString good = Authenticator({u"owner"_s, true}).token();
        QTest::newRow("empty") << QString();
        QTest::newRow("another service's") << good;
        QTest::newRow("long") << QString(1'000'000, u'a');
        QTest::newRow("other alphabet") << u"пароль\u0000x"_s;
    }
    void wrongTokens()
    {
        QFETCH(QString, token);
        const auto identity = Authenticator({u"owner"_s, true}).checkToken(token);
        QVERIFY(!identity);
        QCOMPARE(toString(identity.error().code), u"unauthenticated"_s);
    }
};

QTEST_GUILESS_MAIN(AuthenticatorTest)
#include "authenticatortest.moc"
