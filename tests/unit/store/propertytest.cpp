// SPDX-License-Identifier: Apache-2.0
#include "service/store/queryplan.h"
#include "shared/model/jsonschema.h"
#include "shared/model/validation.h"
#include "tests/unit/store/storefixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace penstock;

/// Types and objects nobody thought of: what goes into the store, or over the wire, comes back the same.
class PropertyTest : public QObject
{
    Q_OBJECT

private slots:
    void typesTravel();
    void objectsAreKept();
    void pagesSayTheSame();
    void checkedValuesStayValid();

private:
    [[nodiscard]] int upTo(int most) { return static_cast<int>(m_random.bounded(most + 1)); }
    [[nodiscard]] QString text();
    [[nodiscard]] Field field(const QString &name, int depth);
    [[nodiscard]] QList<Field> fields(int depth);
    [[nodiscard]] ResourceType type();
    [[nodiscard]] QJsonValue value(const Field &field);
    [[nodiscard]] QJsonObject object(const QList<Field> &fields);

    static constexpr int topmost = 2; ///< secrets are fields of a type, and never inside of others
    bool m_withSecrets = false;
    QRandomGenerator m_random{20240229}; // always the same, so that a failure can be repeated
};

QString PropertyTest::text()
{
    static const QStringList pieces{u"a"_s,  u"Z9"_s, u" "_s, u"\""_s, u"'"_s, u"%"_s,  u"_"_s,  u"\\"_s, u"é"_s,
                                    u"虚拟"_s, u"😀"_s, u";"_s, u"--"_s, u"{"_s, u"null"_s, u"0"_s, u"<x>"_s, u"\n"_s, u"\u0001\u007f"_s};
    QString result;
    for (int i = upTo(6); i > 0; --i) {
        result += pieces.at(upTo(static_cast<int>(pieces.size()) - 1));
    }
    return result;
}

Field PropertyTest::field(const QString &name, int depth)
{
    const auto kind = static_cast<FieldKind>(upTo(static_cast<int>(m_withSecrets && depth == topmost ? FieldKind::Secret : FieldKind::Time)));
    Field made = FieldBuilder(name, kind).label("Label").help(qPrintable(text()));
    made.listed = upTo(1) != 0;
    made.indexed = upTo(3) == 0;
    if (kind == FieldKind::Enumeration) {
        made.choices = {{u"one"_s, u"One"_s}, {u"two"_s, text()}};
    }
    if (kind == FieldKind::Reference) {
        made.target = u"elsewhere"_s;
        made.onDelete = static_cast<OnDelete>(upTo(2));
    }
    if (kind == FieldKind::List && depth > 0) {
        made.element = {field(u"item"_s, depth - 1)};
    }
    if (kind == FieldKind::Object && depth > 0 && upTo(1) != 0) {
        made.members = fields(depth - 1);
    }
    return made;
}

QList<Field> PropertyTest::fields(int depth)
{
    QList<Field> list;
    for (int i = upTo(7); i >= 0; --i) {
        list << field(u"field%1"_s.arg(i), depth);
    }
    return list;
}

ResourceType PropertyTest::type()
{
    QJsonArray list;
    for (const Field &field : fields(topmost)) {
        list.append(field.toJson());
    }
    return ResourceType::fromJson({{"name", "thing"}, {"label", "Thing"}, {"pluralLabel", "Things"}, {"fields", list}});
}

QJsonValue PropertyTest::value(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Bool:
        return upTo(1) != 0;
    case FieldKind::Integer:
        return static_cast<qint64>(m_random.bounded(Q_INT64_C(1) << 52)) * (upTo(1) != 0 ? 1 : -1);
    case FieldKind::Real:
        return m_random.generateDouble() * 1e6;
    case FieldKind::Enumeration:
        return upTo(1) != 0 ? u"one"_s : u"two"_s;
    case FieldKind::Reference:
        return u"id-%1"_s.arg(upTo(9));
    case FieldKind::Time:
        return u"2026-02-%1T10:11:12.345Z"_s.arg(upTo(17) + 10);
    case FieldKind::List: {
        QJsonArray list;
        for (int i = field.element.isEmpty() ? 0 : upTo(4); i > 0; --i) {
            list.append(value(field.element.first()));
        }
        return list;
    }
    case FieldKind::Object:
        return field.members.isEmpty() ? QJsonObject{{text(), text()}} : object(field.members);
    default:
        return text();
    }
}

QJsonObject PropertyTest::object(const QList<Field> &fields)
{
    QJsonObject made;
    for (const Field &field : fields) {
        made.insert(field.name, value(field));
    }
    return made;
}

void PropertyTest::typesTravel()
{
    for (int i = 0; i < 1000; ++i) {
        const ResourceType made = type();
        const QByteArray wire = QJsonDocument(made.toJson()).toJson(QJsonDocument::Compact);
        const ResourceType read = ResourceType::fromJson(QJsonDocument::fromJson(wire).object());
        QCOMPARE(read.toJson(), made.toJson());
        QCOMPARE(jsonschema::ofType(read), jsonschema::ofType(made));
    }
}

void PropertyTest::objectsAreKept()
{
    for (int round = 0; round < 25; ++round) {
        StoreFixture store;
        const ResourceType made = type();
        QVERIFY(store.repository().addType(made));
        QHash<QString, QJsonObject> kept;
        for (int i = 0; i < 20; ++i) {
            QJsonObject object = this->object(made.fields());
            object.insert("id"_L1, QString::number(i));
            QVERIFY(store.repository().insert(u"thing"_s, object));
            object.insert("version"_L1, 1);
            kept.insert(QString::number(i), object);
        }
        const QString changed = QString::number(upTo(19));
        const QJsonObject values = object(made.fields());
        const QJsonObject before = kept.value(changed);
        const auto updated = store.repository().update(u"thing"_s, changed, values);
        QVERIFY(updated);
        kept.insert(changed, *updated);
        for (auto value = values.begin(); value != values.end(); ++value) {
            QCOMPARE(updated->value(value.key()), value.value());
        }
        QVERIFY(store.database().commit());
        QVERIFY(store.open());
        QVERIFY(store.repository().addType(made));
        for (auto object = kept.cbegin(); object != kept.cend(); ++object) {
            QCOMPARE(*store.repository().find(u"thing"_s, object.key()), object.value());
        }
    }
}

/// The text of a page, which is made from columns, says what its objects are, without their secrets.
void PropertyTest::pagesSayTheSame()
{
    m_withSecrets = true;
    for (int round = 0; round < 40; ++round) {
        StoreFixture store;
        const auto box = SecretBox::open(store.database(), store.folder() + "/secret.key"_L1);
        QVERIFY(box);
        store.repository().setSecretBox(*box);
        const ResourceType made = type();
        QVERIFY(store.repository().addType(made));
        QJsonArray expected;
        for (int i = 0; i < 9; ++i) {
            QJsonObject object = this->object(made.fields());
            for (const Field &field : made.fields()) {
                object.insert(field.name, upTo(9) == 0 ? QJsonValue() : object.value(field.name));
            }
            object.insert("id"_L1, QString::number(i));
            QVERIFY(store.repository().insert(u"thing"_s, object));
            object.insert("version"_L1, 1);
            expected.append(made.withoutSecrets(object));
        }
        const auto page = PagePlan::of(made, Query{.order = {{u"id"_s}}})->text(store.database().reader());
        QVERIFY(page);
        QCOMPARE(QJsonDocument::fromJson(page->items).array(), expected);
    }
    m_withSecrets = false;
}

void PropertyTest::checkedValuesStayValid()
{
    for (int i = 0; i < 2000; ++i) {
        const QList<Field> rules = fields(2);
        const auto checked = validated(rules, object(rules));
        if (checked) {
            const auto again = validated(rules, *checked);
            QVERIFY(again);
            QCOMPARE(*again, *checked);
        }
    }
}

QTEST_GUILESS_MAIN(PropertyTest)
#include "propertytest.moc"
