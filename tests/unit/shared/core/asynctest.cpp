// SPDX-License-Identifier: Apache-2.0
#include "shared/core/async.h"

#include <QTest>
#include <QThread>

#include <array>
#include <memory>
#include <thread>

using namespace Qt::StringLiterals;
using penstock::Async;
using penstock::Error;
using penstock::ErrorCode;
using penstock::Promise;
using penstock::Result;

class AsyncTest : public QObject
{
    Q_OBJECT

private slots:
    void deliversWhatIsThereAlready();
    void deliversErrors();
    void deliversNothing();
    void neverRunsInsideTheCall();
    void runsInTheGuardsThread();
    void onlyTheFirstAnswerCounts();
    void onlyOneOfManyThreadsAnswers();
    void droppedPromiseIsCancelled();
    void lastCopyDecides();
    void guardGoneBeforeTheAnswer();
    void guardGoneAfterTheAnswer();
    void guardGoneInsideTheHandler();
    void handlerLetsGoOfWhatItHolds();
    void severalObservers();
};

namespace {

Error someError()
{
    return {.code = ErrorCode::Conflict, .what = {"No."}};
}

} // namespace

void AsyncTest::deliversWhatIsThereAlready()
{
    int value = 0;
    whenDone(penstock::ready<int>(42), this, [&](const Result<int> &result) { value = result.value_or(-1); });
    QTRY_COMPARE(value, 42);
}

void AsyncTest::deliversErrors()
{
    ErrorCode code{};
    whenDone(penstock::failed<QString>(someError()), this,
             [&](const Result<QString> &result) { code = result.error().code; });
    QTRY_COMPARE(toString(code), toString(ErrorCode::Conflict));
}

void AsyncTest::deliversNothing()
{
    bool done = false;
    whenDone(penstock::succeeded(), this, [&](const Result<void> &result) { done = result.has_value(); });
    QTRY_VERIFY(done);
}

void AsyncTest::neverRunsInsideTheCall()
{
    bool done = false;
    whenDone(penstock::succeeded(), this, [&](const Result<void> &) { done = true; });
    QVERIFY(!done);
    QTRY_VERIFY(done);
}

void AsyncTest::runsInTheGuardsThread()
{
    const Promise<int> promise;
    QThread *seen = nullptr;
    whenDone(promise.future(), this, [&](const Result<int> &) { seen = QThread::currentThread(); });
    std::thread worker([promise] { promise.finish(1); });
    worker.join();
    QVERIFY(!seen);
    QTRY_COMPARE(seen, thread());
}

void AsyncTest::onlyTheFirstAnswerCounts()
{
    const Promise<int> promise;
    int calls = 0;
    int value = 0;
    whenDone(promise.future(), this, [&](const Result<int> &result) {
        ++calls;
        value = *result;
    });
    promise.finish(1);
    promise.finish(2);
    QTRY_COMPARE(calls, 1);
    QTest::qWait(20);
    QCOMPARE(calls, 1);
    QCOMPARE(value, 1);
}

void AsyncTest::onlyOneOfManyThreadsAnswers()
{
    for (int round = 0; round < 100; ++round) {
        const Promise<int> promise;
        std::array<std::thread, 4> workers;
        for (std::thread &worker : workers) {
            worker = std::thread([promise] { promise.finish(1); });
        }
        for (std::thread &worker : workers) {
            worker.join();
        }
        QCOMPARE(promise.future().resultCount(), 1);
    }
}

void AsyncTest::droppedPromiseIsCancelled()
{
    ErrorCode code{};
    QString text;
    whenDone(Promise<int>().future(), this, [&](const Result<int> &result) {
        code = result.error().code;
        text = result.error().plain();
    });
    QTRY_COMPARE(toString(code), toString(ErrorCode::Cancelled));
    QCOMPARE(text, u"The work was cancelled."_s);
}

void AsyncTest::lastCopyDecides()
{
    auto first = std::make_unique<Promise<int>>();
    auto second = std::make_unique<Promise<int>>(*first);
    int value = 0;
    whenDone(first->future(), this, [&](const Result<int> &result) { value = result.value_or(-1); });
    first.reset();
    QTest::qWait(20);
    QCOMPARE(value, 0);
    second->finish(7);
    second.reset();
    QTRY_COMPARE(value, 7);
}

void AsyncTest::guardGoneBeforeTheAnswer()
{
    const Promise<int> promise;
    bool called = false;
    auto guard = std::make_unique<QObject>();
    whenDone(promise.future(), guard.get(), [&](const Result<int> &) { called = true; });
    guard.reset();
    promise.finish(1);
    QTest::qWait(20);
    QVERIFY(!called);
}

void AsyncTest::guardGoneAfterTheAnswer()
{
    const Promise<int> promise;
    bool called = false;
    auto guard = std::make_unique<QObject>();
    whenDone(promise.future(), guard.get(), [&](const Result<int> &) { called = true; });
    promise.finish(1); // its event waits in the queue
    guard.reset();
    QTest::qWait(20);
    QVERIFY(!called);
}

void AsyncTest::guardGoneInsideTheHandler()
{
    const Promise<QString> promise;
    auto guard = std::make_unique<QObject>();
    QString seen;
    whenDone(promise.future(), guard.get(), [&](const Result<QString> &result) {
        guard.reset();
        seen = *result;
    });
    promise.finish(u"still here"_s);
    QTRY_COMPARE(seen, u"still here"_s);
}

void AsyncTest::handlerLetsGoOfWhatItHolds()
{
    auto held = std::make_shared<int>(1);
    const std::weak_ptr<int> watch = held;
    whenDone(penstock::succeeded(), this, [held](const Result<void> &) {});
    held.reset();
    QVERIFY(!watch.expired());
    QTRY_VERIFY(watch.expired());
}

void AsyncTest::severalObservers()
{
    const Promise<int> promise;
    int sum = 0;
    for (int i = 0; i < 3; ++i) {
        whenDone(promise.future(), this, [&](const Result<int> &result) { sum += *result; });
    }
    promise.finish(5);
    QTRY_COMPARE(sum, 15);
}

QTEST_GUILESS_MAIN(AsyncTest)
#include "asynctest.moc"
