// SPDX-License-Identifier: Apache-2.0
#include "app/features/summary/attributescard.h"
#include "app/features/summary/hostsummarytab.h"
#include "app/features/summary/machinesummarytab.h"
#include "app/features/summary/screenthumbnail.h"
#include "app/theme/widgets/banner.h"
#include "app/theme/widgets/keyvaluegrid.h"
#include "tests/gui/pages/pagefixture.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QSignalSpy>

using namespace penstock;
using namespace Qt::StringLiterals;

class SummaryTest final : public QObject
{
    Q_OBJECT

private slots:
    void showsTheMachine();
    void followsChanges();
    void fetchesPicturesOnlyWhileSeen();
    void showsTheHostAndItsProblem();
    void showsWhatPluginsAdd();
};

namespace {

QString pictureOfAScreen()
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(Qt::darkBlue);
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    return QString::fromLatin1(png.toBase64());
}

} // namespace

void SummaryTest::showsTheMachine()
{
    PageFixture fixture;
    QVERIFY(fixture.begin());
    fixture.service.change(u"vm"_s, u"v1"_s,
                           {{u"image"_s, u"i1"_s},
                            {u"nics"_s, QJsonArray{QJsonObject{{u"network"_s, u"n1"_s}, {u"model"_s, u"virtio"_s}}}}});
    const MachineSummaryTab tab(fixture.context(), PageFixture::machine());
    QTRY_COMPARE(tab.related()->value(u"image"_s), u"debian-12"_s);
    QCOMPARE(tab.related()->value(u"host"_s), u"kvm-01"_s);
    QCOMPARE(tab.guest()->value(u"address"_s), u"192.0.2.7\n192.0.2.8"_s);
    QCOMPARE(tab.hardware()->value(u"memory"_s), u"2 GiB"_s);
    QCOMPARE(tab.hardware()->value(u"nic-0"_s), u"default, virtio"_s);
    QCOMPARE(tab.hardware()->value(u"machine"_s), u"—"_s);
}

void SummaryTest::followsChanges()
{
    PageFixture fixture;
    QVERIFY(fixture.begin());
    const MachineSummaryTab tab(fixture.context(), PageFixture::machine());
    const QJsonObject disk{{u"target"_s, u"vda"_s}, {u"format"_s, u"qcow2"_s}, {u"path"_s, u"/images/a.qcow2"_s}};
    fixture.service.change(u"vm"_s, u"v1"_s, {{u"disks"_s, QJsonArray{disk}}});
    QTRY_COMPARE(tab.hardware()->value(u"disk-0"_s), u"qcow2, a.qcow2"_s);
    fixture.service.change(u"vm"_s, u"v1"_s, {{u"disks"_s, QJsonArray()}, {u"state"_s, u"stopped"_s}});
    QTRY_COMPARE(tab.hardware()->value(u"disk-0"_s), QString());
    QCOMPARE(tab.guest()->value(u"uptime"_s), u"—"_s);
}

void SummaryTest::fetchesPicturesOnlyWhileSeen()
{
    PageFixture fixture;
    Method screenshot;
    screenshot.name = u"vm.screenshot"_s;
    fixture.service.addMethod(screenshot);
    fixture.service.on(u"vm.screenshot"_s, [](const QJsonObject &) -> Result<QJsonValue> {
        return QJsonObject{{u"png"_s, pictureOfAScreen()}};
    });
    QVERIFY(fixture.begin());
    fixture.service.change(u"vm"_s, u"v1"_s, {{u"graphics"_s, u"vnc"_s}});
    MachineSummaryTab tab(fixture.context(), PageFixture::machine());
    QTest::qWait(200);
    QCOMPARE(fixture.service.callCount(u"vm.screenshot"_s), 0);
    tab.show();
    QTRY_VERIFY(tab.thumbnail()->hasPicture());
    fixture.service.change(u"vm"_s, u"v1"_s, {{u"state"_s, u"stopped"_s}});
    QTRY_VERIFY(!tab.thumbnail()->hasPicture());
    QCOMPARE(fixture.service.callCount(u"vm.screenshot"_s), 1);
}

void SummaryTest::showsTheHostAndItsProblem()
{
    PageFixture fixture;
    QVERIFY(fixture.begin());
    HostSummaryTab tab(fixture.context(), PageFixture::host());
    tab.show();
    QCOMPARE(tab.machines()->value(u"all"_s), u"1"_s);
    QCOMPARE(tab.machines()->value(u"running"_s), u"1"_s);
    QVERIFY(!tab.problem()->isVisible());
    const Error problem{.code = ErrorCode::Unavailable,
                        .what = "Host kvm-01 cannot be reached.",
                        .why = "Connection refused.",
                        .fix = "Check that libvirt runs there.",
                        .field = {},
                        .detail = {}};
    fixture.service.change(u"host"_s, u"h1"_s, {{u"state"_s, u"disconnected"_s}, {u"problem"_s, problem.toJson()}});
    QTRY_VERIFY(tab.problem()->isVisible());
    QCOMPARE(tab.problem()->text(), u"Host kvm-01 cannot be reached."_s);
    QCOMPARE(tab.problem()->detail(), u"Connection refused. Check that libvirt runs there."_s);
}

void SummaryTest::showsWhatPluginsAdd()
{
    PageFixture fixture;
    ResourceType folder(u"folder"_s, "Folder", "Folders");
    folder.add(u"name"_s, FieldKind::Text).label("Name");
    fixture.service.addType(folder);
    for (ResourceType type : fakeschema::types()) {
        if (type.name() == "vm"_L1) {
            type.addAttributes(u"inventory"_s, {FieldBuilder(u"folder"_s, FieldKind::Reference).label("Folder").target(u"folder"_s),
                                                FieldBuilder(u"contact"_s, FieldKind::Text).label("Contact")});
            fixture.service.addType(type);
        }
    }
    QVERIFY(fixture.begin());
    fixture.service.put(u"folder"_s, {{u"id"_s, u"f1"_s}, {u"name"_s, u"Sales"_s}});
    fixture.service.change(u"vm"_s, u"v1"_s, {{u"inventory.folder"_s, u"f1"_s}});
    MachineSummaryTab tab(fixture.context(), PageFixture::machine());
    tab.show();
    QTRY_COMPARE(tab.attributes()->grid()->value(u"inventory.folder"_s), u"Sales"_s);
    QVERIFY(tab.attributes()->isVisible());
    QCOMPARE(tab.attributes()->grid()->value(u"inventory.contact"_s), u"—"_s);
    QSignalSpy opened(tab.attributes(), &AttributesCard::opened);
    emit tab.attributes()->grid()->linkActivated(u"inventory.folder"_s);
    QCOMPARE(opened.value(0), (QVariantList{u"folder"_s, u"f1"_s}));
    fixture.service.change(u"vm"_s, u"v1"_s, {{u"inventory.folder"_s, QJsonValue()}});
    QTRY_COMPARE(tab.attributes()->grid()->value(u"inventory.folder"_s), u"—"_s);
    HostSummaryTab without(fixture.context(), PageFixture::host());
    without.show();
    QVERIFY(!without.attributes()->isVisible());
}

QTEST_MAIN(SummaryTest)
#include "tst_summary.moc"
