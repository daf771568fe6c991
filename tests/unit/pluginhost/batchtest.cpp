// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/pluginhost/noteworld.h"

#include <QElapsedTimer>
#include <QTest>

using namespace penstock;
using namespace penstock::test;
using namespace Qt::StringLiterals;

/// Several calls in one message.
class BatchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_world.begin()); }

    void eachCallHasItsOwnResult()
    {
        const QJsonArray results = run({call(u"note.create"_s, {{u"name"_s, u"one"_s}, {u"host"_s, u"demo-host"_s}}),
                                        call(u"note.create"_s, {{u"name"_s, u"one"_s}, {u"host"_s, u"demo-host"_s}}),
                                        call(u"note.get"_s, {{u"id"_s, u"one"_s}}), call(u"no.such"_s, {}), call(u"batch"_s, {})});
        QCOMPARE(results.size(), 5);
        QVERIFY(!results.at(0)["result"_L1]["id"_L1].toString().isEmpty());
        QCOMPARE(results.at(1)["error"_L1]["code"_L1].toString(), u"alreadyExists"_s);
        QCOMPARE(results.at(2)["result"_L1]["name"_L1].toString(), u"one"_s);
        QCOMPARE(results.at(3)["error"_L1]["code"_L1].toString(), u"methodNotFound"_s);
        QCOMPARE(results.at(4)["error"_L1]["code"_L1].toString(), u"invalidArgument"_s);
    }

    void tokensHoldWithinABatch()
    {
        const QJsonObject once = call(u"note.create"_s, {{u"name"_s, u"token"_s}, {u"host"_s, u"demo-host"_s}, {u"token"_s, u"b1"_s}});
        const QJsonArray results = run({once, once});
        QVERIFY(!results.at(0)["result"_L1]["id"_L1].toString().isEmpty());
        QCOMPARE(results.at(0)["result"_L1]["id"_L1], results.at(1)["result"_L1]["id"_L1]);
    }

    void aBatchCountsByWhatItChanges()
    {
        const auto client = m_world.administrator();
        QVERIFY(client);
        const auto batch = [&](const QJsonObject &call, int count) {
            QJsonArray calls;
            for (int i = 0; i < count; ++i) {
                calls.append(call);
            }
            return client->call(u"batch"_s, {{u"calls"_s, calls}});
        };
        const QJsonObject change = call(u"note.update"_s, {{u"id"_s, u"one"_s}, {u"rating"_s, 3}});
        const QJsonObject read = call(u"note.get"_s, {{u"id"_s, u"one"_s}});
        for (int i = 0; i < 3; ++i) {
            QVERIFY(batch(read, 900)); // reading is not limited by this
        }
        QVERIFY(batch(change, 500));
        const auto refused = batch(change, 1);
        QVERIFY(!refused);
        QCOMPARE(toString(refused.error().code), u"resourceExhausted"_s);
        QVERIFY(!client->call(u"note.update"_s, {{u"id"_s, u"one"_s}, {u"rating"_s, 4}}));
        QVERIFY(batch(read, 1));
        QVERIFY(m_world.root->call(u"note.update"_s, {{u"id"_s, u"one"_s}, {u"rating"_s, 4}})); // others have their own
    }

    void aThousandCallsAreTheLimit()
    {
        const auto client = m_world.administrator(); // the next changes of this one have to wait
        QVERIFY(client);
        QJsonArray calls;
        for (int i = 0; i < 1000; ++i) {
            calls.append(call(u"note.create"_s, {{u"name"_s, u"many-%1"_s.arg(i)}, {u"host"_s, u"demo-host"_s}}));
        }
        QElapsedTimer clock;
        clock.start();
        const QJsonArray results = done(*client, u"batch"_s, {{u"calls"_s, calls}}).value("results"_L1).toArray();
        QCOMPARE(results.size(), 1000);
        QVERIFY(results.at(999).toObject().contains("result"_L1));
        qInfo("1,000 notes in %lld ms", clock.elapsed());
        calls.append(call(u"service.info"_s, {}));
        const auto refused = m_world.root->call(u"batch"_s, {{u"calls"_s, calls}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"calls"_s);
    }

    void allOrNoneIsRefused()
    {
        const auto refused = m_world.root->call(u"batch"_s, {{u"calls"_s, QJsonArray{call(u"service.info"_s, {})}}, {u"atomic"_s, true}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"atomic"_s);
    }

    void rightsHoldForEachCall()
    {
        QVERIFY(!done(*m_world.root, u"account.create"_s, {{u"name"_s, u"reader"_s}, {u"password"_s, u"long enough"_s}}).isEmpty());
        QVERIFY(!done(*m_world.root, u"grant.create"_s, {{u"account"_s, u"reader"_s}, {u"role"_s, u"readOnly"_s}, {u"scope"_s, u"*"_s}}).isEmpty());
        const auto reader = m_world.client({{u"user"_s, u"reader"_s}, {u"password"_s, u"long enough"_s}});
        QVERIFY(reader);
        const auto answer = reader->call(u"batch"_s, {{u"calls"_s, QJsonArray{call(u"note.count"_s, {}), call(u"note.delete"_s, {{u"id"_s, u"one"_s}})}}});
        QVERIFY(answer);
        const QJsonArray results = answer->toObject().value("results"_L1).toArray();
        QVERIFY(results.at(0)["result"_L1]["count"_L1].toInt() > 0);
        QCOMPARE(results.at(1)["error"_L1]["code"_L1].toString(), u"permissionDenied"_s);
    }

private:
    static QJsonObject call(const QString &method, const QJsonObject &params)
    {
        return {{u"method"_s, method}, {u"params"_s, params}};
    }
    QJsonArray run(const QJsonArray &calls)
    {
        return done(*m_world.root, u"batch"_s, {{u"calls"_s, calls}}).value("results"_L1).toArray();
    }

    NoteWorld m_world;
};

QTEST_GUILESS_MAIN(BatchTest)
#include "batchtest.moc"
