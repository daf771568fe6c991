// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/vncview.h"
#include "tests/gui/console/scriptedvncserver.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

#include <memory>

namespace penstock {

using namespace Qt::StringLiterals;

class VncClipboardTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void sharesTheClipboard();
    void keepsSecretsFromTheGuest();

private:
    std::unique_ptr<VncView> m_view;
    std::unique_ptr<ScriptedVncServer> m_server;
};

void VncClipboardTest::init()
{
    m_view = std::make_unique<VncView>();
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_server = std::make_unique<ScriptedVncServer>(QSize(320, 200));
    m_view->open(m_server.get());
    m_server->greet();
    QTRY_VERIFY(m_view->isConnected());
}

void VncClipboardTest::cleanup()
{
    m_view.reset();
    m_server.reset();
}

void VncClipboardTest::sharesTheClipboard()
{
    QGuiApplication::clipboard()->setText(u"before"_s);
    m_server->sendCutText("from the guest \xe9");
    QTest::qWait(50);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    QVERIFY(m_server->cutTexts.isEmpty());

    m_view->setClipboardShared(true);
    QTRY_COMPARE(m_server->cutTexts, QList<QByteArray>{"before"});
    m_server->sendCutText("from the guest \xe9");
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"from the guest é"_s);
    QTest::qWait(50);
    QCOMPARE(m_server->cutTexts.size(), 1);
    QGuiApplication::clipboard()->setText(u"ünd zurück"_s);
    QTRY_COMPARE(m_server->cutTexts.size(), 2);
    QCOMPARE(m_server->cutTexts.last(), QByteArray("\xfcnd zur\xfc" "ck"));
}

void VncClipboardTest::keepsSecretsFromTheGuest()
{
    m_view->setClipboardShared(true);
    QTest::qWait(20);
    m_server->cutTexts.clear();
    auto *secret = new QMimeData;
    secret->setText(u"hunter2"_s);
    secret->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(secret);
    QGuiApplication::clipboard()->setText(u"日本語"_s);
    QTest::qWait(50);
    QVERIFY(m_server->cutTexts.isEmpty());
}

} // namespace penstock

QTEST_MAIN(penstock::VncClipboardTest)
#include "vncclipboardtest.moc"
