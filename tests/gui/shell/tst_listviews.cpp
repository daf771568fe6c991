// SPDX-License-Identifier: Apache-2.0
#include "app/theme/widgets/searchfield.h"
#include "app/views/filterfield.h"
#include "app/views/listpage.h"
#include "app/views/resourcelistview.h"
#include "app/views/resourcetable.h"
#include "app/views/viewmenu.h"
#include "app/views/viewnamedialog.h"
#include "app/views/workspace.h"
#include "tests/gui/shell/sampledata.h"
#include "tests/gui/shell/shell.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

/// Saved views of a list, and filters that begin at a column.
class ListViewsTest : public QObject
{
    Q_OBJECT

private slots:
    void aViewBringsBackFilterColumnsAndOrder();
    void viewsSurviveARestart();
    void viewsAreRenamedAndDeleted();
    void aFilterBeginsAtAColumn();

private:
    static ResourceListView *list(Shell &shell) { return shell.window().workspace()->listPage()->list(); }
    static QAction *entry(Shell &shell, const QString &text);
    static bool nameIt(Shell &shell, const QString &entryText, const QString &name);
    static QStringList shownColumns(Shell &shell);
};

QAction *ListViewsTest::entry(Shell &shell, const QString &text)
{
    emit list(shell)->views()->aboutToShow();
    const QList<QAction *> actions = list(shell)->views()->actions();
    const auto found = std::find_if(actions.begin(), actions.end(), [&](QAction *action) { return action->text() == text; });
    return found == actions.end() ? nullptr : *found;
}

bool ListViewsTest::nameIt(Shell &shell, const QString &entryText, const QString &name)
{
    QAction *action = entry(shell, entryText);
    if (!action) {
        return false;
    }
    action->trigger();
    auto *dialog = shell.window().findChild<ViewNameDialog *>();
    if (!dialog || !QTest::qWaitForWindowExposed(dialog)) {
        return false;
    }
    dialog->field()->setText(name);
    QTest::keyClick(dialog->field(), Qt::Key_Return);
    return QTest::qWaitFor([&] { return !shell.window().findChild<ViewNameDialog *>(); });
}

QStringList ListViewsTest::shownColumns(Shell &shell)
{
    QStringList names;
    const QHeaderView *header = shell.table()->header();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column)) {
            names << shell.table()->model()->headerData(column, Qt::Horizontal).toString();
        }
    }
    return names;
}

void ListViewsTest::aViewBringsBackFilterColumnsAndOrder()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    const QStringList standard = shownColumns(shell);
    list(shell)->filterField()->setText(u"cpus > 2"_s);
    shell.table()->header()->moveSection(shell.table()->header()->visualIndex(2), 1);
    shell.table()->header()->setSectionHidden(3, true);
    shell.table()->sortByColumn(0, Qt::DescendingOrder);
    const QStringList columns = shownColumns(shell);
    const QStringList names = shell.shownNames();
    QVERIFY(nameIt(shell, u"Save view…"_s, u"Big ones"_s));
    QCOMPARE(list(shell)->views()->current(), u"Big ones"_s);

    entry(shell, u"Standard view"_s)->trigger();
    QCOMPARE(shownColumns(shell), standard);
    QVERIFY(list(shell)->filterField()->text().isEmpty());
    QCOMPARE(shell.shownNames().size(), 12);
    QCOMPARE(shell.shownNames().first(), u"branch-dc"_s);

    entry(shell, u"Big ones"_s)->trigger();
    QCOMPARE(shownColumns(shell), columns);
    QCOMPARE(shell.shownNames(), names);
    QCOMPARE(list(shell)->filterField()->text(), u"cpus > 2"_s);
}

void ListViewsTest::viewsSurviveARestart()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    list(shell)->filterField()->setText(u"state = running"_s);
    QVERIFY(nameIt(shell, u"Save view…"_s, u"Läuft & lebt"_s));
    QVERIFY(shell.reopen());
    QVERIFY(list(shell)->filterField()->text().isEmpty());
    QAction *view = entry(shell, u"Läuft && lebt"_s);
    QVERIFY(view);
    view->trigger();
    QCOMPARE(list(shell)->filterField()->text(), u"state = running"_s);
    QCOMPARE(shell.shownNames().size(), 7);
}

void ListViewsTest::viewsAreRenamedAndDeleted()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    QVERIFY(!entry(shell, u"Rename “one”…"_s));
    QVERIFY(nameIt(shell, u"Save view…"_s, u"one"_s));
    QVERIFY(nameIt(shell, u"Rename “one”…"_s, u"two"_s));
    QVERIFY(!entry(shell, u"one"_s));
    QVERIFY(entry(shell, u"two"_s));
    entry(shell, u"Delete “two”"_s)->trigger();
    QVERIFY(!entry(shell, u"two"_s));
    QVERIFY(list(shell)->views()->current().isEmpty());
}

void ListViewsTest::aFilterBeginsAtAColumn()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    QHeaderView *header = shell.table()->header();
    const auto filterBy = [&](int column) {
        emit header->customContextMenuRequested(QPoint(header->sectionViewportPosition(column) + 5, 5));
        QMenu *menu = shell.table()->findChild<QMenu *>();
        QAction *action = menu ? menu->actions().constFirst() : nullptr;
        if (action) {
            action->trigger();
            delete menu;
        }
        return action != nullptr;
    };
    QVERIFY(filterBy(1));
    SearchField *field = list(shell)->filterField();
    QCOMPARE(field->text(), u"state = "_s);
    QVERIFY(field->hasFocus());
    QVERIFY(list(shell)->filter()->isCompleting());
    QTest::keyClicks(field, u"running"_s);
    QVERIFY(filterBy(0));
    QCOMPARE(field->text(), u"state = running and name ~ "_s);
    QTest::keyClicks(field, u"web*"_s);
    QCOMPARE(shell.shownNames(), (QStringList{u"web-01"_s, u"web-02"_s}));
}

QTEST_MAIN(ListViewsTest)
#include "tst_listviews.moc"
