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
    void keysHaveKinds_data();
    void keysHaveKinds();
    void keysCompareByTheirKinds_data();
    void keysCompareByTheirKinds();
    void keysComeAndGo();

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

namespace {

QList<Field> keys()
{
    return {FieldBuilder(u"priority"_s, FieldKind::Integer).range(1, 99),
            FieldBuilder(u"quota"_s, FieldKind::Integer).unit(Unit::Bytes),
            FieldBuilder(u"critical"_s, FieldKind::Bool),
            FieldBuilder(u"tier"_s, FieldKind::Enumeration).choices({{u"gold"_s, u"Gold"_s}, {u"silver"_s, u"Silver"_s}}),
            FieldBuilder(u"review"_s, FieldKind::Time),
            FieldBuilder(u"cost"_s, FieldKind::Text).matches(u"[A-Z]{2}[0-9]{4}"_s, "two letters and four digits")};
}

} // namespace

void TagsTest::keysHaveKinds_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("given");
    QTest::addColumn<QJsonValue>("kept"); // undefined: refused
    const auto row = [](const char *key, const QJsonValue &given, const QJsonValue &kept) {
        QTest::addRow("%s %s", key, qPrintable(given.toVariant().toString())) << QString::fromLatin1(key) << given << kept;
    };
    row("priority", 7, 7);
    row("priority", "12", 12);
    row("priority", 100, QJsonValue::Undefined);
    row("priority", "soon", QJsonValue::Undefined);
    row("priority", 1.5, QJsonValue::Undefined);
    row("quota", "2GiB", 2147483648.0);
    row("critical", "yes", true);
    row("critical", true, true);
    row("critical", "perhaps", QJsonValue::Undefined);
    row("tier", "Gold", "gold");
    row("tier", "bronze", QJsonValue::Undefined);
    row("review", "2030-01-31", "2030-01-31T00:00:00.000Z");
    row("review", "soon", QJsonValue::Undefined);
    row("cost", "AB1234", "AB1234");
    row("cost", "1234", QJsonValue::Undefined);
    row("other", "12", "12");
    row("other", 12, QJsonValue::Undefined);
}

void TagsTest::keysHaveKinds()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, given);
    QFETCH(QJsonValue, kept);
    QVERIFY(tag({}));
    if (m_store.repository().types().find(u"host"_s)->field(u"tags"_s)->members.isEmpty()) {
        QVERIFY(m_store.repository().addTags(u"host"_s, keys()));
    }
    const auto answer = tag({{key, given}});
    QCOMPARE(answer.has_value(), !kept.isUndefined());
    if (answer) {
        QCOMPARE(answer->toObject().value("tags"_L1).toObject().value(key), kept);
        QCOMPARE(m_store.repository().find(u"host"_s, u"a"_s)->value("tags"_L1).toObject().value(key), kept);
    } else {
        QCOMPARE(answer.error().field, u"tags."_s + key);
    }
    QVERIFY(tag({{key, QJsonValue()}}));
}

void TagsTest::keysCompareByTheirKinds_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<bool>("meets");
    const auto row = [](const char *where, bool meets) { QTest::newRow(where) << QString::fromUtf8(where) << meets; };
    row("tag.priority > 9", true); // "12" would come before "9"
    row("tag.priority = 12", true);
    row("tags.priority in (11, 12)", true);
    row("tag.priority < 9", false);
    row("tag.quota >= 2GiB", true);
    row("tag.critical = yes", true);
    row("tag.tier = GOLD", true);
    row("tag.review > 2029-12-31", true);
    row("tag.review < 2030-01-01", false);
    row("tag.cost ~ AB*", true);
    row("tag.priority is null", false);
    row("tag.other is null", true);
}

void TagsTest::keysCompareByTheirKinds()
{
    QFETCH(QString, where);
    QFETCH(bool, meets);
    QVERIFY(tag({{"priority", 12}, {"quota", "2GiB"}, {"critical", true}, {"tier", "gold"}, {"review", "2030-01-31"}, {"cost", "AB1234"}}));
    const auto query = Query::fromJson(*m_store.repository().types().find(u"host"_s), {{"where", where}});
    QVERIFY2(query, query ? "" : qPrintable(query.error().plain()));
    QCOMPARE(*m_store.repository().count(u"host"_s, query->where), meets ? 1 : 0);
    QCOMPARE(query->where.matches(*m_store.repository().find(u"host"_s, u"a"_s)), meets);
}

/// A key of one plugin is no other's; taken back, it is a free text again, and what it holds stays.
void TagsTest::keysComeAndGo()
{
    Repository &repository = m_store.repository();
    QVERIFY(tag({{"priority", 12}}));
    const auto twice = repository.addTags(u"host"_s, {Field(u"priority"_s, FieldKind::Text)});
    QVERIFY(!twice);
    QCOMPARE(twice.error().field, u"tags.priority"_s);
    QVERIFY(!repository.addTags(u"host"_s, {Field(u"a.b"_s, FieldKind::Text)}));
    QVERIFY(!repository.addTags(u"host"_s, {Field(u"many"_s, FieldKind::List)}));
    QVERIFY(!repository.addTags(u"nothing"_s, keys()));
    const ResourceType known = ResourceType::fromJson(repository.types().find(u"host"_s)->toJson());
    QCOMPARE(known.field(u"tags"_s)->members.size(), keys().size());
    repository.removeTags(u"host"_s, {u"priority"_s});
    QCOMPARE(repository.find(u"host"_s, u"a"_s)->value("tags"_L1)["priority"_L1], QJsonValue(12));
    QVERIFY(tag({{"priority", "soon"}}));
}

QTEST_GUILESS_MAIN(TagsTest)
#include "tagstest.moc"
