// SPDX-License-Identifier: Apache-2.0
#include "app/actions/verbaction.h"
#include "app/models/modelroles.h"
#include "app/theme/widgets/emptystate.h"
#include "app/theme/widgets/searchfield.h"
#include "app/views/confirmdialog.h"
#include "app/views/inventoryview.h"
#include "app/views/listpage.h"
#include "app/views/navigatorpane.h"
#include "app/views/objectpage.h"
#include "app/views/objecttab.h"
#include "app/views/renamedialog.h"
#include "app/views/resourcelistview.h"
#include "app/views/resourcetable.h"
#include "app/views/taskpane.h"
#include "app/views/verbbutton.h"
#include "app/views/workspace.h"
#include "tests/gui/shell/sampledata.h"
#include "tests/gui/shell/shell.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace penstock {

class WindowTest : public QObject
{
    Q_OBJECT

private slots:
    void showsRows();
    void sortsNaturally();
    void filtersByWords();
    void filtersByCondition();
    void tellsWhatIsWrongWithACondition();
    void opensByKeyboardAndGoesBack();
    void bulkActionCallsOncePerMachine();
    void bulkActionLeavesOutWhatDoesNotFit();
    void disabledActionsSayWhy();
    void lostHostIsAReason();
    void asksBeforePowerOff();
    void deletingKeepsTheDisksByDefault();
    void renameKeepsWhatWasTyped();
    void emptyStatesLeadOn();
    void treeFollowsAndLeads();
    void pageOfADeletedObjectGoes();
    void pageInUseStays();
    void refusedCallIsTold();
};

namespace {

VerbButton *buttonOf(QWidget *place, const QString &text)
{
    const QList<VerbButton *> buttons = place->findChildren<VerbButton *>();
    for (VerbButton *button : buttons) {
        if (button->text() == text && button->isVisible()) {
            return button;
        }
    }
    return nullptr;
}

QPushButton *dialogButton(const QWidget &window, const QString &text)
{
    const QList<QPushButton *> buttons = window.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == text && qobject_cast<QDialog *>(button->window())) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

void WindowTest::showsRows()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    QTRY_COMPARE(shell.shownNames().size(), 12);
    QCOMPARE(shell.table()->visualRect(shell.table()->model()->index(0, 0)).height(), 26);
    QVERIFY(shell.table()->hasFocus());
}

void WindowTest::sortsNaturally()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    const QStringList names = shell.shownNames();
    QVERIFY(names.indexOf(u"web-02"_s) < names.indexOf(u"web-10"_s));
    shell.table()->sortByColumn(0, Qt::DescendingOrder);
    QCOMPARE(shell.shownNames().first(), u"web-10"_s);
}

void WindowTest::filtersByWords()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    SearchField *filter = shell.window().workspace()->listPage()->list()->filterField();
    QTest::keyClick(&shell.window(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"web"_s);
    QCOMPARE(shell.shownNames(), (QStringList{u"web-01"_s, u"web-02"_s, u"web-10"_s}));
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(shell.shownNames().size(), 12);
}

void WindowTest::filtersByCondition()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    SearchField *filter = shell.window().workspace()->listPage()->list()->filterField();
    filter->setText(u"state = running and cpus > 2"_s);
    QCOMPARE(shell.shownNames(), (QStringList{u"erp-app"_s, u"erp-db"_s}));
}

void WindowTest::tellsWhatIsWrongWithACondition()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    SearchField *filter = shell.window().workspace()->listPage()->list()->filterField();
    filter->setText(u"stat = running"_s);
    QVERIFY(filter->property("invalid").toBool());
    QVERIFY2(filter->toolTip().contains(u"state"_s), qPrintable(filter->toolTip()));
}

void WindowTest::opensByKeyboardAndGoesBack()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    shell.table()->select(u"vm-erp-app"_s);
    QTest::keyClick(shell.table(), Qt::Key_Return);
    const ObjectPage *page = shell.window().workspace()->objectPage();
    QVERIFY(page);
    QCOMPARE(page->object().id, u"vm-erp-app"_s);
    QCOMPARE(page->currentTabId(), u"summary"_s);
    QVERIFY(shell.window().windowTitle().startsWith(u"erp-app"_s));
    QTest::keyClick(&shell.window(), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(page->currentTabId(), u"console"_s);
    shell.navigation.back();
    QVERIFY(shell.window().workspace()->listPage());
    shell.navigation.forward();
    QCOMPARE(shell.window().workspace()->objectPage()->currentTabId(), u"console"_s);
}

void WindowTest::bulkActionCallsOncePerMachine()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    shell.select({u"old-fileserver"_s, u"web-10"_s});
    VerbButton *start = buttonOf(&shell.window(), u"Start"_s);
    QVERIFY(start);
    QVERIFY(start->isEnabled());
    start->click();
    QTRY_COMPARE(shell.service.callCount(u"vm.start"_s), 2);
    QTRY_VERIFY(shell.window().findChild<TaskPane *>()->model()->rowCount() >= 7);
    QTRY_VERIFY(!start->isEnabled()); // both run now
}

void WindowTest::bulkActionLeavesOutWhatDoesNotFit()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    shell.select({u"old-fileserver"_s, u"web-01"_s});
    VerbButton *start = buttonOf(&shell.window(), u"Start"_s);
    QVERIFY(start->isEnabled());
    QVERIFY2(start->toolTip().contains(u"1 of 2"_s), qPrintable(start->toolTip()));
    start->click();
    QTRY_COMPARE(shell.service.callCount(u"vm.start"_s), 1);
}

void WindowTest::disabledActionsSayWhy()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    VerbButton *start = buttonOf(&shell.window(), u"Start"_s);
    QVERIFY(!start->isEnabled());
    QVERIFY(!start->toolTip().isEmpty());
    shell.select({u"web-01"_s});
    QVERIFY(!start->isEnabled());
    QCOMPARE(start->toolTip(), u"web-01 is running."_s);
    QCOMPARE(start->accessibleDescription(), u"web-01 is running."_s);
    shell.service.on(u"vm.start"_s, [](const QJsonObject &) { return QJsonValue(); });
    QTest::mouseClick(start, Qt::LeftButton);
    QTest::qWait(50);
    QCOMPARE(shell.service.callCount(u"vm.start"_s), 0);
}

void WindowTest::lostHostIsAReason()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    shell.select({u"branch-dc"_s});
    VerbButton *shutDown = buttonOf(&shell.window(), u"Shut down"_s);
    QVERIFY(!shutDown->isEnabled());
    QVERIFY2(shutDown->toolTip().contains(u"hh-kvm"_s), qPrintable(shutDown->toolTip()));
}

void WindowTest::asksBeforePowerOff()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    shell.actions.trigger(u"vm.powerOff"_s, {{u"vm"_s, u"vm-erp-app"_s}});
    auto *dialog = shell.window().findChild<ConfirmDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Power off erp-app?"_s);
    QPushButton *powerOff = dialogButton(shell.window(), u"Power off"_s);
    QPushButton *cancel = dialogButton(shell.window(), u"Cancel"_s);
    QVERIFY(powerOff && cancel);
    QVERIFY(cancel->isDefault());
    QTest::keyClick(dialog, Qt::Key_Return); // the default is safe
    QTRY_VERIFY(!shell.window().findChild<ConfirmDialog *>());
    QCOMPARE(shell.service.callCount(u"vm.powerOff"_s), 0);

    shell.actions.trigger(u"vm.powerOff"_s, {{u"vm"_s, u"vm-erp-app"_s}, {u"vm"_s, u"vm-web-01"_s}});
    dialogButton(shell.window(), u"Power off"_s)->click();
    QTRY_COMPARE(shell.service.callCount(u"vm.powerOff"_s), 2);
}

void WindowTest::deletingKeepsTheDisksByDefault()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    shell.select({u"web-10"_s});
    QTest::keyClick(&shell.window(), Qt::Key_Delete);
    auto *dialog = shell.window().findChild<ConfirmDialog *>();
    QVERIFY(dialog);
    const QList<QRadioButton *> choices = dialog->findChildren<QRadioButton *>();
    QCOMPARE(choices.size(), 2);
    QVERIFY(choices.first()->isChecked());
    dialogButton(shell.window(), u"Delete"_s)->click();
    QTRY_COMPARE(shell.service.callCount(u"vm.delete"_s), 1);
    const auto call = std::find_if(shell.service.calls().begin(), shell.service.calls().end(),
                                   [](const FakeService::Call &each) { return each.method == u"vm.delete"_s; });
    QCOMPARE(call->params.value("disks"_L1).toString(), u"keep"_s);
    QTRY_COMPARE(shell.shownNames().size(), 11);
}

void WindowTest::renameKeepsWhatWasTyped()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    shell.service.on(u"vm.rename"_s, [](const QJsonObject &) {
        return Result<QJsonValue>(failure(ErrorCode::AlreadyExists, "The name is taken.", "Another machine has it."));
    });
    shell.select({u"web-10"_s});
    QTest::keyClick(&shell.window(), Qt::Key_F2);
    auto *dialog = shell.window().findChild<RenameDialog *>();
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>();
    QCOMPARE(name->text(), u"web-10"_s);
    name->setText(u"web-11"_s);
    dialogButton(shell.window(), u"Rename"_s)->click();
    const auto shown = [dialog] {
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"The name is taken."_s);
        });
    };
    QTRY_VERIFY(shown());
    QCOMPARE(name->text(), u"web-11"_s);
}

void WindowTest::emptyStatesLeadOn()
{
    Shell shell(sampledata::addMethods);
    QVERIFY(shell.open());
    auto *nothing = shell.window().workspace()->listPage()->findChild<EmptyState *>();
    QTRY_VERIFY(nothing->isVisible());
    QTRY_COMPARE(nothing->primary()->text(), u"Add this computer"_s);
    nothing->primary()->click();
    QTRY_COMPARE(shell.service.callCount(u"host.add"_s), 1);
    QJsonObject host = sampledata::oneHost();
    shell.service.put(u"host"_s, host);
    QTRY_COMPARE(nothing->primary()->text(), u"New virtual machine"_s);
}

void WindowTest::treeFollowsAndLeads()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    InventoryView *tree = shell.window().navigator()->tree();
    QTRY_COMPARE(tree->currentIndex().data(IdRole).toString(), u"home"_s);
    shell.navigation.open(ObjectRef{u"vm"_s, u"vm-web-01"_s});
    QCOMPARE(tree->currentIndex().data(IdRole).toString(), u"vm-web-01"_s);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Up);
    QCOMPARE(shell.navigation.current().object.id, tree->currentIndex().data(IdRole).toString());
    QVERIFY(shell.navigation.current().object.id != u"vm-web-01"_s);
}

void WindowTest::pageOfADeletedObjectGoes()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    shell.navigation.open(ObjectRef{u"vm"_s, u"vm-web-01"_s});
    shell.service.remove(u"vm"_s, u"vm-web-01"_s);
    QTRY_VERIFY(shell.window().workspace()->listPage());
    QVERIFY(!shell.navigation.canGoForward());
}

void WindowTest::pageInUseStays()
{
    class BusyTab final : public ObjectTab
    {
    public:
        using ObjectTab::ObjectTab;
        [[nodiscard]] bool isInUse() const override { return true; }
    };
    Shell shell(sampledata::fill);
    QPointer<ObjectTab> busy;
    shell.tabs.add(u"vm"_s, u"busy"_s, u"Busy"_s, [&busy](const ObjectRef &object, QWidget *parent) {
        return busy = new BusyTab(object, parent);
    });
    QVERIFY(shell.open());
    shell.navigation.open(ObjectRef{u"vm"_s, u"vm-web-01"_s}, u"busy"_s);
    const QPointer<ObjectTab> kept = busy;
    const QStringList ids = shell.cache.ids(u"vm"_s);
    QPointer<ObjectPage> first;
    for (const QString &id : ids) {
        shell.navigation.open(ObjectRef{u"vm"_s, id}, u"summary"_s);
        if (!first && id != "vm-web-01"_L1) {
            first = shell.window().workspace()->objectPage();
        }
    }
    QTRY_VERIFY(!first);
    QVERIFY(kept);
}

void WindowTest::refusedCallIsTold()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    shell.service.on(u"vm.start"_s, [](const QJsonObject &) {
        return Result<QJsonValue>(failure(ErrorCode::Conflict, "It was not started.", "It is being deleted."));
    });
    shell.actions.trigger(u"vm.start"_s, {{u"vm"_s, u"vm-web-10"_s}});
    const auto told = [&shell] {
        const QList<QLabel *> labels = shell.window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"web-10: It was not started. It is being deleted."_s);
        });
    };
    QTRY_VERIFY(told());
}

} // namespace penstock

QTEST_MAIN(penstock::WindowTest)
#include "tst_window.moc"
