// SPDX-License-Identifier: Apache-2.0
#include "shared/core/stopsignals.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <unistd.h>

using penstock::StopSignals;

class StopSignalsTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsAndDoesNotEnd_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("polite kill") << SIGTERM;
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("closed terminal") << SIGHUP;
    }
    void tellsAndDoesNotEnd()
    {
        QFETCH(int, number);
        StopSignals stop;
        QSignalSpy received(&stop, &StopSignals::received);
        QCOMPARE(::kill(::getpid(), number), 0);
        QTRY_COMPARE(received.count(), 1);
    }

    void keepsWhatCameBefore()
    {
        StopSignals::hold();
        QCOMPARE(::kill(::getpid(), SIGTERM), 0);
        StopSignals stop;
        QSignalSpy received(&stop, &StopSignals::received);
        QTRY_COMPARE(received.count(), 1);
    }
};

int main(int argc, char **argv)
{
    // QTest starts a thread of its own.
    StopSignals::hold();
    QCoreApplication application(argc, argv);
    StopSignalsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "stopsignalstest.moc"
