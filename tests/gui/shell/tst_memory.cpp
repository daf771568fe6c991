// SPDX-License-Identifier: Apache-2.0
// What the window remembers, where it has been, and what it finds by name.
#include "app/theme/widgets/searchfield.h"
#include "app/views/activitydock.h"
#include "app/views/commandfield.h"
#include "app/views/commandmodel.h"
#include "app/views/commandsearch.h"
#include "app/views/navigatorpane.h"
#include "app/views/resourcetable.h"
#include "app/views/topbar.h"
#include "app/views/workspace.h"
#include "tests/gui/shell/sampledata.h"
#include "tests/gui/shell/shell.h"

#include <QAction>
#include <QHeaderView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace penstock {

class MemoryTest : public QObject
{
    Q_OBJECT

private slots:
    void layoutSurvivesARestart();
    void columnsSurviveARestart();
    void strangeHeaderIsIgnored();
    void resetBringsTheFirstLayoutBack();
    void settingsAreWrittenLater();
    void navigationForgets();
    void commandFieldGoesToAnObject();
    void commandFieldDoesAVerb();
    void ranksWhatWasTyped();
};

void MemoryTest::layoutSurvivesARestart()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open({1100, 700}));
    shell.window().dock()->setFolded(true);
    shell.menuAction(u"Navigator"_s)->trigger();
    QVERIFY(shell.window().navigator()->isHidden());
    QVERIFY(shell.reopen());
    QVERIFY(shell.window().navigator()->isHidden());
    QVERIFY(shell.window().dock()->isFolded());
    QCOMPARE(shell.window().size(), QSize(1100, 700));
}

void MemoryTest::columnsSurviveARestart()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    shell.table()->header()->resizeSection(0, 333);
    shell.table()->sortByColumn(3, Qt::DescendingOrder);
    QObject parent;
    shell.table()->columnActions(&parent).at(4)->setChecked(false);
    QVERIFY(shell.reopen());
    QCOMPARE(shell.table()->header()->sectionSize(0), 333);
    QVERIFY(shell.table()->isColumnHidden(4));
    QCOMPARE(shell.table()->header()->sortIndicatorSection(), 3);
    QCOMPARE(shell.shownNames().first(), u"erp-db"_s);
}

void MemoryTest::strangeHeaderIsIgnored()
{
    Shell shell(sampledata::fill);
    {
        Settings settings(shell.directory.filePath(u"settings.ini"_s));
        settings.setValue(u"lists/vm/columns"_s, QStringList{u"other"_s});
        settings.setValue(u"lists/vm/header"_s, QByteArray("nonsense"));
        settings.setValue(u"layout/version"_s, 1);
        settings.setValue(u"layout/geometry"_s, QByteArray("nonsense"));
        settings.setValue(u"layout/columns"_s, QByteArray("nonsense"));
    }
    QVERIFY(shell.open());
    QCOMPARE(shell.shownNames().size(), 12);
    QVERIFY(!shell.window().navigator()->isHidden());
}

void MemoryTest::resetBringsTheFirstLayoutBack()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open({1100, 700}));
    const int width = shell.table()->header()->sectionSize(0);
    shell.window().dock()->setFolded(true);
    shell.table()->header()->resizeSection(0, 333);
    shell.menuAction(u"Reset layout"_s)->trigger();
    QVERIFY(!shell.window().dock()->isFolded());
    QVERIFY(shell.window().dock()->height() > 100);
    QVERIFY(shell.reopen());
    QCOMPARE(shell.table()->header()->sectionSize(0), width);
}

void MemoryTest::settingsAreWrittenLater()
{
    QTemporaryDir directory;
    const QString file = directory.filePath(u"s.ini"_s);
    Settings settings(file);
    settings.setValue(u"group/key"_s, 7);
    QCOMPARE(settings.value(u"group/key"_s).toInt(), 7);
    QCOMPARE(Settings(file).value(u"group/key"_s, 0).toInt(), 0);
    settings.flush();
    QCOMPARE(Settings(file).value(u"group/key"_s, 0).toInt(), 7);
    settings.setValue(u"group/other"_s, 8);
    settings.removeGroup(u"group"_s);
    QVERIFY(!settings.value(u"group/other"_s).isValid());
    QVERIFY(!settings.value(u"group/key"_s).isValid());
}

void MemoryTest::navigationForgets()
{
    Navigation navigation;
    const ObjectRef one{u"vm"_s, u"1"_s};
    const ObjectRef two{u"vm"_s, u"2"_s};
    navigation.open(Place::list(u"vm"_s));
    navigation.open(one);
    navigation.open(two);
    navigation.forget(one);
    QCOMPARE(navigation.current().object, two);
    navigation.back();
    QVERIFY(navigation.current().isList());
    QVERIFY(!navigation.canGoBack());
    navigation.forward();
    navigation.forget(two);
    QVERIFY(navigation.current().isList());
}

void MemoryTest::commandFieldGoesToAnObject()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    QTest::keyClick(&shell.window(), Qt::Key_K, Qt::ControlModifier);
    SearchField *field = shell.window().topBar()->commandField()->field();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"erp-a"_s);
    CommandModel *answers = shell.window().topBar()->commandField()->answers();
    QVERIFY(answers->rowCount() >= 1);
    QCOMPARE(answers->at(0).text, u"erp-app"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(shell.navigation.current().object.id, u"vm-erp-app"_s);
    QVERIFY(field->text().isEmpty());
}

void MemoryTest::commandFieldDoesAVerb()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    SearchField *field = shell.window().topBar()->commandField()->field();
    field->setFocus();
    QTest::keyClicks(field, u"start old"_s);
    CommandModel *answers = shell.window().topBar()->commandField()->answers();
    QCOMPARE(answers->rowCount(), 1);
    QCOMPARE(answers->at(0).verb, u"vm.start"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(shell.service.callCount(u"vm.start"_s), 1);
}

void MemoryTest::ranksWhatWasTyped()
{
    QCOMPARE(CommandSearch::rankOf({u"web"_s}, u"web-01"_s), 0);
    QCOMPARE(CommandSearch::rankOf({u"01"_s, u"web"_s}, u"web-01"_s), 1);
    QCOMPARE(CommandSearch::rankOf({u"eb"_s}, u"web-01"_s), 2);
    QCOMPARE(CommandSearch::rankOf({u"web"_s, u"x"_s}, u"web-01"_s), -1);
}

} // namespace penstock

QTEST_MAIN(penstock::MemoryTest)
#include "tst_memory.moc"
