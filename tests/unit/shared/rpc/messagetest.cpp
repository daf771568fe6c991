// SPDX-License-Identifier: Apache-2.0
#include "shared/rpc/message.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using penstock::Error;
using penstock::ErrorCode;
using penstock::Message;

class MessageTest : public QObject
{
    Q_OBJECT

private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void travels_data();
    void travels();
    void half();
    void mutated();
    void nesting();
    void oneMegabyte();
    void lastOfDoubleNamesCounts();
    void foreignErrors();
    void findsTheIdOfRefused();
    void numbersAreDistinct();
};

void MessageTest::accepts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *title, const char *text, Message::Kind kind) {
        QTest::newRow(title) << QByteArray(text) << static_cast<int>(kind);
    };
    row("request", R"({"jsonrpc":"2.0","id":1,"method":"vm.start","params":{"id":"x"}})", Message::Kind::Request);
    row("text id", R"({"jsonrpc":"2.0","id":"a","method":"x"})", Message::Kind::Request);
    row("no params", R"({"jsonrpc":"2.0","id":1,"method":"x"})", Message::Kind::Request);
    row("notification", R"({"jsonrpc":"2.0","method":"x","params":{}})", Message::Kind::Notification);
    row("result", R"({"jsonrpc":"2.0","id":1,"result":{}})", Message::Kind::Response);
    row("null result", R"({"jsonrpc":"2.0","id":1,"result":null})", Message::Kind::Response);
    row("error", R"({"jsonrpc":"2.0","id":1,"error":{"code":-1,"message":"x"}})", Message::Kind::ErrorResponse);
    row("error without id", R"({"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"x"}})",
        Message::Kind::ErrorResponse);
    row("spaces", " \n\t{ \"jsonrpc\" : \"2.0\" , \"method\" : \"x\" } \n", Message::Kind::Notification);
    row("further members", R"({"jsonrpc":"2.0","method":"x","trace":"y"})", Message::Kind::Notification);
}

void MessageTest::accepts()
{
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    const auto message = Message::parse(text);
    QVERIFY2(message, message ? "" : qPrintable(message.error().plain()));
    QCOMPARE(static_cast<int>(message->kind), kind);
}

void MessageTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    const auto garbage = [](const char *title, const QByteArray &text) {
        QTest::newRow(title) << text << ErrorCode::ParseError;
    };
    const auto invalid = [](const char *title, const QByteArray &text) {
        QTest::newRow(title) << text << ErrorCode::InvalidRequest;
    };
    garbage("empty", "");
    garbage("blank", "   ");
    garbage("words", "hello");
    garbage("http", "GET / HTTP/1.1\r\n\r\n");
    garbage("zero bytes", QByteArray(100, '\0'));
    garbage("high bytes", QByteArray(100, '\xff'));
    garbage("bad utf-8", "{\"jsonrpc\":\"2.0\",\"method\":\"\xc3\x28\"}");
    garbage("trailing comma", R"({"jsonrpc":"2.0","method":"x",})");
    garbage("two objects", R"({"jsonrpc":"2.0","method":"x"}{})");
    garbage("single quotes", R"({'jsonrpc':'2.0','method':'x'})");
    garbage("comment", R"({"jsonrpc":"2.0","method":"x"} // x)");
    garbage("raw number", "1");
    invalid("batch", R"([{"jsonrpc":"2.0","method":"x"}])");
    invalid("empty array", "[]");
    invalid("empty object", "{}");
    invalid("no version", R"({"method":"x"})");
    invalid("old version", R"({"jsonrpc":"1.0","method":"x"})");
    invalid("version as number", R"({"jsonrpc":2.0,"method":"x"})");
    invalid("method as number", R"({"jsonrpc":"2.0","id":1,"method":1})");
    invalid("method null", R"({"jsonrpc":"2.0","id":1,"method":null})");
    invalid("method empty", R"({"jsonrpc":"2.0","id":1,"method":""})");
    invalid("method huge", R"({"jsonrpc":"2.0","id":1,"method":")" + QByteArray(201, 'x') + R"("})");
    invalid("params by position", R"({"jsonrpc":"2.0","id":1,"method":"x","params":[1]})");
    invalid("params as text", R"({"jsonrpc":"2.0","id":1,"method":"x","params":"y"})");
    invalid("params null", R"({"jsonrpc":"2.0","id":1,"method":"x","params":null})");
    invalid("id null", R"({"jsonrpc":"2.0","id":null,"method":"x"})");
    invalid("id bool", R"({"jsonrpc":"2.0","id":true,"method":"x"})");
    invalid("id object", R"({"jsonrpc":"2.0","id":{},"method":"x"})");
    invalid("id huge", R"({"jsonrpc":"2.0","method":"x","id":")" + QByteArray(201, 'x') + R"("})");
    invalid("neither result nor error", R"({"jsonrpc":"2.0","id":1})");
    invalid("result and error", R"({"jsonrpc":"2.0","id":1,"result":1,"error":{}})");
    invalid("result without id", R"({"jsonrpc":"2.0","result":1})");
    invalid("result with null id", R"({"jsonrpc":"2.0","id":null,"result":1})");
    invalid("error without id", R"({"jsonrpc":"2.0","error":{"code":1,"message":""}})");
    invalid("error as text", R"({"jsonrpc":"2.0","id":1,"error":"x"})");
    invalid("error null", R"({"jsonrpc":"2.0","id":1,"error":null})");
}

void MessageTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, code);
    const auto message = Message::parse(text);
    QVERIFY(!message);
    QCOMPARE(toString(message.error().code), toString(code));
    QVERIFY(!message.error().what.isEmpty() && !message.error().why.isEmpty() && !message.error().fix.isEmpty());
}

void MessageTest::travels_data()
{
    QTest::addColumn<Message>("message");
    const QJsonObject params{
        {"name", u"🐧\n<xml>\"\\"_s}, {"n", 9007199254740993LL}, {"inner", QJsonObject{{"a", true}}}};
    const Error error{.code = ErrorCode::Conflict,
                      .what = {"{a} no.", {{u"a"_s, 1}}},
                      .why = {"Why."},
                      .fix = {"Fix."},
                      .field = u"a[0].b"_s,
                      .detail = u"raw"_s};
    QTest::newRow("request") << Message::request(7, u"vm.start"_s, params);
    QTest::newRow("text id") << Message::request(u"seven"_s, u"vm.start"_s, params);
    QTest::newRow("notification") << Message::notification(u"watch.changed"_s, params);
    QTest::newRow("result") << Message::response(7, QJsonValue(params));
    QTest::newRow("null result") << Message::response(7, QJsonValue());
    QTest::newRow("false result") << Message::response(7, QJsonValue(false));
    QTest::newRow("error") << Message::response(7, penstock::failure(error));
    QTest::newRow("error without id") << Message::response(QJsonValue(), penstock::failure(error));
}

void MessageTest::travels()
{
    QFETCH(Message, message);
    const QByteArray text = message.serialized();
    QVERIFY(std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= 0x20 && c < 0x7f; }));
    const auto copy = Message::parse(text);
    QVERIFY2(copy, text.constData());
    QCOMPARE(copy->kind, message.kind);
    QCOMPARE(copy->id, message.id);
    QCOMPARE(copy->method, message.method);
    QCOMPARE(copy->params, message.params);
    QCOMPARE(copy->result, message.result);
    QCOMPARE(copy->error, message.error);
    if (message.kind == Message::Kind::ErrorResponse) {
        const QJsonObject error = QJsonDocument::fromJson(text).object().value("error").toObject();
        QCOMPARE(error.value("message").toString(), message.error.plain());
        QCOMPARE(error.value("code").toInt(), penstock::rpcNumber(ErrorCode::Conflict));
    }
}

void MessageTest::half()
{
    const QByteArray whole = Message::request(7, u"vm.start"_s, {{"name", u"🐧\\\""_s}, {"list", 3}}).serialized();
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto message = Message::parse(whole.left(length));
        QVERIFY(!message);
        QCOMPARE(toString(message.error().code), toString(ErrorCode::ParseError));
    }
}

void MessageTest::mutated()
{
    const QByteArray whole = Message::request(7, u"vm.start"_s, {{"name", u"🐧\\\""_s}, {"list", 3}}).serialized();
    QRandomGenerator random(20260103);
    for (int i = 0; i < 20000; ++i) {
        QByteArray text = whole;
        for (int changes = random.bounded(1, 4); changes > 0; --changes) {
            text[random.bounded(static_cast<int>(text.size()))] = static_cast<char>(random.bounded(256));
        }
        if (const auto message = Message::parse(text)) {
            QVERIFY(Message::parse(message->serialized()));
        } else {
            QVERIFY(message.error().code == ErrorCode::ParseError || message.error().code == ErrorCode::InvalidRequest);
        }
    }
}

void MessageTest::nesting()
{
    const auto nested = [](int levels, char open, char close) {
        // The message and its parameters are the first two levels.
        return R"({"jsonrpc":"2.0","method":"x","params":{"a":)" + QByteArray(levels - 2, open) + "1"
               + QByteArray(levels - 2, close) + "}}";
    };
    QVERIFY(Message::parse(nested(32, '[', ']')));
    for (const int levels : {33, 100, 1023, 1024, 1025, 100000}) {
        const auto message = Message::parse(nested(levels, '[', ']'));
        QVERIFY(!message);
        QCOMPARE(toString(message.error().code), toString(ErrorCode::InvalidRequest));
        QVERIFY(message.error().plain().contains(u"nested deeper than 32"_s));
    }
    QVERIFY(!Message::parse(QByteArray(1000000, '[')));
    QVERIFY(!Message::parse(QByteArray(1000000, '{')));
    QVERIFY(!Message::parse(QByteArray("{\"a\":").repeated(200000)));
}

void MessageTest::oneMegabyte()
{
    const QString value(1024 * 1024, u'x');
    QElapsedTimer timer;
    timer.start();
    const auto message = Message::parse(Message::request(1, u"x"_s, {{"v", value}}).serialized());
    QVERIFY(message);
    QCOMPARE(message->params.value("v").toString(), value);
    QByteArray many = R"({"jsonrpc":"2.0","method":"x","params":{"v":[)" + QByteArray("[],").repeated(349525) + "1]}}";
    QVERIFY(Message::parse(many));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void MessageTest::lastOfDoubleNamesCounts()
{
    const auto message = Message::parse(R"({"jsonrpc":"2.0","method":"a","method":"b"})");
    QVERIFY(message);
    QCOMPARE(message->method, u"b"_s);
}

void MessageTest::foreignErrors()
{
    const auto parsed = [](const char *error) {
        return Message::parse(R"({"jsonrpc":"2.0","id":1,"error":)" + QByteArray(error) + '}');
    };
    const auto method = parsed(R"({"code":-32601,"message":"no such thing"})");
    QVERIFY(method);
    QCOMPARE(toString(method->error.code), toString(ErrorCode::MethodNotFound));
    QCOMPARE(method->error.plain(), u"no such thing"_s);
    QCOMPARE(toString(parsed(R"({"code":-1,"message":"x","data":7})")->error.code), toString(ErrorCode::Internal));
    QCOMPARE(toString(parsed(R"({"code":-32602,"data":{"code":"conflict","what":"w"}})")->error.code),
             toString(ErrorCode::Conflict));
    QCOMPARE(toString(parsed("{}")->error.code), toString(ErrorCode::Internal));
}

void MessageTest::findsTheIdOfRefused()
{
    QCOMPARE(Message::idOf(R"({"id":7,"method":1})"), QJsonValue(7));
    QCOMPARE(Message::idOf(R"({"id":[],"method":1})"), QJsonValue());
    QCOMPARE(Message::idOf("garbage"), QJsonValue());
    QVERIFY(Message::isAnswer(R"({"id":7,"error":3})"));
    QVERIFY(Message::isAnswer(R"({"result":3})"));
    QVERIFY(!Message::isAnswer(R"({"id":7,"method":1})"));
    QVERIFY(!Message::isAnswer("garbage"));
}

void MessageTest::numbersAreDistinct()
{
    QSet<int> numbers;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        numbers.insert(penstock::rpcNumber(static_cast<ErrorCode>(code)));
    }
    QCOMPARE(numbers.size(), static_cast<int>(ErrorCode::Internal) + 1);
    QCOMPARE(penstock::rpcNumber(ErrorCode::MethodNotFound), -32601);
}

QTEST_GUILESS_MAIN(MessageTest)
#include "messagetest.moc"
