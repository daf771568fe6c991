// SPDX-License-Identifier: Apache-2.0
#include "service/api/dispatcher.h"
#include "tests/unit/api/await.h"
#include "service/api/ratelimit.h"
#include "service/api/recentanswers.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

namespace
{

Method method(const QString &name, bool changes, const QList<Field> &parameters = {})
{
    Method described;
    described.name = name;
    described.changes = changes;
    described.parameters = parameters;
    return described;
}

Caller caller(const QString &user)
{
    Caller result;
    result.user = user;
    return result;
}

/// Collects the answers to one call.
struct Answers {
    QList<Result<QJsonValue>> list;

    Dispatcher::Responder responder()
    {
        return [this](Result<QJsonValue> answer) { list.append(std::move(answer)); };
    }
    [[nodiscard]] Result<QJsonValue> only() const
    {
        return list.size() == 1 ? list.first() : failure(ErrorCode::Internal, {"There is not exactly one answer."});
    }
    /// The name of the error, empty when there is none.
    [[nodiscard]] QString code() const { return only() ? QString() : toString(only().error().code); }
};

class RightsThatChange : public AccessPolicy
{
public:
    Result<QJsonObject> permits(const Caller &, const Method &, const QJsonObject &params) override
    {
        return allows ? Result<QJsonObject>(params) : failure(ErrorCode::PermissionDenied, {"You may not."});
    }
    Condition visible(const Caller &, const QString &) override { return {}; }
    bool hasEverywhere(const Caller &, const QString &) override { return allows; }
    quint64 revision(const Caller &) override { return changes; }

    quint64 changes = 0;
    bool allows = true;
};

} // namespace

class DispatcherTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dispatcher = std::make_unique<Dispatcher>();
        m_runs = 0;
        m_kept.clear();
        m_add = m_dispatcher->addValue(method(u"vm.start"_s, true, {FieldBuilder(u"id"_s, FieldKind::Text).required()}),
                                       [this](const Caller &, const QJsonObject &params) -> Result<QJsonValue> {
                                           ++m_runs;
                                           if (params.value("id"_L1) == u"unreachable"_s) {
                                               return failure(ErrorCode::Unavailable, {"The host cannot be reached."});
                                           }
                                           if (params.value("id"_L1) == u"unknown"_s) {
                                               return failure(ErrorCode::NotFound, {"There is no such machine."});
                                           }
                                           return QJsonObject{{u"run"_s, m_runs}};
                                       });
        m_wait = m_dispatcher->add(method(u"vm.wait"_s, true),
                                   [this](const Caller &, const QJsonObject &, Dispatcher::Responder respond) {
                                       ++m_runs;
                                       m_kept.append(std::move(respond));
                                   });
    }

    void cleanup()
    {
        m_kept.clear();
        m_add = {};
        m_wait = {};
        m_dispatcher.reset();
    }

    void namesTheNearestMethod()
    {
        const auto answers = call(u"vm.strat"_s, {});
        QCOMPARE(answers.code(), u"methodNotFound"_s);
        QVERIFY2(answers.only().error().plain().contains(u"vm.start"_s), qPrintable(answers.only().error().plain()));
        QCOMPARE(call(QString(100'000, u'x'), {}).code(), u"methodNotFound"_s);
    }

    void takesMethodsOut()
    {
        QSignalSpy changed(m_dispatcher.get(), &Dispatcher::methodsChanged);
        QVERIFY(!m_dispatcher->addValue(method(u"vm.start"_s, false), {}));
        m_add = {};
        QCOMPARE(changed.count(), 1);
        QCOMPARE(call(u"vm.start"_s, {{u"id"_s, u"1"_s}}).code(), u"methodNotFound"_s);
        m_dispatcher.reset();
        m_wait = {}; // outlives the dispatcher without harm
    }

    void letsAHandlerTakeItselfOut()
    {
        auto own = std::make_unique<Registration>();
        *own = m_dispatcher->add(method(u"once"_s, false),
                                 [&own](const Caller &, const QJsonObject &, const Dispatcher::Responder &respond) {
                                     own.reset();
                                     respond(QJsonValue(1));
                                 });
        QVERIFY(call(u"once"_s, {}).only());
        QCOMPARE(call(u"once"_s, {}).code(), u"methodNotFound"_s);
    }

    void listsMethods()
    {
        const QJsonArray list = call(u"method.list"_s, {}).only()->toObject().value("methods"_L1).toArray();
        QStringList names;
        for (const auto &item : list) {
            names << item.toObject().value("name"_L1).toString();
        }
        QCOMPARE(names, (QStringList{u"method.list"_s, u"vm.start"_s, u"vm.wait"_s}));
    }

    void checksParameters_data()
    {
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<QString>("field");
        QTest::newRow("missing") << QJsonObject{} << u"id"_s;
        QTest::newRow("wrong type") << QJsonObject{{u"id"_s, 7}} << u"id"_s;
        QTest::newRow("extra") << QJsonObject{{u"id"_s, u"1"_s}, {u"idd"_s, 1}} << u"idd"_s;
        QTest::newRow("token of a wrong type") << QJsonObject{{u"id"_s, u"1"_s}, {u"token"_s, 1}} << u"token"_s;
        QTest::newRow("token too long") << QJsonObject{{u"id"_s, u"1"_s}, {u"token"_s, QString(201, u'x')}}
                                        << u"token"_s;
    }
    void checksParameters()
    {
        QFETCH(QJsonObject, params);
        QFETCH(QString, field);
        const auto answers = call(u"vm.start"_s, params);
        QCOMPARE(answers.code(), u"invalidArgument"_s);
        QCOMPARE(answers.only().error().field, field);
        QCOMPARE(m_runs, 0);
    }

    void readingTakesNoToken()
    {
        QCOMPARE(call(u"method.list"_s, {{u"token"_s, u"t"_s}}).code(), u"invalidArgument"_s);
    }

    void replaysTheAnswer()
    {
        const QJsonObject params{{u"id"_s, u"1"_s}, {u"token"_s, u"t"_s}};
        const auto first = call(u"vm.start"_s, params).only();
        const auto second = call(u"vm.start"_s, params).only();
        QCOMPARE(m_runs, 1);
        QCOMPARE(*second, *first);
        QCOMPARE(call(u"vm.start"_s, {{u"id"_s, u"2"_s}, {u"token"_s, u"t"_s}}).code(), u"conflict"_s);
        QCOMPARE(call(u"vm.wait"_s, {{u"token"_s, u"t"_s}}).code(), u"conflict"_s);
        QVERIFY(call(u"vm.start"_s, params, u"other"_s).only());
        QCOMPARE(m_runs, 2);
    }

    void replaysFailuresThatLast()
    {
        const QJsonObject unknown{{u"id"_s, u"unknown"_s}, {u"token"_s, u"a"_s}};
        QCOMPARE(call(u"vm.start"_s, unknown).code(), u"notFound"_s);
        QCOMPARE(call(u"vm.start"_s, unknown).code(), u"notFound"_s);
        QCOMPARE(m_runs, 1);
        const QJsonObject unreachable{{u"id"_s, u"unreachable"_s}, {u"token"_s, u"b"_s}};
        QCOMPARE(call(u"vm.start"_s, unreachable).code(), u"unavailable"_s);
        QCOMPARE(call(u"vm.start"_s, unreachable).code(), u"unavailable"_s);
        QCOMPARE(m_runs, 3);
    }

    void joinsARunningCall()
    {
        Answers first;
        Answers second;
        const QJsonObject params{{u"token"_s, u"t"_s}};
        m_dispatcher->dispatch(caller(u"me"_s), u"vm.wait"_s, params, first.responder());
        m_dispatcher->dispatch(caller(u"me"_s), u"vm.wait"_s, params, second.responder());
        QCOMPARE(call(u"vm.start"_s, {{u"id"_s, u"1"_s}, {u"token"_s, u"t"_s}}).code(), u"conflict"_s);
        QCOMPARE(m_runs, 1);
        QVERIFY(first.list.isEmpty() && second.list.isEmpty());
        m_kept.first()(QJsonValue(5));
        m_kept.first()(QJsonValue(6));
        QCOMPARE(*first.only(), QJsonValue(5));
        QCOMPARE(*second.only(), QJsonValue(5));
    }

    void answersForAHandlerThatDropsItsResponder()
    {
        Answers plain;
        Answers withToken;
        m_dispatcher->dispatch(caller(u"me"_s), u"vm.wait"_s, {}, plain.responder());
        m_dispatcher->dispatch(caller(u"me"_s), u"vm.wait"_s, {{u"token"_s, u"t"_s}}, withToken.responder());
        m_kept.clear();
        QCOMPARE(plain.code(), u"internal"_s);
        QCOMPARE(withToken.code(), u"internal"_s);
    }

    void answersAfterItsEnd()
    {
        Answers answers;
        m_dispatcher->dispatch(caller(u"me"_s), u"vm.wait"_s, {{u"token"_s, u"t"_s}}, answers.responder());
        m_dispatcher.reset();
        m_kept.first()(QJsonValue(1));
        m_kept.clear();
        QVERIFY(answers.list.size() <= 1);
    }

    void answersLater()
    {
        Promise<QJsonValue> promise;
        const auto later = m_dispatcher->addAsync(
            method(u"later"_s, false), [&promise](const Caller &, const QJsonObject &) { return promise.future(); });
        Answers answers;
        m_dispatcher->dispatch(caller(u"me"_s), u"later"_s, {}, answers.responder());
        QVERIFY(answers.list.isEmpty());
        promise.finish(QJsonValue(3));
        QTRY_COMPARE(answers.list.size(), 1);
        QCOMPARE(*answers.only(), QJsonValue(3));
    }

    void readsAgainWhenRightsHaveChanged()
    {
        RightsThatChange policy;
        m_dispatcher->setAccessPolicy(&policy);
        QList<Promise<QJsonValue>> runs;
        const auto work = [&runs](const Caller &, const QJsonObject &) { return runs.emplaceBack().future(); };
        const auto read = m_dispatcher->addAsync(method(u"read"_s, false), work);
        const auto write = m_dispatcher->addAsync(method(u"write"_s, true), work);
        Answers read1;
        Answers written;
        m_dispatcher->dispatch(caller(u"me"_s), u"read"_s, {}, read1.responder());
        m_dispatcher->dispatch(caller(u"me"_s), u"write"_s, {}, written.responder());
        ++policy.changes;
        runs.at(0).finish(QJsonValue(u"seen before"_s));
        runs.at(1).finish(QJsonValue(u"done"_s));
        QTRY_COMPARE(written.list.size(), 1);
        QTRY_COMPARE(runs.size(), 3);
        QVERIFY(read1.list.isEmpty());
        runs.at(2).finish(QJsonValue(u"seen now"_s));
        QTRY_COMPARE(read1.list.size(), 1);
        QCOMPARE(*read1.only(), QJsonValue(u"seen now"_s));

        Answers read2;
        m_dispatcher->dispatch(caller(u"me"_s), u"read"_s, {}, read2.responder());
        ++policy.changes;
        policy.allows = false;
        runs.at(3).finish(QJsonValue(u"seen before"_s));
        QTRY_COMPARE(read2.list.size(), 1);
        QCOMPARE(read2.code(), u"permissionDenied"_s);
        m_dispatcher->setAccessPolicy(nullptr);
    }

    void forgetsOldAnswers()
    {
        qint64 now = 0;
        RecentAnswers answers(3, 1000, [&now] { return now; });
        for (int i = 0; i < 5; ++i) {
            answers.remember({u"me"_s, QString::number(i)}, {{}, QJsonValue(i)});
        }
        QVERIFY(!answers.find({u"me"_s, u"1"_s}));
        QVERIFY(answers.find({u"me"_s, u"2"_s}));
        QVERIFY(!answers.find({u"you"_s, u"2"_s}));
        now = 1000;
        QVERIFY(!answers.find({u"me"_s, u"4"_s}));
    }

    void limitsTheRate()
    {
        qint64 now = 0;
        RateLimit limit(3, 10, [&now] { return now; });
        QVERIFY(limit.pass() && limit.pass() && limit.pass());
        QVERIFY(!limit.pass());
        now = 99;
        QVERIFY(!limit.pass());
        now = 250;
        QVERIFY(limit.pass() && limit.pass() && !limit.pass());
        now = 100'000;
        QVERIFY(limit.pass() && limit.pass() && limit.pass() && !limit.pass());
        now = 200'000;
        QVERIFY(limit.pass(13) && !limit.pass()); // ten more than there were: a second's worth
        now = 201'000;
        QVERIFY(!limit.pass());
        now = 201'100;
        QVERIFY(limit.pass() && !limit.pass());
    }

private:
    Answers call(const QString &name, const QJsonObject &params, const QString &user = u"me"_s)
    {
        Answers answers;
        m_dispatcher->dispatch(caller(user), name, params, answers.responder());
        return answers;
    }

    std::unique_ptr<Dispatcher> m_dispatcher;
    Registration m_add;
    Registration m_wait;
    QList<Dispatcher::Responder> m_kept;
    int m_runs = 0;
};

QTEST_GUILESS_MAIN(DispatcherTest)
#include "dispatchertest.moc"
