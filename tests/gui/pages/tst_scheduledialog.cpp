// SPDX-License-Identifier: Apache-2.0
#include "app/features/dialogs/parametersform.h"
#include "app/features/dialogs/scheduledialog.h"
#include "app/forms/fieldeditor.h"
#include "app/forms/schemaform.h"
#include "app/models/fieldtext.h"
#include "app/models/scheduletext.h"
#include "tests/gui/pages/pagefixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

ResourceType scheduleType()
{
    ResourceType type(u"schedule"_s, "Schedule", "Schedules");
    type.add(u"name"_s, FieldKind::Text).label("Name").help("Name").required().listed();
    type.add(u"enabled"_s, FieldKind::Bool).label("Enabled").help("Enabled").byDefault(true);
    type.add(u"cron"_s, FieldKind::Text).label("When").help("When").listed();
    type.add(u"at"_s, FieldKind::Time).label("Once at").help("Once");
    type.add(u"timeZone"_s, FieldKind::Text).label("Time zone").help("Time zone");
    type.add(u"method"_s, FieldKind::Text).label("Method").help("What is called").required().listed();
    type.add(u"parameters"_s, FieldKind::Object).label("Parameters").help("Values by their names");
    return type;
}

/// A fake service with schedules.
struct ScheduleFixture : PageFixture {
    ScheduleFixture()
    {
        const ResourceType schedule = scheduleType();
        service.addType(schedule);
        QList<Field> update{Field(u"id"_s, FieldKind::Reference)};
        for (const Field &field : schedule.fields()) {
            update += field;
            update.last().required = false;
            update.last().defaultValue = {};
        }
        add(u"schedule.create"_s, schedule.fields());
        add(u"schedule.update"_s, update + QList<Field>{Field(u"version"_s, FieldKind::Integer), Field(u"clear"_s, FieldKind::List)});
        add(u"session.changePassword"_s, {Field(u"password"_s, FieldKind::Secret)});
        service.on(u"schedule.update"_s, [](const QJsonObject &) -> Result<QJsonValue> { return QJsonObject(); });
        service.on(u"schedule.preview"_s, [](const QJsonObject &params) -> Result<QJsonValue> {
            if (params.value("cron"_L1).toString().contains(u'?')) {
                return failure(Error{.code = ErrorCode::InvalidArgument, .what = "No.", .why = "“?” is no hour.", .field = u"cron"_s});
            }
            return QJsonObject{{u"runs"_s, QJsonArray()}, {u"local"_s, QJsonArray{u"2030-01-02 02:00 CET"_s, u"2030-01-03 02:00 CET"_s}}};
        });
    }
    void add(const QString &name, const QList<Field> &parameters)
    {
        service.addMethod({.name = name, .label = u"Do"_s, .help = u"x"_s, .parameters = parameters, .changes = true});
    }
    [[nodiscard]] bool beginWithSchedule()
    {
        service.put(u"schedule"_s, {{u"id"_s, u"s1"_s}, {u"name"_s, u"nightly"_s}, {u"cron"_s, u"0 3 * * *"_s}, {u"enabled"_s, true},
                                    {u"method"_s, u"vm.shutDown"_s}, {u"parameters"_s, QJsonObject{{u"id"_s, u"v1"_s}, {u"timeout"_s, 90}, {u"odd"_s, 1}}}});
        return begin() && watched(u"schedule"_s);
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

void choose(const ScheduleDialog &dialog, const QString &method)
{
    auto *box = dialog.form()->editor(u"method"_s)->findChild<QComboBox *>();
    box->setCurrentIndex(box->findData(method));
    emit box->activated(box->currentIndex());
}

void type(const FieldEditor *editor, const QString &text)
{
    auto *line = editor->findChild<QLineEdit *>();
    line->selectAll();
    QTest::keyClicks(line, text);
}

bool shows(const QWidget &dialog, const QString &text)
{
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(text); });
}

} // namespace

/// The form of a schedule: nobody has to know how methods and their parameters are called.
class TestScheduleDialog : public QObject
{
    Q_OBJECT

private slots:
    void methodsAreChosenByTheirLabels()
    {
        ScheduleFixture fixture;
        QVERIFY(fixture.beginWithSchedule());
        const ScheduleDialog dialog(fixture.context(), {u"schedule"_s, {}});
        const auto *box = dialog.form()->editor(u"method"_s)->findChild<QComboBox *>();
        QCOMPARE(box->itemText(box->findData(u"vm.shutDown"_s)), u"Virtual machine: Shut down"_s);
        for (const QString &none : {u"session.changePassword"_s, u"service.info"_s, u"task.cancel"_s, u"vm.openConsole"_s}) {
            QVERIFY2(box->findData(none) < 0, qPrintable(none));
        }
        QVERIFY(dialog.parameters()->isHidden());
    }

    void parametersAreAFormOfTheirOwn()
    {
        ScheduleFixture fixture;
        QVERIFY(fixture.beginWithSchedule());
        fixture.service.on(u"schedule.create"_s, [](const QJsonObject &) -> Result<QJsonValue> {
            return failure(Error{.code = ErrorCode::InvalidArgument, .what = "No.", .why = "Too long.", .field = u"parameters.timeout"_s});
        });
        ScheduleDialog dialog(fixture.context(), {u"schedule"_s, {}});
        type(dialog.form()->editor(u"name"_s), u"stop"_s);
        choose(dialog, u"vm.shutDown"_s);
        SchemaForm *form = dialog.parameters()->form();
        QVERIFY(form && form->editor(u"id"_s) && form->editor(u"timeout"_s));
        dialog.submit();
        QVERIFY(!form->problem(u"id"_s).isEmpty()); // needed
        QCOMPARE(fixture.service.callCount(u"schedule.create"_s), 0);
        type(form->editor(u"id"_s), u"hello"_s);
        QTRY_COMPARE(form->values().value("id"_L1).toString(), u"v1"_s);
        dialog.submit();
        QTRY_COMPARE(fixture.service.callCount(u"schedule.create"_s), 1);
        const QJsonObject sent = fixture.sent(u"schedule.create"_s);
        QCOMPARE(sent.value("method"_L1).toString(), u"vm.shutDown"_s);
        QCOMPARE(sent.value("cron"_L1).toString(), u"0 2 * * *"_s);
        QCOMPARE(sent.value("parameters"_L1)["id"_L1].toString(), u"v1"_s);
        QTRY_VERIFY(form->problem(u"timeout"_s).contains("Too long"_L1));
        choose(dialog, u"vm.rename"_s);
        QVERIFY(dialog.parameters()->form()->editor(u"name"_s));
        QVERIFY(!dialog.parameters()->form()->editor(u"timeout"_s));
        QVERIFY(!dialog.parameters()->values().contains(u"id"_s)); // of the other method
    }

    void theKeyboardGoesThroughInOrder()
    {
        ScheduleFixture fixture;
        QVERIFY(fixture.beginWithSchedule());
        ScheduleDialog dialog(fixture.context(), {u"schedule"_s, {}});
        dialog.show();
        choose(dialog, u"vm.rename"_s);
        const SchemaForm *form = dialog.parameters()->form();
        QStringList order;
        QWidget *widget = dialog.form()->editor(u"method"_s)->focusProxy();
        for (int i = 0; i < 100 && order.size() < 3; ++i) {
            widget = widget->nextInFocusChain();
            for (const QString &field : {u"id"_s, u"name"_s}) {
                order += form->editor(field)->focusProxy() == widget ? QStringList{field} : QStringList();
            }
            order += widget == dialog.button() ? QStringList{u"button"_s} : QStringList();
        }
        QCOMPARE(order, (QStringList{u"id"_s, u"name"_s, u"button"_s}));
    }

    void whatIsThereIsShownAndKept()
    {
        ScheduleFixture fixture;
        QVERIFY(fixture.beginWithSchedule());
        ScheduleDialog dialog(fixture.context(), {u"schedule"_s, u"s1"_s});
        QCOMPARE(dialog.form()->values().value("method"_L1).toString(), u"vm.shutDown"_s);
        QTRY_COMPARE(dialog.parameters()->form()->values().value("id"_L1).toString(), u"v1"_s);
        type(dialog.form()->editor(u"name"_s), u"renamed"_s);
        dialog.submit();
        QTRY_COMPARE(fixture.service.callCount(u"schedule.update"_s), 1);
        QVERIFY(!fixture.sent(u"schedule.update"_s).contains(u"parameters"_s)); // or it would have another owner
        QVERIFY(!fixture.sent(u"schedule.update"_s).contains(u"method"_s));
        ScheduleDialog again(fixture.context(), {u"schedule"_s, u"s1"_s});
        QTRY_COMPARE(again.parameters()->form()->values().value("id"_L1).toString(), u"v1"_s);
        type(again.parameters()->form()->editor(u"timeout"_s), u"30"_s);
        again.submit();
        QTRY_COMPARE(fixture.service.callCount(u"schedule.update"_s), 2);
        const QJsonObject kept{{u"id"_s, u"v1"_s}, {u"timeout"_s, 30}, {u"odd"_s, 1}};
        QCOMPARE(fixture.sent(u"schedule.update"_s).value("parameters"_L1).toObject(), kept);
    }

    void listsAndPagesSayTheSame()
    {
        ScheduleFixture fixture;
        QVERIFY(fixture.beginWithSchedule());
        const FieldText text([&](const QString &target, const QString &id) { return fixture.cache.shownName(target, id); });
        const QJsonObject schedule = fixture.cache.object(u"schedule"_s, u"s1"_s);
        const ResourceType type = scheduleType();
        const auto shown = [&](const QString &field) { return scheduletext::shown(fixture.client, text, schedule, *type.field(field)); };
        QCOMPARE(shown(u"cron"_s), u"Every day at 03:00 (0 3 * * *)"_s);
        QCOMPARE(shown(u"method"_s), u"Shut down · Virtual machine"_s);
        QVERIFY2(shown(u"parameters"_s).contains("hello"_L1) && !shown(u"parameters"_s).contains("v1"_L1), qPrintable(shown(u"parameters"_s)));
        QCOMPARE(shown(u"name"_s), QString()); // as it is
        QCOMPARE(scheduletext::method(fixture.client, u"gone.method"_s), u"gone.method"_s);
    }

    void timesAreToldInWords()
    {
        ScheduleFixture fixture;
        QVERIFY(fixture.beginWithSchedule());
        const ScheduleDialog dialog(fixture.context(), {u"schedule"_s, {}});
        QTRY_VERIFY(shows(dialog, u"Every day at 02:00\nNext: 2030-01-02 02:00 CET · 2030-01-03"_s));
        type(dialog.form()->editor(u"cron"_s), u"0 4 * * MON-FRI"_s);
        QTRY_VERIFY(shows(dialog, u"Monday to Friday at 04:00\nNext: "_s));
        type(dialog.form()->editor(u"cron"_s), u"0 ? * * *"_s);
        QTRY_COMPARE(dialog.form()->problem(u"cron"_s), u"“?” is no hour."_s);
        const ScheduleDialog once(fixture.context(), {u"schedule"_s, {}});
        type(once.moreForm()->editor(u"at"_s), u"2030-01-02 03:04"_s);
        QVERIFY(!once.form()->values().contains(u"cron"_s)); // one or the other
    }
};

} // namespace penstock

QTEST_MAIN(penstock::TestScheduleDialog)
#include "tst_scheduledialog.moc"
