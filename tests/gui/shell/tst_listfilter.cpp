// SPDX-License-Identifier: Apache-2.0
#include "app/theme/widgets/searchfield.h"
#include "app/views/completionmodel.h"
#include "app/views/filterfield.h"
#include "app/views/listpage.h"
#include "app/views/resourcelistview.h"
#include "app/views/resourcetable.h"
#include "app/views/workspace.h"
#include "tests/gui/shell/sampledata.h"
#include "tests/gui/shell/shell.h"

#include <QHeaderView>
#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

/// The field above a list, as it is typed into.
class ListFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void marksTheMistakeAndKeepsTheRows();
    void isPatientWithWhatIsNotFinished();
    void wordsThatBecomeAConditionAreNone();
    void completesNamesOperatorsAndValues();
    void completesNamesOfObjects();
    void enterTakesNothingThatWasNotChosen();
    void escapeClosesTheListFirst();
    void asksTheServiceForRelationsAndOrders();
    void followsAnOrderUntilAHeaderIsClicked();
    void saysWhatTheServiceRefuses();
};

namespace {

FilterField *filterOf(Shell &shell)
{
    return shell.window().workspace()->listPage()->list()->filter();
}

QStringList offered(const FilterField *filter)
{
    QStringList texts;
    for (int row = 0; row < filter->completions()->rowCount(); ++row) {
        texts << filter->completions()->index(row).data().toString();
    }
    return texts;
}

bool focusOn(Shell &shell)
{
    QTest::keyClick(&shell.window(), Qt::Key_F, Qt::ControlModifier);
    return QTest::qWaitFor([&] { return filterOf(shell)->field()->hasFocus(); });
}

/// Answers watches of machines as asked for, other than those of everything.
void answerWatches(FakeService &service, QList<QJsonObject> &asked, const QStringList &ids)
{
    service.on(u"vm.watch"_s, [&service, &asked, ids](const QJsonObject &params) -> Result<QJsonValue> {
        QJsonArray items;
        if (!params.contains("select"_L1)) {
            return failure(ErrorCode::Internal, "Not expected.");
        }
        asked << params;
        for (const QString &id : ids) {
            items.append(QJsonObject{{u"id"_s, id}});
        }
        return QJsonObject{{u"watch"_s, u"q%1"_s.arg(asked.size())}, {u"items"_s, items}};
    });
}

} // namespace

void ListFilterTest::marksTheMistakeAndKeepsTheRows()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    FilterField *filter = filterOf(shell);
    filter->field()->setText(u"state = running and cpus > 2"_s);
    const QStringList before = shell.shownNames();
    QCOMPARE(before, (QStringList{u"erp-app"_s, u"erp-db"_s}));
    filter->field()->setText(u"state = running and cpuss > 2"_s);
    QCOMPARE(shell.shownNames(), before);
    QCOMPARE(filter->field()->markStart(), 20);
    QVERIFY2(filter->problem().contains(u"cpus"_s), qPrintable(filter->problem()));
    QCOMPARE(filter->field()->text(), u"state = running and cpuss > 2"_s);
    filter->field()->setText(u"state = running and cpus > 4"_s);
    QCOMPARE(shell.shownNames(), QStringList{u"erp-db"_s});
    QCOMPARE(filter->field()->markStart(), -1);
    QVERIFY(filter->problem().isEmpty());
}

void ListFilterTest::isPatientWithWhatIsNotFinished()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    QVERIFY(focusOn(shell));
    FilterField *filter = filterOf(shell);
    QTest::keyClicks(filter->field(), u"state = runn"_s);
    QVERIFY(filter->isCompleting());
    QTest::keyClick(filter->field(), Qt::Key_Escape);
    QVERIFY(filter->problem().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!filter->problem().isEmpty(), 5000);
    QCOMPARE(filter->field()->markStart(), 8);
    QTest::keyClicks(filter->field(), u"ing"_s);
    QVERIFY(filter->problem().isEmpty());
}

void ListFilterTest::wordsThatBecomeAConditionAreNone()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    QVERIFY(focusOn(shell));
    QTest::keyClicks(filterOf(shell)->field(), u"state"_s);
    QCOMPARE(shell.shownNames().size(), 0); // a word like others
    QTest::keyClicks(filterOf(shell)->field(), u" ="_s);
    QCOMPARE(shell.shownNames().size(), 12);
}

void ListFilterTest::completesNamesOperatorsAndValues()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    QVERIFY(focusOn(shell));
    FilterField *filter = filterOf(shell);
    QTest::keyClicks(filter->field(), u"sta"_s);
    QVERIFY(filter->isCompleting());
    QCOMPARE(offered(filter).first(), u"state"_s);
    QTest::keyClick(filter->field(), Qt::Key_Tab);
    QCOMPARE(filter->field()->text(), u"state "_s);
    QCOMPARE(offered(filter).first(), u"="_s);
    QTest::keyClick(filter->field(), Qt::Key_Down);
    QTest::keyClick(filter->field(), Qt::Key_Return);
    QCOMPARE(filter->field()->text(), u"state = "_s);
    QVERIFY(offered(filter).contains(u"paused"_s));
    QTest::keyClicks(filter->field(), u"pau"_s);
    QTest::keyClick(filter->field(), Qt::Key_Tab);
    QCOMPARE(filter->field()->text(), u"state = paused "_s);
    QCOMPARE(shell.shownNames(), QStringList{u"build-agent"_s});
    QVERIFY(offered(filter).contains(u"and"_s));
}

void ListFilterTest::completesNamesOfObjects()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    QVERIFY(focusOn(shell));
    FilterField *filter = filterOf(shell);
    const QString host = shell.service.object(u"host"_s, u"h2"_s).value("name"_L1).toString();
    QTest::keyClicks(filter->field(), u"host = "_s + host.left(3));
    QTRY_VERIFY(offered(filter).contains(host));
    for (int row = 0; row <= offered(filter).indexOf(host); ++row) {
        QTest::keyClick(filter->field(), Qt::Key_Down);
    }
    QTRY_VERIFY(filter->isCompleting());
    QTest::keyClick(filter->field(), Qt::Key_Tab);
    QCOMPARE(filter->field()->text(), u"host.name = "_s + host + u' ');
}

void ListFilterTest::enterTakesNothingThatWasNotChosen()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    QVERIFY(focusOn(shell));
    FilterField *filter = filterOf(shell);
    QTest::keyClicks(filter->field(), u"mem"_s);
    QVERIFY(filter->isCompleting());
    QTest::keyClick(filter->field(), Qt::Key_Return);
    QCOMPARE(filter->field()->text(), u"mem"_s);
    QVERIFY(shell.table()->hasFocus());
    QVERIFY(!filter->isCompleting());
}

void ListFilterTest::escapeClosesTheListFirst()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    QVERIFY(focusOn(shell));
    FilterField *filter = filterOf(shell);
    QTest::keyClicks(filter->field(), u"mem"_s);
    QVERIFY(filter->isCompleting());
    QTest::keyClick(filter->field(), Qt::Key_Escape);
    QVERIFY(!filter->isCompleting());
    QCOMPARE(filter->field()->text(), u"mem"_s);
    QTest::keyClick(filter->field(), Qt::Key_Escape);
    QVERIFY(filter->field()->text().isEmpty());
}

void ListFilterTest::asksTheServiceForRelationsAndOrders()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    QList<QJsonObject> asked;
    answerWatches(shell.service, asked, {u"vm-mail"_s, u"vm-dc01"_s});
    FilterField *filter = filterOf(shell);
    filter->field()->setText(u"state = stopped"_s);
    QVERIFY(asked.isEmpty());
    const QStringList before = shell.shownNames();
    filter->field()->setText(u"host.name ~ \"demo*\" order by memory desc limit 7"_s);
    QCOMPARE(shell.shownNames(), before); // until there is an answer
    QTRY_COMPARE(shell.shownNames(), (QStringList{u"mail"_s, u"dc01"_s}));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().value("where"_L1).toString(), u"host.name ~ \"demo*\""_s);
    QCOMPARE(asked.first().value("orderBy"_L1).toString(), u"memory desc"_s);
    QCOMPARE(asked.first().value("limit"_L1).toInt(), 7);
    filter->field()->setText(u"state = stopped"_s);
    QCOMPARE(shell.shownNames(), before);
    QTRY_COMPARE(shell.service.callCount(u"watch.cancel"_s), 1);
}

void ListFilterTest::followsAnOrderUntilAHeaderIsClicked()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    QList<QJsonObject> asked;
    answerWatches(shell.service, asked, {u"vm-mail"_s, u"vm-dc01"_s, u"vm-web-01"_s});
    filterOf(shell)->field()->setText(u"order by memory"_s);
    QTRY_COMPARE(shell.shownNames(), (QStringList{u"mail"_s, u"dc01"_s, u"web-01"_s}));
    QHeaderView *header = shell.table()->header();
    QVERIFY(!header->isSortIndicatorShown());
    const QPoint onName(header->sectionViewportPosition(0) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, onName);
    QVERIFY(header->isSortIndicatorShown());
    const QStringList sorted = shell.shownNames();
    QVERIFY(sorted == (QStringList{u"dc01"_s, u"mail"_s, u"web-01"_s}) || sorted == (QStringList{u"web-01"_s, u"mail"_s, u"dc01"_s}));
}

void ListFilterTest::saysWhatTheServiceRefuses()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    const QStringList before = shell.shownNames();
    shell.service.on(u"vm.watch"_s, [](const QJsonObject &) -> Result<QJsonValue> {
        return failure(ErrorCode::ResourceExhausted, "The query was not answered.", "It takes too long.", "Ask for less.");
    });
    filterOf(shell)->field()->setText(u"host.name ~ \"*\""_s);
    QTRY_VERIFY(filterOf(shell)->problem().contains(u"It takes too long. Ask for less."_s));
    QCOMPARE(shell.shownNames(), before);
}

QTEST_MAIN(ListFilterTest)
#include "tst_listfilter.moc"
