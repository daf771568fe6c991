// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/guestviewport.h"

#include <QTest>

namespace penstock {

class GuestViewportTest : public QObject
{
    Q_OBJECT

private slots:
    void fitsAndKeepsTheAspect_data();
    void fitsAndKeepsTheAspect();
    void actualSizeIsWholePixels();
    void actualSizeScrolls();
    void pointsTravelBack();
    void damageIsCovered();
    void nothingWithoutAGuest();
};

void GuestViewportTest::fitsAndKeepsTheAspect_data()
{
    QTest::addColumn<QSize>("guest");
    QTest::addColumn<QSize>("view");
    QTest::addColumn<qreal>("ratio");
    QTest::addColumn<QRectF>("target");
    QTest::addColumn<bool>("exact");
    QTest::newRow("same") << QSize(640, 480) << QSize(640, 480) << 1.0 << QRectF(0, 0, 640, 480) << true;
    QTest::newRow("double") << QSize(640, 480) << QSize(1280, 960) << 1.0 << QRectF(0, 0, 1280, 960) << true;
    QTest::newRow("wide view") << QSize(640, 480) << QSize(1000, 480) << 1.0 << QRectF(180, 0, 640, 480) << true;
    QTest::newRow("tall view") << QSize(640, 480) << QSize(320, 600) << 1.0 << QRectF(0, 180, 320, 240) << false;
    QTest::newRow("twice the pixels") << QSize(640, 480) << QSize(640, 480) << 2.0 << QRectF(0, 0, 640, 480) << true;
    QTest::newRow("half points at 2x") << QSize(640, 480) << QSize(321, 240) << 2.0 << QRectF(0.5, 0, 320, 240) << true;
    QTest::newRow("one and a half") << QSize(300, 300) << QSize(300, 300) << 1.5 << QRectF(0, 0, 300, 300) << false;
}

void GuestViewportTest::fitsAndKeepsTheAspect()
{
    QFETCH(QSize, guest);
    QFETCH(QSize, view);
    QFETCH(qreal, ratio);
    QFETCH(QRectF, target);
    QFETCH(bool, exact);
    const GuestViewport area(guest, view, ratio, GuestViewport::Scaling::Fit);
    QCOMPARE(area.target(), target);
    QCOMPARE(area.isExact(), exact);
    QCOMPARE(area.scrollRange(), QSize(0, 0));
}

void GuestViewportTest::actualSizeIsWholePixels()
{
    const auto factor = [](qreal ratio) {
        return GuestViewport({640, 480}, {800, 600}, ratio, GuestViewport::Scaling::Actual).factor();
    };
    QCOMPARE(factor(1.0), 1.0);
    QCOMPARE(factor(1.25), 1.0);
    QCOMPARE(factor(1.75), 1.0);
    QCOMPARE(factor(2.0), 2.0);
    const GuestViewport area({640, 480}, {801, 600}, 1.0, GuestViewport::Scaling::Actual);
    QCOMPARE(area.target(), QRectF(80, 60, 640, 480));
    QVERIFY(area.isExact());
}

void GuestViewportTest::actualSizeScrolls()
{
    const auto make = [](QPoint scroll) {
        return GuestViewport({1024, 768}, {800, 600}, 1.0, GuestViewport::Scaling::Actual, scroll);
    };
    QCOMPARE(make({}).scrollRange(), QSize(224, 168));
    QCOMPARE(make({}).target(), QRectF(0, 0, 1024, 768));
    QCOMPARE(make({100, 50}).target().topLeft(), QPointF(-100, -50));
    QCOMPARE(make({9999, 9999}).target().topLeft(), QPointF(-224, -168));
    QCOMPARE(make({100, 50}).toGuest({0, 0}), QPoint(100, 50));
}

void GuestViewportTest::pointsTravelBack()
{
    const GuestViewport area({640, 480}, {1000, 480}, 1.0, GuestViewport::Scaling::Fit);
    QCOMPARE(area.toGuest({180, 0}), QPoint(0, 0));
    QCOMPARE(area.toGuest({819.9, 479.9}), QPoint(639, 479));
    QCOMPARE(area.toGuest({0, 240}), QPoint(0, 240));
    QCOMPARE(area.toGuest({2000, -5}), QPoint(639, 0));
    const GuestViewport half({640, 480}, {320, 240}, 1.0, GuestViewport::Scaling::Fit);
    QCOMPARE(half.toGuest({100, 100}), QPoint(200, 200));
}

void GuestViewportTest::damageIsCovered()
{
    const GuestViewport exact({100, 100}, {200, 200}, 1.0, GuestViewport::Scaling::Fit);
    QCOMPARE(exact.toView({10, 10, 5, 5}), QRect(20, 20, 10, 10));
    const GuestViewport scaled({100, 100}, {150, 150}, 1.0, GuestViewport::Scaling::Fit);
    const QRect covered = scaled.toView({10, 10, 5, 5});
    QVERIFY(covered.contains(QRect(14, 14, 10, 10)));
    QVERIFY(covered.width() <= 14);
}

void GuestViewportTest::nothingWithoutAGuest()
{
    const GuestViewport area({}, {800, 600}, 1.0, GuestViewport::Scaling::Fit);
    QVERIFY(area.isEmpty());
    QCOMPARE(area.toGuest({10, 10}), QPoint());
    QCOMPARE(area.toView({0, 0, 10, 10}), QRect());
}

} // namespace penstock

QTEST_APPLESS_MAIN(penstock::GuestViewportTest)
#include "guestviewporttest.moc"
