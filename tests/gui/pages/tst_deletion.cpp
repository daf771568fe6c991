// SPDX-License-Identifier: Apache-2.0
#include "app/features/dialogs/deletiondialog.h"
#include "app/views/binpage.h"
#include "app/views/binundo.h"
#include "app/views/tabletree.h"
#include "tests/gui/pages/pagefixture.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace penstock;
using namespace Qt::StringLiterals;

namespace {

template <typename Widget>
Widget *withText(const QWidget &parent, const QString &text)
{
    for (auto *widget : parent.findChildren<Widget *>()) {
        if (widget->text().startsWith(text)) {
            return widget;
        }
    }
    return nullptr;
}

QJsonObject planOf(const QJsonObject &params, bool blocked)
{
    const bool disks = params.value("disks"_L1).toString() == "delete"_L1;
    QJsonArray victims{QJsonObject{{u"type"_s, u"vm"_s}, {u"count"_s, 1}, {u"names"_s, QJsonArray{u"hello"_s}}}};
    if (disks) {
        victims.append(QJsonObject{{u"type"_s, u"volume"_s}, {u"count"_s, 1}, {u"names"_s, QJsonArray{u"hello.qcow2"_s}}});
    }
    const Error running{.code = ErrorCode::Conflict, .what = "hello cannot be deleted.", .why = "It is running.", .fix = "Shut it down first."};
    return {{u"dryRun"_s, true},
            {u"victims"_s, victims},
            {u"files"_s, QJsonObject{{u"count"_s, disks ? 1 : 0},
                                     {u"bytes"_s, disks ? 40.0 * 1024 * 1024 * 1024 : 0},
                                     {u"paths"_s, disks ? QJsonArray{u"/volumes/hello.qcow2"_s} : QJsonArray()}}},
            {u"blocks"_s, blocked ? QJsonArray{running.toJson()} : QJsonArray()}};
}

struct Deleting : PageFixture {
    bool open(bool blocked = false, const QString &state = u"stopped"_s)
    {
        service.on(u"service.info"_s, [](const QJsonObject &) -> Result<QJsonValue> { return QJsonObject{{u"binDays"_s, 7}}; });
        service.on(u"vm.delete"_s, [this, blocked](const QJsonObject &params) -> Result<QJsonValue> {
            if (params.value("dryRun"_L1).toBool()) {
                return planOf(params, blocked && !params.value("force"_L1).toBool());
            }
            deleted = params;
            return QJsonObject{{u"task"_s, service.startTask(u"vm.delete"_s, u"Delete"_s)}};
        });
        if (!begin(state)) {
            return false;
        }
        dialog = std::make_unique<DeletionDialog>(context(), u"vm.delete"_s, ObjectRefs{machine()});
        dialog->show();
        return QTest::qWaitFor([this] { return dialog->hasPreview() && withText<QLabel>(*dialog, u"Deleted"_s); }, 5000);
    }

    std::unique_ptr<DeletionDialog> dialog;
    QJsonObject deleted;
};

} // namespace

/// How objects are deleted, and how they come back.
class DeletionTest final : public QObject
{
    Q_OBJECT

private slots:
    void theBinComesFirst()
    {
        Deleting page;
        QVERIFY(page.open());
        QVERIFY(withText<QRadioButton>(*page.dialog, u"Move to the bin"_s)->isChecked());
        QTRY_VERIFY(withText<QLabel>(*page.dialog, u"It stays where it is"_s)->text().contains(u"7"_s));
        QSignalSpy offered(new BinUndo(page.context(), page.dialog.get()), &BinUndo::offered);
        withText<QPushButton>(*page.dialog, u"Move to the bin"_s)->click();
        QTRY_COMPARE(page.service.callCount(u"vm.discard"_s), 1);
        QTRY_COMPARE(offered.size(), 1);
        QCOMPARE(offered.first().first().toString(), u"Moved hello to the bin."_s);
        page.dialog->findChild<BinUndo *>()->undo();
        QTRY_COMPARE(page.service.callCount(u"vm.restore"_s), 1);
    }

    void whatGoesIsShownBefore()
    {
        Deleting page;
        QVERIFY(page.open());
        QCOMPARE(withText<QLabel>(*page.dialog, u"Deleted in"_s)->text(), u"Deleted in the end: 1 virtual machine."_s);
        withText<QCheckBox>(*page.dialog, u"Delete the disks"_s)->setChecked(true);
        QTRY_VERIFY(page.dialog->hasPreview());
        withText<QRadioButton>(*page.dialog, u"Delete now"_s)->setChecked(true);
        const QString text = withText<QLabel>(*page.dialog, u"Deleted:"_s)->text();
        QVERIFY2(text.contains(u"1 volume"_s) && text.contains(u"40 GiB"_s), qPrintable(text));
        withText<QPushButton>(*page.dialog, u"Delete now"_s)->click();
        QTRY_COMPARE(page.deleted.value("disks"_L1).toString(), u"delete"_s);
        QCOMPARE(page.service.callCount(u"vm.discard"_s), 0);
    }

    void whatStandsInTheWayStopsIt()
    {
        Deleting page;
        QVERIFY(page.open(true));
        const QLabel *blocks = withText<QLabel>(*page.dialog, u"hello cannot be deleted. It is running."_s);
        QVERIFY(blocks && blocks->isVisible());
        withText<QRadioButton>(*page.dialog, u"Delete now"_s)->setChecked(true);
        QVERIFY(!withText<QPushButton>(*page.dialog, u"Delete now"_s)->isEnabled());
    }

    void whatRunsIsPoweredOffOnRequest()
    {
        Deleting page;
        QVERIFY(page.open(true, u"running"_s));
        QVERIFY(page.actions.availability(u"vm.delete"_s, {PageFixture::machine()}).reason.isEmpty());
        QVERIFY(!withText<QPushButton>(*page.dialog, u"Move to the bin"_s)->isEnabled());
        withText<QRadioButton>(*page.dialog, u"Delete now"_s)->setChecked(true);
        QVERIFY(!withText<QPushButton>(*page.dialog, u"Delete now"_s)->isEnabled());
        auto *force = withText<QCheckBox>(*page.dialog, u"Power off"_s);
        QVERIFY(force->isVisible());
        force->setChecked(true);
        auto *agree = withText<QPushButton>(*page.dialog, u"Power off and delete"_s);
        QVERIFY(agree);
        QTRY_VERIFY(agree->isEnabled());
        agree->click();
        QTRY_VERIFY(page.deleted.value("force"_L1).toBool());
    }

    void aHostIsForgotten()
    {
        PageFixture page;
        QJsonObject removed;
        page.service.on(u"host.remove"_s, [&removed](const QJsonObject &params) -> Result<QJsonValue> {
            if (params.value("dryRun"_L1).toBool()) {
                const QJsonArray victims{QJsonObject{{u"type"_s, u"vm"_s}, {u"count"_s, 13}, {u"names"_s, QJsonArray{u"hello"_s}}}};
                return QJsonObject{{u"dryRun"_s, true}, {u"victims"_s, victims}, {u"blocks"_s, QJsonArray()}};
            }
            removed = params;
            return QJsonObject();
        });
        QVERIFY(page.begin());
        DeletionDialog dialog(page.context(), u"host.remove"_s, {PageFixture::host()});
        dialog.show();
        QCOMPARE(dialog.windowTitle(), u"Remove kvm-01 from the inventory?"_s);
        QVERIFY(withText<QLabel>(dialog, u"Nothing changes on the host"_s)->isVisible());
        QTRY_VERIFY(withText<QLabel>(dialog, u"Forgotten here: 13 virtual machines."_s));
        QVERIFY(!withText<QRadioButton>(dialog, u"Delete now"_s)->isVisible());
        withText<QPushButton>(dialog, u"Remove"_s)->click();
        QTRY_COMPARE(removed, (QJsonObject{{u"id"_s, u"h1"_s}, {u"token"_s, removed.value("token"_L1)}}));
    }

    void theBinRestoresAndDeletes()
    {
        PageFixture page;
        ResourceType type(u"thing"_s, "Thing", "Things");
        type.add(u"name"_s, FieldKind::Text).label("Name").help("Name");
        type.add(u"discarded"_s, FieldKind::Time).label("Discarded").help("Discarded");
        page.service.addType(type);
        const QString yesterday = QDateTime::currentDateTimeUtc().addDays(-1).toString(Qt::ISODateWithMs);
        page.service.put(u"thing"_s, {{u"id"_s, u"t1"_s},
                                      {u"name"_s, u"old thing"_s},
                                      {u"discarded"_s, yesterday},
                                      {u"discardedBy"_s, u"alice"_s},
                                      {u"discardedWith"_s, QJsonObject{{u"file"_s, true}}}});
        page.service.on(u"service.info"_s, [](const QJsonObject &) -> Result<QJsonValue> { return QJsonObject{{u"binDays"_s, 7}}; });
        QJsonObject restored;
        QJsonObject deleted;
        page.service.on(u"thing.restore"_s, [&](const QJsonObject &params) -> Result<QJsonValue> { return restored = params; });
        page.service.on(u"thing.delete"_s, [&](const QJsonObject &params) -> Result<QJsonValue> { return deleted = params; });
        QVERIFY(page.begin());
        BinPage bin(page.context());
        bin.resize(900, 400);
        bin.show();
        QTRY_COMPARE(bin.table()->model()->rowCount(), 1);
        const auto cell = [&bin](int column) { return bin.table()->model()->index(0, column).data().toString(); };
        QCOMPARE(cell(0), u"old thing"_s);
        QCOMPARE(cell(2), u"alice"_s);
        QTRY_VERIFY(cell(4).startsWith(u"6 "_s) || cell(4).startsWith(u"5 "_s));
        QVERIFY(!withText<QPushButton>(bin, u"Restore"_s)->isEnabled());
        bin.table()->selectAll();
        withText<QPushButton>(bin, u"Restore"_s)->click();
        QTRY_COMPARE(restored.value("id"_L1).toString(), u"t1"_s);
        withText<QPushButton>(bin, u"Empty bin"_s)->click();
        auto *dialog = bin.findChild<QDialog *>();
        QVERIFY(dialog);
        withText<QPushButton>(*dialog, u"Delete now"_s)->click();
        QTRY_COMPARE(deleted.value("id"_L1).toString(), u"t1"_s);
        QVERIFY(deleted.value("file"_L1).toBool());
        page.service.remove(u"thing"_s, u"t1"_s);
        QTRY_COMPARE(bin.table()->model()->rowCount(), 0);
    }
};

QTEST_MAIN(DeletionTest)
#include "tst_deletion.moc"
