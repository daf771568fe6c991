// SPDX-License-Identifier: Apache-2.0
#include "app/cli/columns.h"
#include "tests/unit/app/connectedclient.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

namespace {

QJsonObject recorded(const QString &file)
{
    QFile json(u"tests/recorded/0.1.0/"_s + file);
    return json.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(json.readAll()).object() : QJsonObject();
}

/// What a service of a later version may say: new types, members, kinds and units.
QJsonObject fromTheFuture(QJsonObject list)
{
    QJsonArray types = list.value("types"_L1).toArray();
    for (auto item = types.begin(); item != types.end(); ++item) {
        QJsonObject type = item->toObject();
        QJsonArray fields = type.value("fields"_L1).toArray();
        fields.append(QJsonObject{{u"name"_s, u"position"_s},
                                  {u"kind"_s, u"coordinates"_s},
                                  {u"label"_s, u"Position"_s},
                                  {u"unit"_s, u"degrees"_s},
                                  {u"onDelete"_s, u"archive"_s},
                                  {u"listed"_s, true},
                                  {u"shape"_s, QJsonObject{{u"round"_s, true}}}});
        type.insert("fields"_L1, fields);
        type.insert("flavour"_L1, QJsonArray{1, 2});
        *item = type;
    }
    types.append(QJsonObject{{u"name"_s, u"hologram"_s}, {u"label"_s, u"Hologram"_s}, {u"shown"_s, u"always"_s}, {u"fields"_s, 3}});
    list.insert("types"_L1, types);
    return list;
}

} // namespace

/// The same program with services of other versions: lists work.
class OtherVersions : public QObject
{
    Q_OBJECT

private slots:
    void anOlderService() { listsWork(recorded(u"types.json"_s), recorded(u"methods.json"_s)); }

    void aNewerService()
    {
        QJsonObject methods = recorded(u"methods.json"_s);
        QJsonArray list = methods.value("methods"_L1).toArray();
        list.append(QJsonObject{{u"name"_s, u"vm.teleport"_s}, {u"answer"_s, u"stream"_s}, {u"parameters"_s, QJsonValue()}, {u"price"_s, 3}});
        methods.insert("methods"_L1, list);
        listsWork(fromTheFuture(recorded(u"types.json"_s)), methods);
    }

private:
    static void listsWork(const QJsonObject &types, const QJsonObject &methods)
    {
        QVERIFY(!types.isEmpty() && !methods.isEmpty());
        ConnectedClient fixture;
        fixture.service.on(u"type.list"_s, [types](const QJsonObject &) -> Result<QJsonValue> { return types; });
        fixture.service.on(u"method.list"_s, [methods](const QJsonObject &) -> Result<QJsonValue> { return methods; });
        fixture.service.put(u"vm"_s, {{u"id"_s, u"v1"_s}, {u"name"_s, u"hello"_s}, {u"state"_s, u"floating"_s},
                                      {u"position"_s, QJsonObject{{u"x"_s, 1}}}, {u"memory"_s, u"much"_s}});
        QVERIFY(fixture.connectToService());
        QVERIFY(fixture.watched(u"vm"_s));
        QCOMPARE(fixture.cache.count(u"vm"_s), 1);
        for (const ResourceType &type : fixture.client.types()) {
            const Result<Columns> columns = Columns::chosen(type, {});
            QVERIFY(columns);
            const QString table = columns->table({fixture.cache.object(u"vm"_s, u"v1"_s)}, FieldText(FieldText::NameOf())).text();
            QVERIFY(type.name() != "vm"_L1 || table.contains("hello"_L1));
        }
        QVERIFY(fixture.client.method(u"vm.query"_s));
    }
};

QTEST_GUILESS_MAIN(OtherVersions)
#include "tst_otherversions.moc"
