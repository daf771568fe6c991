// SPDX-License-Identifier: Apache-2.0
#include "app/features/dialogs/addhostdialog.h"
#include "app/features/dialogs/importimagedialog.h"
#include "app/features/dialogs/machineopener.h"
#include "app/features/dialogs/newmachinedialog.h"
#include "app/forms/fieldeditor.h"
#include "app/forms/schemaform.h"
#include "app/theme/widgets/banner.h"
#include "tests/gui/pages/pagefixture.h"

#include <QJsonArray>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace penstock;
using namespace Qt::StringLiterals;

class DialogsTest final : public QObject
{
    Q_OBJECT

private slots:
    void suggestsWhatTheServiceSays();
    void marksWhatIsMissingAndSendsNothing();
    void keepsEntriesWhenTheServiceRefuses();
    void showsOtherErrorsAboveTheForm();
    void sendsWhatWasEntered();
    void takesWhatPluginsAdd();
    void opensTheNewMachine();
    void addsThisComputerByDefault();
    void importsAFileThatIsChosenOrTyped();
    void growsWithItsTexts();
};

namespace {

constexpr qint64 gibibyte = 1024LL * 1024 * 1024;

struct OpenDialog : PageFixture {
    bool open()
    {
        service.on(u"vm.defaults"_s, [](const QJsonObject &) -> Result<QJsonValue> {
            return QJsonObject{{u"name"_s, u"vm-1"_s},  {u"host"_s, u"h1"_s},       {u"image"_s, u"i1"_s},
                               {u"network"_s, u"n1"_s}, {u"memory"_s, 2 * gibibyte}, {u"cpus"_s, 2},
                               {u"diskSize"_s, 10 * gibibyte}};
        });
        if (!begin()) {
            return false;
        }
        dialog = std::make_unique<NewMachineDialog>(context());
        dialog->open();
        return QTest::qWaitFor([this] { return name()->text() == u"vm-1"_s; }, 5000);
    }
    [[nodiscard]] QLineEdit *name() const { return dialog->form()->editor(u"name"_s)->findChild<QLineEdit *>(); }
    void enterName(const QString &text) const
    {
        name()->selectAll();
        QTest::keyClick(name(), Qt::Key_Delete);
        QTest::keyClicks(name(), text);
    }

    std::unique_ptr<NewMachineDialog> dialog;
};

} // namespace

void DialogsTest::suggestsWhatTheServiceSays()
{
    OpenDialog open;
    QVERIFY(open.open());
    const QJsonObject values = open.dialog->form()->values();
    QCOMPARE(values.value(u"host"_s).toString(), u"h1"_s);
    QCOMPARE(values.value(u"image"_s).toString(), u"i1"_s);
    QCOMPARE(values.value(u"network"_s).toString(), u"n1"_s);
    QCOMPARE(values.value(u"memory"_s).toInteger(), 2 * gibibyte);
    QCOMPARE(values.value(u"diskSize"_s).toInteger(), 10 * gibibyte);
    QVERIFY(values.value(u"start"_s).toBool());
}

void DialogsTest::marksWhatIsMissingAndSendsNothing()
{
    OpenDialog open;
    QVERIFY(open.open());
    open.enterName({});
    QVERIFY(!open.dialog->form()->problem(u"name"_s).isEmpty());
    open.dialog->button()->click();
    QVERIFY(open.dialog->isVisible());
    QVERIFY(open.name()->property("invalid").toBool());
    QCOMPARE(open.service.callCount(u"vm.create"_s), 0);
    open.enterName(u"web"_s);
    QVERIFY(open.dialog->form()->problem(u"name"_s).isEmpty());
    QVERIFY(!open.name()->property("invalid").toBool());
}

void DialogsTest::keepsEntriesWhenTheServiceRefuses()
{
    OpenDialog open;
    QVERIFY(open.open());
    open.service.on(u"vm.create"_s, [](const QJsonObject &) -> Result<QJsonValue> {
        return failure(Error{.code = ErrorCode::AlreadyExists,
                             .what = "The virtual machine was not created.",
                             .why = "The name is taken.",
                             .fix = "Choose another name.",
                             .field = u"name"_s,
                             .detail = {}});
    });
    open.enterName(u"hello"_s);
    open.dialog->button()->click();
    QTRY_COMPARE(open.dialog->form()->problem(u"name"_s), u"The name is taken. Choose another name."_s);
    QVERIFY(open.dialog->isVisible());
    QVERIFY(open.dialog->button()->isEnabled());
    QCOMPARE(open.name()->text(), u"hello"_s);
    QVERIFY(open.name()->property("invalid").toBool());
    QCOMPARE(open.dialog->form()->values().value(u"memory"_s).toInteger(), 2 * gibibyte);
}

void DialogsTest::showsOtherErrorsAboveTheForm()
{
    OpenDialog open;
    QVERIFY(open.open());
    open.service.on(u"vm.create"_s, [](const QJsonObject &) -> Result<QJsonValue> {
        return failure(ErrorCode::Unavailable, "No host can be reached.");
    });
    open.dialog->button()->click();
    QTRY_VERIFY(open.dialog->banner()->isVisible());
    QCOMPARE(open.dialog->banner()->text(), u"No host can be reached."_s);
}

void DialogsTest::sendsWhatWasEntered()
{
    OpenDialog open;
    QVERIFY(open.open());
    open.enterName(u"web-07"_s);
    open.dialog->setMoreShown(true);
    open.dialog->moreForm()->setValues({{u"sshKeys"_s, QJsonArray{u"ssh-ed25519 AAAA a@b"_s}}});
    open.dialog->form()->setValues({{u"network"_s, QString()}, {u"image"_s, QString()}});
    QSignalSpy answered(open.dialog.get(), &MethodDialog::answered);
    open.dialog->button()->click();
    QTRY_COMPARE(answered.count(), 1);
    QVERIFY(!open.dialog->isVisible());
    const QJsonObject sent = open.service.calls().last().params;
    QCOMPARE(sent.value(u"name"_s).toString(), u"web-07"_s);
    QCOMPARE(sent.value(u"network"_s), QJsonValue(QString()));
    QVERIFY(!sent.contains(u"image"_s));
    QVERIFY(!sent.contains(u"hostName"_s));
    QCOMPARE(sent.value(u"sshKeys"_s).toArray().size(), 1);
}

void DialogsTest::takesWhatPluginsAdd()
{
    OpenDialog open;
    ResourceType folder(u"folder"_s, "Folder", "Folders");
    folder.add(u"name"_s, FieldKind::Text).label("Name");
    open.service.addType(folder);
    open.service.put(u"folder"_s, {{u"id"_s, u"f1"_s}, {u"name"_s, u"Sales"_s}});
    for (Method method : fakeschema::methods()) {
        if (method.name == "vm.create"_L1) {
            method.parameters << FieldBuilder(u"inventory.folder"_s, FieldKind::Reference).label("Folder").target(u"folder"_s)
                              << FieldBuilder(u"note.contact"_s, FieldKind::Text).label("Contact");
            open.service.addMethod(method);
        }
    }
    QVERIFY(open.open());
    open.dialog->setMoreShown(true);
    QVERIFY(open.dialog->moreForm()->editor(u"note.contact"_s));
    QSignalSpy answered(open.dialog.get(), &MethodDialog::answered);
    FieldEditor *editor = open.dialog->moreForm()->editor(u"inventory.folder"_s);
    QVERIFY(editor);
    QTRY_VERIFY((editor->setValue(u"f1"_s), editor->value() == u"f1"_s)); // once it is known
    open.dialog->button()->click();
    QTRY_COMPARE(answered.count(), 1);
    QCOMPARE(open.service.calls().last().params.value(u"inventory.folder"_s), QJsonValue(u"f1"_s));
    QVERIFY(!open.service.calls().last().params.contains(u"note.contact"_s));
}

void DialogsTest::opensTheNewMachine()
{
    OpenDialog open;
    QVERIFY(open.open());
    open.navigation.open(Place::list(u"vm"_s));
    open.enterName(u"web-07"_s);
    connect(open.dialog.get(), &MethodDialog::answered, this, [&open, this](const QJsonObject &answer) {
        new MachineOpener(open.context(), answer.value(u"task"_s).toString(), u"web-07"_s, this);
    });
    open.dialog->button()->click();
    QTRY_COMPARE(open.cache.nameOf(u"vm"_s, open.navigation.current().object.id), u"web-07"_s);
}

void DialogsTest::addsThisComputerByDefault()
{
    PageFixture fixture;
    QVERIFY(fixture.begin());
    AddHostDialog dialog(fixture.context());
    dialog.open();
    dialog.button()->click();
    QTRY_COMPARE(fixture.service.callCount(u"host.add"_s), 1);
    QCOMPARE(fixture.service.calls().last().params.value(u"uri"_s).toString(), u"qemu:///system"_s);
}

void DialogsTest::importsAFileThatIsChosenOrTyped()
{
    PageFixture fixture;
    QVERIFY(fixture.begin());
    ImportImageDialog dialog(fixture.context());
    dialog.open();
    auto *path = dialog.form()->editor(u"path"_s)->findChild<QLineEdit *>();
    QVERIFY(path);
    QCOMPARE(path->actions().size(), 1);
    QTest::keyClicks(path, u"/srv/debian-12.qcow2"_s);
    QCOMPARE(dialog.form()->values().value(u"name"_s).toString(), u"debian-12"_s);
}

void DialogsTest::growsWithItsTexts()
{
    PageFixture fixture;
    QVERIFY(fixture.begin());
    AddHostDialog dialog(fixture.context());
    dialog.open();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const int before = dialog.height();
    dialog.form()->setHint(u"uri"_s, QString(400, u'm') + QString(u" word"_s).repeated(200));
    QTRY_VERIFY(dialog.height() > before);
    QVERIFY(dialog.height() >= dialog.layout()->totalHeightForWidth(dialog.width()));
}

QTEST_MAIN(DialogsTest)
#include "tst_dialogs.moc"
