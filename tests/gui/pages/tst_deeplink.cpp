// SPDX-License-Identifier: Apache-2.0
#include "app/deeplink.h"
#include "tests/gui/pages/pagefixture.h"

#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

class DeepLinkTest final : public QObject
{
    Q_OBJECT

private slots:
    void leadsToObjectsAndTabs();
    void saysWhyItLeadsNowhere();
    void waitsWhileNothingIsCertain();
};

void DeepLinkTest::leadsToObjectsAndTabs()
{
    PageFixture fixture;
    QVERIFY(fixture.begin());
    const DeepLink link(u"vm:hello:console"_s, {u"summary"_s, u"console"_s});
    QCOMPARE(link.resolve(fixture.cache), (Place{PageFixture::machine(), u"console"_s}));
    QVERIFY(link.problem(fixture.cache).isEmpty());
    QCOMPARE(DeepLink(u"vm"_s, {}).resolve(fixture.cache), Place::list(u"vm"_s));
}

void DeepLinkTest::saysWhyItLeadsNowhere()
{
    PageFixture fixture;
    QVERIFY(fixture.begin());
    QVERIFY(DeepLink(u"vm:helo:console"_s, {u"console"_s}).problem(fixture.cache).contains(u"helo"_s));
    QVERIFY(DeepLink(u"machine:hello"_s, {}).problem(fixture.cache).contains(u"machine"_s));
    QVERIFY(DeepLink(u"machine"_s, {}).problem(fixture.cache).contains(u"machine"_s));
}

void DeepLinkTest::waitsWhileNothingIsCertain()
{
    PageFixture fixture;
    QVERIFY(DeepLink(u"vm:hello"_s, {}).problem(fixture.cache).isEmpty());
    QVERIFY(!DeepLink(u"vm:hello"_s, {}).resolve(fixture.cache));
}

QTEST_MAIN(DeepLinkTest)
#include "tst_deeplink.moc"
