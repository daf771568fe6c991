// SPDX-License-Identifier: Apache-2.0
#include "app/features/dialogs/methodcalldialog.h"
#include "app/forms/fieldeditor.h"
#include "app/forms/schemaform.h"
#include "tests/gui/pages/pagefixture.h"

#include <QSignalSpy>
#include <QTest>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

Field reference(const QString &name, const QString &target)
{
    return FieldBuilder(name, FieldKind::Reference).label("Object").target(target).required();
}

/// A fake service with methods that the console was not made for.
struct MethodFixture : PageFixture {
    MethodFixture()
    {
        const Field color = FieldBuilder(u"color"_s, FieldKind::Text).label("Color").required();
        add({.name = u"volume.check"_s, .label = u"Check disks"_s, .parameters = {reference(u"host"_s, u"host"_s)}, .changes = true});
        add({.name = u"vm.polish"_s, .label = u"Polish"_s, .parameters = {reference(u"id"_s, u"vm"_s)}, .changes = true});
        add({.name = u"vm.scrape"_s, .label = u"Scrape"_s, .parameters = {reference(u"id"_s, u"vm"_s)}, .changes = true, .destructive = true});
        add({.name = u"vm.paint"_s, .label = u"Paint"_s, .parameters = {reference(u"id"_s, u"vm"_s), color}, .changes = true});
        add({.name = u"vm.look"_s, .label = u"Look"_s, .parameters = {reference(u"id"_s, u"vm"_s)}});
        add({.name = u"moon.land"_s, .label = u"Land"_s, .changes = true}); // of no type
    }

    void add(const Method &method)
    {
        service.addMethod(method);
        service.on(method.name, [](const QJsonObject &) -> Result<QJsonValue> { return QJsonObject(); });
    }
    [[nodiscard]] QJsonObject sent(const QString &method) const
    {
        QJsonObject params;
        for (const FakeService::Call &call : service.calls()) {
            params = call.method == method ? call.params : params;
        }
        return params;
    }
};

} // namespace

/// Methods that plugins declare can be used without anything being written for them.
class TestMethodVerbs : public QObject
{
    Q_OBJECT

private slots:
    void theyAreOffered()
    {
        MethodFixture page;
        QVERIFY(page.begin());
        QTRY_VERIFY(page.actions.verb(u"vm.polish"_s));
        QCOMPARE(page.actions.verb(u"vm.polish"_s)->text, u"Polish"_s);
        QVERIFY(page.actions.verbsFor(u"vm"_s).contains(u"vm.paint"_s));
        QVERIFY(page.actions.verbsFor(u"host"_s).contains(u"volume.check"_s));
        QVERIFY(!page.actions.verb(u"vm.look"_s));
        QVERIFY(!page.actions.verb(u"moon.land"_s));
        QCOMPARE(page.actions.verbsFor(u"vm"_s).count(u"vm.start"_s), 1);
        QVERIFY(page.actions.verb(u"vm.start"_s) && !page.actions.verb(u"vm.start"_s)->fromMethod);
    }

    void whatNeedsOnlyTheObjectIsDoneAtOnce()
    {
        MethodFixture page;
        QVERIFY(page.begin());
        QTRY_VERIFY(page.actions.verb(u"vm.polish"_s));
        page.actions.trigger(u"vm.polish"_s, {PageFixture::machine()});
        QTRY_COMPARE(page.service.callCount(u"vm.polish"_s), 1);
        QCOMPARE(page.sent(u"vm.polish"_s).value("id"_L1).toString(), u"v1"_s);
        MethodCallDialog::callOrAsk(page.context(), *page.actions.verb(u"volume.check"_s), {PageFixture::host()}, nullptr);
        QTRY_COMPARE(page.service.callCount(u"volume.check"_s), 1);
        QCOMPARE(page.sent(u"volume.check"_s).value("host"_L1).toString(), u"h1"_s);
    }

    void whatMayLoseSomethingAsksFirst()
    {
        MethodFixture page;
        QVERIFY(page.begin());
        QTRY_VERIFY(page.actions.verb(u"vm.scrape"_s));
        const QSignalSpy asked(&page.actions, &ActionRegistry::confirmationNeeded);
        page.actions.trigger(u"vm.scrape"_s, {PageFixture::machine()});
        QCOMPARE(asked.size(), 1);
        QCOMPARE(page.service.callCount(u"vm.scrape"_s), 0);
    }

    void theRestIsAskedForInAForm()
    {
        MethodFixture page;
        QVERIFY(page.begin());
        QTRY_VERIFY(page.actions.verb(u"vm.paint"_s));
        MethodCallDialog dialog(page.context(), u"vm.paint"_s, PageFixture::machine());
        QVERIFY(!dialog.form()->editor(u"id"_s));
        dialog.submit();
        QCOMPARE(page.service.callCount(u"vm.paint"_s), 0);
        dialog.form()->editor(u"color"_s)->setValue(u"green"_s);
        dialog.submit();
        QTRY_COMPARE(page.service.callCount(u"vm.paint"_s), 1);
        QCOMPARE(page.sent(u"vm.paint"_s).value("id"_L1).toString(), u"v1"_s);
        QCOMPARE(page.sent(u"vm.paint"_s).value("color"_L1).toString(), u"green"_s);
    }

    void withoutAnObjectTheFormAsksForIt()
    {
        MethodFixture page;
        QVERIFY(page.begin());
        QTRY_VERIFY(page.actions.verb(u"volume.check"_s));
        QVERIFY(bool(page.actions.availability(u"volume.check"_s, {})));
        QVERIFY(bool(page.actions.availability(u"volume.check"_s, {PageFixture::machine()})));
        const MethodCallDialog dialog(page.context(), u"volume.check"_s, {});
        QVERIFY(dialog.form()->editor(u"host"_s));
        QCOMPARE(dialog.windowTitle(), u"Check disks"_s);
    }
};

} // namespace penstock

QTEST_MAIN(penstock::TestMethodVerbs)
#include "tst_methodverbs.moc"
