// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/access/runningservice.h"

#include <QHash>
#include <QTest>

using namespace penstock;
using namespace penstock::test;
using namespace Qt::StringLiterals;

namespace {

QJsonArray recorded(const QString &file, const QString &member)
{
    QFile json(u"tests/recorded/0.1.0/"_s + file);
    return json.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(json.readAll()).object().value(member).toArray() : QJsonArray();
}

QHash<QString, QJsonObject> byName(const QJsonValue &array)
{
    QHash<QString, QJsonObject> named;
    for (const auto &item : array.toArray()) {
        named.insert(item["name"_L1].toString(), item.toObject());
    }
    return named;
}

} // namespace

/// A client of version 0.1.0 finds what it knows: the protocol only grows.
class CompatibilityTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_world.started);
        m_client = m_world.administrator();
        QVERIFY(m_client);
    }

    void everyFieldIsStillThere()
    {
        const QJsonArray types = recorded(u"types.json"_s, u"types"_s);
        QVERIFY(!types.isEmpty());
        const auto present = byName(done(*m_client, u"type.list"_s).value("types"_L1));
        for (const auto &type : types) {
            const auto fields = byName(present.value(type["name"_L1].toString()).value("fields"_L1));
            for (const auto &field : type["fields"_L1].toArray()) {
                const QString name = type["name"_L1].toString() + u'.' + field["name"_L1].toString();
                const QJsonObject now = fields.value(field["name"_L1].toString());
                QVERIFY2(now.value("kind"_L1) == field["kind"_L1], qPrintable(name));
                for (const auto &choice : field["choices"_L1].toArray()) {
                    const auto choices = now.value("choices"_L1).toArray();
                    const bool kept = std::any_of(choices.begin(), choices.end(), [&](const QJsonValue &each) {
                        return each["value"_L1] == choice["value"_L1];
                    });
                    QVERIFY2(kept, qPrintable(name + u' ' + choice["value"_L1].toString()));
                }
            }
        }
    }

    void everyCallIsStillAccepted()
    {
        const QJsonArray methods = recorded(u"methods.json"_s, u"methods"_s);
        QVERIFY(!methods.isEmpty());
        const auto present = byName(done(*m_client, u"method.list"_s).value("methods"_L1));
        for (const auto &method : methods) {
            const QString name = method["name"_L1].toString();
            QVERIFY2(present.contains(name), qPrintable(name));
            const QJsonObject now = present.value(name);
            QCOMPARE(now.value("answer"_L1), method["answer"_L1]);
            const auto known = byName(method["parameters"_L1]);
            const auto parameters = byName(now.value("parameters"_L1));
            for (auto old = known.begin(); old != known.end(); ++old) {
                const QString kind = parameters.value(old.key()).value("kind"_L1).toString();
                QVERIFY2(kind == old->value("kind"_L1).toString(), qPrintable(name + u' ' + old.key()));
            }
            for (auto parameter = parameters.begin(); parameter != parameters.end(); ++parameter) {
                const bool demanded = parameter->value("required"_L1).toBool() && !known.value(parameter.key()).value("required"_L1).toBool();
                QVERIFY2(!demanded, qPrintable(name + u' ' + parameter.key()));
            }
        }
    }

    void listsWorkWithTheParametersOfThatTime()
    {
        for (const auto &type : recorded(u"types.json"_s, u"types"_s)) {
            const QString name = type["name"_L1].toString();
            const auto page = m_client->call(name + ".query"_L1, {{u"where"_s, QString()}, {u"orderBy"_s, u"id"_s},
                                                                  {u"descending"_s, false}, {u"limit"_s, 10}});
            QVERIFY2(page, qPrintable(name));
            QVERIFY(page->toObject().value("items"_L1).isArray());
            QVERIFY(m_client->call(name + ".count"_L1));
            const QJsonObject watch = done(*m_client, name + ".watch"_L1);
            QVERIFY(watch.value("items"_L1).isArray());
            QVERIFY(m_client->call(u"watch.cancel"_s, {{u"watch"_s, watch.value("watch"_L1)}}));
        }
    }

private:
    RunningService m_world;
    std::unique_ptr<TestClient> m_client;
};

QTEST_GUILESS_MAIN(CompatibilityTest)
#include "compatibilitytest.moc"
