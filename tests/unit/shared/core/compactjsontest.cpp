// SPDX-License-Identifier: Apache-2.0
#include "shared/core/compactjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace penstock;

/// JSON that is written byte by byte as Qt writes it: hashes of it are kept.
class CompactJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void writesTexts();
    void writesNumbers();
    void writesWhatIsEmpty();
    void writesAnything();

private:
    static QByteArray byQt(const QJsonArray &array) { return QJsonDocument(array).toJson(QJsonDocument::Compact); }
    static QJsonValue any(QRandomGenerator &random, int depth);
    static QString anyText(QRandomGenerator &random);
};

void CompactJsonTest::writesTexts()
{
    for (int c = 0; c < 0x10000; ++c) {
        const QJsonArray array{QString(QChar(c)), u"a%1b"_s.arg(QChar(c))};
        QCOMPARE(compactJson(array), byQt(array));
    }
    const QJsonArray array{u"虚拟机"_s, QString::fromUcs4(U"😀x"), QString(5000, u'x'), u""_s, QString()};
    QCOMPARE(compactJson(array), byQt(array));
}

void CompactJsonTest::writesNumbers()
{
    const QJsonArray array{0,
                           -1,
                           -0.0,
                           0.1,
                           1e15,
                           1e17,
                           1e300,
                           -2.5e-9,
                           double(1LL << 53),
                           1LL << 53,
                           (1LL << 53) - 1,
                           -(1LL << 53),
                           1LL << 62,
                           std::numeric_limits<qint64>::max(),
                           std::numeric_limits<qint64>::min(),
                           std::numeric_limits<double>::infinity(),
                           std::numeric_limits<double>::quiet_NaN()};
    QCOMPARE(compactJson(array), byQt(array));
    const auto read = QJsonDocument::fromJson("[5.0, 1e3, 1e20, -0, -0.0, 9007199254740993, 0.30000000000000004]").array();
    QCOMPARE(compactJson(read), byQt(read));
}

void CompactJsonTest::writesWhatIsEmpty()
{
    QCOMPARE(compactJson(QJsonObject()), "{}");
    QCOMPARE(compactJson(u"text"_s), R"("text")");
    QCOMPARE(compactJson(QJsonArray()), "[]");
    QCOMPARE(compactJson(QJsonArray{QJsonValue(), QJsonValue(QJsonValue::Undefined), true, false, QJsonObject(), QJsonArray()}),
             R"([null,null,true,false,{},[]])");
}

void CompactJsonTest::writesAnything()
{
    auto random = QRandomGenerator(7);
    for (int i = 0; i < 2000; ++i) {
        QJsonObject object{{u"value"_s, any(random, 4)}, {anyText(random), any(random, 4)}};
        QCOMPARE(compactJson(object), QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
}

QJsonValue CompactJsonTest::any(QRandomGenerator &random, int depth)
{
    switch (random.bounded(depth > 0 ? 8 : 6)) {
    case 0:
        return {};
    case 1:
        return random.bounded(2) == 0;
    case 2:
        return qint64(random.generate64());
    case 3:
        return random.generateDouble() * 1e6;
    case 4:
        return random.bounded(1000);
    case 5:
        return anyText(random);
    case 6: {
        QJsonArray array;
        for (int i = random.bounded(4); i > 0; --i) {
            array.append(any(random, depth - 1));
        }
        return array;
    }
    default: {
        QJsonObject object;
        for (int i = random.bounded(4); i > 0; --i) {
            object.insert(anyText(random), any(random, depth - 1));
        }
        return object;
    }
    }
}

QString CompactJsonTest::anyText(QRandomGenerator &random)
{
    QString text;
    const int most = random.bounded(3) == 0 ? 0x10000 : 0x80;
    for (int i = random.bounded(12); i > 0; --i) {
        text += QChar(random.bounded(most));
    }
    return text;
}

QTEST_APPLESS_MAIN(CompactJsonTest)
#include "compactjsontest.moc"
