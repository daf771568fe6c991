// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/consolepanel.h"
#include "app/features/console/consolestream.h"
#include "app/features/console/consoletab.h"
#include "app/features/console/consolewindow.h"
#include "app/features/console/terminalview.h"
#include "app/theme/widgets/emptystate.h"
#include "tests/gui/pages/pagefixture.h"
#include "tests/unit/app/fakeconsole.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace penstock;
using namespace Qt::StringLiterals;
using State = ConsoleSession::State;

class ConsoleTabTest final : public QObject
{
    Q_OBJECT

private slots:
    void opensOnlyWhenSeen();
    void showsWhatTheSerialLineSays();
    void offersToStartAStoppedMachine();
    void asksBeforeItTakesOver();
    void tellsWhenItWasTakenOver();
    void comesBackWithTheMachine();
    void comesBackWithTheService();
    void explainsARefusal();
    void saysWhyItCouldNotBeOpened();
    void movesIntoAWindowAndBack();
};

namespace {

/// The tab of a machine, on its serial console.
struct ShownTab : PageFixture {
    bool open(const QString &state = u"running"_s)
    {
        service.console().banner = "login: ";
        if (!begin(state)) {
            return false;
        }
        tab = std::make_unique<ConsoleTab>(context(), machine());
        tab->resize(900, 600);
        tab->panel()->showKind(u"serial"_s);
        return true;
    }
    bool show(const QString &state = u"running"_s)
    {
        if (!open(state)) {
            return false;
        }
        tab->show();
        return true;
    }
    [[nodiscard]] ConsolePane *pane() const { return tab->panel()->serial(); }
    [[nodiscard]] State state() const { return pane()->session()->state(); }

    std::unique_ptr<ConsoleTab> tab;
};

} // namespace

void ConsoleTabTest::opensOnlyWhenSeen()
{
    ShownTab shown;
    QVERIFY(shown.open());
    QTest::qWait(100);
    QCOMPARE(shown.service.callCount(u"vm.openConsole"_s), 0);
    shown.tab->show();
    QTRY_COMPARE(shown.state(), State::Open);
    QCOMPARE(shown.service.callCount(u"vm.openConsole"_s), 1);
}

void ConsoleTabTest::showsWhatTheSerialLineSays()
{
    ShownTab shown;
    QVERIFY(shown.show());
    QSignalSpy arrived(shown.tab.get(), &ObjectTab::contentArrived);
    QVERIFY(!shown.tab->hasContent());
    QTRY_VERIFY(shown.pane()->terminal()->plainText().contains(u"login:"_s));
    QVERIFY(shown.tab->hasContent());
    QCOMPARE(arrived.count(), 1);
    QTest::keyClicks(shown.pane()->terminal(), u"root"_s);
    QTRY_COMPARE(shown.service.console().typed(), QByteArray("root"));
    shown.tab->hide();
    shown.tab->show();
    QCOMPARE(shown.state(), State::Open);
    QVERIFY(shown.pane()->terminal()->plainText().contains(u"login: root"_s));
}

void ConsoleTabTest::offersToStartAStoppedMachine()
{
    ShownTab shown;
    QVERIFY(shown.show(u"stopped"_s));
    QTRY_COMPARE(shown.state(), State::Off);
    QVERIFY(shown.tab->hasContent());
    QCOMPARE(shown.service.callCount(u"vm.openConsole"_s), 0);
    QCOMPARE(shown.pane()->notice()->primary()->text(), u"Start"_s);
    shown.pane()->notice()->primary()->click();
    QTRY_COMPARE(shown.state(), State::Open);
    QCOMPARE(shown.service.callCount(u"vm.start"_s), 1);
}

void ConsoleTabTest::asksBeforeItTakesOver()
{
    ShownTab first;
    QVERIFY(first.show());
    QTRY_COMPARE(first.state(), State::Open);
    ConsoleTab second(first.context(), ShownTab::machine());
    second.panel()->showKind(u"serial"_s);
    second.show();
    ConsolePane *pane = second.panel()->serial();
    QTRY_COMPARE(pane->session()->state(), State::InUse);
    QCOMPARE(pane->notice()->primary()->text(), u"Take over"_s);
    QCOMPARE(first.state(), State::Open);
    pane->notice()->primary()->click();
    QTRY_COMPARE(pane->session()->state(), State::Open);
    QTRY_COMPARE(first.state(), State::TakenOver);
}

void ConsoleTabTest::tellsWhenItWasTakenOver()
{
    ShownTab shown;
    QVERIFY(shown.show());
    QTRY_COMPARE(shown.state(), State::Open);
    shown.service.console().close(4001, u"taken over by li.wei"_s);
    QTRY_COMPARE(shown.state(), State::TakenOver);
    QCOMPARE(shown.pane()->session()->reason(), u"taken over by li.wei"_s);
    QTest::qWait(1500);
    QCOMPARE(shown.state(), State::TakenOver);
    shown.pane()->notice()->primary()->click();
    QTRY_COMPARE(shown.state(), State::Open);
}

void ConsoleTabTest::comesBackWithTheMachine()
{
    ShownTab shown;
    QVERIFY(shown.show());
    QTRY_COMPARE(shown.state(), State::Open);
    shown.service.change(u"vm"_s, u"v1"_s, {{u"state"_s, u"stopped"_s}});
    shown.service.console().close(4000, u"The virtual machine is off."_s);
    QTRY_COMPARE(shown.state(), State::Off);
    shown.service.change(u"vm"_s, u"v1"_s, {{u"state"_s, u"running"_s}});
    QTRY_COMPARE(shown.state(), State::Open);
}

void ConsoleTabTest::comesBackWithTheService()
{
    ShownTab shown;
    QVERIFY(shown.show());
    QTRY_COMPARE(shown.state(), State::Open);
    shown.service.stop();
    QTRY_COMPARE(shown.state(), State::Waiting);
    QVERIFY(shown.service.start());
    QTRY_COMPARE_WITH_TIMEOUT(shown.state(), State::Open, 20000);
}

void ConsoleTabTest::explainsARefusal()
{
    ShownTab shown;
    QVERIFY(shown.open());
    bool works = false;
    FakeService *service = &shown.service;
    service->on(u"vm.openConsole"_s, [&works](const QJsonObject &) -> Result<QJsonValue> {
        return works ? failure(ErrorCode::Conflict, "In use.")
                     : failure(ErrorCode::Unsupported, "The console was not opened.", "It has none.", "Use the other.");
    });
    shown.tab->show();
    QTRY_COMPARE(shown.state(), State::Refused);
    QVERIFY(shown.tab->hasContent());
    QCOMPARE(shown.pane()->notice()->primary()->text(), u"Try again"_s);
    works = true;
    shown.pane()->notice()->primary()->click();
    QTRY_COMPARE(shown.state(), State::InUse);
}

void ConsoleTabTest::movesIntoAWindowAndBack()
{
    ShownTab shown;
    QVERIFY(shown.show());
    QTRY_COMPARE(shown.state(), State::Open);
    emit shown.tab->panel()->windowRequested();
    QVERIFY(shown.tab->consoleWindow());
    QVERIFY(shown.tab->consoleWindow()->isAncestorOf(shown.tab->panel()));
    QVERIFY(shown.tab->isInUse());
    QVERIFY(shown.tab->panel()->isVisible());
    QCOMPARE(shown.state(), State::Open);
    shown.tab->consoleWindow()->close();
    QVERIFY(!shown.tab->consoleWindow());
    QVERIFY(!shown.tab->isInUse());
    QVERIFY(shown.tab->isAncestorOf(shown.tab->panel()));
    QVERIFY(shown.tab->panel()->isVisible());
    emit shown.tab->panel()->fullScreenRequested();
    QVERIFY(shown.tab->consoleWindow()->isWholeScreen());
    emit shown.tab->panel()->fullScreenRequested();
    QVERIFY(!shown.tab->consoleWindow());
    QCOMPARE(shown.service.callCount(u"vm.openConsole"_s), 1);
    emit shown.tab->panel()->windowRequested();
    QVERIFY(!shown.tab->consoleWindow()->parentWidget());
    shown.tab->window()->close(); // the last window is not left alone
    QVERIFY(!shown.tab->consoleWindow());
}

void ConsoleTabTest::saysWhyItCouldNotBeOpened()
{
    ShownTab shown;
    shown.service.console().refusal = {{u"code"_s, u"failed"_s},
                                       {u"what"_s, u"The console cannot be opened."_s},
                                       {u"why"_s, u"The machine has no serial line."_s}};
    QVERIFY(shown.show());
    QTRY_COMPARE(shown.state(), State::Refused);
    QCOMPARE(shown.pane()->session()->error().why.plain(), u"The machine has no serial line."_s);
    shown.service.console().refusal = {};
    shown.pane()->notice()->primary()->click();
    QTRY_COMPARE(shown.state(), State::Open);
}

QTEST_MAIN(ConsoleTabTest)
#include "tst_consoletab.moc"
