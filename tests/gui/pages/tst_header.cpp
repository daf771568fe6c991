// SPDX-License-Identifier: Apache-2.0
#include "app/theme/widgets/statepill.h"
#include "app/views/objectheader.h"
#include "app/views/verbbutton.h"
#include "tests/gui/pages/pagefixture.h"

#include <QMenu>
#include <QTest>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

int visibleButtons(const ObjectHeader &header)
{
    int count = 0;
    for (const VerbButton *button : header.findChildren<VerbButton *>()) {
        count += button->isVisible() ? 1 : 0;
    }
    return count;
}

} // namespace

/// The head of a page where there is little room.
class TestHeader : public QObject
{
    Q_OBJECT

private slots:
    void theStateIsWholeAtAnyWidth()
    {
        PageFixture page;
        QVERIFY(page.begin());
        ObjectHeader header(page.context(), PageFixture::machine());
        header.resize(1200, 50);
        header.show();
        QVERIFY(QTest::qWaitForWindowExposed(&header));
        QCOMPARE(visibleButtons(header), 3);
        const auto *pill = header.findChild<StatePill *>();
        for (const int width : {1200, 714, 600, 500, 420}) {
            header.resize(width, 50);
            QCoreApplication::sendPostedEvents();
            QTRY_COMPARE(header.width(), width);
            QTRY_VERIFY2(pill->width() >= pill->sizeHint().width(), qPrintable(u"%1"_s.arg(width)));
        }
        QVERIFY(visibleButtons(header) < 3);
        header.resize(1200, 50);
        QTRY_COMPARE(visibleButtons(header), 3);
    }

    void whatIsFoldedIsInTheMenu()
    {
        PageFixture page;
        QVERIFY(page.begin());
        ObjectHeader header(page.context(), PageFixture::host());
        header.resize(260, 50);
        header.show();
        QVERIFY(QTest::qWaitForWindowExposed(&header));
        QTRY_COMPARE(visibleButtons(header), 0);
        auto *menu = header.findChild<QMenu *>();
        emit menu->aboutToShow();
        const auto isThere = [menu](const QString &text) {
            const auto actions = menu->actions();
            return std::any_of(actions.begin(), actions.end(), [&](const QAction *action) { return action->iconText() == text; });
        };
        QVERIFY(isThere(u"New virtual machine"_s)); // of another type than hosts
        QVERIFY(isThere(u"Reconnect"_s));
    }
};

} // namespace penstock

QTEST_MAIN(penstock::TestHeader)
#include "tst_header.moc"
