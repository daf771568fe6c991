// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/access/runningservice.h"

#include <QTest>

using namespace penstock;
using namespace penstock::test;
using namespace Qt::StringLiterals;

/// The host that a demonstration begins with.
class DemoTest : public QObject
{
    Q_OBJECT

private slots:
    static void isThereAlsoAfterAnInterruptedStart();
};

void DemoTest::isThereAlsoAfterAnInterruptedStart()
{
    for (const int delay : {0, 2, 5, 10, 20, 50}) { // while it is being added
        RunningService world;
        QVERIFY(world.started);
        QTest::qWait(delay);
        world.service.reset(); // without the patience of an end in order
        world.start();
        const auto root = world.administrator();
        QVERIFY(root);
        QVERIFY(eventually([&] { return done(*root, u"host.count"_s, {{u"where"_s, u"state = connected"_s}}).value("count"_L1).toInt() == 1; }));
        QCOMPARE(done(*root, u"host.count"_s).value("count"_L1).toInt(), 1);
    }
}

QTEST_GUILESS_MAIN(DemoTest)
#include "demotest.moc"
