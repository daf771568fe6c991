// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/pluginhost/noteworld.h"

#include <QTest>

using namespace penstock;
using namespace penstock::test;
using namespace Qt::StringLiterals;

/// create, update and delete as they follow from the fields of a type.
class EditMethodsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_world.begin()); }

    void aNewObjectHasDefaultsAndSuggestions()
    {
        const QString id = m_world.note(u"plain"_s);
        QVERIFY(!id.isEmpty());
        const QJsonObject note = m_world.get(id);
        QCOMPARE(note.value("priority"_L1).toString(), u"normal"_s);
        QCOMPARE(note.value("pinned"_L1), QJsonValue(false));
        QCOMPARE(note.value("limit"_L1).toInteger(), 1048576);
        QVERIFY(!note.value("created"_L1).toString().isEmpty());
        QCOMPARE(note.value("version"_L1).toInt(), 1);
        QCOMPARE(m_world.events(id), QStringList{u"note/created"_s});
    }

    void everyKindOfValueComesBack()
    {
        const QJsonObject values{{u"priority"_s, u"high"_s},
                                 {u"rating"_s, 5},
                                 {u"effort"_s, 1.5},
                                 {u"due"_s, u"2030-01-02T03:04:05.000Z"_s},
                                 {u"words"_s, QJsonArray{u"a"_s, u"b"_s}},
                                 {u"place"_s, QJsonObject{{u"room"_s, u"cellar"_s}, {u"shelf"_s, 3}}},
                                 {u"text"_s, u"two\nlines"_s}};
        const QString id = m_world.note(u"full"_s, values);
        const QJsonObject note = m_world.get(id);
        for (auto value = values.begin(); value != values.end(); ++value) {
            QCOMPARE(note.value(value.key()), value.value());
        }
    }

    void aSecretNeverComesBack()
    {
        const QString id = m_world.note(u"secret"_s, {{u"key"_s, u"swordfish"_s}});
        const QByteArray shown = QJsonDocument(m_world.get(id)).toJson();
        QVERIFY(!shown.contains("swordfish"));
        const auto updated = m_world.root->call(u"note.update"_s, {{u"id"_s, id}, {u"key"_s, u"tunafish"_s}});
        QVERIFY(updated);
        QVERIFY(!QJsonDocument(updated->toObject()).toJson().contains("tunafish"));
    }

    void whatIsTriedTellsNoSecret()
    {
        const QString id = m_world.note(u"tried secret"_s, {{u"key"_s, u"swordfish"_s}});
        const QJsonObject update{{u"id"_s, id}, {u"key"_s, u"tunafish"_s}, {u"rating"_s, 2}, {u"dryRun"_s, true}};
        const QJsonObject create{{u"name"_s, u"x"_s}, {u"host"_s, u"demo-host"_s}, {u"key"_s, u"tunafish"_s}, {u"dryRun"_s, true}};
        for (const auto &[method, params] : {std::pair(u"note.update"_s, update), std::pair(u"note.create"_s, create)}) {
            const QJsonObject told = done(*m_world.root, method, params);
            const QJsonObject object = told.value("changes"_L1)[0]["object"_L1].toObject();
            QVERIFY(object.contains("priority"_L1));
            QVERIFY(!object.contains("key"_L1));
            QVERIFY(!QJsonDocument(told).toJson().contains("fish"));
        }
    }

    void wrongValuesAreRefusedByTheirPath_data()
    {
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QString &field, const QJsonValue &value, const char *code) {
            QTest::newRow(name) << QJsonObject{{field.section(u'.', 0, 0).section(u'[', 0, 0), value}} << QString::fromLatin1(code) << field;
        };
        row("missing", u"name"_s, QJsonValue(), "invalidArgument");
        row("pattern", u"name"_s, u" x"_s, "invalidArgument");
        row("range", u"rating"_s, 6, "invalidArgument");
        row("choice", u"priority"_s, u"urgent"_s, "invalidArgument");
        row("target", u"host"_s, u"nowhere"_s, "notFound");
        row("target in a list", u"related[0]"_s, QJsonArray{u"nothing"_s}, "notFound");
        row("member", u"place.shelf"_s, QJsonObject{{u"shelf"_s, 100}}, "invalidArgument");
        row("set by the service", u"created"_s, u"2030-01-02T03:04:05.000Z"_s, "invalidArgument");
        row("unknown", u"colour"_s, u"red"_s, "invalidArgument");
    }

    void wrongValuesAreRefusedByTheirPath()
    {
        QFETCH(QJsonObject, params);
        QFETCH(QString, code);
        QFETCH(QString, field);
        QJsonObject all{{u"name"_s, u"refused"_s}, {u"host"_s, u"demo-host"_s}};
        for (auto value = params.begin(); value != params.end(); ++value) {
            all.insert(value.key(), value.value());
        }
        const Error error = m_world.refusal(u"note.create"_s, all);
        QCOMPARE(toString(error.code), code);
        QCOMPARE(error.field, field);
    }

    void aNameIsUniqueWithinItsHost()
    {
        QVERIFY(!m_world.note(u"once"_s).isEmpty());
        const Error error = m_world.refusal(u"note.create"_s, {{u"name"_s, u"once"_s}, {u"host"_s, u"demo-host"_s}});
        QCOMPARE(toString(error.code), u"alreadyExists"_s);
        QCOMPARE(error.field, u"name"_s);
        const QString other = m_world.note(u"twice"_s);
        QCOMPARE(toString(m_world.refusal(u"note.update"_s, {{u"id"_s, other}, {u"name"_s, u"once"_s}}).code), u"alreadyExists"_s);
    }

    void onlyWhatDiffersIsChanged()
    {
        const QString id = m_world.note(u"change"_s);
        const QJsonObject same = done(*m_world.root, u"note.update"_s, {{u"id"_s, id}, {u"priority"_s, u"normal"_s}});
        QCOMPARE(same.value("version"_L1).toInt(), 1);
        const QJsonObject changed = done(*m_world.root, u"note.update"_s, {{u"id"_s, id}, {u"rating"_s, 3}, {u"priority"_s, u"normal"_s}});
        QCOMPARE(changed.value("version"_L1).toInt(), 2);
        QCOMPARE(changed.value("rating"_L1).toInt(), 3);
        QCOMPARE(m_world.events(id), (QStringList{u"note/created"_s, u"note/changed"_s}));
    }

    void valuesCanBeEmptied()
    {
        const QString id = m_world.note(u"empty"_s, {{u"rating"_s, 3}, {u"words"_s, QJsonArray{u"x"_s}}});
        const QJsonObject note = done(*m_world.root, u"note.update"_s, {{u"id"_s, id}, {u"clear"_s, QJsonArray{u"rating"_s, u"words"_s}}});
        QVERIFY(note.value("rating"_L1).isNull());
        QCOMPARE(note.value("words"_L1).toArray().size(), 0);
        QCOMPARE(m_world.refusal(u"note.update"_s, {{u"id"_s, id}, {u"clear"_s, QJsonArray{u"name"_s}}}).field, u"name"_s);
        QCOMPARE(m_world.refusal(u"note.update"_s, {{u"id"_s, id}, {u"clear"_s, QJsonArray{u"ratings"_s}}}).field, u"clear"_s);
    }

    void whatIsSetForGoodStays()
    {
        const QString id = m_world.note(u"immutable"_s);
        const QString host = m_world.get(id).value("host"_L1).toString();
        QVERIFY(m_world.root->call(u"note.update"_s, {{u"id"_s, id}, {u"host"_s, host}}));
        QVERIFY(!done(*m_world.root, u"host.add"_s, {{u"uri"_s, u"simulator://other"_s}, {u"name"_s, u"other-host"_s}}).isEmpty());
        QVERIFY(eventually([&] { return m_world.root->call(u"host.get"_s, {{u"id"_s, u"other-host"_s}}).has_value(); }));
        const Error error = m_world.refusal(u"note.update"_s, {{u"id"_s, id}, {u"host"_s, u"other-host"_s}});
        QCOMPARE(toString(error.code), u"invalidArgument"_s);
        QCOMPARE(error.field, u"host"_s);
    }

    void aChangeFromAnOldVersionSaysWhatHappenedSince()
    {
        const QString id = m_world.note(u"contested"_s);
        QVERIFY(m_world.root->call(u"note.update"_s, {{u"id"_s, id}, {u"rating"_s, 2}, {u"version"_s, 1}}));
        QVERIFY(m_world.root->call(u"note.update"_s, {{u"id"_s, id}, {u"pinned"_s, true}, {u"version"_s, 2}}));
        const Error error = m_world.refusal(u"note.update"_s, {{u"id"_s, id}, {u"rating"_s, 4}, {u"version"_s, 1}});
        QCOMPARE(toString(error.code), u"conflict"_s);
        const QString why = error.why.plain();
        for (const QString &word : {u"rating"_s, u"pinned"_s, u"version 1 to 3"_s}) {
            QVERIFY2(why.contains(word), qPrintable(why));
        }
        QCOMPARE(m_world.get(id).value("rating"_L1).toInt(), 2);
    }

    void whoIsNeededStays()
    {
        const QString source = m_world.note(u"source"_s);
        const QString user = m_world.note(u"user"_s, {{u"source"_s, source}});
        const Error error = m_world.refusal(u"note.delete"_s, {{u"id"_s, source}});
        QCOMPARE(toString(error.code), u"conflict"_s);
        QVERIFY2(error.why.plain().contains("note user"_L1), qPrintable(error.plain()));
        QVERIFY(m_world.root->call(u"note.delete"_s, {{u"id"_s, user}}));
        QVERIFY(m_world.root->call(u"note.delete"_s, {{u"id"_s, source}}));
        QCOMPARE(m_world.events(source), (QStringList{u"note/created"_s, u"note/deleted"_s}));
    }

    void whatBelongsToItGoesWithIt()
    {
        const QString question = m_world.note(u"question"_s);
        const QString answer = m_world.note(u"answer"_s, {{u"answers"_s, question}, {u"source"_s, question}});
        const QString reply = m_world.note(u"reply"_s, {{u"answers"_s, answer}});
        const QString reader = m_world.note(u"reader"_s, {{u"related"_s, QJsonArray{reply, question}}});
        const QJsonObject tried = done(*m_world.root, u"note.delete"_s, {{u"id"_s, question}, {u"dryRun"_s, true}});
        QCOMPARE(tried.value("changes"_L1).toArray().size(), 5);
        QVERIFY(!m_world.get(reply).isEmpty());
        QVERIFY(m_world.root->call(u"note.delete"_s, {{u"id"_s, question}}));
        QCOMPARE(toString(m_world.refusal(u"note.get"_s, {{u"id"_s, reply}}).code), u"notFound"_s);
        QCOMPARE(m_world.get(reader).value("related"_L1).toArray().size(), 0);
        QCOMPARE(m_world.events(reply).last(), u"note/deleted"_s);
    }

    void aCheckOfThePluginStopsTheWholeDeletion()
    {
        const QString question = m_world.note(u"free"_s);
        const QString answer = m_world.note(u"pinned"_s, {{u"answers"_s, question}, {u"pinned"_s, true}});
        QVERIFY(m_world.refusal(u"note.delete"_s, {{u"id"_s, question}}).why.plain().contains("pinned"_L1));
        QVERIFY(!m_world.get(question).isEmpty());
        QVERIFY(!m_world.get(answer).isEmpty());
    }

    void whatIsTriedChangesNothing()
    {
        const auto count = [this] { return done(*m_world.root, u"note.count"_s).value("count"_L1).toInt(); };
        const int before = count();
        const QJsonObject tried = done(*m_world.root, u"note.create"_s,
                                       {{u"name"_s, u"maybe"_s}, {u"host"_s, u"demo-host"_s}, {u"dryRun"_s, true}, {u"token"_s, u"t1"_s}});
        QCOMPARE(tried.value("dryRun"_L1), QJsonValue(true));
        QCOMPARE(tried.value("changes"_L1)[0]["object"_L1]["priority"_L1].toString(), u"normal"_s);
        QCOMPARE(count(), before);
        // Trying does not use up the token.
        QVERIFY(m_world.root->call(u"note.create"_s, {{u"name"_s, u"maybe"_s}, {u"host"_s, u"demo-host"_s}, {u"token"_s, u"t1"_s}}));
        QCOMPARE(count(), before + 1);
        QCOMPARE(toString(m_world.refusal(u"note.create"_s, {{u"name"_s, u"maybe"_s}, {u"host"_s, u"demo-host"_s}, {u"dryRun"_s, true}}).code),
                 u"alreadyExists"_s);
    }

    void whatCannotBeTriedSaysSo()
    {
        const Error error = m_world.refusal(u"vm.start"_s, {{u"id"_s, u"x"_s}, {u"dryRun"_s, true}});
        QCOMPARE(toString(error.code), u"unsupported"_s);
        QCOMPARE(error.field, u"dryRun"_s);
    }

    void watchersSeeTheChanges()
    {
        const int before = static_cast<int>(m_world.root->texts.size());
        QVERIFY(m_world.root->call(u"note.watch"_s, {{u"where"_s, u"name = watched"_s}}));
        QVERIFY(!m_world.note(u"watched"_s).isEmpty());
        QVERIFY(eventually([&] { return m_world.root->texts.mid(before).join().contains("\"watched\""); }));
    }

private:
    NoteWorld m_world;
};

QTEST_GUILESS_MAIN(EditMethodsTest)
#include "editmethodstest.moc"
