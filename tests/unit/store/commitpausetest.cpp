// SPDX-License-Identifier: Apache-2.0
#include "service/store/commitpause.h"

#include <QTest>

using penstock::CommitPause;

class CommitPauseTest : public QObject
{
    Q_OBJECT

private slots:
    void fewChangesDoNotWait()
    {
        CommitPause pause;
        QCOMPARE(pause.remaining(), 0);
        commit(pause, 30, 5);
        QCOMPARE(pause.remaining(), 0);
    }

    void manyWaitInProportion()
    {
        CommitPause pause;
        commit(pause, 1000, 5);
        QVERIFY(pause.remaining() > 20); // of 8 * 5
        QVERIFY(pause.remaining() <= 100);
        QTRY_COMPARE_WITH_TIMEOUT(pause.remaining(), 0, 1000);
    }

    void noneWaitsLong()
    {
        CommitPause pause;
        commit(pause, 1000, 60);
        QVERIFY(pause.remaining() > 50);
        QVERIFY(pause.remaining() <= 100);
    }

    void theLastTransactionCounts()
    {
        CommitPause pause;
        commit(pause, 1000, 5);
        commit(pause, 1, 5);
        QCOMPARE(pause.remaining(), 0);
    }

private:
    static void commit(CommitPause &pause, int statements, int milliseconds)
    {
        for (int i = 0; i < statements; ++i) {
            pause.wrote();
        }
        pause.commitBegins();
        QTest::qSleep(milliseconds);
        pause.commitEnded();
    }
};

QTEST_GUILESS_MAIN(CommitPauseTest)
#include "commitpausetest.moc"
