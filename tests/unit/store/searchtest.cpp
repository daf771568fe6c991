// SPDX-License-Identifier: Apache-2.0
#include "service/store/databasefile.h"
#include "service/store/searchplan.h"
#include "tests/unit/store/storefixture.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace penstock;

/// Finding objects by words in their texts, and keeping what that needs.
class SearchTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsPartsOfWords_data();
    void findsPartsOfWords();
    void ranks();
    void saysWhere();
    void obeysTypesAndLimits();
    void obeysVisibility();
    void followsChanges();
    void leavesTheIndexAloneOtherwise();
    void undoneChangesAreNotFound();
    void secretsAndStatesAreNotFound();
    void logsAreNotFound();
    void collectsWhatWasThere();
    void collectsAnewWhenFieldsChange();
    void survivesBackup();
    void marksWhatIsStale();
    void catchesUpWhenIdle();
    void changesNoTables();
    void saysWhatIsMissing();
    void agreesWithALook();

private:
    static ResourceType machine()
    {
        ResourceType type(u"vm"_s, "Machine", "Machines");
        type.add(u"name"_s, FieldKind::Text).indexed();
        type.add(u"state"_s, FieldKind::Enumeration).choices({{u"running"_s, u"Running"_s}, {u"stopped"_s, u"Stopped"_s}}).readOnly().listed();
        type.add(u"stateReason"_s, FieldKind::Text).readOnly();
        type.add(u"notes"_s, FieldKind::Text);
        type.add(u"addresses"_s, FieldKind::List).element(Field(u"address"_s, FieldKind::Text)).readOnly().listed();
        type.add(u"nics"_s, FieldKind::List)
            .element(FieldBuilder(u"nic"_s, FieldKind::Object)
                         .members({FieldBuilder(u"mac"_s, FieldKind::Text).searched(), Field(u"model"_s, FieldKind::Text)}))
            .readOnly();
        type.makeTagged();
        return type;
    }
    static ResourceType place()
    {
        ResourceType type(u"host"_s, "Host", "Hosts");
        type.add(u"name"_s, FieldKind::Text).unique();
        type.add(u"key"_s, FieldKind::Secret);
        return type;
    }
    void add(const QString &type, const QJsonObject &object)
    {
        const auto added = m_store->repository().insert(type, object);
        QVERIFY2(added, qPrintable(added ? QString() : added.error().detail));
    }
    void fill();
    [[nodiscard]] QJsonObject answer(const QString &query, const Visibility &visible = {});
    [[nodiscard]] QStringList found(const QString &query, const Visibility &visible = {});
    void checkIndex();

    std::unique_ptr<StoreFixture> m_store;
};

void SearchTest::init()
{
    m_store = std::make_unique<StoreFixture>();
    QVERIFY(m_store->repository().addType(machine()));
    QVERIFY(m_store->repository().addType(place()));
    QVERIFY(m_store->repository().linkTypes());
}

void SearchTest::fill()
{
    add(u"vm"_s, {{"id", "v1"}, {"name", "web-1"}, {"notes", "Frontend of the shop, see https://wiki/Shop?page=1"},
                  {"addresses", QJsonArray{"10.0.0.17", "fe80::1"}},
                  {"nics", QJsonArray{QJsonObject{{"mac", "52:54:00:aa:bb:01"}, {"model", "virtio"}}}}, {"state", "running"}});
    add(u"vm"_s, {{"id", "v2"}, {"name", "Web-2"}, {"notes", "缓存服务器"}, {"tags", QJsonObject{{"role", "cache"}}}});
    add(u"vm"_s, {{"id", "v3"}, {"name", "数据库-1"}, {"notes", "Straße, Ünlü \"quoted\""}});
    add(u"vm"_s, {{"id", "v4"}, {"name", "oldweb"}, {"notes", "successor of web-1"}, {"stateReason", "booted"}});
    add(u"host"_s, {{"id", "h1"}, {"name", "webhost"}});
    QVERIFY(m_store->database().commit());
}

QJsonObject SearchTest::answer(const QString &query, const Visibility &visible)
{
    const auto isCurrent = m_store->repository().refreshSearch();
    const TypeRegistry &types = m_store->repository().types();
    const auto text = SearchText::fromQuery(types, query);
    const auto run = text ? SearchPlan::of(types, *text, visible, isCurrent && *isCurrent).run(m_store->database().reader())
                          : Result<QJsonObject>(failure(text.error()));
    if (!run) {
        qWarning("%s: %s %s", qPrintable(query), qPrintable(run.error().plain()), qPrintable(run.error().detail));
    }
    return run ? *run : QJsonObject();
}

QStringList SearchTest::found(const QString &query, const Visibility &visible)
{
    QStringList ids;
    for (const auto &item : answer(query, visible).value("items"_L1).toArray()) {
        ids << item["id"_L1].toString();
    }
    return ids;
}

/// The index holds exactly what the table holds.
void SearchTest::checkIndex()
{
    QVERIFY(m_store->database().commit());
    const auto checked = m_store->database().write(u"INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"_s);
    QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().detail));
    QCOMPARE(m_store->column(u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
}

void SearchTest::findsPartsOfWords_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *query, const QStringList &ids) { QTest::newRow(query) << QString::fromUtf8(query) << ids; };
    row("search web-1", {"v1", "v4"});
    row("search WEB-1", {"v1", "v4"});
    row("search eb-", {"v1", "v2", "v4"});
    row("search web", {"v1", "v2", "h1", "v4"});
    row("search shop", {"v1"});
    row("search wiki/shop?page=1", {"v1"});
    row("search 10.0.0.1", {"v1"});
    row("search fe80::", {"v1"});
    row("search aa:bb", {"v1"});
    row("search virtio", {});
    row("search role=cache", {"v2"});
    row("search 缓存", {"v2"});
    row("search 缓存服务", {"v2"});
    row("search 器", {"v2"});
    row("search 数据库", {"v3"});
    row("search 数据", {"v3"});
    row("search ünlü", {"v3"});
    row("search ÜN", {"v3"});
    row("search \"of web\"", {"v4"});
    row("search \"of the shop\"", {"v1"});
    row("search shop of", {"v1"});
    row("search shop web 17", {"v1"});
    row("search shop cache", {});
    row("search we", {"v1", "v2", "h1", "v4"});
    row("search b-2", {"v2"});
    row("search v3", {"v3"});
    row("search 100%", {});
    row("search _eb", {});
    row("search \\\"", {});
    row("search ' OR 1=1 --", {});
    row("search * NEAR( AND", {});
    row("search web over host", {"h1"});
    row("search web over all types", {"v1", "v2", "h1", "v4"});
    row("search web over host, vm limit 2", {"v1", "v2"});
    row("search zz", {});
    row("search zzz", {});
}

void SearchTest::findsPartsOfWords()
{
    QFETCH(QString, query);
    QFETCH(QStringList, ids);
    fill();
    QCOMPARE(found(query), ids);
}

void SearchTest::ranks()
{
    fill();
    add(u"vm"_s, {{"id", "n1"}, {"name", "node"}});
    add(u"vm"_s, {{"id", "n2"}, {"name", "node-2"}});
    add(u"vm"_s, {{"id", "n3"}, {"name", "a-node"}});
    add(u"vm"_s, {{"id", "n4"}, {"name", "a"}, {"notes", "like node"}});
    QCOMPARE(found(u"search node"_s), (QStringList{"n1", "n2", "n3", "n4"}));
    QCOMPARE(found(u"search no"_s), (QStringList{"n1", "n2", "n3", "n4"}));
}

void SearchTest::saysWhere()
{
    fill();
    add(u"vm"_s, {{"id", "long"}, {"name", "long"}, {"notes", QString(500, u'x') + " needle "_L1 + QString(500, u'y')}});
    const auto first = [this](const QString &query) {
        const QJsonValue item = answer(query)["items"_L1][0];
        return item["field"_L1].toString() + u'|' + item["excerpt"_L1].toString();
    };
    QCOMPARE(first(u"search web-1"_s), u"name|web-1"_s);
    QCOMPARE(first(u"search web-1 bb:01"_s), u"nics.mac|52:54:00:aa:bb:01"_s);
    QCOMPARE(first(u"search 10.0.0"_s), u"addresses|10.0.0.17"_s);
    QCOMPARE(first(u"search cache"_s), u"tags|role=cache"_s);
    QCOMPARE(first(u"search v3"_s), u"id|v3"_s);
    const QString excerpt = first(u"search needle"_s);
    QVERIFY2(excerpt.contains("needle"_L1) && excerpt.size() < 100 && excerpt.endsWith(u'…'), qPrintable(excerpt));
    const QJsonObject item = answer(u"search webhost"_s)["items"_L1][0].toObject();
    QCOMPARE(item, (QJsonObject{{"type", "host"}, {"id", "h1"}, {"name", "webhost"}, {"field", "name"}, {"excerpt", "webhost"}}));
}

void SearchTest::obeysTypesAndLimits()
{
    for (int i = 0; i < 30; ++i) {
        add(u"vm"_s, {{"id", u"v%1"_s.arg(i)}, {"name", u"web-%1"_s.arg(i, 2, 10, QChar(u'0'))}});
    }
    QCOMPARE(found(u"search web"_s).size(), 20);
    QCOMPARE(answer(u"search web"_s).value("more"_L1), QJsonValue(true));
    QCOMPARE(found(u"search web limit 30"_s).size(), 30);
    QCOMPARE(answer(u"search web limit 30"_s).value("more"_L1), QJsonValue(false));
    QCOMPARE(found(u"search eb limit 3"_s), (QStringList{"v0", "v1", "v2"}));
    QVERIFY(!SearchText::fromQuery(m_store->repository().types(), u"search web over hosd"_s));
    QVERIFY(!SearchText::fromQuery(m_store->repository().types(), u"search web limit 101"_s));
    QVERIFY(!SearchText::fromQuery(m_store->repository().types(), u"search"_s));
}

void SearchTest::obeysVisibility()
{
    fill();
    const TypeRegistry &types = m_store->repository().types();
    const Visibility own{.types = &types, .condition = [](const QString &type) {
                             return type == "vm"_L1 ? whereEqual(u"id"_s, u"v4"_s) : Condition{.kind = Condition::Kind::Not, .parts = {Condition()}};
                         }};
    for (const QString &query : {u"search web"_s, u"search we"_s, u"search oldweb"_s, u"search web-1"_s, u"search v4"_s}) {
        QCOMPARE(found(query, own), QStringList{u"v4"_s});
    }
    for (const QString &query : {u"search v1"_s, u"search webhost"_s, u"search 缓存"_s, u"search frontend"_s, u"search web over host"_s}) {
        QCOMPARE(answer(query, own), (QJsonObject{{"items", QJsonArray()}, {"more", false}, {"complete", true}}));
    }
}

void SearchTest::followsChanges()
{
    fill();
    Repository &repository = m_store->repository();
    QVERIFY(repository.update(u"vm"_s, u"v1"_s, {{"name", "front-1"}}));
    QCOMPARE(found(u"search web-1"_s), QStringList{u"v4"_s});
    QCOMPARE(found(u"search front-1"_s), QStringList{u"v1"_s});
    QVERIFY(repository.update(u"vm"_s, u"v1"_s, {{"addresses", QJsonArray{"192.168.7.7"}}, {"tags", QJsonObject{{"a", "b"}}}}));
    QCOMPARE(found(u"search 10.0.0"_s), QStringList());
    QCOMPARE(found(u"search 192.168.7.7 a=b"_s), QStringList{u"v1"_s});
    QVERIFY(repository.update(u"vm"_s, u"v1"_s, {{"name", ""}, {"notes", ""}, {"addresses", QJsonArray()}, {"tags", QJsonObject()}, {"nics", QJsonArray()}}));
    QCOMPARE(found(u"search front"_s), QStringList());
    QCOMPARE(m_store->column(u"SELECT id FROM search_text WHERE id = 'v1'"_s), QStringList());
    QVERIFY(repository.remove(u"vm"_s, u"v2"_s));
    QVERIFY(repository.insert(u"vm"_s, {{"id", "v2"}, {"name", "again"}}));
    QVERIFY(repository.remove(u"vm"_s, u"v3"_s));
    QCOMPARE(found(u"search 缓存"_s), QStringList());
    QCOMPARE(found(u"search again"_s), QStringList{u"v2"_s});
    QCOMPARE(found(u"search 数据库"_s), QStringList());
    checkIndex();
}

void SearchTest::leavesTheIndexAloneOtherwise()
{
    fill();
    const auto writes = [this] { return m_store->column(u"SELECT total_changes()"_s).first().toInt(); };
    const int before = writes();
    QVERIFY(m_store->repository().update(u"vm"_s, u"v1"_s, {{"state", "stopped"}, {"stateReason", "shut down"}}));
    QVERIFY(m_store->database().commit());
    QCOMPARE(writes() - before, 1);
}

void SearchTest::undoneChangesAreNotFound()
{
    fill();
    Repository &repository = m_store->repository();
    const auto undone = repository.atomically([&]() -> Result<void> {
        (void)repository.update(u"vm"_s, u"v1"_s, {{"name", "undone"}});
        (void)repository.insert(u"vm"_s, {{"id", "v9"}, {"name", "undone too"}});
        (void)repository.remove(u"vm"_s, u"v2"_s);
        return failure(ErrorCode::Cancelled, {});
    });
    QVERIFY(!undone);
    QVERIFY(repository.rehearse([&] { return repository.insert(u"vm"_s, {{"id", "v8"}, {"name", "undone as well"}}); }));
    QCOMPARE(found(u"search undone"_s), QStringList());
    QCOMPARE(found(u"search web-"_s), (QStringList{"v1", "v2", "v4"}));
    checkIndex();
}

void SearchTest::secretsAndStatesAreNotFound()
{
    QVERIFY(m_store->repository().update(u"host"_s, u"none"_s, {}).error().code == ErrorCode::NotFound);
    fill();
    QCOMPARE(found(u"search booted"_s), QStringList());
    QCOMPARE(found(u"search running"_s), QStringList());
    const auto secrets = SecretBox::open(m_store->database(), m_store->folder() + "/secret.key"_L1);
    QVERIFY(secrets);
    m_store->repository().setSecretBox(*secrets);
    QVERIFY(m_store->repository().update(u"host"_s, u"h1"_s, {{"key", "open sesame"}}));
    add(u"host"_s, {{"id", "h2"}, {"name", "other"}, {"key", "open sesame"}});
    QCOMPARE(found(u"search sesame"_s), QStringList());
    QVERIFY(!m_store->column(u"SELECT name || body FROM search_text"_s).join(u' ').contains("sesame"_L1));
}

void SearchTest::logsAreNotFound()
{
    ResourceType log(u"entry"_s, "Entry", "Entries");
    log.add(u"sequence"_s, FieldKind::Integer).unique();
    log.add(u"name"_s, FieldKind::Text).listed(); // of what happened
    log.add(u"text"_s, FieldKind::Text).listed();
    QVERIFY(m_store->repository().addType(log));
    add(u"entry"_s, {{"id", "e1"}, {"sequence", 1}, {"name", "vm/started"}, {"text", "web-1 was started"}});
    QCOMPARE(found(u"search started"_s), QStringList());
    QCOMPARE(m_store->column(u"SELECT count(*) FROM search_text"_s), QStringList{u"0"_s});
}

void SearchTest::collectsWhatWasThere()
{
    fill();
    for (int i = 0; i < 250; ++i) {
        add(u"vm"_s, {{"id", u"many-%1"_s.arg(i)}, {"name", u"many-%1"_s.arg(i)}});
    }
    QVERIFY(m_store->database().commit());
    // As an older version leaves it.
    for (const char *sql : {"DROP TABLE search_index", "DROP TABLE search_text", "DROP TABLE search_progress"}) {
        QVERIFY(m_store->database().write(QString::fromLatin1(sql)));
    }
    QVERIFY(m_store->database().commit());
    const auto reopened = [this] {
        return m_store->open() && m_store->repository().addType(machine()) && m_store->repository().addType(place())
               && m_store->repository().linkTypes();
    };
    QVERIFY(reopened());
    QVERIFY(!m_store->repository().isSearchable());
    QCOMPARE(answer(u"search web"_s).value("complete"_L1), QJsonValue(false));
    // What changes before its turn, and a service that ends half way.
    QVERIFY(m_store->repository().update(u"vm"_s, u"v4"_s, {{"name", "meanwhile"}}));
    QVERIFY(m_store->repository().remove(u"vm"_s, u"many-99"_s));
    QTRY_VERIFY(m_store->column(u"SELECT id FROM search_text"_s).size() > 100);
    QVERIFY(reopened());
    QTRY_VERIFY(m_store->repository().isSearchable());
    QCOMPARE(found(u"search web"_s), (QStringList{"v1", "v2", "h1", "v4"}));
    QCOMPARE(found(u"search meanwhile"_s), QStringList{u"v4"_s});
    QCOMPARE(answer(u"search web"_s).value("complete"_L1), QJsonValue(true));
    QCOMPARE(m_store->column(u"SELECT count(*) FROM search_text"_s), QStringList{u"254"_s});
    QVERIFY(reopened());
    QVERIFY(m_store->repository().isSearchable());
    checkIndex();
}

void SearchTest::collectsAnewWhenFieldsChange()
{
    fill();
    QVERIFY(m_store->open());
    ResourceType changed = machine();
    changed.add(u"comment"_s, FieldKind::Text);
    QVERIFY(m_store->repository().addType(changed) && m_store->repository().addType(place()));
    QVERIFY(m_store->repository().addAttributes(u"vm"_s, u"backup"_s, {Field(u"schedule"_s, FieldKind::Text)}));
    QVERIFY(m_store->repository().linkTypes());
    QTRY_VERIFY(m_store->repository().isSearchable());
    QVERIFY(m_store->repository().update(u"vm"_s, u"v1"_s, {{"comment", "new words"}, {"backup.schedule", "every monday"}}));
    QCOMPARE(found(u"search \"new words\" monday"_s), QStringList{u"v1"_s});
    // The plugin goes, and its words with it.
    m_store->repository().removeAttributes(u"vm"_s, u"backup"_s);
    QVERIFY(m_store->repository().linkTypes());
    QTRY_VERIFY(m_store->repository().isSearchable());
    QCOMPARE(found(u"search monday"_s), QStringList());
    QCOMPARE(found(u"search words"_s), QStringList{u"v1"_s});
    checkIndex();
}

void SearchTest::survivesBackup()
{
    fill();
    QVERIFY(m_store->repository().refreshSearch());
    QVERIFY(m_store->database().commit());
    const QString copy = m_store->folder() + "/copy.db"_L1;
    QVERIFY(databasefile::copy(m_store->path(), copy));
    QVERIFY(databasefile::check(copy, 100));
    auto other = Database::open(copy);
    QVERIFY(other);
    const auto rows = (*other)->read(u"SELECT s.id FROM search_index JOIN search_text AS s ON s.number = search_index.rowid "
                                     "WHERE search_index MATCH '\"sho\" AND \"hop\"'"_s);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1);
}

void SearchTest::marksWhatIsStale()
{
    const auto marks = [this] { return m_store->column(u"SELECT id FROM search_stale ORDER BY id"_s); };
    fill();
    QCOMPARE(marks(), (QStringList{"h1", "v1", "v2", "v3", "v4"}));
    QCOMPARE(m_store->column(u"SELECT count(*) FROM search_text"_s), QStringList{u"0"_s});
    QCOMPARE(found(u"search web-1"_s), (QStringList{"v1", "v4"}));
    QCOMPARE(marks(), QStringList());
    Repository &repository = m_store->repository();
    // What was undone leaves no mark; what differs in nothing that is searched leaves none either.
    (void)repository.atomically([&]() -> Result<void> {
        (void)repository.update(u"vm"_s, u"v1"_s, {{"name", "undone"}});
        return failure(ErrorCode::Cancelled, {});
    });
    QVERIFY(repository.update(u"vm"_s, u"v2"_s, {{"stateReason", "booted"}}));
    QVERIFY(m_store->database().commit());
    QCOMPARE(marks(), QStringList());
    // There and back: the index is left alone.
    QVERIFY(repository.update(u"vm"_s, u"v1"_s, {{"name", "there"}}));
    QVERIFY(repository.update(u"vm"_s, u"v1"_s, {{"name", "web-1"}}));
    QVERIFY(m_store->database().commit());
    QCOMPARE(marks(), QStringList{u"v1"_s});
    const int before = m_store->column(u"SELECT total_changes()"_s).first().toInt();
    QCOMPARE(found(u"search web-1"_s), (QStringList{"v1", "v4"}));
    QCOMPARE(m_store->column(u"SELECT total_changes()"_s).first().toInt() - before, 1); // the mark
}

void SearchTest::catchesUpWhenIdle()
{
    fill();
    QTRY_COMPARE(m_store->column(u"SELECT count(*) FROM search_text"_s), QStringList{u"5"_s});
    // A service that ends before: the marks stay and are found again.
    QVERIFY(m_store->repository().update(u"vm"_s, u"v3"_s, {{"name", "later"}}));
    QVERIFY(m_store->repository().remove(u"vm"_s, u"v4"_s));
    QVERIFY(m_store->open());
    QVERIFY(m_store->repository().addType(machine()) && m_store->repository().addType(place()) && m_store->repository().linkTypes());
    QCOMPARE(m_store->column(u"SELECT count(*) FROM search_stale"_s), QStringList{u"2"_s});
    QTRY_COMPARE(m_store->column(u"SELECT count(*) FROM search_stale"_s), QStringList{u"0"_s});
    QCOMPARE(m_store->column(u"SELECT id FROM search_text WHERE name = 'later'"_s), QStringList{u"v3"_s});
    QCOMPARE(m_store->column(u"SELECT count(*) FROM search_text"_s), QStringList{u"4"_s});
    // Marks of types whose plugin is absent wait for it.
    QVERIFY(m_store->repository().update(u"vm"_s, u"v3"_s, {{"name", "latest"}}));
    QVERIFY(m_store->open());
    QVERIFY(m_store->repository().addType(place()) && m_store->repository().linkTypes());
    QVERIFY(m_store->repository().refreshSearch());
    QCOMPARE(m_store->column(u"SELECT id FROM search_stale"_s), QStringList{u"v3"_s});
    QVERIFY(m_store->repository().addType(machine()) && m_store->repository().linkTypes());
    QCOMPARE(found(u"search latest"_s), QStringList{u"v3"_s});
    checkIndex();
}

/// SQLite asks about its table of tables when it looks at the index; were that a change of the tables, everything that is kept
/// in memory would be forgotten with every text.
void SearchTest::changesNoTables()
{
    add(u"vm"_s, {{"id", "v1"}, {"name", "first"}});
    QStringList written;
    connect(&m_store->database(), &Database::written, this, [&written](const QString &table) { written << table; });
    QVERIFY(m_store->repository().update(u"vm"_s, u"v1"_s, {{"name", "second"}}));
    QTRY_VERIFY(written.contains("search_index"_L1));
    QVERIFY(!written.contains("sqlite_master"_L1));
    ResourceType extended = machine();
    extended.add(u"more"_s, FieldKind::Text);
    QVERIFY(m_store->repository().addType(extended));
    QVERIFY(written.contains("sqlite_master"_L1));
}

void SearchTest::saysWhatIsMissing()
{
    for (int i = 0; i < 500; ++i) {
        add(u"vm"_s, {{"id", u"v%1"_s.arg(i)}, {"name", u"web-%1"_s.arg(i, 3, 10, QChar(u'0'))}});
    }
    QCOMPARE(answer(u"search web"_s).value("complete"_L1), QJsonValue(false));
    QCOMPARE(answer(u"search web"_s).value("complete"_L1), QJsonValue(false));
    QCOMPARE(answer(u"search web"_s).value("complete"_L1), QJsonValue(true));
    QCOMPARE(found(u"search web-499"_s), QStringList{u"v499"_s});
    checkIndex();
}

/// A random walk, after which the index holds what a look at all objects finds.
void SearchTest::agreesWithALook()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    qInfo("seed %u", seed);
    const QStringList words{u"web"_s, u"db"_s, u"缓存"_s, u"Alpha"_s, u"10.1.2"_s, u"ab"_s, u"a\"b"_s, u"𝄞𝄞𝄞"_s, u"É"_s};
    const auto text = [&] {
        QStringList parts;
        for (int i = random.bounded(3); i >= 0; --i) {
            parts << words.at(random.bounded(int(words.size())));
        }
        return parts.join(random.bounded(2) ? u"-"_s : u" "_s);
    };
    QHash<QString, QString> kept;
    Repository &repository = m_store->repository();
    for (int round = 0; round < 600; ++round) {
        const QString id = u"x%1"_s.arg(random.bounded(30));
        const QJsonObject texts{{"name", text()}, {"notes", text()}};
        const QString all = texts.value("name"_L1).toString() + u'\n' + texts.value("notes"_L1).toString();
        const int what = random.bounded(4);
        const bool undo = random.bounded(5) == 0;
        const auto done = repository.atomically([&]() -> Result<void> {
            if (what == 0) {
                (void)repository.remove(u"vm"_s, id);
            } else if (kept.contains(id)) {
                (void)repository.update(u"vm"_s, id, texts);
            } else {
                QJsonObject object = texts;
                object.insert("id"_L1, id);
                (void)repository.insert(u"vm"_s, object);
            }
            return undo ? Result<void>(failure(ErrorCode::Cancelled, {})) : Result<void>();
        });
        if (done && what == 0) {
            kept.remove(id);
        } else if (done) {
            kept.insert(id, all);
        }
        if (random.bounded(10) == 0) {
            QVERIFY(m_store->database().commit());
        }
    }
    for (const QString &word : words) {
        QStringList expected;
        for (auto object = kept.cbegin(); object != kept.cend(); ++object) {
            if (object.value().contains(word, Qt::CaseInsensitive)) {
                expected << object.key();
            }
        }
        QStringList ids = found(u"search %1 limit 100"_s.arg(word));
        ids.sort();
        expected.sort();
        QCOMPARE(ids, expected);
    }
    checkIndex();
}

QTEST_GUILESS_MAIN(SearchTest)
#include "searchtest.moc"
