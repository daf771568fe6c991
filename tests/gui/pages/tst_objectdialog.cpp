// SPDX-License-Identifier: Apache-2.0
#include "app/features/dialogs/objectdialog.h"
#include "app/forms/fieldeditor.h"
#include "app/forms/schemaform.h"
#include "app/models/modelroles.h"
#include "app/theme/widgets/banner.h"
#include "app/views/librarylist.h"
#include "app/views/listpage.h"
#include "app/views/resourcelistview.h"
#include "tests/gui/pages/pagefixture.h"
#include "tests/plugins/note/note.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

Method methodOf(const QString &name, const QList<Field> &parameters)
{
    return {.name = name, .label = u"x"_s, .help = u"x"_s, .parameters = parameters, .changes = true};
}

/// A fake service that knows notes as a real one describes them.
struct NoteFixture : PageFixture {
    NoteFixture()
    {
        const ResourceType note = noteType();
        service.addType(note);
        QList<Field> all;
        QList<Field> some{Field(u"id"_s, FieldKind::Reference)};
        for (Field field : note.fields()) {
            if (!field.readOnly) {
                field.required = field.required && !field.suggested;
                all += field;
                field.required = false;
                field.suggested = false;
                field.defaultValue = {};
                some += field;
            }
        }
        some += Field(u"clear"_s, FieldKind::List);
        some += Field(u"version"_s, FieldKind::Integer);
        service.addMethod(methodOf(u"note.create"_s, all));
        service.addMethod(methodOf(u"note.update"_s, some));
        service.addMethod(methodOf(u"note.delete"_s, {Field(u"id"_s, FieldKind::Reference)}));
        service.addMethod(methodOf(u"note.defaults"_s, {}));
        service.on(u"note.defaults"_s, [](const QJsonObject &) -> Result<QJsonValue> { return QJsonObject{{u"limit"_s, 2097152}}; });
    }

    /// Machines with the fields that the plugin of notes gives to them.
    void addMachineAttributes()
    {
        const QList<ResourceType> types = fakeschema::types();
        ResourceType vm = *std::find_if(types.begin(), types.end(), [](const ResourceType &each) { return each.name() == "vm"_L1; });
        vm.addAttributes(u"note"_s, machineAttributes());
        service.addType(vm);
        QList<Field> parameters{Field(u"id"_s, FieldKind::Reference)};
        for (const Field &field : vm.fields()) {
            if (field.name.startsWith("note."_L1)) {
                parameters += field;
            }
        }
        parameters += Field(u"clear"_s, FieldKind::List);
        parameters += Field(u"version"_s, FieldKind::Integer);
        service.addMethod(methodOf(u"vm.update"_s, parameters));
    }

    [[nodiscard]] bool beginWithNote()
    {
        service.put(u"host"_s, fakeschema::host(u"h2"_s, u"other-host"_s));
        service.put(u"note"_s, {{u"id"_s, u"n1"_s}, {u"name"_s, u"first"_s}, {u"host"_s, u"h1"_s}, {u"priority"_s, u"high"_s},
                                {u"rating"_s, 3}, {u"limit"_s, 1048576}, {u"words"_s, QJsonArray{u"a"_s}}});
        return begin() && watched(u"note"_s);
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

void type(const MethodDialog &dialog, const QString &field, const QString &text)
{
    SchemaForm *form = dialog.form()->editor(field) ? dialog.form() : dialog.moreForm();
    auto *line = form->editor(field)->findChild<QLineEdit *>();
    line->selectAll();
    QTest::keyClicks(line, text);
    if (text.isEmpty()) {
        QTest::keyClick(line, Qt::Key_Delete);
    }
}

} // namespace

/// Forms for a type that only its description tells of.
class TestObjectDialog : public QObject
{
    Q_OBJECT

private slots:
    void aNewOneStartsWithDefaultsAndSuggestions()
    {
        NoteFixture fixture;
        QVERIFY(fixture.beginWithNote());
        const ObjectDialog dialog(fixture.context(), {u"note"_s, {}});
        QCOMPARE(dialog.form()->values().value("priority"_L1).toString(), u"normal"_s);
        QTRY_COMPARE(dialog.form()->values().value("limit"_L1).toInteger(), 2097152);
        QVERIFY(!dialog.form()->values().contains(u"rating"_s));
        QVERIFY(!dialog.form()->editor(u"created"_s));
        QVERIFY(dialog.moreForm()->editor(u"place"_s));
    }

    void noAmountHasAWord_data()
    {
        QTest::addColumn<Unit>("unit");
        QTest::newRow("number") << Unit::None;
        QTest::newRow("size") << Unit::Bytes;
    }

    void noAmountHasAWord()
    {
        QFETCH(Unit, unit);
        const Field limit = FieldBuilder(u"limit"_s, FieldKind::Integer).unit(unit).range(-1, 1e9).minimumLabel("Unlimited");
        const std::unique_ptr<FieldEditor> editor(FieldEditor::make(limit, nullptr));
        auto *line = editor->findChild<QLineEdit *>();
        editor->setValue(-1);
        QCOMPARE(line->text(), u"Unlimited"_s);
        QCOMPARE(editor->value(), QJsonValue(-1));
        line->selectAll();
        QTest::keyClicks(line, u"0"_s);
        QCOMPARE(editor->value(), QJsonValue(0));
    }

    void wrongEntriesAreToldAtOnce()
    {
        NoteFixture fixture;
        QVERIFY(fixture.beginWithNote());
        const ObjectDialog dialog(fixture.context(), {u"note"_s, {}});
        for (const auto &[field, text] : {std::pair{u"rating"_s, u"9"_s}, {u"rating"_s, u"many"_s}, {u"due"_s, u"soon"_s}, {u"name"_s, u"?"_s}}) {
            type(dialog, field, text);
            QVERIFY2(!dialog.form()->problem(field).isEmpty(), qPrintable(field + u' ' + text));
        }
        type(dialog, u"rating"_s, u"5"_s);
        QVERIFY(dialog.form()->problem(u"rating"_s).isEmpty());
        type(dialog, u"due"_s, u"2030-01-02 03:04"_s);
        QVERIFY(dialog.form()->problem(u"due"_s).isEmpty());
    }

    void entriesSurviveARefusal()
    {
        NoteFixture fixture;
        QVERIFY(fixture.beginWithNote());
        int calls = 0;
        fixture.service.on(u"note.create"_s, [&calls](const QJsonObject &) -> Result<QJsonValue> {
            if (++calls == 1) {
                return failure(Error{.code = ErrorCode::AlreadyExists, .what = "No.", .why = "“first” is taken already.", .field = u"name"_s});
            }
            return QJsonObject{{u"id"_s, u"n2"_s}};
        });
        ObjectDialog dialog(fixture.context(), {u"note"_s, {}});
        QSignalSpy answered(&dialog, &MethodDialog::answered);
        QTRY_VERIFY(dialog.form()->values().contains(u"limit"_s));
        type(dialog, u"name"_s, u"first"_s);
        type(dialog, u"host"_s, u"other-host"_s);
        type(dialog, u"rating"_s, u"4"_s);
        QTRY_COMPARE(dialog.form()->values().value("host"_L1).toString(), u"h2"_s);
        dialog.submit();
        QTRY_VERIFY(dialog.form()->problem(u"name"_s).contains("taken"_L1));
        QCOMPARE(dialog.form()->values().value("rating"_L1).toInt(), 4);
        QCOMPARE(fixture.sent(u"note.create"_s).value("host"_L1).toString(), u"h2"_s);
        type(dialog, u"name"_s, u"second"_s);
        dialog.submit();
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(fixture.sent(u"note.create"_s).value("name"_L1).toString(), u"second"_s);
    }

    void objectsAreFoundByAnyPartOfTheirName()
    {
        NoteFixture fixture;
        QVERIFY(fixture.beginWithNote());
        const ObjectDialog dialog(fixture.context(), {u"note"_s, {}});
        auto *box = dialog.form()->editor(u"host"_s)->findChild<QComboBox *>();
        QTRY_COMPARE(box->count(), 2);
        type(dialog, u"host"_s, u"HER"_s);
        QTRY_COMPARE(box->count(), 1);
        QCOMPARE(box->itemText(0), u"other-host"_s);
        QCOMPARE(box->currentText(), u"HER"_s);
        box->completer()->setCompletionPrefix(u"HER"_s);
        QCOMPARE(box->completer()->completionCount(), 1);
        QVERIFY(!box->accessibleName().isEmpty());
        // What may be left out can be set to none.
        QCOMPARE(dialog.form()->editor(u"vm"_s)->findChild<QComboBox *>()->itemData(0).toString(), QString());
    }

    void manyObjectsAreSearchedRatherThanListed()
    {
        NoteFixture fixture;
        QList<QJsonObject> many;
        for (int i = 0; i < 5000; ++i) {
            many += fakeschema::vm(u"m%1"_s.arg(i), u"machine-%1"_s.arg(i, 4, 10, QLatin1Char('0')), u"h1"_s);
        }
        fixture.service.putAll(u"vm"_s, many);
        QVERIFY(fixture.beginWithNote());
        ResourceCache others(&fixture.client); // knows no machine
        WorkspaceContext context = fixture.context();
        context.cache = &others;
        const ObjectDialog dialog(context, {u"note"_s, {}});
        SchemaForm *form = dialog.form()->editor(u"vm"_s) ? dialog.form() : dialog.moreForm();
        auto *box = form->editor(u"vm"_s)->findChild<QComboBox *>();
        QTRY_COMPARE(box->count(), 31); // and none
        QVERIFY(!others.isWatched(u"vm"_s));
        type(dialog, u"vm"_s, u"4321"_s);
        QTRY_COMPARE(box->findText(u"machine-4321"_s), 1);
        type(dialog, u"vm"_s, u"machine-4321"_s);
        QTRY_COMPARE(form->values().value("vm"_L1).toString(), u"m4321"_s);
        // Set elsewhere, and in no list so far.
        form->setValues({{u"vm"_s, u"m777"_s}});
        QTRY_COMPARE(box->currentText(), u"machine-0777"_s);
        QCOMPARE(form->values().value("vm"_L1).toString(), u"m777"_s);
    }

    void aNameThatNothingHasIsToldAtTheField()
    {
        NoteFixture fixture;
        QVERIFY(fixture.beginWithNote());
        const ObjectDialog dialog(fixture.context(), {u"note"_s, {}});
        QTRY_COMPARE(dialog.form()->editor(u"host"_s)->findChild<QComboBox *>()->count(), 2);
        type(dialog, u"host"_s, u"nowhere"_s);
        QTRY_COMPARE(dialog.form()->problem(u"host"_s), u"There is no host with “nowhere” in its name."_s);
        QCOMPARE(dialog.form()->editor(u"host"_s)->findChild<QLineEdit *>()->text(), u"nowhere"_s);
        type(dialog, u"host"_s, u"other"_s);
        QTRY_VERIFY(dialog.form()->problem(u"host"_s).isEmpty());
    }

    void freeNamesAreWrittenInLines()
    {
        Field field(u"parameters"_s, FieldKind::Object);
        field.label = "Parameters";
        SchemaForm form({field});
        auto *text = form.editor(u"parameters"_s)->findChild<QPlainTextEdit *>();
        QVERIFY(text);
        text->setPlainText(u"id = web-01\nforce = true\ncount=3\nzip = \"0815\"\nlist = [1, 2]"_s);
        const QJsonObject pairs{{u"id"_s, u"web-01"_s}, {u"force"_s, true}, {u"count"_s, 3}, {u"zip"_s, u"0815"_s}, {u"list"_s, QJsonArray{1, 2}}};
        QCOMPARE(form.values().value("parameters"_L1).toObject(), pairs);
        QVERIFY(form.check());
        form.setValues({{u"parameters"_s, pairs}});
        QCOMPARE(form.values().value("parameters"_L1).toObject(), pairs);
        text->setPlainText(u"no name"_s);
        QVERIFY(!form.check());
        QCOMPARE(form.problem(u"parameters"_s), u"Write “name = value” in each line."_s);
    }

    void whatNestsIsListedWithWhatItIsInsideOf()
    {
        PageFixture fixture;
        ResourceType folder(u"folder"_s, "Folder", "Folders");
        folder.add(u"name"_s, FieldKind::Text).label("Name").help("Name").required().listed();
        folder.add(u"parent"_s, FieldKind::Reference).label("Inside of").help("Inside of").target(u"folder"_s).parent().listed();
        fixture.service.addType(folder);
        fixture.service.addMethod(methodOf(u"folder.create"_s, folder.fields()));
        fixture.service.put(u"folder"_s, {{u"id"_s, u"f1"_s}, {u"name"_s, u"west"_s}});
        fixture.service.put(u"folder"_s, {{u"id"_s, u"f2"_s}, {u"name"_s, u"web"_s}, {u"parent"_s, u"f1"_s}});
        fixture.service.put(u"folder"_s, {{u"id"_s, u"f3"_s}, {u"name"_s, u"db"_s}, {u"parent"_s, u"f2"_s}});
        QVERIFY(fixture.begin());
        const ObjectDialog dialog(fixture.context(), {u"folder"_s, {}});
        auto *box = dialog.form()->editor(u"parent"_s)->findChild<QComboBox *>();
        const auto listed = [box] {
            QStringList texts;
            for (int i = 1; i < box->count(); ++i) { // after none
                texts << box->itemText(i);
            }
            return texts;
        };
        QTRY_COMPARE(listed(), (QStringList{u"west"_s, u"west / web"_s, u"west / web / db"_s}));
        type(dialog, u"parent"_s, u"db"_s);
        QTRY_COMPARE(listed(), QStringList{u"west / web / db"_s});
        dialog.form()->setValues({{u"parent"_s, u"f2"_s}});
        QTRY_COMPARE(box->currentText(), u"west / web"_s);
    }

    void severalObjectsAreSearchedAndStayChosen()
    {
        NoteFixture fixture;
        for (int i = 10; i < 80; ++i) {
            fixture.service.put(u"note"_s, {{u"id"_s, u"n%1"_s.arg(i)}, {u"name"_s, u"note-%1"_s.arg(i)}, {u"host"_s, u"h1"_s}});
        }
        QVERIFY(fixture.beginWithNote());
        const ObjectDialog dialog(fixture.context(), {u"note"_s, {}});
        SchemaForm *form = dialog.form()->editor(u"related"_s) ? dialog.form() : dialog.moreForm();
        auto *list = form->editor(u"related"_s)->findChild<QListWidget *>();
        QTRY_COMPARE(list->count(), 30);
        type(dialog, u"related"_s, u"note-77"_s);
        QTRY_COMPARE(list->count(), 1);
        list->item(0)->setCheckState(Qt::Checked);
        type(dialog, u"related"_s, u"note-1"_s);
        QTRY_COMPARE(list->count(), 11);
        QCOMPARE(list->item(0)->text(), u"note-77"_s);
        QCOMPARE(form->values().value("related"_L1).toArray(), (QJsonArray{u"n77"_s}));
    }

    void onlyWhatWasChangedIsSent()
    {
        NoteFixture fixture;
        QVERIFY(fixture.beginWithNote());
        fixture.service.on(u"note.update"_s, [](const QJsonObject &) -> Result<QJsonValue> { return QJsonObject(); });
        ObjectDialog dialog(fixture.context(), {u"note"_s, u"n1"_s});
        QVERIFY(!dialog.form()->editor(u"host"_s)); // set for good
        const qint64 version = fixture.cache.object(u"note"_s, u"n1"_s).value("version"_L1).toInteger();
        type(dialog, u"name"_s, u"renamed"_s);
        type(dialog, u"rating"_s, {});
        dialog.submit();
        const QJsonObject expected{{u"id"_s, u"n1"_s}, {u"version"_s, version}, {u"name"_s, u"renamed"_s}, {u"clear"_s, QJsonArray{u"rating"_s}}};
        QTRY_VERIFY(!fixture.sent(u"note.update"_s).isEmpty());
        QJsonObject sent = fixture.sent(u"note.update"_s);
        sent.remove("token"_L1);
        QCOMPARE(sent, expected);
    }

    void attributesOfOtherPluginsAreEdited()
    {
        NoteFixture fixture;
        fixture.addMachineAttributes();
        QVERIFY(fixture.begin());
        QVERIFY(fixture.actions.verbsFor(u"vm"_s).contains(u"vm.update"_s));
        fixture.service.on(u"vm.update"_s, [](const QJsonObject &params) -> Result<QJsonValue> {
            return failure(Error{.code = ErrorCode::InvalidArgument,
                                 .what = "No.",
                                 .why = "Nobody is there then.",
                                 .field = params.contains(u"note.window"_s) ? u"note.window.from"_s : u"note.importance"_s});
        });
        ObjectDialog dialog(fixture.context(), PageFixture::machine());
        QVERIFY(!dialog.form()->editor(u"cpus"_s));
        type(dialog, u"note.contact"_s, u"Ada"_s);
        type(dialog, u"note.importance"_s, u"9"_s);
        QVERIFY(!dialog.form()->problem(u"note.importance"_s).isEmpty());
        type(dialog, u"note.importance"_s, u"4"_s);
        dialog.submit();
        QTRY_VERIFY(dialog.form()->problem(u"note.importance"_s).contains("Nobody"_L1));
        const QJsonObject sent = fixture.sent(u"vm.update"_s);
        QCOMPARE(sent.value("note.contact"_L1).toString(), u"Ada"_s);
        QCOMPARE(sent.value("note.importance"_L1).toInt(), 4);
        dialog.form()->setValues({{u"note.window"_s, QJsonObject{{u"from"_s, 3}}}});
        dialog.submit();
        QTRY_VERIFY(dialog.form()->problem(u"note.window"_s).contains("Nobody"_L1));
    }

    void whoSavesAgainAfterAConflictMeansIt()
    {
        NoteFixture fixture;
        QVERIFY(fixture.beginWithNote());
        ObjectDialog dialog(fixture.context(), {u"note"_s, u"n1"_s});
        fixture.service.on(u"note.update"_s, [&fixture](const QJsonObject &params) -> Result<QJsonValue> {
            if (params.value("version"_L1) == fixture.service.object(u"note"_s, u"n1"_s).value("version"_L1)) {
                return QJsonObject();
            }
            return failure(Error{.code = ErrorCode::Conflict, .what = "Not changed.", .why = "Somebody changed rating.", .field = u"version"_s});
        });
        fixture.service.change(u"note"_s, u"n1"_s, {{u"rating"_s, 5}});
        QTRY_COMPARE(fixture.cache.object(u"note"_s, u"n1"_s).value("rating"_L1).toInt(), 5);
        QSignalSpy answered(&dialog, &MethodDialog::answered);
        type(dialog, u"name"_s, u"renamed"_s);
        dialog.submit();
        QTRY_VERIFY(dialog.banner()->isVisibleTo(&dialog));
        QCOMPARE(answered.size(), 0);
        dialog.submit();
        QTRY_COMPARE(answered.size(), 1);
        QVERIFY(!fixture.sent(u"note.update"_s).contains(u"rating"_s));
    }

    void theTypeIsListed()
    {
        NoteFixture fixture;
        QVERIFY(fixture.beginWithNote());
        const LibraryList library(fixture.context());
        QStringList types;
        for (int row = 0; row < library.count(); ++row) {
            types += library.item(row)->data(TypeRole).toString();
        }
        QCOMPARE(types.last(), u"note"_s);
        ListPage page(fixture.context(), u"note"_s);
        QTRY_VERIFY(page.list()->hasContent());
        QStringList buttons;
        for (const QPushButton *button : page.findChildren<QPushButton *>()) {
            buttons += button->text();
        }
        QVERIFY2(buttons.join(u' ').contains("New note"_L1), qPrintable(buttons.join(u' ')));
        QCOMPARE(fixture.actions.verbsFor(u"note"_s), (QStringList{u"note.open"_s, u"note.update"_s, u"note.delete"_s}));
    }
};

} // namespace penstock

QTEST_MAIN(penstock::TestObjectDialog)
#include "tst_objectdialog.moc"
