// SPDX-License-Identifier: Apache-2.0
#include "shared/core/error.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using penstock::Error;
using penstock::ErrorCode;

class ErrorTest : public QObject
{
    Q_OBJECT

private slots:
    void codesHaveNames();
    void unknownCodesReadAsInternal();
    void travelsAsJson_data();
    void travelsAsJson();
    void readsAnything();
    void leavesOutWhatIsEmpty();
    void readsAsOneParagraph();
};

void ErrorTest::codesHaveNames()
{
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
        const auto code = static_cast<ErrorCode>(i);
        const QString name = toString(code);
        QVERIFY2(name == u"internal"_s || code != ErrorCode::Internal, qPrintable(name));
        QCOMPARE(toString(penstock::errorCodeFromString(name)), toString(code));
        names.insert(name);
    }
    QCOMPARE(names.size(), static_cast<int>(ErrorCode::Internal) + 1);
}

void ErrorTest::unknownCodesReadAsInternal()
{
    for (const QString &name : {u""_s, u"NotFound"_s, u"not found"_s, u"🐧"_s}) {
        QCOMPARE(toString(penstock::errorCodeFromString(name)), toString(ErrorCode::Internal));
    }
}

void ErrorTest::travelsAsJson_data()
{
    QTest::addColumn<Error>("error");
    QTest::newRow("default") << Error{};
    QTest::newRow("full") << Error{.code = ErrorCode::ResourceExhausted,
                                   .what = {"“{vm}” was not started.", {{u"vm"_s, u"web-1"_s}}},
                                   .why = {"{free} are free.", {{u"free"_s, QJsonObject{{"bytes", 2048}}}}},
                                   .fix = {"Stop another one."},
                                   .field = u"nics[0].network"_s,
                                   .detail = u"internal error: qemu: line 1\nline 2"_s};
    QTest::newRow("what only") << Error{.code = ErrorCode::Timeout, .what = {"It took too long."}};
}

void ErrorTest::travelsAsJson()
{
    QFETCH(Error, error);
    QCOMPARE(Error::fromJson(error.toJson()), error);
}

void ErrorTest::readsAnything()
{
    const Error error = Error::fromJson({{"code", 7}, {"what", QJsonValue()}, {"field", QJsonObject()}});
    QCOMPARE(toString(error.code), toString(ErrorCode::Internal));
    QVERIFY(error.what.isEmpty());
    QVERIFY(error.field.isEmpty());
}

void ErrorTest::leavesOutWhatIsEmpty()
{
    const Error error{.code = ErrorCode::NotFound, .what = {"There is none."}};
    QCOMPARE(error.toJson(), (QJsonObject{{"code", "notFound"}, {"what", "There is none."}}));
}

void ErrorTest::readsAsOneParagraph()
{
    const Error error{.code = ErrorCode::NotFound, .what = {"One."}, .why = {}, .fix = {"Three."}};
    QCOMPARE(error.plain(), u"One. Three."_s);
    QCOMPARE(Error{}.plain(), QString());
}

QTEST_GUILESS_MAIN(ErrorTest)
#include "errortest.moc"
