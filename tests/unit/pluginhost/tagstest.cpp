// SPDX-License-Identifier: Apache-2.0
#include "service/api/dispatcher.h"
#include "service/pluginhost/tagmethod.h"
#include "tests/unit/store/storefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace penstock;

/// Tags are attached, changed, removed and asked for.
class TagsTest : public QObject
{
    Q_OBJECT

private slots:
    void tagsAreMerged();
    void badTagsChangeNothing();
    void thereIsALimit();
    void tagsCanBeAskedFor();

private:
    [[nodiscard]] Result<QJsonValue> tag(const QJsonObject &tags);

    StoreFixture m_store;
    Dispatcher m_dispatcher;
    Registration m_registration;
};

Result<QJsonValue> TagsTest::tag(const QJsonObject &tags)
{
    if (!m_registration) {
        ResourceType type = hostType();
        type.makeTagged();
        (void)m_store.repository().addType(type);
        (void)m_store.repository().insert(u"host"_s, {{"id", "a"}, {"name", "kvm-1"}});
        m_registration = offerTags(m_dispatcher, m_store.repository(), type);
    }
    Result<QJsonValue> answer;
    m_dispatcher.dispatch({}, u"host.tag"_s, {{"id", "kvm-1"}, {"tags", tags}},
                          [&answer](const Result<QJsonValue> &result) { answer = result; });
    return answer;
}

void TagsTest::tagsAreMerged()
{
    QVERIFY(tag({{"role", "db"}, {"机房", "上海"}}));
    QVERIFY(tag({{"role", "web"}, {"rack", "7"}}));
    const auto answer = tag({{"rack", QJsonValue()}, {"absent", QJsonValue()}});
    QVERIFY(answer);
    QCOMPARE(answer->toObject().value("tags"_L1).toObject(), (QJsonObject{{"role", "web"}, {"机房", "上海"}}));
    QCOMPARE(m_store.repository().find(u"host"_s, u"a"_s)->value("tags"_L1).toObject().size(), 2);
}

void TagsTest::badTagsChangeNothing()
{
    const auto before = m_store.repository().find(u"host"_s, u"a"_s);
    const auto refused = tag({{"good", "x"}, {"a b", "y"}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, u"tags.a b"_s);
    QVERIFY(!tag({{"n", 3}}));
    QCOMPARE(*m_store.repository().find(u"host"_s, u"a"_s), *before);
}

void TagsTest::thereIsALimit()
{
    QJsonObject many;
    for (int i = 0; i < 65; ++i) {
        many.insert(u"k%1"_s.arg(i), u"v"_s);
    }
    const auto refused = tag(many);
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::ResourceExhausted);
}

void TagsTest::tagsCanBeAskedFor()
{
    QVERIFY(tag({{"role", "web"}}));
    const auto query = Query::fromJson(*m_store.repository().types().find(u"host"_s), {{"where", "tags.role = web"}});
    QVERIFY(query);
    QCOMPARE(*m_store.repository().count(u"host"_s, query->where), 1);
}

QTEST_GUILESS_MAIN(TagsTest)
#include "tagstest.moc"
