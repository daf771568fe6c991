// SPDX-License-Identifier: Apache-2.0
#include "app/theme/theme.h"
#include "app/theme/widgets/banner.h"
#include "app/theme/widgets/card.h"
#include "app/theme/widgets/elidedlabel.h"
#include "app/theme/widgets/emptystate.h"
#include "app/theme/widgets/keyvaluegrid.h"
#include "app/theme/widgets/linklabel.h"
#include "app/theme/widgets/searchfield.h"
#include "app/theme/widgets/segmentedswitch.h"
#include "app/theme/widgets/usagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace penstock;

/// What the small widgets promise to those who use them.
class WidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void gridUpdatesInPlace();
    void gridCopiesAndFollows();
    void rowMayGoWhenFollowed();
    void switchTellsOnce();
    void bannerCountsDown();
    void emptyStateOffersOneThing();
    void linkWorksByKeyboard();
    void searchFieldAnswersItsKeys();
    void longTextGivesWay();
    void everyFocusableWidgetHasAName();

private:
    Theme m_theme;
};

void WidgetsTest::initTestCase()
{
    m_theme.apply(*qApp);
}

void WidgetsTest::gridUpdatesInPlace()
{
    KeyValueGrid grid;
    grid.setValue(u"cpu"_s, u"CPU"_s, u"4 vCPU"_s);
    const qsizetype children = grid.children().size();
    grid.setValue(u"cpu"_s, u"CPU"_s, u"8 vCPU"_s, Tone::Warn);
    QCOMPARE(grid.children().size(), children);
    QCOMPARE(grid.value(u"cpu"_s), u"8 vCPU"_s);
    grid.remove(u"cpu"_s);
    QCOMPARE(grid.value(u"cpu"_s), QString());
}

void WidgetsTest::gridCopiesAndFollows()
{
    KeyValueGrid grid;
    grid.setValue(u"address"_s, u"Address"_s, u"10.20.0.14"_s);
    grid.setCopyable(u"address"_s, true);
    grid.setValue(u"image"_s, u"Image"_s, u"debian-12"_s);
    grid.setLink(u"image"_s, true);
    grid.show();
    grid.findChild<QToolButton *>()->click();
    QCOMPARE(QApplication::clipboard()->text(), u"10.20.0.14"_s);
    QSignalSpy followed(&grid, &KeyValueGrid::linkActivated);
    grid.findChild<LinkLabel *>()->click();
    QCOMPARE(followed.value(0).value(0).toString(), u"image"_s);
}

void WidgetsTest::rowMayGoWhenFollowed()
{
    KeyValueGrid grid;
    grid.setValue(u"image"_s, u"Image"_s, u"debian-12"_s);
    grid.setLink(u"image"_s, true);
    connect(&grid, &KeyValueGrid::linkActivated, &grid, &KeyValueGrid::clear);
    grid.findChild<LinkLabel *>()->click();
    QCOMPARE(grid.value(u"image"_s), QString());
    Banner banner(Banner::Kind::Error, u"No contact"_s);
    connect(banner.addAction(u"Try now"_s), &QPushButton::clicked, &banner, &Banner::clearActions);
    banner.findChild<QPushButton *>()->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!banner.findChild<QPushButton *>());
}

void WidgetsTest::switchTellsOnce()
{
    SegmentedSwitch views;
    QSignalSpy changed(&views, &SegmentedSwitch::currentChanged);
    views.addSegment(u"vm"_s, u"device-desktop"_s, u"Virtual machines"_s);
    views.addSegment(u"pool"_s, u"stack-2"_s, u"Pools"_s);
    QCOMPARE(views.current(), u"vm"_s);
    QCOMPARE(changed.count(), 0);
    views.setCurrent(u"pool"_s);
    views.setCurrent(u"pool"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(views.current(), u"pool"_s);
    views.findChildren<QAbstractButton *>().at(0)->click();
    QCOMPARE(views.current(), u"vm"_s);
}

void WidgetsTest::bannerCountsDown()
{
    Banner banner(Banner::Kind::Error, u"No contact"_s);
    QSignalSpy finished(&banner, &Banner::countdownFinished);
    banner.startCountdown(1, u"Trying again in %1 s"_s);
    QCOMPARE(banner.detail(), u"Trying again in 1 s"_s);
    QVERIFY(finished.wait(3000));
    QCOMPARE(banner.detail(), QString());
}

void WidgetsTest::emptyStateOffersOneThing()
{
    EmptyState empty(u"camera"_s, u"No snapshots"_s, u"Take one before you change something."_s);
    QVERIFY(empty.primary()->isHidden());
    empty.setPrimary(u"Take snapshot"_s);
    QVERIFY(!empty.primary()->isHidden());
    QSignalSpy pressed(&empty, &EmptyState::primaryActivated);
    empty.primary()->click();
    QCOMPARE(pressed.count(), 1);
}

void WidgetsTest::linkWorksByKeyboard()
{
    LinkLabel link(u"Choose another host"_s);
    QSignalSpy activated(&link, &LinkLabel::activated);
    QTest::keyClick(&link, Qt::Key_Return);
    QTest::keyClick(&link, Qt::Key_Space);
    QCOMPARE(activated.count(), 2);
}

void WidgetsTest::searchFieldAnswersItsKeys()
{
    SearchField field(u"Search"_s);
    QSignalSpy abandoned(&field, &SearchField::abandoned);
    field.setText(u"erp"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(field.text(), QString());
    QCOMPARE(abandoned.count(), 0);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(abandoned.count(), 1);
}

void WidgetsTest::longTextGivesWay()
{
    ElidedLabel label(u"a-name-that-is-much-longer-than-any-column-would-ever-be"_s);
    label.resize(label.sizeHint());
    QVERIFY(!label.isElided());
    label.resize(60, label.height());
    QVERIFY(label.isElided());
    QVERIFY(label.minimumSizeHint().width() < 60);
}

void WidgetsTest::everyFocusableWidgetHasAName()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *card = new Card(u"Guest"_s);
    card->setLink(u"Open console"_s);
    auto *grid = new KeyValueGrid;
    grid->setValue(u"address"_s, u"Address"_s, u"10.20.0.14"_s);
    grid->setCopyable(u"address"_s, true);
    card->body()->addWidget(grid);
    auto *banner = new Banner(Banner::Kind::Info, u"Text"_s);
    banner->setDismissible(true);
    auto *views = new SegmentedSwitch;
    views->addSegment(u"vm"_s, {}, u"Virtual machines"_s);
    column->addWidget(card);
    column->addWidget(banner);
    column->addWidget(views);
    column->addWidget(new SearchField(u"Search"_s));
    column->addWidget(new UsageBar(u"Memory"_s));
    const auto widgets = page.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus) {
            continue;
        }
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                           (label && !label->isVisibleTo(&page)) || (label && !label->text().isEmpty());
        QVERIFY2(named, widget->metaObject()->className());
    }
}

QTEST_MAIN(WidgetsTest)
#include "widgetstest.moc"
