// SPDX-License-Identifier: Apache-2.0
#include "shared/core/randomid.h"
#include "shared/model/method.h"
#include "shared/model/resourcetype.h"
#include "tests/unit/access/conditionanswers.h"
#include "tests/unit/access/runningservice.h"

#include <QRegularExpression>
#include <QTest>

using namespace penstock;
using namespace penstock::test;
using namespace Qt::StringLiterals;

/// What accounts with few rights learn about what they may not see: nothing, from no method and no type.
class VisibilityTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(m_world.started, qPrintable(m_world.started ? QString() : m_world.started.error().plain()));
        m_root = m_world.administrator();
        QVERIFY(m_root);
        for (const auto &item : done(*m_root, u"type.list"_s).value("types"_L1).toArray()) {
            m_types << ResourceType::fromJson(item.toObject());
        }
        for (const auto &item : done(*m_root, u"method.list"_s).value("methods"_L1).toArray()) {
            m_methods << Method::fromJson(item.toObject());
        }
        QVERIFY(finished(*m_root, done(*m_root, u"host.add"_s, {{u"uri"_s, u"simulator://open"_s}, {u"name"_s, u"open-host"_s}})));
        for (const QString &host : {u"demo-host"_s, u"open-host"_s}) {
            QVERIFY(eventually([&] {
                return done(*m_root, u"host.get"_s, {{u"id"_s, host}}).value("state"_L1).toString() == "connected"_L1;
            }));
        }
        QVERIFY(makeMachine(u"hidden-machine"_s, u"demo-host"_s));
        QVERIFY(makeMachine(u"open-machine"_s, u"open-host"_s));
        makeAccounts();
    }

    void nobodySeesNothing_data() { addTypes(); }
    void nobodySeesNothing()
    {
        QFETCH(QString, type);
        const auto items = done(*m_nobody, type + ".query"_L1).value("items"_L1).toArray();
        const bool ownAccount = type == "account"_L1;
        QCOMPARE(items.size(), ownAccount ? 1 : 0);
        QCOMPARE(done(*m_nobody, type + ".count"_L1).value("count"_L1).toInt(), ownAccount ? 1 : 0);
        QCOMPARE(done(*m_nobody, type + ".watch"_L1).value("items"_L1).toArray().size(), ownAccount ? 1 : 0);
    }

    void aSubtreeShowsItselfAlone()
    {
        const auto names = [this](const QString &type) {
            QStringList list;
            for (const auto &item : done(*m_viewer, type + ".query"_L1).value("items"_L1).toArray()) {
                list << item.toObject().value("name"_L1).toString();
            }
            return list;
        };
        QCOMPARE(names(u"host"_s), QStringList{u"open-host"_s});
        QVERIFY(names(u"vm"_s).contains(u"open-machine"_s));
        QVERIFY(!names(u"vm"_s).contains(u"hidden-machine"_s));
        const QString host = done(*m_root, u"host.get"_s, {{u"id"_s, u"open-host"_s}}).value("id"_L1).toString();
        for (const QString &type : {u"vm"_s, u"network"_s, u"volume"_s}) {
            const int all = done(*m_root, type + ".count"_L1, {{u"where"_s, u"host = \"%1\""_s.arg(host)}}).value("count"_L1).toInt();
            QCOMPARE(done(*m_viewer, type + ".count"_L1).value("count"_L1).toInt(), all);
        }
        const auto tasks = done(*m_viewer, u"task.query"_s).value("items"_L1).toArray();
        QVERIFY(!tasks.isEmpty());
        for (const auto &task : tasks) {
            const QString target = task.toObject().value("target"_L1).toObject().value("name"_L1).toString();
            QVERIFY2(target == "open-machine"_L1 || target == "open-host"_L1, qPrintable(target));
        }
        QVERIFY(done(*m_viewer, u"event.count"_s).value("count"_L1).toInt() > 0);
        QVERIFY(done(*m_viewer, u"event.count"_s).value("count"_L1).toInt() < done(*m_root, u"event.count"_s).value("count"_L1).toInt());
    }

    void seenAndForbiddenAreToldApart()
    {
        const auto forbidden = m_viewer->call(u"vm.start"_s, {{u"id"_s, u"open-machine"_s}});
        QVERIFY(!forbidden);
        QCOMPARE(toString(forbidden.error().code), u"permissionDenied"_s);
        QVERIFY(forbidden.error().why.plain().contains("poolUser"_L1));
        const auto hidden = m_viewer->call(u"vm.start"_s, {{u"id"_s, u"hidden-machine"_s}});
        QVERIFY(!hidden);
        QCOMPARE(toString(hidden.error().code), u"notFound"_s);
    }

    void noMethodTellsWhatIsThere_data()
    {
        QTest::addColumn<QString>("method");
        for (const Method &method : std::as_const(m_methods)) {
            if (method.name != "session.changePassword"_L1 && method.name != "session.signIn"_L1) {
                QTest::newRow(qPrintable(method.name)) << method.name;
            }
        }
    }
    void noMethodTellsWhatIsThere()
    {
        QFETCH(QString, method);
        if (++m_walked % 25 == 0) { // seven changes each: more at once than a session may make
            signIn();
        }
        const auto described = std::find_if(m_methods.begin(), m_methods.end(), [&](const Method &m) { return m.name == method; });
        for (TestClient *client : {m_nobody.get(), m_viewer.get()}) {
            // Left by event.subscribe; what a client has of its own is no secret to it.
            (void)client->call(u"event.unsubscribe"_s, {{u"name"_s, u"x1"_s}});
            const QString there = outcome(*client, *described, true);
            const QString notThere = outcome(*client, *described, false);
            QCOMPARE(there, notThere);
            for (const QString &name : std::as_const(m_hidden)) {
                QVERIFY2(!there.contains(name), qPrintable(name + " in "_L1 + there));
            }
        }
    }

    void conditionsTellNothing_data() { addTypes(); }
    void conditionsTellNothing()
    {
        QFETCH(QString, type);
        for (const auto &[path, id] : pathsToHidden(type)) {
            for (const QString &where : {u"%1 = \"%2\""_s, u"not %1 = \"%2\""_s, u"%1 in (\"%2\", x) or %1 is null"_s}) {
                for (TestClient *client : {m_nobody.get(), m_viewer.get()}) {
                    const QString there = conditionAnswers(*client, type, where.arg(path, id), id);
                    const QString other = newId();
                    QCOMPARE(there, conditionAnswers(*client, type, where.arg(path, other), other));
                    for (const QString &name : std::as_const(m_hidden)) {
                        QVERIFY2(!there.contains(name), qPrintable(name + " in "_L1 + there));
                    }
                }
            }
        }
    }

    void searchesFindWhatIsSeen()
    {
        const auto found = [](TestClient &client, const QString &text) {
            QStringList names;
            for (const auto &item : done(client, u"search"_s, {{u"text"_s, text}, {u"limit"_s, 100}}).value("items"_L1).toArray()) {
                names << item["name"_L1].toString();
            }
            names.sort();
            return names;
        };
        const QJsonObject nothing{{u"items"_s, QJsonArray()}, {u"more"_s, false}, {u"complete"_s, true}};
        QVERIFY(eventually([&] { return done(*m_root, u"search"_s, {{u"text"_s, u"-machine"_s}}).value("complete"_L1).toBool(); }));
        QCOMPARE(found(*m_root, u"-machine"_s), (QStringList{u"hidden-machine"_s, u"open-machine"_s}));
        QCOMPARE(found(*m_root, u"hidden-"_s), (QStringList{u"hidden-account"_s, u"hidden-folder"_s, u"hidden-key"_s, u"hidden-machine"_s, u"hidden-role"_s, u"hidden-zone"_s}));
        QCOMPARE(found(*m_viewer, u"-machine"_s), QStringList{u"open-machine"_s});
        QCOMPARE(found(*m_viewer, u"-host"_s), QStringList{u"open-host"_s});
        QCOMPARE(found(*m_nobody, u"nobody"_s), QStringList{u"nobody"_s});
        QStringList words = m_hidden;
        words << u"hidden-"_s << u"id"_s << u"en"_s << u"long enough"_s;
        for (const QString &word : std::as_const(words)) {
            QCOMPARE(done(*m_nobody, u"search"_s, {{u"text"_s, word}}), nothing);
            const QJsonObject query{{u"query"_s, u"search \"%1\""_s.arg(word)}};
            QCOMPARE(done(*m_nobody, u"query"_s, query), nothing);
            const auto seen = QJsonDocument(done(*m_viewer, u"query"_s, query)).toJson();
            QVERIFY2(!seen.contains("hidden") && !seen.contains("demo-host"), seen.constData());
        }
    }

    void watchesStaySilent()
    {
        QStringList heard;
        const auto connection = connect(&m_nobody->endpoint, &Endpoint::notified, this,
                                        [&heard](const QString &, const QJsonObject &params) {
                                            heard << QString::fromUtf8(QJsonDocument(params).toJson(QJsonDocument::Compact));
                                        });
        int viewer = 0;
        QStringList told;
        const auto other = connect(&m_viewer->endpoint, &Endpoint::notified, this, [&](const QString &, const QJsonObject &params) {
            ++viewer;
            told << QString::fromUtf8(QJsonDocument(params).toJson(QJsonDocument::Compact));
        });
        for (const ResourceType &type : std::as_const(m_types)) {
            for (const QJsonObject &params : {QJsonObject(), QJsonObject{{u"orderBy"_s, u"version desc"_s}, {u"limit"_s, 1000}}}) {
                QVERIFY(!done(*m_nobody, type.name() + ".watch"_L1, params).isEmpty());
                QVERIFY(!done(*m_viewer, type.name() + ".watch"_L1, params).isEmpty());
            }
        }
        for (TestClient *client : {m_nobody.get(), m_viewer.get()}) {
            QVERIFY(!done(*client, u"vm.watch"_s, {{u"where"_s, u"host.state = connected"_s}}).isEmpty());
            QVERIFY(!done(*client, u"vm.watch"_s, {{u"query"_s, u"vm order by name limit 9 select name, host.name"_s}}).isEmpty());
            QVERIFY(!done(*client, u"host.watch"_s, {{u"where"_s, u"vm.name ~ \"hidden*\" or vm.state = running"_s}}).isEmpty());
        }
        QVERIFY(makeMachine(u"second-hidden"_s, u"demo-host"_s));
        QVERIFY(finished(*m_root, done(*m_root, u"vm.powerOff"_s, {{u"id"_s, u"hidden-machine"_s}})));
        QVERIFY(finished(*m_root, done(*m_root, u"vm.powerOff"_s, {{u"id"_s, u"open-machine"_s}})));
        QVERIFY(eventually([&] { return viewer > 0; }));
        (void)done(*m_nobody, u"service.info"_s); // what was on its way has come
        QVERIFY2(heard.isEmpty(), qPrintable(heard.join(u'\n')));
        for (const QString &text : std::as_const(told)) {
            QVERIFY2(!text.contains("hidden"_L1), qPrintable(text));
        }
        disconnect(connection);
        disconnect(other);
    }

    void textsStayTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quote") << u"x'; DROP TABLE vm; --"_s;
        QTest::newRow("double quote") << u"x\" OR 1=1 --"_s;
        QTest::newRow("comment") << u"x/**/UNION SELECT * FROM account"_s;
        QTest::newRow("element") << u"<name>other</name>"_s;
        QTest::newRow("entity") << u"&lt;!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>&b;"_s;
        QTest::newRow("section") << u"]]><domain/>"_s;
        QTest::newRow("line") << u"x\n[error] service: forged"_s;
        QTest::newRow("terminal") << u"x\x1b[2J\r"_s;
        QTest::newRow("nothing") << QString::fromUtf16(u"x\0y", 3);
    }
    void textsStayTexts()
    {
        QFETCH(QString, text);
        const int machines = done(*m_root, u"vm.count"_s).value("count"_L1).toInt();
        // As a name: refused. As notes, which may hold anything: kept as it is.
        QVERIFY(!m_root->call(u"vm.create"_s, {{u"name"_s, text}, {u"host"_s, u"demo-host"_s}, {u"network"_s, QString()}}));
        QVERIFY(!m_root->call(u"vm.get"_s, {{u"id"_s, text}}));
        (void)m_root->call(u"vm.count"_s, {{u"where"_s, text}});
        (void)m_root->call(u"vm.query"_s, {{u"orderBy"_s, text}});
        (void)m_root->call(u"vm.query"_s, {{u"after"_s, text}});
        QString quotedText = text;
        quotedText.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
        QCOMPARE(done(*m_root, u"vm.count"_s, {{u"where"_s, u"name = \"%1\""_s.arg(quotedText)}}).value("count"_L1).toInt(), 0);
        if (!text.contains(QChar(0)) && !text.contains(QChar(0x1b))) {
            const QString name = u"texts-%1"_s.arg(QTest::currentDataTag()).replace(u' ', u'-');
            QVERIFY(finished(*m_root, done(*m_root, u"vm.create"_s,
                                           {{u"name"_s, name}, {u"host"_s, u"demo-host"_s}, {u"network"_s, QString()}, {u"notes"_s, text}})));
            QCOMPARE(done(*m_root, u"vm.get"_s, {{u"id"_s, name}}).value("notes"_L1).toString(), text);
            QVERIFY(finished(*m_root, done(*m_root, u"vm.delete"_s, {{u"id"_s, name}, {u"disks"_s, u"delete"_s}, {u"force"_s, true}})));
        }
        QVERIFY(!m_world.client({{u"user"_s, text}, {u"password"_s, text}}));
        QCOMPARE(done(*m_root, u"vm.count"_s).value("count"_L1).toInt(), machines);
    }

    void theAuditChainHolds()
    {
        const QJsonObject verified = done(*m_root, u"audit.verify"_s);
        QVERIFY(verified.value("ok"_L1).toBool());
        QVERIFY(verified.value("checked"_L1).toInt() > 10);
    }

private:
    void addTypes()
    {
        QTest::addColumn<QString>("type");
        for (const ResourceType &type : std::as_const(m_types)) {
            QTest::newRow(qPrintable(type.name())) << type.name();
        }
    }

    bool makeMachine(const QString &name, const QString &host)
    {
        return finished(*m_root, done(*m_root, u"vm.create"_s, {{u"name"_s, name}, {u"host"_s, host}, {u"network"_s, QString()}}));
    }

    void signIn()
    {
        m_nobody = m_world.client({{u"user"_s, u"nobody"_s}, {u"password"_s, u"long enough"_s}});
        m_viewer = m_world.client({{u"user"_s, u"viewer"_s}, {u"password"_s, u"long enough"_s}});
        QVERIFY(m_nobody && m_viewer);
    }
    void makeAccounts()
    {
        for (const QString &name : {u"nobody"_s, u"viewer"_s}) {
            QVERIFY(!done(*m_root, u"account.create"_s, {{u"name"_s, name}, {u"password"_s, u"long enough"_s}}).isEmpty());
        }
        QVERIFY(!done(*m_root, u"account.create"_s, {{u"name"_s, u"hidden-account"_s}, {u"password"_s, u"long enough"_s}}).isEmpty());
        QVERIFY(!done(*m_root, u"accessKey.create"_s, {{u"name"_s, u"hidden-key"_s}, {u"account"_s, u"hidden-account"_s}}).isEmpty());
        QVERIFY(!done(*m_root, u"role.create"_s, {{u"name"_s, u"hidden-role"_s}, {u"privileges"_s, QJsonArray{u"nothing"_s}}}).isEmpty());
        QVERIFY(!done(*m_root, u"grant.create"_s, {{u"account"_s, u"hidden-account"_s}, {u"role"_s, u"hidden-role"_s}, {u"scope"_s, u"*"_s}}).isEmpty());
        QVERIFY(!done(*m_root, u"zone.create"_s, {{u"name"_s, u"hidden-zone"_s}}).isEmpty());
        QVERIFY(!done(*m_root, u"folder.create"_s, {{u"name"_s, u"hidden-folder"_s}}).isEmpty());
        QVERIFY(!done(*m_root, u"vm.update"_s, {{u"id"_s, u"hidden-machine"_s}, {u"inventory.folder"_s, u"hidden-folder"_s}}).isEmpty());
        QVERIFY(!done(*m_root, u"grant.create"_s, {{u"account"_s, u"viewer"_s}, {u"role"_s, u"readOnly"_s}, {u"scope"_s, u"host:open-host"_s}}).isEmpty());
        signIn();
        m_hidden = {u"hidden-machine"_s, u"demo-host"_s, u"hidden-account"_s, u"hidden-key"_s, u"hidden-role"_s, u"hidden-zone"_s, u"hidden-folder"_s};
        for (const QString &type : {u"vm"_s, u"host"_s, u"account"_s, u"accessKey"_s, u"role"_s, u"grant"_s, u"zone"_s, u"folder"_s}) {
            m_hidden << hiddenId(type);
        }
        m_hidden.removeAll(QString());
    }

    /// An object of the type which neither account may see; a new id when there is none.
    QString hiddenId(const QString &type)
    {
        if (!m_hiddenIds.contains(type)) {
            const QSet<QString> seen = idsSeenBy(*m_nobody, type) + idsSeenBy(*m_viewer, type);
            QSet<QString> all = idsSeenBy(*m_root, type);
            all.subtract(seen);
            // Ids that are words, as those of ready-made roles, are no secrets.
            all.removeIf([](const QString &id) { return !id.contains(u'-'); });
            m_hiddenIds.insert(type, all.isEmpty() ? newId() : *all.begin());
        }
        return m_hiddenIds.value(type);
    }

    static QSet<QString> idsSeenBy(TestClient &client, const QString &type)
    {
        QSet<QString> ids;
        const auto answer = client.call(type + ".query"_L1, {{u"limit"_s, 10000}});
        for (const auto &item : answer ? answer->toObject().value("items"_L1).toArray() : QJsonArray()) {
            ids.insert(item.toObject().value("id"_L1).toString());
        }
        return ids;
    }

    /// Paths of a condition for a type that lead to ids, and for each a hidden one.
    QList<std::pair<QString, QString>> pathsToHidden(const QString &type)
    {
        QList<std::pair<QString, QString>> paths{{u"id"_s, hiddenId(type)}};
        for (const ResourceType &other : std::as_const(m_types)) {
            for (const Field &field : other.fields()) {
                if (field.kind == FieldKind::Reference && other.name() == type) {
                    paths.append({field.name, hiddenId(field.target)});
                    paths.append({field.name + ".id"_L1, hiddenId(field.target)});
                }
                if (field.kind == FieldKind::Reference && field.target == type) {
                    const QString name = field.reverseName.isEmpty() ? other.name() : field.reverseName;
                    paths.append({name + ".id"_L1, hiddenId(other.name())});
                }
            }
        }
        return paths;
    }

    QJsonValue valueFor(const Field &field, bool there, QSet<QString> &given)
    {
        switch (field.kind) {
        case FieldKind::Reference: {
            const QString id = there ? hiddenId(field.target) : newId();
            given.insert(id);
            return id;
        }
        case FieldKind::Bool:
            return true;
        case FieldKind::Integer:
        case FieldKind::Real:
            return field.minimum ? *field.minimum : 1;
        case FieldKind::Enumeration:
            return field.choices.first().value;
        case FieldKind::Time:
            return u"2030-01-01T00:00:00.000Z"_s;
        case FieldKind::List:
            return field.element.isEmpty() ? QJsonArray() : QJsonArray{valueFor(field.element.first(), there, given)};
        case FieldKind::Object: {
            QJsonObject object;
            for (const Field &member : field.members) {
                object.insert(member.name, valueFor(member, there, given));
            }
            return object;
        }
        case FieldKind::Secret:
            return u"long enough"_s;
        default:
            return field.pattern.isEmpty() || !field.defaultValue.isNull() ? QJsonValue(u"x"_s) : QJsonValue(u"x1"_s);
        }
    }

    /// What a method answers to an account, with ids of hidden objects or of none; the ids themselves are left out.
    QString outcome(TestClient &client, const Method &method, bool there)
    {
        QSet<QString> given;
        QJsonObject params;
        for (const Field &field : method.parameters) {
            if (field.required || field.kind == FieldKind::Reference) {
                params.insert(field.name, valueFor(field, there, given));
            }
        }
        const auto answer = client.call(method.name, params);
        const QJsonObject told = answer ? QJsonObject{{u"answer"_s, *answer}} : answer.error().toJson();
        QString text = QString::fromUtf8(QJsonDocument(told).toJson(QJsonDocument::Compact));
        if (!text.contains("\"watch\":"_L1)) {
            const QJsonObject again{{u"method"_s, method.name}, {u"params"_s, params}};
            params.insert(u"dryRun"_s, true);
            const QJsonObject tried{{u"method"_s, method.name}, {u"params"_s, params}};
            const auto both = client.call(u"batch"_s, {{u"calls"_s, QJsonArray{again, tried}}});
            text += both ? QString::fromUtf8(QJsonDocument(both->toObject()).toJson(QJsonDocument::Compact)) : both.error().plain();
        }
        for (const QString &id : std::as_const(given)) {
            text.replace(id, u"ID"_s);
        }
        static const QRegularExpression time(u"\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z"_s);
        text.replace(time, u"TIME"_s);
        static const QRegularExpression suggested(u"\"vm-[0-9a-f]{6}\""_s);
        text.replace(suggested, u"NAME"_s);
        if (answer && answer->toObject().contains("watch"_L1)) {
            text.replace(u"\"watch\":\"%1\""_s.arg(answer->toObject().value("watch"_L1).toString()), u"WATCH"_s);
        }
        return text;
    }

    RunningService m_world;
    std::unique_ptr<TestClient> m_root;
    std::unique_ptr<TestClient> m_nobody;
    std::unique_ptr<TestClient> m_viewer;
    QList<ResourceType> m_types;
    QList<Method> m_methods;
    QHash<QString, QString> m_hiddenIds;
    QStringList m_hidden;
    int m_walked = 0;
};

QTEST_GUILESS_MAIN(VisibilityTest)
#include "visibilitytest.moc"
