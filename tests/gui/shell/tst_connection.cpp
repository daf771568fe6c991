// SPDX-License-Identifier: Apache-2.0
#include "app/models/modelroles.h"
#include "app/theme/widgets/banner.h"
#include "app/views/connectionbanner.h"
#include "app/views/inventoryview.h"
#include "app/views/navigatorpane.h"
#include "app/views/objectpage.h"
#include "app/views/resourcetable.h"
#include "app/views/statusline.h"
#include "app/views/verbbutton.h"
#include "app/views/workspace.h"
#include "tests/gui/shell/sampledata.h"
#include "tests/gui/shell/shell.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace penstock {

class ConnectionTest : public QObject
{
    Q_OBJECT

private slots:
    void rowsStayAndAreOld();
    void everythingIsBackAfterwards();
    void tabIsBackAfterwards();
    void silentServiceIsNoticed();

private:
    static Banner *visibleBanner(Shell &shell);
    static void lose(Shell &shell);
    static void comeBack(Shell &shell);
};

Banner *ConnectionTest::visibleBanner(Shell &shell)
{
    const QList<Banner *> banners = shell.window().findChildren<Banner *>();
    const auto found = std::find_if(banners.begin(), banners.end(), [](const Banner *each) { return each->isVisible(); });
    return found == banners.end() ? nullptr : *found;
}

void ConnectionTest::lose(Shell &shell)
{
    shell.service.stop();
    QTRY_VERIFY(!shell.client.isConnected());
    QTRY_VERIFY(visibleBanner(shell));
}

void ConnectionTest::comeBack(Shell &shell)
{
    QVERIFY(shell.service.start());
    QTRY_VERIFY_WITH_TIMEOUT(shell.client.isConnected() && !shell.cache.isStale(), 8000);
    QTRY_VERIFY(!visibleBanner(shell));
}

void ConnectionTest::rowsStayAndAreOld()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    shell.select({u"web-10"_s});
    lose(shell);
    QCOMPARE(shell.shownNames().size(), 12);
    QVERIFY(shell.table()->model()->index(0, 0).data(StaleRole).toBool());
    const QString time = shell.cache.asOf().toLocalTime().time().toString(u"HH:mm:ss"_s);
    QTRY_VERIFY2(visibleBanner(shell)->text().contains(time), qPrintable(visibleBanner(shell)->text()));
    QTRY_VERIFY(visibleBanner(shell)->detail().contains(u"Trying again"_s));
    const QList<VerbButton *> buttons = shell.window().findChildren<VerbButton *>();
    for (const VerbButton *button : buttons) {
        QVERIFY2(!button->isEnabled(), qPrintable(button->text()));
        QVERIFY2(button->toolTip().contains(u"connection"_s), qPrintable(button->toolTip()));
    }
}

void ConnectionTest::everythingIsBackAfterwards()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    InventoryView *tree = shell.window().navigator()->tree();
    const QModelIndex lostHost = tree->model()->index(0, 0, tree->model()->index(0, 0));
    tree->collapse(lostHost);
    shell.select({u"web-01"_s, u"web-10"_s});
    lose(shell);
    shell.service.change(u"vm"_s, u"vm-web-10"_s, {{u"state"_s, u"running"_s}});
    shell.service.remove(u"vm"_s, u"vm-mail"_s);
    comeBack(shell);
    QTRY_COMPARE(shell.shownNames().size(), 11);
    QCOMPARE(shell.table()->selectedObjects().size(), 2);
    QVERIFY(tree->isExpanded(tree->model()->index(0, 0)));
    QVERIFY(!tree->isExpanded(tree->model()->index(0, 0, tree->model()->index(0, 0))));
    QVERIFY(!shell.table()->model()->index(0, 0).data(StaleRole).toBool());
}

void ConnectionTest::tabIsBackAfterwards()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    shell.navigation.open(ObjectRef{u"vm"_s, u"vm-erp-app"_s}, u"console"_s);
    ObjectPage *page = shell.window().workspace()->objectPage();
    lose(shell);
    comeBack(shell);
    QCOMPARE(shell.window().workspace()->objectPage(), page);
    QCOMPARE(page->currentTabId(), u"console"_s);
}

void ConnectionTest::silentServiceIsNoticed()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    shell.service.setFrozen(true);
    QTRY_VERIFY_WITH_TIMEOUT(visibleBanner(shell), 9000);
    QCOMPARE(shell.shownNames().size(), 12);
    shell.service.setFrozen(false);
    QTRY_VERIFY_WITH_TIMEOUT(!visibleBanner(shell), 12000);
}

} // namespace penstock

QTEST_MAIN(penstock::ConnectionTest)
#include "tst_connection.moc"
