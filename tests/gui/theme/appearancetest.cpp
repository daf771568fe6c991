// SPDX-License-Identifier: Apache-2.0
#include "app/theme/theme.h"
#include "tests/gui/theme/fakeportal.h"

#include <QApplication>
#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace penstock;

/// System mode follows the desktop portal, at the start and while running. Runs against a bus of its own.
class AppearanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void followsThePortal();
    void choiceBeatsThePortal();
    void cleanupTestCase();

private:
    QProcess m_bus;
    FakePortal m_portal;
};

void AppearanceTest::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (daemon.isEmpty()) {
        QSKIP("no dbus-daemon here");
    }
    m_bus.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForReadyRead(5000));
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QVERIFY(m_portal.serve(QString::fromUtf8(address)));
}

void AppearanceTest::followsThePortal()
{
    m_portal.setScheme(FakePortal::Dark);
    Theme theme;
    QSignalSpy changed(&theme, &Theme::changed);
    theme.apply(*qApp);
    QTRY_VERIFY(theme.isDark());
    m_portal.setScheme(FakePortal::Light);
    QTRY_VERIFY(!theme.isDark());
    QCOMPARE(changed.count(), 2);
}

void AppearanceTest::choiceBeatsThePortal()
{
    m_portal.setScheme(FakePortal::Light);
    Theme theme;
    theme.setMode(Theme::Mode::Dark);
    theme.apply(*qApp);
    QVERIFY(theme.isDark());
    m_portal.setScheme(FakePortal::Dark);
    m_portal.setScheme(FakePortal::Light);
    QTest::qWait(100);
    QVERIFY(theme.isDark());
    theme.setMode(Theme::Mode::System);
    QTRY_VERIFY(!theme.isDark());
}

void AppearanceTest::cleanupTestCase()
{
    if (m_bus.state() != QProcess::NotRunning) {
        m_bus.terminate();
        m_bus.waitForFinished(5000);
    }
}

QTEST_MAIN(AppearanceTest)
#include "appearancetest.moc"
